using System.Text.RegularExpressions;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>Names as printed under a signature: ranks and degrees before them, "đã ký" beside them, broken over two lines.</summary>
internal static partial class SignerName
{
    /// <summary>The name in a line without ranks and remarks; null where the line is no name.</summary>
    public static string? Read(string line)
    {
        var text = Remark().Replace(VietnameseText.Compose(line), " ").Trim(' ', '.', ',', '-', '_', ':', '/', '\t');
        var name = PersonName.WithoutRank(text);
        if (!Shape().IsMatch(name) || NotAName().IsMatch(VietnameseText.Fold(name)))
        {
            return null;
        }

        return Capitals.Are(name) && !FamilyNames.Begin(VietnameseText.Fold(name)) ? null : Spaces().Replace(name, " ");
    }

    /// <summary>Whether a line is a first part of a name that another may complete.</summary>
    public static bool IsPart(string line) => PartShape().IsMatch(VietnameseText.Compose(line).Trim()) && !NotAName().IsMatch(VietnameseText.Fold(line));

    /// <summary>Lines between post and name that say nothing: "(Đã ký)", "(Ký tên, đóng dấu)", a rank alone ("Thượng tá").</summary>
    public static bool IsRemark(string line) => PersonName.IsOnlyRank(line) || Remark().Replace(VietnameseText.Compose(line), string.Empty).Trim(' ', '.', '(', ')', '_', '-', '…', '*').Length == 0;

    [GeneratedRegex(@"\(?\[?\s*(?:đ[ãa] k[ýí](?: (?:và|,)? ?đóng dấu)?|daky|ký(?: tên)?(?:,| và)? (?:ghi rõ họ(?: và)? tên|đóng dấu|họ tên)(?:,? (?:đóng dấu|ghi rõ họ tên))?|ký,? (?:ghi rõ )?họ (?:và )?tên|chữ ký(?:, dấu)?|đã ký số|ký điện tử|ký bởi)\s*:?\s*\)?\]?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Remark();

    // Two to seven words, each with a capital first: "Nguyễn Văn A", "Y Thông", "H'Ngăm Niê", "A Byot", "K’ Chung".
    [GeneratedRegex(@"^\p{Lu}[\p{L}'’.\-]*(?:\s+\p{Lu}[\p{L}'’.\-]*){1,6}$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^\p{Lu}[\p{Ll}'’]*(?:\s+\p{Lu}[\p{Ll}'’]*){0,3}$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex PartShape();

    [GeneratedRegex(
        @"^(?!\p{L}+ (?:thị|văn (?!hóa|phòng|bản|thư|kiện|học)))(?:phụ lục|nơi nhận|ghi chú|danh (?:sách|mục)|biểu|mẫu|bảng|kính gửi|căn cứ|điều|chương|phần|mục|tài liệu|cộng hòa|độc lập|ủy ban|sở|bộ|ban|văn phòng|hội đồng|chủ tịch|phó (?:chủ|giám|trưởng|tổng|chánh|cục|chi|vụ|viện|hiệu|chỉ|tư|phòng|ban|văn|thủ|bí|tổ|đội|chính)|giám đốc|như trên|như (?:điều|mục)|lưu (?:vt|văn thư|hồ sơ|trữ)|tổng (?:cộng|số)|xác nhận|đại diện|trưởng|cục|chi cục|thuế|file|công văn|quyết định|thông báo|tờ trình|báo cáo|kế hoạch|tỉnh|thành phố|huyện|xã|phường|họ và tên|chức vụ|người|năm|ngày)\b",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex NotAName();

    [GeneratedRegex(@"\s+", RegexOptions.None, MatchTimeout.Milliseconds)]
    private static partial Regex Spaces();
}
