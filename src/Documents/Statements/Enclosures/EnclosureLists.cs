using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Enclosures;

/// <summary>Lists of enclosures under a heading that ends with a colon: the items behind it in the same paragraph, and the list items below.</summary>
internal sealed partial class EnclosureLists
{
    private const int MostItems = 60;

    private readonly StatementText _text;

    public EnclosureLists(StatementText text) => _text = text;

    /// <summary>Reads the list that a sentence heads and moves the index to its last sentence; false where it heads none.</summary>
    public bool TryRead(ref int index, List<EnclosureItem> found)
    {
        var sentence = _text.Sentences[index];
        var heading = Heading().Match(sentence.Unquoted);
        if (!heading.Success || Others().IsMatch(heading.Value))
        {
            return false;
        }

        var end = heading.Index + heading.Length;
        if (sentence.Text[end..].Trim().Length > 2)
        {
            EnclosureReader.Add(_text, sentence, end, sentence.Text.Length - end, found);
        }

        var last = index;
        var paragraph = sentence.ParagraphIndex;
        for (var next = index + 1; next < _text.Sentences.Count && next - index <= MostItems; next++)
        {
            var item = _text.Sentences[next];
            var continues = item.ParagraphIndex == paragraph;
            if (!continues && (item.ParagraphIndex != paragraph + 1 || !ItemMark().IsMatch(item.Text)))
            {
                break;
            }

            paragraph = item.ParagraphIndex;
            last = next;
            EnclosureReader.Add(_text, item, 0, item.Text.Length, found);
        }

        index = last;
        return true;
    }

    [GeneratedRegex(
        @"(?<![\p{L}])(?<!(?:phụ\s+lục|danh\s+mục|danh\s+sách|bảng|biểu|mẫu)\s)(?:(?:hồ\s+sơ|tài\s+liệu|văn\s+bản|thành\s+phần\s+hồ\s+sơ)\s+(?:trình|gửi|kèm|đính)?\s*(?:kèm(?:\s+theo)?|trình|theo|gửi\s+kèm)?\s*(?:tờ\s+trình|công\s+văn|văn\s+bản|ubnd\s+tỉnh|ủy\s+ban\s+nhân\s+dân\s+tỉnh)?\s*(?:này)?\s*(?:gồm(?:\s+có)?|bao\s+gồm|có)?|(?:gửi|đính)?\s*kèm(?:\s+theo)?(?:\s+(?:tờ\s+trình|công\s+văn|văn\s+bản|hồ\s+sơ)(?:\s+này)?)?\s*(?:gồm(?:\s+có)?|bao\s+gồm|có|là)?(?:\s+(?:các\s+)?(?:tài\s+liệu|văn\s+bản|hồ\s+sơ)(?:\s+sau)?)?(?:\s+gồm)?)\s*(?:\([^)]{0,40}\)\s*)?:",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Heading();

    // A procedure's own list ("thành phần hồ sơ gồm" of a citizen's application) names no enclosure of this document.
    [GeneratedRegex(@"thành\s+phần\s+hồ\s+sơ|^(?:hồ\s+sơ|văn\s+bản)\s*:$|^văn\s+bản\s+(?:gồm|có|bao)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Others();

    [GeneratedRegex(@"^\s*(?:[-+*•–]|\(?(?:\d{1,2}|[a-zđ])\s*[.)/]|\d{2}\s)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex ItemMark();
}
