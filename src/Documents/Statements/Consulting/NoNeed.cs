using System.Text.RegularExpressions;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Consulting;

/// <summary>
/// Tells a decision not to ask from an omission: "không lấy ý kiến" with a reason in the matter ("số liệu do các đơn vị đã gửi,
/// vì vậy …") or of further bodies only ("cơ quan khác", "lần nữa"). Haste is no reason, and "chưa" is an omission.
/// </summary>
internal static partial class NoNeed
{
    /// <summary>Whether the words of not asking at a place of a clause tell a decision.</summary>
    public static bool IsTold(string clause, int at) =>
        Decided().IsMatch(clause[at..]) && !Haste().IsMatch(clause)
        && (Reason().IsMatch(clause[..at]) || Further().IsMatch(clause[at..]));

    [GeneratedRegex(@"^không\s+(?!kịp|thể|được)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Decided();

    [GeneratedRegex(@"(?<![\p{L}])(?:gấp|khẩn|cấp\s+bách|kịp|ngay|thời\s+(?:gian|hạn)|trước\s+ngày|(?:mặc\s+)?dù|tuy|đột\s+xuất)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Haste();

    [GeneratedRegex(@"(?<![\p{L}])(?:vì\s+(?:vậy|thế)|do\s+(?:đó|vậy)|bởi\s+vậy|nên|vì|do|bởi)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Reason();

    [GeneratedRegex(@"(?<![\p{L}])(?:khác|thêm|lại|lần\s+nữa|riêng)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Further();
}
