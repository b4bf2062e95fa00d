using System.Text.RegularExpressions;
using TaskTracking.Documents.Anatomy;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Sentences;

/// <summary>
/// Parts a paragraph into sentences at full stops, question and exclamation marks, but not in numbers ("1.500"), after list
/// marks ("1."), abbreviations ("TP. Kon Tum", "ThS. …") or single letters.
/// </summary>
internal static partial class SentenceSplitter
{
    /// <summary>Longer stretches without a full stop are parted at a space: no pattern ever sees more.</summary>
    private const int Longest = 3000;

    private const int LongestAbbreviation = 12;

    public static IEnumerable<Sentence> Split(BodyParagraph paragraph, int paragraphIndex)
    {
        var text = paragraph.Folded.Text;
        var start = 0;
        foreach (var end in Ends(paragraph))
        {
            var from = start;
            while (from < end && text[from] == ' ')
            {
                from++;
            }

            if (end > from)
            {
                yield return new Sentence(paragraph, paragraphIndex, from, text[from..end]);
            }

            start = end;
        }
    }

    private static IEnumerable<int> Ends(BodyParagraph paragraph)
    {
        var text = paragraph.Folded.Text;
        var last = 0;
        foreach (Match stop in Stop().Matches(text))
        {
            var end = stop.Index + stop.Length;
            foreach (var cut in Cuts(text, last, end))
            {
                last = cut;
                yield return cut;
            }

            if (EndsSentence(paragraph, stop))
            {
                last = end;
                yield return end;
            }
        }

        foreach (var cut in Cuts(text, last, text.Length))
        {
            yield return cut;
        }

        yield return text.Length;
    }

    private static IEnumerable<int> Cuts(string text, int from, int to)
    {
        while (to - from > Longest)
        {
            var space = text.LastIndexOf(' ', from + Longest - 1, Longest - 1);
            from = space > from ? space : from + Longest;
            yield return from;
        }
    }

    private static bool EndsSentence(BodyParagraph paragraph, Match stop)
    {
        var text = paragraph.Folded.Text;
        var next = stop.Index + stop.Length;
        while (next < text.Length && text[next] is ' ' or '"' or '(' or '-' or '+')
        {
            next++;
        }

        if (next >= text.Length)
        {
            return false;
        }

        var (from, _) = paragraph.Folded.Span(next, 1);
        var opens = char.IsUpper(paragraph.Folded.Original[from]) || char.IsDigit(text[next]);
        return opens && !(stop.ValueSpan[0] == '.' && IsPartOfWord(text, stop.Index));
    }

    private static bool IsPartOfWord(string text, int stop)
    {
        var before = text[Math.Max(0, stop - LongestAbbreviation)..stop];
        return Abbreviation().IsMatch(before) || PersonName.IsOnlyRank(before[(before.LastIndexOf(' ') + 1)..]) || (stop < LongestAbbreviation && ListMark().IsMatch(before));
    }

    [GeneratedRegex(@"(?:[.!?…]+|\./\.)[""')\]]*(?=\s)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Stop();

    // "1", "2.1", "(iv" at the start of the paragraph.
    [GeneratedRegex(@"^[\s(]*(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5})$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex ListMark();

    // What stands before the full stop: a single letter or a known short form.
    [GeneratedRegex(
        @"(?:(?<![\p{L}\d])\p{L}|(?<!\p{L})(?:tp|tx|tt|gs|pgs|ts|ths|bs|ks|kts|ths|cn|ô|đ/c|kt|tm|tl|tuq|st|stt|nxb|tr|vd|v\.v|hđnd|u\.b\.n\.d|mr|no|art|đ))$",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Abbreviation();
}
