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

    // A place name is a run of words with capitals (Đăk Hà, Ia H'Drai), since 2025 often with a number at its end (xã Bảo Lâm 2), at
    // its beginning (phường 1 Bảo Lộc, phường 7), or with the town it was part of (phường Xuân Hương - Đà Lạt).
    private static int EndOfName(Sentence sentence, int start)
    {
        var words = EndOfWords(sentence, start);
        var end = words > start ? words + NumberLast().Match(sentence.Unquoted, words).Length : EndOfNumbered(sentence, start);
        return end > start ? EndOfTown(sentence, end) : start;
    }

    private static int EndOfNumbered(Sentence sentence, int start)
    {
        var number = NumberFirst().Match(sentence.Unquoted, start);
        var after = number.Index + number.Length;
        var words = number.Success ? EndOfWords(sentence, after + 1) : start;
        return !number.Success ? start : words > after + 1 ? words : EndsThere().IsMatch(sentence.Unquoted, after) ? after : start;
    }

    private static int EndOfTown(Sentence sentence, int end)
    {
        var town = Town().Match(sentence.Unquoted, end);
        var words = town.Success ? EndOfWords(sentence, town.Index + town.Length) : end;
        return words > town.Index + town.Length ? words : end;
    }

    private static int EndOfWords(Sentence sentence, int start)
    {
        var end = start;
        if (start >= sentence.Unquoted.Length)
        {
            return start;
        }

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

    [GeneratedRegex(@"\G\s*[:(]?\s*(?=[\p{L}\d])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex First();

    [GeneratedRegex(@"\G(?:\s*[,;]\s*(?:và\s+)?|\s+và\s+)(?:(?<level>" + AgencyLexicon.Level + @")\s+)?(?=[\p{L}\d])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Next();

    // No count of anything ("UBND xã Đăk Hà 02 văn bản", "2 lần") and no day.
    [GeneratedRegex(@"\G [1-9](?![\d/.,]\d|\d|\s+(?:lần|văn|công|ý|đơn|bản|phương|hộ|tổ|thôn|trường|trạm|nội|điểm|vụ|năm|tháng|ngày|tỷ|triệu|ha|km)(?!\p{L}))", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex NumberLast();

    [GeneratedRegex(@"\G[1-9]\d?(?![\d/.,]\d|\d)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex NumberFirst();

    [GeneratedRegex(@"\G\s*(?:[,;.)(:]|$|và(?!\p{L}))", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex EndsThere();

    [GeneratedRegex(@"\G\s?[-–]\s?(?=\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Town();

    [GeneratedRegex(@"[\p{L}'’]+", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?:sở|ban|bộ|ubnd|công|thanh|văn|cục|ủy)$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex AgencyHead();
}
