using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Agencies;

/// <summary>Committees below the province: "UBND các huyện: Đăk Hà, Sa Thầy và thành phố Kon Tum" names three.</summary>
internal static partial class LocalNames
{
    /// <summary>Adds every committee that begins at a match of "UBND (các) huyện"; returns where reading goes on.</summary>
    public static int Add(Sentence sentence, Match head, List<AgencyMention> found)
    {
        var before = found.Count;
        var text = sentence.Unquoted;
        var level = Level().Match(head.Value).Value;
        var start = head.Index;
        var at = head.Index + head.Length;
        var separator = First().Match(text, at);
        while (separator.Success)
        {
            level = separator.Groups["level"].Success ? separator.Groups["level"].Value : level;
            var nameStart = separator.Index + separator.Length;
            var nameEnd = EndOfName(sentence, nameStart);
            if (nameEnd == nameStart)
            {
                break;
            }

            var name = "UBND " + level + " " + sentence.Words(nameStart, nameEnd - nameStart);
            found.Add(new AgencyMention(start, nameEnd - start, name, AgencyKind.Local));
            separator = Next().Match(text, nameEnd);
            start = separator.Success ? separator.Index + separator.Length : nameEnd;
        }

        if (found.Count == before)
        {
            found.Add(new AgencyMention(head.Index, head.Length, sentence.Words(head.Index, head.Length), AgencyKind.Collective));
            return at;
        }

        return found[^1].End;
    }

    // A place name is a run of words with capitals: Đăk Hà, Ia H'Drai, Kon Plông.
    private static int EndOfName(Sentence sentence, int start)
    {
        var end = start;
        foreach (Match word in Words().Matches(sentence.Unquoted[start..]))
        {
            if (start + word.Index != (end == start ? start : end + 1) || !sentence.IsCapital(start + word.Index) || AgencyHead().IsMatch(word.Value))
            {
                break;
            }

            end = start + word.Index + word.Length;
            if (end < sentence.Unquoted.Length && sentence.Unquoted[end] != ' ')
            {
                break;
            }
        }

        return end;
    }

    [GeneratedRegex(AgencyLexicon.Level + "$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Level();

    [GeneratedRegex(@"\G\s*[:(]?\s*(?=\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex First();

    [GeneratedRegex(@"\G(?:\s*[,;]\s*(?:và\s+)?|\s+và\s+)(?:(?<level>" + AgencyLexicon.Level + @")\s+)?(?=\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Next();

    [GeneratedRegex(@"[\p{L}'’]+", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?:sở|ban|bộ|ubnd|công|thanh|văn|cục|ủy)$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex AgencyHead();
}
