using System.Text.RegularExpressions;
using TaskTracking.Documents.Reading;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>What the annexes of a document are called: lines in capitals or with an annex's heading, with the two lines under them.</summary>
internal static partial class AnnexTitles
{
    private const int Most = 40;
    private const int Longest = 160;
    private const int Below = 2;

    public static IReadOnlyList<string> Of(IReadOnlyList<BodyParagraph> body)
    {
        var lines = body.Where(p => p.Zone == BodyZone.Annex && p.Cell is null).SelectMany(p => p.Lines).ToList();
        var found = new List<string>();
        for (var i = 0; i < lines.Count && found.Count < Most; i++)
        {
            if (IsTitle(lines[i]))
            {
                found.Add(string.Join(" / ", lines.Skip(i).Take(1 + Below).Select(l => l.Text.Trim())));
            }
        }

        return found;
    }

    private static bool IsTitle(SourceLine line)
    {
        var text = VietnameseText.Compose(line.Text).Trim();
        return text.Length <= Longest
            && ((Capitals.Are(text) && !Numbered().IsMatch(text)) || Heading().IsMatch(VietnameseText.Fold(text)));
    }

    // "I. HIỆN TRẠNG" parts an annex, it does not name it; letterheads and signature blocks name none either.
    [GeneratedRegex(@"^(?:[IVXLC\d]+[.)]|[A-Z][.)]|PHẦN|CHƯƠNG|MỤC|CỘNG H|TM\.|KT\.|TL\.|TUQ\.|Q\.|UBND|ỦY BAN|UỶ BAN|CHỦ TỊCH|GIÁM ĐỐC)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:phụ lục|danh mục|danh sách|biểu|bảng|sơ đồ|dự toán|quy chế|quy định|đề án|kế hoạch|phương án|điều lệ|thể lệ)(?: \S+){0,12}$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Heading();
}
