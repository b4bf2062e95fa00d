namespace TaskTracking.Validation.Api.Pages.Words;

/// <summary>What the administrator's pages say.</summary>
internal sealed partial class PageText
{
    public string NavAccounts => Say("Tài khoản", "Accounts");

    public string NavKeys => Say("Khóa API", "API keys");

    public string AccountsLead => Say("Ai được đăng nhập và được làm gì. Mọi thay đổi đều được ghi lại.", "Who may sign in, and what they may do. Every change is recorded.");

    public string Person => Say("Họ tên", "Name");

    public string StateLabel => Say("Trạng thái", "State");

    public string StateActive => Say("đang dùng", "active");

    public string StateDisabled => Say("đã ngừng", "disabled");

    public string StateLocked => Say("tạm khóa", "locked");

    public string StateInvited => Say("chờ đặt mật khẩu", "has no password yet");

    public string LastSignIn => Say("Đăng nhập gần nhất", "Last sign-in");

    public string Never => Say("chưa", "never");

    public string Invite => Say("Mời người dùng", "Invite somebody");

    public string InviteLead => Say(
        "Bạn nhận một liên kết dùng một lần, có hiệu lực 72 giờ. Gửi liên kết cho người được mời; mật khẩu do chính người đó đặt.",
        "You get a link that works once, for 72 hours. Give it to the person; they choose the password themselves.");

    public string SignInNameHint => Say("Chữ không dấu, số, dấu chấm, gạch, @. Ví dụ: an.nguyen", "Letters without accents, digits, dots, dashes, @. For example: an.nguyen");

    public string AgencyOfUser => Say("Cơ quan (chỉ với người dùng của cơ quan)", "Agency (for agency users only)");

    public string NoAgency => Say("Không gắn với cơ quan", "None");

    public string MakeLink => Say("Tạo liên kết mời", "Make the link");

    public string LinkTitle => Say("Liên kết dùng một lần", "Link that works once");

    public string LinkText(string person) => Say($"Gửi liên kết này cho {person}. Chỉ hiện lần này; hết hiệu lực sau 72 giờ.", $"Give this link to {person}. It is shown this once and ends after 72 hours.");

    public string BackToAccounts => Say("Về danh sách tài khoản", "Back to the accounts");

    public string ChangeRole => Say("Đổi vai trò", "Change the role");

    public string ChangeRoleHint => Say("Người này phải đăng nhập lại.", "They must sign in again.");

    public string Disable => Say("Ngừng tài khoản", "Disable the account");

    public string DisableHint => Say("Không đăng nhập được nữa; các phiên đang mở kết thúc ngay.", "No more signing in; open sessions end at once.");

    public string Enable => Say("Cho dùng lại", "Enable the account");

    public string Unlock => Say("Mở khóa", "Unlock");

    public string UnlockHint => Say("Bỏ khóa do nhập sai 5 lần.", "Lifts the lock after 5 failures.");

    public string ResetFactor => Say("Bỏ xác thực hai bước", "Take the second factor away");

    public string ResetFactorHint => Say("Khi mất điện thoại và mã dự phòng. Hãy chắc chắn đúng là người đó.", "Phone and recovery codes lost. Make sure it is really them.");

    public string ResetPassword => Say("Tạo liên kết đặt lại mật khẩu", "Make a link for a new password");

    public string ResetPasswordHint => Say("Mật khẩu cũ hết hiệu lực ngay.", "The old password ends at once.");

    public string EndAllSessions => Say("Kết thúc mọi phiên", "End all sessions");

    public string OwnAccountHint => Say("Đây là tài khoản của bạn: đổi ở trang “Tài khoản của tôi”, hoặc nhờ một quản trị viên khác.", "This is your own account: use “My account”, or ask another administrator.");

    public string Done(string what) => what switch
    {
        "role" => Say("Đã đổi vai trò.", "The role was changed."),
        "disable" => Say("Đã ngừng tài khoản.", "The account was disabled."),
        "enable" => Say("Tài khoản dùng lại được.", "The account was enabled."),
        "unlock" => Say("Đã mở khóa.", "The account was unlocked."),
        "factor" => Say("Đã bỏ xác thực hai bước.", "The second factor was taken away."),
        "sessions" => Say("Đã kết thúc các phiên.", "The sessions were ended."),
        "revoke" => Say("Đã thu hồi khóa.", "The key was revoked."),
        "correct" => Say("Đã ghi đính chính và xét lại; xem thay đổi bên dưới.", "The correction was recorded and the dossier judged again; see below what changed."),
        "take" or "give" => Say("Đã ghi người xử lý.", "It was recorded who works on it."),
        "answer" => Say("Đã ghi kết luận cho điểm này.", "The answer was recorded."),
        "agree" => Say("Đã ghi đồng ý.", "The agreement was recorded."),
        "remark" => Say("Đã thêm ghi chú.", "The note was added."),
        "decide" => Say("Đã ghi kết luận.", "The decision was recorded."),
        "signed" => Say("Đã nhận bản ký và kiểm tra chữ ký.", "The signed paper was checked and kept."),
        "mail-code" => Say("Đã gửi mã xác nhận.", "The code was sent."),
        "mail-on" => Say("Từ nay thông báo cũng được gửi qua thư.", "Notices go by mail too from now on."),
        "mail-off" => Say("Đã tắt thư. Thông báo vẫn có trong hộp thư.", "Mails are off. Notices stand in the inbox."),
        "password" => Say("Đã đổi mật khẩu.", "The password was changed."),
        _ => string.Empty,
    };

    public string KeysLead => Say(
        "Chương trình đăng nhập bằng khóa (Authorization: Bearer). Mỗi khóa có một vai trò và một thời hạn; chỉ hiện một lần khi tạo.",
        "Programs sign in with a key (Authorization: Bearer). A key has one role and an end, and is shown once, when it is made.");

    public string KeyName => Say("Dùng cho", "What it is for");

    public string KeyDays => Say("Thời hạn (ngày)", "Lifetime (days)");

    public string MakeKey => Say("Tạo khóa", "Make the key");

    public string KeyMade => Say("Khóa mới", "The new key");

    public string KeyMadeText => Say("Chép khóa ngay: không xem lại được.", "Copy it now: it cannot be seen again.");

    public string KeyPrefix => Say("Khóa", "Key");

    public string KeyUntil => Say("Hết hạn", "Until");

    public string KeyUsed => Say("Dùng gần nhất", "Last used");

    public string Revoke => Say("Thu hồi", "Revoke");

    public string KeyRevoked => Say("đã thu hồi", "revoked");

    public string KeyOver => Say("hết hạn", "over");

    public string NoKeys => Say("Chưa có khóa nào.", "There are no keys yet.");
}
