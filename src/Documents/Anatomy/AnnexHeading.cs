using System.Text.RegularExpressions;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>Headings under which annexes and forms begin.</summary>
internal static partial class AnnexHeading
{
    public static bool Is(Segment segment) => Heading().IsMatch(segment.Key);

    [GeneratedRegex(@"^(?:\(?dự thảo\)? )?(?:phụ lục|danh mục|danh sách|biểu (?:số|mẫu|tổng)|mẫu (?:số|\d)|bảng |file được đính kèm|phụ biểu|nội dung|quy trình|ghi chú)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Heading();
}
