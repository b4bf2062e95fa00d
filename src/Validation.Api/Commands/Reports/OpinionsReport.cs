using TaskTracking.Validation.Api.Contract;

namespace TaskTracking.Validation.Api.Commands.Reports;

/// <summary>The table of opinions for people: one item an agency, then the options and the one chosen.</summary>
internal static class OpinionsReport
{
    /// <summary>Its lines, without a heading; none where nothing was asked, reported or heard.</summary>
    public static IEnumerable<string> Lines(CheckAnswer answer, Wording words)
    {
        foreach (var line in answer.Opinions ?? [])
        {
            yield return $"  {line.Agency.Name}: {string.Join("; ", Parts(line, words))}";
            if (line.Missing.Count > 0)
            {
                yield return $"     ! {string.Join("; ", line.Missing.Select(words.Gap))}";
            }
        }

        if (answer.Options is { Listed.Count: > 0 } options)
        {
            yield return $"  {words["options"]}: {string.Join(", ", options.Listed.Select(o => o.Label))}; {words["chosen"]}: {words.Chosen(options)}";
        }
    }

    private static IEnumerable<string> Parts(OpinionAnswer line, Wording words)
    {
        if (line.Asked is { } asked)
        {
            yield return words["asked-" + asked.Status];
        }

        if (line.Letter is { } letter)
        {
            var facts = new[] { letter.Number, letter.Date is { } day ? CheckReport.Day(day) : null, letter.File }.OfType<string>();
            yield return $"{words["ownView"]}: {words["view-" + line.View]} ({string.Join(", ", facts)})";
        }

        if (line.Reported is { } reported)
        {
            yield return $"{words["reportedAs"]}: {words["view-" + reported.View]} (“{reported.Evidence.Quote}”)";
        }
    }
}
