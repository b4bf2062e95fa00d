using System.Text.RegularExpressions;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>The addressees of a "Kính gửi" and where the text goes on after them.</summary>
internal sealed record AddresseeList(IReadOnlyList<string> Names, Place Place, int Next);

/// <summary>Reads "Kính gửi: …" (box 9a): one addressee on the line, or a list of them below it.</summary>
internal static partial class AddresseeReader
{
    private const int MostAddressees = 60;
    private const int LongestName = 160;

    public static AddresseeList Read(IReadOnlyList<Segment> segments, int index, int end)
    {
        var head = segments[index];
        var start = Head().Match(head.Key).Length;
        var (from, _) = head.Folded.Span(start, head.Key.Length - start);
        var items = new List<string>();
        var rest = Sentence(head.Text[from..].Trim());
        var glued = rest.Length < head.Text[from..].Trim().Length;
        Add(items, rest);
        var next = index + 1;
        if (!glued)
        {
            while (next < end && items.Count < MostAddressees && Continues(segments[next], items, segments[next - 1], rest.Length == 0))
            {
                Add(items, segments[next].Text.Trim());
                next++;
            }
        }

        return new AddresseeList([.. items.Select(Clean).Where(IsName)], head.ToPlace(), glued ? index : next);
    }

    private static void Add(List<string> items, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (items.Count > 0 && !Mark().IsMatch(text) && !EndsItem(items[^1]))
        {
            items[^1] += " " + text;
        }
        else
        {
            items.Add(text);
        }
    }

    private static bool Continues(Segment segment, List<string> items, Segment above, bool listBelow)
    {
        if (HeadingLines.KindOf(segment) != HeadingLine.Other)
        {
            return false;
        }

        if (Mark().IsMatch(segment.Text))
        {
            return !IsText(segment.Text) && (items.Count == 0 || !items[^1].EndsWith('.') || items[^1].EndsWith("TP.", StringComparison.Ordinal));
        }

        if (items.Count == 0)
        {
            return listBelow && segment.Text.Length < 200;
        }

        // A list without marks goes on after ";", a broken name in its next line; an address in brackets is none of it.
        var last = items[^1];
        return segment.Text.Length < 160 && !segment.Text.StartsWith('(')
            && (last.EndsWith(';') || last.EndsWith(',')
                || (!EndsItem(last) && (char.IsLower(segment.Text[0]) || IsIndented(segment, above))));
    }

    // The body's own list below an addressee without a full stop: "- Luật …;", "1. Căn cứ: …", "* Vì sao cần:".
    private static bool IsText(string line)
    {
        var text = Mark().Replace(line, string.Empty).TrimEnd();
        return text.Length > LongestName || (text.EndsWith(':') && !text.Contains("các", StringComparison.OrdinalIgnoreCase)) || Speaks().IsMatch(VietnameseText.Fold(text));
    }

    private static bool IsIndented(Segment segment, Segment above) =>
        segment.Line.Box is { } box && above.Line.Box is { } upper && box.Left > upper.Left + 30 && upper.Right > 480;

    private static bool EndsItem(string text) => text.EndsWith(';') || text.EndsWith('.') || text.EndsWith(',');

    // Extraction sometimes glues the first sentence to the addressee; a sentence opens with one of these words.
    private static string Sentence(string text)
    {
        var folded = FoldedText.Of(text);
        var match = text.Length > 90 ? GluedSentence().Match(folded.Text) : Match.Empty;
        return match.Success ? folded.Quote(0, match.Index).TrimEnd() : text;
    }

    private static string Clean(string text)
    {
        var name = Mark().Replace(VietnameseText.Compose(text), string.Empty);
        return Spaces().Replace(name, " ").Trim(' ', ';', ',', '.', ':', '…', '_');
    }

    private static bool IsName(string name) => name.Count(char.IsLetter) >= 2;

    [GeneratedRegex(@"^kính\s?(?:gửi|gởi|trình)\s*:?\s*", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Head();

    [GeneratedRegex(@"^\s*(?:[-–—+*•]|\d{1,2}[.)])\s*", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<=\w[\s.)]{1,2})(?:thực hiện (?:kết luận|quyết định|chỉ thị|công văn|nghị|kế hoạch|ý kiến|chương trình)|căn cứ |trả lời công văn|phúc đáp )", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex GluedSentence();

    // Instruments, dates and figures, and words that open a text; no name of a body or person has them.
    [GeneratedRegex(@"^(?:(?:bộ luật|luật|pháp lệnh|nghị định|nghị quyết|thông tư|quyết định|chỉ thị|công văn|tờ trình|kế hoạch|văn bản|điều|khoản)\b|căn cứ|cơ sở|thực hiện|theo|xét|qua|hiện|trong|ngày|tình hình|thực trạng|sự cần thiết|lý do)\b|\b\d{1,2}/\d{1,2}/\d{4}|\bsố:? \d|\d/\p{L}", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Speaks();

    [GeneratedRegex(@"\s+", RegexOptions.None, MatchTimeout.Milliseconds)]
    private static partial Regex Spaces();
}
