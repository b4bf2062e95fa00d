using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Agencies;

/// <summary>Names of departments after "Sở" or "các Sở": one, or a list of fields that shares the head.</summary>
internal static partial class DepartmentNames
{
    /// <summary>Adds every department that begins at a match of "sở …"; returns where reading goes on.</summary>
    public static int Add(Sentence sentence, Match head, List<AgencyMention> found)
    {
        var text = sentence.Unquoted;
        var field = FirstField().Match(text, head.Index + head.Length);
        if (!IsField(sentence, field))
        {
            return AddUnlisted(sentence, head, found);
        }

        var start = head.Index;
        while (IsField(sentence, field))
        {
            var name = field.Groups["name"];
            var end = field.Index + field.Length;
            found.Add(new AgencyMention(start, end - start, "Sở " + sentence.Words(name.Index, name.Length), AgencyKind.Department));
            field = NextField().Match(text, end);
            start = field.Groups["name"].Index;
        }

        return found[^1].End;
    }

    // A field counts when written with a capital, or as an abbreviation in capitals: "các sở xây dựng kế hoạch" names none.
    private static bool IsField(Sentence sentence, Match field) =>
        field.Success && sentence.IsCapital(field.Groups["name"].Index);

    // Departments that the lexicon does not know: two syllables from a capital on. A bare "Sở" is the speaker.
    private static int AddUnlisted(Sentence sentence, Match head, List<AgencyMention> found)
    {
        var end = head.Index + head.Length;
        if (head.ValueSpan.Contains(' ') || head.ValueSpan.Contains(','))
        {
            found.Add(new AgencyMention(head.Index, head.Length, sentence.Words(head.Index, head.Length), AgencyKind.Collective));
            return end;
        }

        var next = Unlisted().Match(sentence.Unquoted, end);
        if (next.Success && sentence.IsCapital(next.Groups["name"].Index))
        {
            var stop = next.Index + next.Length;
            found.Add(new AgencyMention(head.Index, stop - head.Index, sentence.Words(head.Index, stop - head.Index), AgencyKind.Department));
            return stop;
        }

        if (sentence.IsCapital(head.Index))
        {
            found.Add(new AgencyMention(head.Index, head.Length, sentence.Words(head.Index, head.Length), AgencyKind.Self));
        }

        return end;
    }

    private const string Name = @"(?<name>" + AgencyLexicon.Fields + "|" + AgencyLexicon.ShortFields + @")(?![\p{L}\d])";

    [GeneratedRegex(@"\G(?:\s*[:(]\s*|\s+)" + Name, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex FirstField();

    [GeneratedRegex(@"\G(?:\s*[,;]\s*(?:và\s+)?|\s+và\s+|\s*-\s*)" + Name, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex NextField();

    [GeneratedRegex(@"\G\s+(?<name>\p{L}+\s+(?!đã|có|tại|về|đề|kính|trình|và|cùng|được)\p{L}+)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Unlisted();
}
