using TaskTracking.Validation.Api.Office.Notices;

namespace TaskTracking.Validation.Api.Pages.Words;

/// <summary>What notices say, in the inbox and by mail, and the pages around them.</summary>
internal sealed partial class PageText
{
    public string InboxTitle => Say("Hộp thư", "Inbox");

    public string InboxUnread(int count) => count == 0 ? string.Empty : Say($"{Number(count)} thông báo chưa đọc", count == 1 ? "1 unread notice" : $"{Number(count)} unread notices");

    public string InboxLead => Say("Thông báo về hồ sơ, mới nhất trước. Mở một thông báo là đã đọc.", "Notices about dossiers, the newest first. Opening one marks it as read.");

    public string InboxEmpty => Say("Chưa có thông báo nào. Khi hồ sơ được nhận, có kết luận hoặc đổi hạn, thông báo sẽ hiện ở đây.", "There are no notices yet. When a dossier is received, decided or its due day moves, you are told here.");

    public string InboxReadAll => Say("Đánh dấu tất cả là đã đọc", "Mark all as read");

    public string InboxByMail => Say("Nhận thông báo qua thư điện tử", "Get notices by e-mail");

    public string BackToInbox => Say("Hộp thư", "Inbox");

    public string NoticeNew => Say("mới", "new");

    public string NoticeAt => Say("Thời gian", "Time");

    public string NoticeWhat => Say("Thông báo", "Notice");

    public string NoticeToDo => Say("Việc cần làm", "What to do");

    public string NoticeOpen => Say("Mở hồ sơ", "Open the dossier");

    public string OlderNotices => Say("Cũ hơn", "Older");

    /// <summary>What happened, in one line.</summary>
    public string NoticeTitle(NoticeKind kind, string code) => kind.What switch
    {
        "received" => Say($"{code}: đã nhận hồ sơ", $"{code}: received"),
        "decided" => $"{code}: {DecisionTold(kind.Decision)}",
        "decided-anew" => Say($"{code}: Văn phòng kết luận lại – ", $"{code}: the Office decided anew – ") + DecisionTold(kind.Decision),
        "due-changed" => Say($"{code}: đổi hạn xử lý", $"{code}: the due day moved"),
        "reminder-day" => Say($"{code}: còn một ngày làm việc", $"{code}: one working day left"),
        "reminder-hours" => Say($"{code}: còn bốn giờ làm việc", $"{code}: four hours of work left"),
        "paper" => Say($"{code}: có văn bản đã ký của Văn phòng", $"{code}: a signed paper of the Office"),
        "overdue" => Say($"{code}: đã quá hạn xử lý", $"{code}: overdue"),
        _ => Say($"{code}: hồ sơ được giao cho bạn", $"{code}: assigned to you"),
    };

    /// <summary>What to do, and until when.</summary>
    public string NoticeAdvice(NoticeKind kind, DateOnly? due) => (kind.What, kind.Audience) switch
    {
        ("received", _) => Say(
            $"Bạn chưa cần làm gì. Văn phòng trả lời chậm nhất ngày {Day(due!.Value)}. Đã nhận, chưa phải là chấp nhận.",
            $"Nothing to do yet. The Office answers by {Day(due!.Value)}. Received is not yet accepted."),
        ("decided" or "decided-anew", _) => kind.Decision switch
        {
            "accept" => Say("Bạn không cần làm gì thêm. Mở hồ sơ để xem kết luận.", "Nothing more to do. Open the dossier to see the decision."),
            "return" => Say("Mở hồ sơ để xem lý do và cách khắc phục, sửa hồ sơ rồi nộp lại.", "Open the dossier to see the reasons and remedies, mend it and file it again."),
            _ => Say("Mở hồ sơ để xem hồ sơ được chuyển đến cơ quan nào; từ nay hãy làm việc với cơ quan đó.", "Open the dossier to see to which body it went; from now on turn to that body."),
        },
        ("paper", _) => Say("Mở hồ sơ để tải văn bản đã ký.", "Open the dossier to download the signed paper."),
        ("due-changed", "agency") => Say($"Lịch làm việc thay đổi; Văn phòng trả lời chậm nhất ngày {Day(due!.Value)}. Bạn không cần làm gì.", $"The calendar changed; the Office answers by {Day(due!.Value)}. Nothing to do."),
        ("due-changed", _) => Say($"Lịch làm việc thay đổi; hạn mới là hết ngày {Day(due!.Value)}.", $"The calendar changed; it is now due by the end of {Day(due!.Value)}."),
        ("overdue", "agency") => Say(
            $"Văn phòng chưa kết luận khi hết hạn ngày {Day(due!.Value)}. Bạn không cần nộp lại; khi hỏi Văn phòng, hãy nêu mã hồ sơ này.",
            $"The Office has not decided by the due day, {Day(due!.Value)}. Do not file again; name this code when you ask the Office."),
        ("overdue", "office") => Say($"Chưa ai nhận và đã quá hạn ngày {Day(due!.Value)}. Hãy nhận xử lý và kết luận ngay.", $"Nobody has taken it and it was due on {Day(due!.Value)}. Take it and decide now."),
        ("overdue", _) => Say($"Đã quá hạn ngày {Day(due!.Value)}. Hãy kết luận ngay, hoặc báo lãnh đạo Văn phòng.", $"It was due on {Day(due!.Value)}. Decide now, or tell the head of the Office."),
        ("assigned", _) => Say($"Mở hồ sơ để xử lý; hạn là hết ngày {Day(due!.Value)}.", $"Open the dossier and work on it; it is due by the end of {Day(due!.Value)}."),
        (_, "office") => Say($"Chưa ai nhận hồ sơ này. Hãy nhận xử lý và kết luận trước khi hết ngày {Day(due!.Value)}.", $"Nobody has taken this dossier. Take it and decide by the end of {Day(due!.Value)}."),
        _ => Say($"Hãy xử lý các điểm còn lại và kết luận trước khi hết ngày {Day(due!.Value)}.", $"Settle what is left and decide by the end of {Day(due!.Value)}."),
    };

