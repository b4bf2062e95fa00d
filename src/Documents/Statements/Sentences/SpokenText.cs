using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Citations;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Sentences;

/// <summary>
/// Blanks what a text quotes or cites, keeping every offset: words in quotation marks, and the title that follows a cited
/// document ("Công văn số … về việc lấy ý kiến …"). Neither is the document speaking.
/// </summary>
internal static partial class SpokenText
{
    public static string WithoutQuotations(string text) =>
        text.Contains('"', StringComparison.Ordinal) ? Quotation().Replace(text, m => Blanks(m.Length)) : text;

    public static string WithoutTitles(string text, IReadOnlyList<InstrumentMention> instruments)
    {
        if (instruments.Count == 0)
        {
            return text;
        }

        var said = text.ToCharArray();
        foreach (var instrument in instruments)
        {
            var title = Title().Match(text, instrument.End);
            if (title.Success && title.Index == instrument.End)
            {
                var words = title.Groups["title"];
                Array.Fill(said, Sentence.Blank, words.Index, words.Length);
            }
        }

        return new string(said);
    }

    private static string Blanks(int count) => new(Sentence.Blank, count);

    // Up to four characters may be quoted for emphasis (phương án "2") and stay.
    [GeneratedRegex(@"""[^""]{5,1500}""", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Quotation();

    // A title runs to the end of the clause, or to a comma after which the sentence has a new subject or goes on.
    [GeneratedRegex(
        @"\G[\s,]{0,3}(?:của\s[^,;:.()]{2,80}?\s)?(?:\((?=về|v/v))?(?<title>(?:về\s+việc|v/v|về|quy\s+định|ban\s+hành|phê\s+duyệt|hướng\s+dẫn|sửa\s+đổi|triển\s+khai|thông\s+qua)\b.*?)(?=;|\)|$|,\s*(?:sở|ban|ubnd|ủy\s+ban|chủ\s+tịch|công\s+an|thanh\s+tra|văn\s+phòng|cơ\s+quan|đơn\s+vị|chúng\s+tôi|giám\s+đốc|sau\s+khi|trên\s+cơ\s+sở|căn\s+cứ|đến\s+nay|đến\s+ngày|hiện\s+nay|trong\s+đó|theo\s+đó|để|nhằm|kính|trân\s+trọng|đồng\s+thời|ngày|đề\s+nghị|qua|đã|do|vì|xét|hiện|nay|song|nhưng|tuy|mà|việc|thì|nội\s+dung\s+này|thẩm\s+quyền|đây|tại\s+(?:điều|khoản|điểm|đó))\b|\squy\s+định\s+(?:sở|ubnd|ủy\s+ban|chủ\s+tịch|ban\s+quản\s+lý|việc|thẩm\s+quyền)\b|:\s|\.\s*$|\./\.)",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Title();
}
