using TaskTracking.Validation.Api.Office.Queue;

namespace TaskTracking.Validation.Api.Pages.Words;

/// <summary>What the Office's pages say: the queue and the desk.</summary>
internal sealed partial class PageText
{
    public string NavQueue => Say("Hàng chờ xử lý", "Queue");

    public string QueueTitle => Say("Hồ sơ chờ xử lý", "Dossiers to be dealt with");

    public string QueueLead => Say(
        "Theo thứ tự phải làm: hạn sớm nhất trước, cùng hạn thì đến trước làm trước. Mỗi hồ sơ chỉ có một dòng.",
        "In the order in which they must be done: the earliest due day first, then as they came. Each dossier stands here once.");

    public string QueueState => Say("Trạng thái", "State");

    public string QueueStateOf(string state) => state switch
    {
        "late" => Say("Quá hạn", "Overdue"),
        "decided" => Say("Đã kết luận", "Decided"),
        _ => Say("Chưa kết luận", "Open"),
    };

    public string Holder => Say("Người xử lý", "Dealt with by");

    public string HeldByMe => Say("Tôi", "Me");

    public string HeldByNobody => Say("Chưa có ai", "Nobody");

    public string Recommended => Say("Hệ thống đề xuất", "Recommended");

    public string TimeLeft => Say("Còn lại", "Time left");

    public string NothingQueued => Say("Không có hồ sơ nào như vậy.", "There is no such dossier.");

    public string QueueFilters => Say("Tìm và lọc", "Search and filter");

    public string QueueAll(int count) => Say($"{Number(count)} chưa kết luận", $"{Number(count)} open");

    public string QueueLate(int count) => Say($"{Number(count)} quá hạn", $"{Number(count)} overdue");

    public string QueueToday(int count) => Say($"{Number(count)} đến hạn hôm nay", $"{Number(count)} due today");

    public string QueueMine(int count) => Say($"{Number(count)} của tôi", $"{Number(count)} mine");

    public string QueueNobody(int count) => Say($"{Number(count)} chưa có người xử lý", $"{Number(count)} with nobody");

    public string Later => Say("Trang sau", "Next page");

    public string ToFirst => Say("Về đầu hàng chờ", "Back to the first");

