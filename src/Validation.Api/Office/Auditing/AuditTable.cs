using TaskTracking.Language;
using TaskTracking.Papers.Tables;

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

    public static IReadOnlyList<TableCell> RowOf(AuditLine line) =>
    [
        TableCell.Of(line.Code), Instant(line.ReceivedAt), TableCell.Of(line.Due), TableCell.Of(line.Agency), TableCell.Of(line.AgencyName), TableCell.Of(line.Letter), TableCell.Of(line.Title),
        TableCell.Of(line.Recommended), TableCell.Of(line.Decision ?? "open"), TableCell.Of(line.ForwardName), TableCell.Of(line.DecidedBy), line.DecidedAt is { } at ? Instant(at) : TableCell.Empty,
        TableCell.Of(StatusOf(line)), TableCell.Of(line.Reason), TableCell.Of(line.Rules),
    ];

    private static string StatusOf(AuditLine line) => (line.Decision, line.Late) switch
    {
        (null, false) => "trong hạn (open, in term)",
        (null, true) => "quá hạn (open, overdue)",
        (_, false) => "đúng hạn (on time)",
        _ => "trễ hạn (late)",
    };

    private static TableCell Instant(DateTimeOffset at) => TableCell.Of(VietnamTime.Of(at));
}
