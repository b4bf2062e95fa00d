using System.Text.RegularExpressions;
using TaskTracking.Facts.Documents;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>
/// Key terms of a document: pairs of neighbouring syllables (most Vietnamese words have two) of its subject, and those of its
/// first sentences that it comes back to. Words of every document are left out: "về việc", "phê duyệt", "trên địa bàn".
/// </summary>
internal static partial class KeyTermReader
{
    private const int OpeningLength = 700;
    private const int ComesBack = 3;
    private const int MostTerms = 80;

    public static IReadOnlyList<string> Of(AdministrativeDocument document, IReadOnlyList<BodyParagraph> body)
    {
        var text = string.Join(" | ", body.Where(p => p.Zone == BodyZone.Text).Select(p => p.Folded.Text));
        var own = VietnameseText.Fold($"{document.Issuer} {document.Parent} {document.IssuePlace}");
        var opening = text.Length <= OpeningLength ? text : text[..OpeningLength];
        var counts = Pairs(text).GroupBy(p => p, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var terms = Pairs(VietnameseText.Fold(document.Subject ?? string.Empty))
            .Concat(Pairs(opening).Where(p => counts.GetValueOrDefault(p) >= ComesBack))
            .Where(p => !own.Contains(p, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Take(MostTerms);
        return [.. terms];
    }

    private static IEnumerable<string> Pairs(string folded)
    {
        foreach (Match clause in Clause().Matches(Everyday().Replace(folded, " | ")))
        {
            var syllables = clause.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i + 1 < syllables.Length; i++)
            {
                if (!Small().IsMatch(syllables[i]) && !Small().IsMatch(syllables[i + 1]))
                {
                    yield return $"{syllables[i]} {syllables[i + 1]}";
                }
            }
        }
    }

    // Runs of words; punctuation and figures end them.
    [GeneratedRegex(@"[\p{L}]+(?: [\p{L}]+)*", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Clause();

    [GeneratedRegex(
        @"\b(?:v/v|về việc|tờ trình|công văn|quyết định|nghị quyết|nghị định|thông tư|dự thảo|báo cáo|văn bản|đề nghị|kính trình|kính đề nghị|phê duyệt|ban hành|thông qua|xem xét|cho ý kiến|tham gia|góp ý|lấy ý kiến|ý kiến|thẩm định|chủ tịch|ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|các sở|sở|ban|ngành|tỉnh|thành phố|huyện|xã|phường|trên địa bàn|địa bàn|giai đoạn|năm|thực hiện|triển khai|một số|điều chỉnh|bổ sung|sửa đổi|quy định|kế hoạch|chương trình|phương án|đề án|nội dung|công tác|nhiệm vụ|theo quy định|quy định tại|pháp luật|căn cứ|luật|điều|khoản|điểm|ngày|tháng|số|cơ quan|đơn vị|tổ chức|cá nhân|liên quan|việc|tình hình|kết quả|thời gian|qua|cụ thể|như sau|kèm theo|nêu trên|chính phủ|thủ tướng|bộ trưởng|giám đốc|nhà nước|quản lý|thẩm quyền|chính quyền địa phương)\b",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Everyday();

    [GeneratedRegex(@"^(?:và|của|các|cho|tại|trong|theo|với|về|đối|từ|đến|là|có|được|không|này|đó|những|để|do|khi|trên|dưới|bị|thì|mà|hoặc|hay|đã|đang|sẽ|cũng|như|ở|ra|vào|nay|cả|mỗi|một|hai|ba|phải|nếu|tới|bởi|vì|còn|rất|lại|sau|trước)$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Small();
}