    /// <summary>"còn 1 ngày 3 giờ làm việc" of time at work.</summary>
    /// <param name="day">What is worked on a whole day.</param>
    public string Left(TimeSpan? left, bool isOver, TimeSpan day)
    {
        if (isOver)
        {
            return Say("quá hạn", "overdue");
        }

        if (left is not { } time)
        {
            return Unknown;
        }

        if (time == TimeSpan.Zero)
        {
            return Say("hết giờ làm việc, hết hạn 24 giờ hôm nay", "after work, due until midnight");
        }

        var days = (int)(time.Ticks / day.Ticks);
        var rest = time - (days * day);
        string[] parts =
        [
            .. days > 0 ? [Say($"{Number(days)} ngày", days == 1 ? "1 day" : $"{Number(days)} days")] : Array.Empty<string>(),
            .. rest.Hours > 0 ? [Say($"{Number(rest.Hours)} giờ", $"{Number(rest.Hours)} h")] : Array.Empty<string>(),
            .. days == 0 && rest.Minutes > 0 ? [Say($"{Number(rest.Minutes)} phút", $"{Number(rest.Minutes)} min")] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? Say("dưới 1 phút", "less than a minute") : Say("còn ", string.Empty) + string.Join(' ', parts) + Say(" làm việc", " of work left");
    }

    public string DeskTitle(string code) => Say($"Xử lý hồ sơ {code}", $"Work on dossier {code}");

    public string OpenDesk => Say("Xử lý hồ sơ này", "Work on this dossier");

    public string BackToQueue => Say("Về hàng chờ", "Back to the queue");

    public string SeeResult => Say("Xem kết quả thẩm định và tài liệu", "See the result and the documents");

    public string Take => Say("Nhận xử lý", "Take it");

    public string GiveTo => Say("Giao cho", "Give to");

    public string Give => Say("Giao", "Give");

    public string FollowsNow => Say("Kết quả rà soát lúc này", "What follows now");

    public string PointsTitle => Say("Các điểm cần xử lý", "Points to settle");

    public string PointsLead => Say(
        "Hệ thống chỉ đề xuất. Với từng điểm, hãy xem căn cứ rồi ghi kết luận của bạn và lý do. Bỏ qua một điểm bắt buộc cần người thứ hai đồng ý.",
        "The machine only recommends. For each point look at the evidence, then write your answer and why. Letting a blocking point pass needs a second person.");

    public string NoPoints => Say("Không có điểm nào cần xử lý.", "Nothing asks to be settled.");

    public string YourAnswer => Say("Kết luận của bạn", "Your answer");

    public string AnswerMet => Say("Đạt", "Met");

    public string AnswerNotMet => Say("Không đạt", "Not met");

    public string Why => Say("Lý do", "Why");

    public string WhyHint => Say(
        "Ghi căn cứ cụ thể; được lưu lại. “Đạt”: chỉ Văn phòng và người kiểm tra đọc. “Không đạt” ở điểm hệ thống chưa xác định được: lời này thành lý do trong văn bản trả lại.",
        "Name what you rely on; it is kept. “Met”: for the Office and auditors only. “Not met” where the machine could not tell: these words become the reason in the return letter.");

    public string Unrecorded => Say("Nội dung bạn đã gõ, chưa được ghi", "What you typed, not recorded");

    public string KeysOn => Say("Dùng phím tắt", "Use these keys");

    public string RecordAnswer => Say("Ghi kết luận", "Record the answer");

    public string ChangeAnswer => Say("Sửa kết luận", "Change the answer");

    public string AnsweredBy(string answer, string name, DateTimeOffset at) => Say(
        $"{Answer(answer)} – theo {name}, {Instant(at)}",
        $"{Answer(answer)} – says {name}, {Instant(at)}");

    public string AwaitsSecond => Say("Chờ người thứ hai đồng ý; chưa có hiệu lực.", "Waits for a second person; does not count yet.");

    public string SecondedBy(string name, DateTimeOffset at) => Say($"{name} đã đồng ý, {Instant(at)}", $"{name} agreed, {Instant(at)}");

    public string Agree => Say("Tôi đã xem và đồng ý", "I looked and agree");

    public string OwnAwaits => Say("Bạn không tự đồng ý với kết luận của mình.", "You cannot agree to your own answer.");

    public string DecideTitle => Say("Kết luận", "Decide");

    public string DecideAnewTitle => Say("Kết luận mới thay kết luận trên", "A new decision in its place");

    public string DecideOption(string decision) => decision switch
    {
        "accept" => Say("Tiếp nhận hồ sơ", "Accept the dossier"),
        "return" => Say("Trả lại cơ quan trình, nêu rõ lý do", "Return it with the reasons"),
        _ => Say("Chuyển đến cơ quan có thẩm quyền", "Forward it to the competent body"),
    };

    public string BodyListed => Say("Cơ quan nhận (trong danh mục)", "Body (of the directory)");

    public string BodyWritten => Say("hoặc ghi tên cơ quan", "or write its name");

    public string DecideReason => Say("Lý do (bắt buộc nếu khác kết quả rà soát; cơ quan trình đọc được)", "Reason (needed where it differs from what follows; the filing agency reads it)");

    public string DecideButton => Say("Ghi kết luận", "Decide");

    public string DecideHint => Say("Kết luận được ghi lại vĩnh viễn; hồ sơ không thay đổi nữa.", "The decision is kept for ever; the dossier does not change any more.");

    public string DecidedTitle => Say("Đã kết luận", "Decided");

    public string DecidedBy(string decision, string name, DateTimeOffset at) => Say($"{Decision(decision)} – {name}, {Instant(at)}", $"{Decision(decision)} – {name}, {Instant(at)}");

    public string DecidedInTime(bool late) => late ? Say("sau hạn", "after the due day") : Say("trong hạn", "in time");

    public string RemarksTitle => Say("Ghi chú nội bộ", "Internal notes");

    public string RemarksLead => Say("Chỉ Văn phòng và người kiểm tra đọc được; không in vào văn bản nào.", "For the Office and auditors only; printed in no paper.");

    public string RemarkLabel => Say("Ghi chú mới", "A new note");

    public string AddRemark => Say("Thêm ghi chú", "Add the note");

    public string EventsTitle => Say("Diễn biến", "What happened");

    public string EventWord(string type) => type switch
    {
        "dossier-filed" => Say("Hồ sơ được nộp và hệ thống thẩm định", "Filed and judged"),
        "dossier-assigned" => Say("Giao người xử lý", "Given to somebody"),
        "finding-overridden" => Say("Ghi kết luận cho một điểm", "A point was answered"),
        "override-seconded" => Say("Người thứ hai đồng ý", "A second person agreed"),
        "facts-corrected" => Say("Đính chính dữ kiện đã đọc, xét lại", "Facts corrected and judged again"),
        "remark-added" => Say("Thêm ghi chú nội bộ", "A note was added"),
        "dossier-decided" => Say("Ghi kết luận", "Decided"),
        "dossier-resubmitted" => Say("Cơ quan trình nộp lại thành hồ sơ mới", "Filed again by the agency as a new dossier"),
        "due-changed" => Say("Hạn xử lý đổi theo lịch làm việc mới", "The due day moved with the calendar"),
        "reminder-day" => Say("Nhắc: còn một ngày làm việc", "Reminder: one working day left"),
        "reminder-hours" => Say("Nhắc: còn bốn giờ làm việc", "Reminder: four hours of work left"),
        "dossier-overdue" => Say("Quá hạn", "Overdue"),
        "paper-signed" => Say("Nhận bản đã ký", "A signed paper came back"),
        _ => type,
    };

    public string OnlyLooking => Say("Bạn xem được, nhưng không thay đổi được.", "You may look, but not change anything.");

    public string DeskKeys => Say("Phím: N điểm sau, P điểm trước, D tài liệu và đính chính, K đến phần kết luận.", "Keys: N next point, P previous, D files and corrections, K to the decision.");

    public string NextPoint => Say("Điểm sau", "Next point");

    public string PreviousPoint => Say("Điểm trước", "Previous point");

    public string ToDecision => Say("Đến phần kết luận", "To the decision");

    public string StatusTitle => Say("Tình trạng hồ sơ tại Văn phòng", "Where it stands with the Office");

    public string StatusWord(string state) => state switch
    {
        "waiting" => Say("Đã nhận, chờ chuyên viên xử lý", "Received, waits for a clerk"),
        "inWork" => Say("Chuyên viên Văn phòng đang xử lý", "A clerk of the Office works on it"),
        "accept" => Say("Văn phòng đã tiếp nhận", "Accepted by the Office"),
        "return" => Say("Văn phòng đã trả lại", "Returned by the Office"),
        _ => Say("Văn phòng đã chuyển", "Forwarded by the Office"),
    };

    /// <summary>Who has it and what comes next.</summary>
    public string StatusNext(string state, DateOnly due) => state switch
    {
        "waiting" or "inWork" => Say(
            $"Văn phòng giữ hồ sơ và kết luận chậm nhất ngày {Day(due)}. Đã nhận, chưa phải là chấp nhận; kết quả dưới đây do hệ thống đề xuất.",
            $"The Office has it and decides by {Day(due)}. Received is not accepted; what stands below is what the machine recommends."),
        "accept" => Say("Văn phòng trình Ủy ban nhân dân tỉnh hoặc Chủ tịch xem xét. Cơ quan trình không phải làm gì thêm.", "The Office submits it to the Committee or its Chairman. The filing agency need do nothing."),
        "return" => Say("Cơ quan trình khắc phục theo văn bản trả lại rồi nộp lại; hồ sơ nộp lại được tính thời hạn mới. Dưới đây là kết quả hệ thống đề xuất, có ghi điểm nào Văn phòng kết luận khác.", "The filing agency mends what the return letter says and files again; a new term begins then. Below stands what the machine recommended, with what the Office answered otherwise."),
        _ => Say("Cơ quan nhận chuyển xử lý tiếp và trả lời cơ quan trình.", "The body it went to takes it from here and answers the filing agency."),
    };

    public string Settled(string answer) => answer == "met" ? Say("Văn phòng kết luận: đạt", "The Office: met") : Say("Văn phòng kết luận: không đạt", "The Office: not met");

    public string StatusReason => Say("Ý kiến của Văn phòng", "The Office says");
}
