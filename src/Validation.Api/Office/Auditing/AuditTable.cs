using System.Globalization;
using TaskTracking.Language;

namespace TaskTracking.Validation.Api.Office.Auditing;

/// <summary>The columns of an export: each dossier once, with its deadline's status.</summary>
internal static class AuditTable
{
    /// <summary>Rows in one export at most; more is told instead of cut.</summary>
    public const int Most = 50_000;

    /// <summary>The headings, Vietnamese first.</summary>
    public static IReadOnlyList<string> Head { get; } =
    [
        "Mã hồ sơ (code)", "Nhận lúc (received)", "Hạn xử lý (due)", "Mã cơ quan (agency)", "Cơ quan trình (agency name)", "Văn bản trình (letter)", "Trích yếu (title)",
        "Hệ thống đề xuất (recommended)", "Kết luận (decision)", "Chuyển đến (forwarded to)", "Người kết luận (decided by)", "Kết luận lúc (decided)", "Tình trạng hạn (deadline)", "Lý do (reason)", "Quy tắc không đạt (rules not met)",
    ];

    public static IReadOnlyList<string> RowOf(AuditLine line) =>
    [
        line.Code, Instant(line.ReceivedAt), VietnamTime.Text(line.Due), line.Agency ?? string.Empty, line.AgencyName ?? string.Empty, line.Letter ?? string.Empty, line.Title ?? string.Empty,
        line.Recommended, line.Decision ?? "open", line.ForwardName ?? string.Empty, line.DecidedBy ?? string.Empty, line.DecidedAt is { } at ? Instant(at) : string.Empty, StatusOf(line), line.Reason ?? string.Empty, line.Rules ?? string.Empty,
    ];

    private static string StatusOf(AuditLine line) => (line.Decision, line.Late) switch
    {
        (null, false) => "trong hạn (open, in term)",
        (null, true) => "quá hạn (open, overdue)",
        (_, false) => "đúng hạn (on time)",
        _ => "trễ hạn (late)",
    };

    private static string Instant(DateTimeOffset at) => VietnamTime.Of(at).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
}
