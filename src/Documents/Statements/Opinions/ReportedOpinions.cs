using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Opinions;

/// <summary>Brings what several sentences report of one agency together.</summary>
internal static class ReportedOpinions
{
    /// <summary>One line an agency, in order of first mention: the first that says which way it goes, with the letter whichever names it.</summary>
    public static IReadOnlyList<ReportedOpinion> OnePerAgency(IEnumerable<ReportedOpinion> found)
    {
        var lines = new List<ReportedOpinion>();
        foreach (var opinion in found)
        {
            var key = AgencyName.Key(opinion.Agency);
            var at = lines.FindIndex(o => string.Equals(AgencyName.Key(o.Agency), key, StringComparison.Ordinal));
            if (at < 0)
            {
                lines.Add(opinion);
                continue;
            }

            lines[at] = Joined(lines[at], opinion);
        }

        return lines;
    }

    private static ReportedOpinion Joined(ReportedOpinion one, ReportedOpinion other)
    {
        // A newer letter takes the place of the older: the agency answered twice.
        if (one is { Number: { } first, Date: { } then } && other is { Number: { } second, Date: { } later }
            && !string.Equals(first, second, StringComparison.Ordinal) && then != later
            && one.View != OpinionView.Unclear && other.View != OpinionView.Unclear)
        {
            return then > later ? one : other;
        }

        var told = Weight(other.View) > Weight(one.View) ? other : one;
        return told with
        {
            Number = one.Number ?? other.Number,
            Date = one.Number is null && other.Number is not null ? other.Date : one.Date ?? other.Date,
            Unconditional = one.Unconditional || other.Unconditional,
        };
    }

    // What an agency objects to in one sentence is not undone by an agreement in another.
    private static int Weight(OpinionView view) => view switch
    {
        OpinionView.Disagrees => 4,
        OpinionView.AgreesWithComments => 3,
        OpinionView.Agrees => 2,
        OpinionView.NoOpinion => 1,
        _ => 0,
    };
}