    public string MailLink => Say("Mở hồ sơ (cần đăng nhập):", "Open the dossier (sign in first):");

    public string MailWhy(string settings) => Say(
        $"Thư tự động, không cần trả lời. Tắt thư: {settings}",
        $"An automatic mail; do not answer. To switch mails off: {settings}");

    public string MailCodeTitle => Say("Mã xác nhận địa chỉ nhận thông báo", "Code to confirm your address");

    public string MailCode(string code) => Say(
        $"Mã xác nhận: {code}\n\nNhập mã này ở trang bạn vừa mở, trong vòng một giờ. Nếu không phải bạn yêu cầu, hãy bỏ qua thư này.",
        $"Code: {code}\n\nType it on the page you have open, within an hour. If you did not ask for it, ignore this mail.");

    public string MailTitle => Say("Thông báo qua thư điện tử", "Notices by e-mail");

    public string MailLead => Say(
        "Thư chỉ nêu mã hồ sơ, việc đã xảy ra, việc cần làm, hạn và liên kết; không có nội dung hồ sơ. Hộp thư trên hệ thống luôn đầy đủ, dù có nhận thư hay không.",
        "A mail names the dossier's code, what happened, what to do, until when, and a link; nothing of the dossier itself. The inbox here is complete whether you get mails or not.");

    public string MailAddressLabel => Say("Địa chỉ thư điện tử", "E-mail address");

    public string MailNow => Say("Đang nhận thư tại", "Mails go to");

    public string MailOffNow => Say("Đã tắt thư; địa chỉ đã xác nhận", "Mails are off; the confirmed address");

    public string MailNone => Say("Chưa nhận thông báo qua thư.", "No notices go by mail yet.");

    public string MailUnavailable => Say("Hệ thống chưa cấu hình máy chủ thư. Thông báo vẫn có đầy đủ trong hộp thư ở đây.", "No mail server is configured here. All notices stand in the inbox.");

    public string MailSwitchOff => Say("Tắt thư", "Switch mails off");

    public string MailSwitchOn => Say("Bật lại thư", "Switch mails on");

    public string MailSendCode => Say("Gửi mã xác nhận", "Send a code");

    public string MailChange => Say("Đổi địa chỉ", "Change the address");

    public string MailCodeSent(string address) => Say($"Đã gửi mã tám chữ số tới {address}. Nhập mã để xác nhận địa chỉ.", $"A code of eight digits was sent to {address}. Type it to confirm the address.");

    public string MailCodeLabel => Say("Mã trong thư", "Code in the mail");

    public string MailConfirm => Say("Xác nhận", "Confirm");

    public string OutboxTitle => Say("Thư gửi đi", "Outgoing mail");

    public string OutboxLead(string? server) => server is null
        ? Say("Chưa cấu hình máy chủ thư (mailHost): thông báo chỉ có trong hộp thư.", "No mail server is configured (mailHost): notices stand in the inbox only.")
        : Say($"Máy chủ: {server}.", $"Server: {server}.");

    public string OutboxFound(string? code, DateTimeOffset at) => code is null
        ? Say($"Lần kết nối gần nhất ({Instant(at)}) thành công.", $"Reached last at {Instant(at)}.")
        : Say($"Lần kết nối gần nhất ({Instant(at)}) không thành công:", $"Not reached at {Instant(at)}:");

    public string OutboxState(string state) => state switch
    {
        "waiting" => Say("Đang chờ", "Waiting"),
        "sent" => Say("Đã gửi", "Sent"),
        "refused" => Say("Bị từ chối hẳn", "Refused for good"),
        "expired" => Say("Hết hạn gửi", "Expired"),
        _ => Say("Bỏ (người nhận đã tắt)", "Dropped (switched off)"),
    };

    public string OutboxFailed => Say("Thư không đến nơi", "Mails that did not arrive");

    public string OutboxNoneFailed => Say("Không có thư nào không đến nơi.", "Every mail arrived, or still waits.");

    public string OutboxAttempts => Say("Số lần thử", "Attempts");

    public string OutboxCode => Say("Mã lỗi", "Code");

    public string OutboxAdvice => Say(
        "smtp-5xx: máy chủ không bao giờ nhận thư này (thường do sai địa chỉ): báo người dùng sửa địa chỉ. Hết hạn: ba ngày không gửi được.",
        "smtp-5xx: the server will never take it (mostly a wrong address): tell the person to mend it. Expired: nobody took it for three days.");

    private string DecisionTold(string? decision) => decision switch
    {
        "accept" => Say("hồ sơ được chấp nhận", "accepted"),
        "return" => Say("hồ sơ được trả lại", "returned"),
        _ => Say("hồ sơ được chuyển cơ quan có thẩm quyền", "forwarded to the competent body"),
    };
}
