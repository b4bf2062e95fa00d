using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Enclosures;

/// <summary>
/// Lists of enclosures under a heading ("Hồ sơ gửi theo:", "Tài liệu kèm theo gồm"): the items behind it in the same
/// paragraph, the list items or rows below, and the column of a table that says so at its head.
/// </summary>
internal sealed partial class EnclosureLists
{
    private const int MostItems = 60;
    private const int LongestBareItem = 200;

    private readonly StatementText _text;

    public EnclosureLists(StatementText text) => _text = text;

    /// <summary>Reads the list that a sentence heads and moves the index to its last sentence; false where it heads none.</summary>
    public bool TryRead(ref int index, List<EnclosureItem> found)
    {
        var sentence = _text.Sentences[index];
        if (sentence.Paragraph.Cell is { } head && ColumnHead().IsMatch(sentence.Text))
        {
            ReadColumn(index, head.Table, head.Column, found);
            return true;
        }

        var heading = Heading().Match(sentence.Unquoted);
        if (!heading.Success || !_text.Voices.IsOwn(sentence, heading.Index))
        {
            return false;
        }

        var end = heading.Index + heading.Length;
        var last = LastOf(index);
        if (!Certain().IsMatch(heading.Value) && !Draft().IsMatch(sentence.Text[end..]) && !_text.Sentences.Skip(index + 1).Take(last - index).Any(s => Draft().IsMatch(s.Text)))
        {
            // A procedure's own list ("thành phần hồ sơ gồm" of a citizen's application) names no enclosure of this document.
            return false;
        }

        if (sentence.Text[end..].Trim().Length > 2)
        {
            EnclosureReader.Add(_text, sentence, end, sentence.Text.Length - end, found);
        }

        foreach (var next in Enumerable.Range(index + 1, last - index).Where(next => !IsLabelOfNext(next)))
        {
            EnclosureReader.Add(_text, _text.Sentences[next], 0, _text.Sentences[next].Text.Length, found);
        }

        index = last;
        return true;
    }

    // "Phụ lục II. Bảng tổng hợp ý kiến": the label and the title behind it are one item.
    private bool IsLabelOfNext(int index) =>
        Label().IsMatch(_text.Sentences[index].Text)
        && index + 1 < _text.Sentences.Count && _text.Sentences[index + 1] is var title
        && title.ParagraphIndex == _text.Sentences[index].ParagraphIndex && BareItem().IsMatch(title.Text);

    [GeneratedRegex(@"^\W*phụ\s+lục\s+(?:số\s+)?(?:[ivx]{1,5}|\d{1,2}|[a-e])\W*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Label();

    private int LastOf(int index)
    {
        var last = index;
        var paragraph = _text.Sentences[index].ParagraphIndex;
        var colon = _text.Sentences[index].Text.TrimEnd().EndsWith(':');
        for (var next = index + 1; next < _text.Sentences.Count && next - index <= MostItems; next++)
        {
            var item = _text.Sentences[next];
            var bare = item.Text.Length < LongestBareItem && BareItem().IsMatch(item.Text) && !Tells().IsMatch(item.Text);
            var isItem = ItemMark().IsMatch(item.Text) || ((item.ParagraphIndex == paragraph || colon) && (bare || item.Paragraph.Cell is not null));
            if (item.ParagraphIndex > paragraph + 1 || !isItem)
            {
                break;
            }

            paragraph = item.ParagraphIndex;
            last = next;
        }

        return last;
    }

    private void ReadColumn(int index, int table, int column, List<EnclosureItem> found)
    {
        foreach (var cell in _text.Sentences.Skip(index + 1).TakeWhile(s => s.Paragraph.Cell?.Table == table).Where(s => s.Paragraph.Cell?.Column == column))
        {
            EnclosureReader.Add(_text, cell, 0, cell.Text.Length, found);
        }
    }

    [GeneratedRegex(
        @"(?<![\p{L}])(?<!(?:phụ\s+lục|danh\s+mục|danh\s+sách|bảng|biểu|mẫu|tổng\s+hợp|ý\s+kiến)\s)(?:(?:hồ\s+sơ|tài\s+liệu|văn\s+bản|thành\s+phần\s+hồ\s+sơ)|" + EnclosureNouns.Enclosing + @"|kèm)(?:\s+" + EnclosureNouns.HeadWords + @")*\s*(?:\([^)]{0,40}\)\s*)?(?::|(?<=(?:gồm|có|là)\s+)(?=" + EnclosureNouns.Before + "*" + EnclosureNouns.Things + "))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Heading();

    // Words that make it this letter's own list.
    [GeneratedRegex(@"kèm|gửi|đính|trình|(?:theo|cùng)\s|^tài\s+liệu\s*:", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Certain();

    [GeneratedRegex(@"dự\s+thảo|(?:tờ\s+trình|công\s+văn)\s+này", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Draft();

    [GeneratedRegex(@"^\s*(?:[-+*•–]|\(?(?:\d{1,2}|[a-zđ])\s*[.)/]|\d{2}\s)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex ItemMark();

    [GeneratedRegex(@"^\s*" + EnclosureNouns.Before + "*" + EnclosureNouns.Things, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex BareItem();

    // After the list the letter speaks on.
    [GeneratedRegex(@"(?<!\p{L})(?:không|đã|đang|sẽ|thuộc|là|được|phải|cần|nên|kính|đề\s+nghị)(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Tells();

    [GeneratedRegex(@"^\s*(?:tên\s+|danh\s+mục\s+)?(?:các\s+)?(?:thành\s+phần\s+hồ\s+sơ(?:\s+" + EnclosureNouns.HeadWords + @")*|(?:hồ\s+sơ|tài\s+liệu|văn\s+bản)(?:\s+" + EnclosureNouns.HeadWords + @")*\s(?:kèm|gửi|trình|đính)(?:\s+" + EnclosureNouns.HeadWords + @")*)\s*:?\s*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex ColumnHead();
}
