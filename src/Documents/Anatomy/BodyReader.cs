using System.Text.RegularExpressions;
using TaskTracking.Documents.Reading;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>
/// Joins lines into paragraphs. In Word a paragraph is one already; only hard-wrapped text, where a line breaks off in the
/// middle of a sentence, is joined. In PDF a paragraph ends where the next line is indented, marked, or after a short line.
/// </summary>
internal static partial class BodyReader
{
    /// <summary>Paragraphs of a stretch of segments, in one zone except for the opening "Căn cứ" lines.</summary>
    public static IEnumerable<BodyParagraph> Read(IReadOnlyList<Segment> segments, int start, int end, BodyZone zone)
    {
        var lines = Lines(segments, start, end);
        var isOpening = zone == BodyZone.Text;
        foreach (var paragraph in Paragraphs(lines))
        {
            var text = string.Join(' ', paragraph.Select(l => l.Text));
            isOpening = isOpening && OpeningWords().IsMatch(VietnameseText.Fold(text.Length > 80 ? text[..80] : text));
            yield return BodyParagraph.Join(isOpening ? BodyZone.Opening : zone, paragraph);
        }
    }

    /// <summary>Paragraphs of lines outside the page's own text, such as footnotes.</summary>
    public static IEnumerable<BodyParagraph> Read(IReadOnlyList<SourceLine> lines, BodyZone zone) =>
        Paragraphs(lines).Select(p => BodyParagraph.Join(zone, p));

    // Segments of one line give it back once, in reading order.
    private static List<SourceLine> Lines(IReadOnlyList<Segment> segments, int start, int end)
    {
        var lines = new List<SourceLine>();
        for (var i = start; i < end; i++)
        {
            foreach (var line in segments[i].Lines)
            {
                if (!segments[i].IsRule && (lines.Count == 0 || !ReferenceEquals(lines[^1], line)))
                {
                    lines.Add(line);
                }
            }
        }

        return lines;
    }

    private static IEnumerable<List<SourceLine>> Paragraphs(IReadOnlyList<SourceLine> lines)
    {
        var current = new List<SourceLine>();
        var margins = PageMargins.Of(lines);
        foreach (var line in lines)
        {
            if (current.Count > 0 && !GoesOn(current[^1], line, margins))
            {
                yield return current;
                current = [];
            }

            current.Add(line);
        }

        if (current.Count > 0)
        {
            yield return current;
        }
    }

    private static bool GoesOn(SourceLine last, SourceLine line, PageMargins margins)
    {
        if (last.Cell != line.Cell || Marked().IsMatch(line.Text))
        {
            return false;
        }

        var before = last.Text.TrimEnd();
        if (last.Box is { } above && line.Box is { } below)
        {
            // The lines of a cell end where the cell ends, not where the page does.
            if (last.Cell is not null)
            {
                return !EndsParagraph().IsMatch(before);
            }

            return GoesOnOnPage(before, last, above, line, below, margins);
        }

        if (last.Paragraph is { } paragraph && paragraph == line.Paragraph)
        {
            return true;
        }

        // Hard-wrapped text: a paragraph of Word ends in a stop unless it is a heading.
        var first = line.Text.TrimStart();
        return before.Length > 0 && first.Length > 0 && last.Cell is null && !SentenceEnd().IsMatch(before)
            && (char.IsLower(first[0])
                || (char.IsDigit(first[0]) && Expecting().IsMatch(VietnameseText.Fold(before)))
                || (char.IsLetter(first[0]) && !IsHeading(last) && !Capitals.Are(first) && last.Bold == line.Bold));
    }

    private static bool IsHeading(SourceLine line) =>
        Capitals.Are(line.Text) || line.Text.Length < 15 || (Marked().IsMatch(line.Text) && !line.Text.TrimStart().StartsWith("Căn", StringComparison.Ordinal));

    private static bool GoesOnOnPage(string before, SourceLine last, Facts.Box above, SourceLine line, Facts.Box below, PageMargins margins)
    {
        var first = line.Text.TrimStart();
        var lower = first.Length > 0 && char.IsLower(first[0]);
        if (last.Page == line.Page)
        {
            var gap = below.Top - above.Bottom;
            if (gap < -above.Height() || gap > 1.4 * Math.Max(above.Height(), below.Height()))
            {
                return false;
            }
        }

        var isFull = above.Right > margins.Right - 60 || (above.Right > margins.Right - 110 && !SentenceEnd().IsMatch(before));
        var isIndented = below.Left > margins.Left + 14;
        return isFull && (!isIndented || (lower && !SentenceEnd().IsMatch(before)) || above.Left > margins.Left + 60);
    }

    [GeneratedRegex(@"^[\s\-–+•*]*(?:(?:\d{1,2}[.)]\s*)?căn cứ|theo|xét|thực hiện|trên cơ sở|tiếp theo|sau khi|sau đây|chủ tịch|ủy ban nhân dân|ubnd|hội đồng nhân dân|giám đốc|chính phủ|thủ tướng|bộ trưởng|luật|nghị định|thông tư|được sự)\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OpeningWords();

    [GeneratedRegex(@"^\s*(?:[-–—+*•]\s|\d{1,2}(?:\.\d{1,2})*\s?[.)]\s|[a-zđ]\)\s|\([a-zđ\d]{1,2}\)\s|[IVX]{1,5}\s?[.)]\s|Điều \d+|Chương [IVX\d]+|Căn cứ\s|Phương án \d)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Marked();

    [GeneratedRegex(@"[.;:!?…”""]$|\./\.$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[.;:]$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex EndsParagraph();

    [GeneratedRegex(@"(?:\bsố|\bngày|\btháng|\bnăm|\bđiều|\bkhoản|\bluật số|\bmục|\bphụ lục)$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Expecting();
}
