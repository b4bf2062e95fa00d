using System.Text.RegularExpressions;
using TaskTracking.Documents.Reading;
using TaskTracking.Facts.Documents;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>
/// Cuts lines into segments. Columns are parted by tabs, by three and more spaces, and where a phrase that only headings have
/// begins or ends: extraction often leaves "TỈNH X Độc lập - Tự do - Hạnh phúc" in one line.
/// </summary>
internal static partial class SegmentedText
{
    private const int LongestColumnLine = 240;
    private const int DeepestTitle = 60;

    /// <summary>The segments of all visible lines of the page proper, in reading order, blank ones left out.</summary>
    public static IReadOnlyList<Segment> Of(SourceText source)
    {
        var segments = new List<Segment>(source.Lines.Count);
        foreach (var row in StampedRows.Of(source))
        {
            Cut(row, segments);
        }

        JoinBrokenTitle(segments);
        return segments;
    }

    // "TỜ" over "TRÌNH": a title whose words stand on two lines.
    private static void JoinBrokenTitle(List<Segment> segments)
    {
        for (var i = 0; i + 1 < segments.Count && i < DeepestTitle; i++)
        {
            var (one, two) = (segments[i], segments[i + 1]);
            if (one.IsCapitals && two.IsCapitals && one.Text.Length <= 12 && DocumentType.StartOf(one.Key) is null
                && DocumentType.StartOf($"{one.Key} {two.Key}") is not null && Columns.Same(one, two))
            {
                var pieces = one.Pieces.Concat(two.Pieces.Select(p => (p.Start + one.Text.Length + 1, p.Line))).ToList();
                segments[i] = new Segment($"{one.Text} {two.Text}", pieces, one.Index, one.Column);
                segments.RemoveAt(i + 1);
            }
        }
    }

    private static void Cut(Segment row, List<Segment> segments)
    {
        if (row.Text.Length > LongestColumnLine)
        {
            segments.Add(row);
            return;
        }

        var columns = new List<(int Start, int Length)>();
        var start = 0;
        foreach (Match gap in Gap().Matches(row.Text))
        {
            if (ParsColumns(row.Text, gap))
            {
                columns.Add((start, gap.Index - start));
                start = gap.Index + gap.Length;
            }
        }

        columns.Add((start, row.Text.Length - start));
        for (var i = 0; i < columns.Count; i++)
        {
            var (from, length) = columns[i];
            if (string.IsNullOrWhiteSpace(row.Text.Substring(from, length)))
            {
                continue;
            }

            CutPhrases(row.Part(from, length, columns.Count > 1 ? i : row.Column), segments);
        }
    }

    // A gap left for a number, a day or a month to be filled in parts nothing.
    private static bool ParsColumns(string text, Match gap)
    {
        if (gap.Index == 0)
        {
            return true;
        }

        var before = VietnameseText.Fold(text[..gap.Index]);
        var after = VietnameseText.Fold(text[(gap.Index + gap.Length)..]);
        return !BlankBefore().IsMatch(before) && !BlankAfter().IsMatch(after) && !(LetterBefore().IsMatch(text[..gap.Index]) && LetterAfter().IsMatch(text[(gap.Index + gap.Length)..]));
    }

    private static void CutPhrases(Segment segment, List<Segment> segments)
    {
        var phrase = HeadingPhrase().Match(segment.Key);
        if (!phrase.Success || phrase.Length == segment.Key.Length)
        {
            segments.Add(segment);
            return;
        }

        var (start, length) = segment.Folded.Span(phrase.Index, phrase.Length);
        AddPart(segment, 0, start, 0, segments);
        segments.Add(segment.Part(start, length, 1));
        AddPart(segment, start + length, segment.Text.Length - start - length, 2, segments);
    }

    private static void AddPart(Segment segment, int start, int length, int column, List<Segment> segments)
    {
        if (!string.IsNullOrWhiteSpace(segment.Text.Substring(start, length)))
        {
            CutPhrases(segment.Part(start, length, column), segments);
        }
    }

    [GeneratedRegex(@"\t[\t ]*|[ \u00A0]{3,}[\t ]*", RegexOptions.None, MatchTimeout.Milliseconds)]
    private static partial Regex Gap();

    [GeneratedRegex(@"(?:^|[\s,])(?:số\s*:?\s*\d*|ngày\s*\d{0,2}|tháng\s*\d{0,2}|năm)$|/$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex BlankBefore();

    // The words of a letter-spaced line stand further apart than its letters: "T Ố I   M Ậ T".
    [GeneratedRegex(@"(?:^|[ \u00A0])\p{Lu}\p{M}*$", RegexOptions.None, MatchTimeout.Milliseconds)]
    private static partial Regex LetterBefore();

    [GeneratedRegex(@"^\p{Lu}\p{M}*(?:[ \u00A0]|$)", RegexOptions.None, MatchTimeout.Milliseconds)]
    private static partial Regex LetterAfter();

    [GeneratedRegex(@"^(?:/|tháng\b|năm\b|\d{1,2}\s*tháng\b)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex BlankAfter();

    // Whole phrases of the national heading, and a place with its date after a notation in the same line.
    [GeneratedRegex(
        @"cộng\s?hòa\s?xã\s?hội\s?chủ\s?nghĩa\s?việt\s?nam|độc\s?lập\s*-\s*tự\s?do\s*-\s*hạnh\s?phúc|(?<=^số.{0,60}/.{1,40}[^\s-]\s)\p{L}[\p{L}. ]{1,30},\s*ngày.*$",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex HeadingPhrase();
}
