using System.Text.RegularExpressions;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>
/// Marks that stand alone on their line: secrecy, urgency, draft, copy. Words inside sentences are none: "mật độ", "bảo mật",
/// "Luật Bảo vệ bí mật nhà nước", "Độ mật: Thường" (domain.md §5.1).
/// </summary>
internal static partial class Marks
{
    /// <summary>"MẬT", "TỐI MẬT", "TUYỆT MẬT", or null.</summary>
    public static string? SecrecyOf(Segment segment)
    {
        var field = SecrecyField().Match(segment.Key);
        if (field.Success)
        {
            return Level(field.Groups["level"].Value);
        }

        var mark = SecrecyMark().Match(segment.Key);
        return mark.Success && segment.IsCapitals ? Level(mark.Groups["level"].Value) : Spaced(segment);
    }

    // "M Ậ T", "T Ố I   M Ậ T": shorter than what the letter-spacing of headings is told by.
    private static string? Spaced(Segment segment) =>
        segment.IsCapitals && segment.Key.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: >= 3 and <= 9 } letters && letters.All(l => l.Length == 1)
        && string.Concat(letters) is "mật" or "tốimật" or "tuyệtmật"
            ? Level(string.Concat(letters))
            : null;

    /// <summary>"HỎA TỐC", "THƯỢNG KHẨN", "KHẨN", or null.</summary>
    public static string? UrgencyOf(Segment segment)
    {
        var field = UrgencyField().Match(segment.Key);
        var mark = field.Success ? field : UrgencyMark().Match(segment.Key);
        if (!mark.Success || (!field.Success && !segment.IsCapitals))
        {
            return null;
        }

        return mark.Groups["level"].Value switch
        {
            "hỏa tốc" => "HỎA TỐC",
            "thượng khẩn" => "THƯỢNG KHẨN",
            _ => "KHẨN",
        };
    }

    public static bool IsDraftMark(Segment segment) => DraftMark().IsMatch(segment.Key);

    /// <summary>"SAO Y", "SAO LỤC", "TRÍCH SAO" as the form of a copy (Decree 30/2020/NĐ-CP, Article 25).</summary>
    public static bool IsCopyMark(Segment segment) => CopyMark().IsMatch(segment.Key) && (segment.IsCapitals || segment.Key.Contains(';', StringComparison.Ordinal));

    private static string Level(string words) => words switch
    {
        "tuyệt mật" or "tuyệtmật" => "TUYỆT MẬT",
        "tối mật" or "tốimật" => "TỐI MẬT",
        _ => "MẬT",
    };

    [GeneratedRegex(@"^[\s\[(*\-]*(?<level>tuyệt ?mật|tối ?mật|mật)[\s\])*\-.!]*$|^bản sao (?<level>bí mật) nhà nước$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex SecrecyMark();

    [GeneratedRegex(@"^(?:mức )?độ (?:bảo )?mật\s*:\s*[\[(*]*(?<level>tuyệt mật|tối mật|mật)[\])*]*[\s.;]*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex SecrecyField();

    [GeneratedRegex(@"^[\s\[(*\-]*(?<level>hỏa tốc|thượng khẩn|khẩn)(?: hẹn giờ.{0,20}| \d{1,2} ?(?:giờ|h).{0,20})?[\s\])*\-.!]*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex UrgencyMark();

    [GeneratedRegex(@"^(?:mức )?độ khẩn\s*:\s*[\[(*]*(?<level>hỏa tốc|thượng khẩn|khẩn)\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex UrgencyField();

    [GeneratedRegex(@"^[\s\[(*""\-]*(?:bản )?(?:dự thảo|nháp)(?:\s*(?:\(?lần|lần thứ|số|ngày|v\.?|bản|trình|sau|xin ý kiến|lấy ý kiến|gửi|để)\b.{0,40}|\s*[\d.:\-/]{0,12})[\s\])*""\-.]*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex DraftMark();

    [GeneratedRegex(@"^(?:bản )?(?:sao y|sao lục|trích sao)(?: bản chính)?(?:\s*[;:.].*)?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex CopyMark();
}
