using TaskTracking.Validation.Api.Office.Auditing;

namespace TaskTracking.Validation.Api.Pages.Words;

/// <summary>What the pages for looking back say: statistics, and judging again.</summary>
internal sealed partial class PageText
{
    public string NavStatistics => Say("Thống kê", "Statistics");

    public string StatisticsTitle => Say("Thống kê và tra cứu", "Statistics and search");

    public string StatisticsLead => Say(
        "Theo ngày nhận. Mỗi hồ sơ tính một lần, dù chuyển qua bao nhiêu người. Bấm vào con số để xem các hồ sơ đó.",
        "By day of receipt. Each dossier counts once, however often it moved. A number leads to its dossiers.");

    public string OfficeDecision => Say("Kết luận của Văn phòng", "The Office's decision");

    public string DecisionMade => Say("Đã kết luận", "Decided");

    public string DecisionOpen => Say("Chưa kết luận", "Open");

    public string Decider => Say("Người kết luận", "Decided by");

    public string Deadline => Say("Thời hạn", "Deadline");

    public string DeadlineOf(string time) => time == "late" ? Say("Trễ hạn hoặc quá hạn", "Late or overdue") : Say("Đúng hạn hoặc trong hạn", "On time or in term");

    public string RuleNotMet => Say("Quy tắc không đạt", "Rule not met");

    public string ClauseNotMet => Say("Điểm, khoản không đạt", "Clause not met");

    public string Month => Say("Tháng", "Month");

    public string AllTogether => Say("Tổng cộng", "All");

    public string CountHead(string column) => column switch
    {
        "received" => Say("Nhận", "Received"),
        "accept" => Say("Tiếp nhận", "Accepted"),
        "return" => Say("Trả lại", "Returned"),
        "forward" => Say("Chuyển", "Forwarded"),
        "onTime" => Say("Đúng hạn", "On time"),
        "late" => Say("Trễ hạn", "Late"),
        "openInTerm" => Say("Đang xử lý, trong hạn", "Open, in term"),
        _ => Say("Đang xử lý, quá hạn", "Open, overdue"),
    };

    public string CountsAddUp => Say(
        "Nhận = tiếp nhận + trả lại + chuyển + đang xử lý; đã kết luận = đúng hạn + trễ hạn.",
        "Received = accepted + returned + forwarded + open; decided = on time + late.");

    public string ByAgency => Say("Theo cơ quan và tháng", "By agency and month");

    public string ByClause => Say("Hồ sơ trả lại theo điểm, khoản", "Returned dossiers by clause");

    public string ByClauseHint => Say("Một hồ sơ có thể vướng nhiều điểm, nên tổng ở đây có thể lớn hơn số hồ sơ trả lại.", "One dossier may meet several clauses, so these can add up to more than were returned.");

    public string ExportExcel => Say("Xuất bảng Excel", "Export to Excel");

    public string ExportCsv => Say("Xuất bảng (CSV)", "Export (CSV)");

    public string ListedTitle => Say("Các hồ sơ", "The dossiers");

    public string UnknownAgency => Say("(chưa rõ cơ quan)", "(agency unknown)");

    public string DeadlineStatus(AuditLine line) => (line.Decision, line.Late) switch
    {
        (null, false) => Say("trong hạn", "in term"),
        (null, true) => Say("quá hạn", "overdue"),
        (_, false) => Say("đúng hạn", "on time"),
        _ => Say("trễ hạn", "late"),
    };

    public string ReplayLink => Say("Xét lại bằng dữ kiện đã lưu", "Judge the stored facts again");

    public string ReplayTitle(string code) => Say($"Xét lại hồ sơ {code}", $"Dossier {code} judged again");

    public string ReplayLead(string book) => book == "own"
        ? Say("Dữ kiện đã lưu được xét lại theo chính bộ quy tắc, danh mục và lịch đã dùng. Kết quả phải trùng; nếu không, trang này nói rõ khác ở đâu.", "The stored facts, judged again by the very book, directory and calendar used then. It must come out the same; where not, this page says what differs.")
        : Say("Dữ kiện đã lưu được xét lại theo quy định đang áp dụng hôm nay. Chữ ký giữ nguyên kết quả kiểm tra khi nộp.", "The stored facts, judged by what is in force today. Signatures stay as they were validated then.");

    public string ReplayOther(string book) => book == "own" ? Say("Xét lại theo quy định khi đó", "Judge by the policies of then") : Say("Xét lại theo quy định hôm nay", "Judge by the policies of today");

    public string ReplayIdentical => Say("Kết quả trùng khớp hoàn toàn.", "Identical.");

    public string ReplayDiffers(int count) => Say($"{Number(count)} quy tắc cho kết quả khác.", count == 1 ? "1 rule says something else." : $"{Number(count)} rules say something else.");

    public string ReplayThen => Say("Khi đó", "Then");

    public string ReplayAgain => Say("Xét lại", "Again");

    public string ReplayRule => Say("Quy tắc", "Rule");

    public string ReplayNoRule => Say("Không có quy tắc này.", "There is no such rule.");
}
