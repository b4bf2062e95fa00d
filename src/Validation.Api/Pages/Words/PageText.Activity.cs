using TaskTracking.Validation.Api.Accounts;

namespace TaskTracking.Validation.Api.Pages.Words;

/// <summary>What the record of activity says.</summary>
internal sealed partial class PageText
{
    // What docs/events.md, "Activity", lists.
    private static readonly Dictionary<string, (string Vietnamese, string English)> Doings = new(StringComparer.Ordinal)
    {
        ["signed-in"] = ("đăng nhập", "signed in"),
        ["signed-in-by-recovery-code"] = ("đăng nhập bằng mã dự phòng", "signed in by a recovery code"),
        ["signed-out"] = ("đăng xuất", "signed out"),
        ["password-given"] = ("đúng mật khẩu, chờ mã", "gave the password; the code is awaited"),
        ["sign-in-failed"] = ("đăng nhập không thành công", "failed to sign in"),
        ["code-failed"] = ("sai mã xác thực", "gave a wrong code"),
        ["locked-out"] = ("bị tạm khóa vì sai nhiều lần", "locked out after failures"),
        ["password-check-failed"] = ("sai mật khẩu khi xác nhận", "gave a wrong password to confirm"),
        ["password-changed"] = ("đổi mật khẩu", "changed the password"),
        ["second-factor-set"] = ("đặt xác thực hai lớp", "set the second factor"),
        ["session-ended"] = ("kết thúc một phiên", "ended a session"),
        ["sessions-ended"] = ("kết thúc các phiên", "ended sessions"),
        ["account-invited"] = ("mời tài khoản", "invited an account"),
        ["account-created"] = ("tạo tài khoản", "created an account"),
        ["invitation-accepted"] = ("nhận lời mời", "accepted an invitation"),
        ["password-reset"] = ("đặt lại mật khẩu", "reset a password"),
        ["role-changed"] = ("đổi vai trò", "changed a role"),
        ["account-disabled"] = ("ngừng tài khoản", "disabled an account"),
        ["account-enabled"] = ("mở lại tài khoản", "enabled an account"),
        ["account-unlocked"] = ("mở tạm khóa", "unlocked an account"),
        ["second-factor-reset"] = ("đặt lại xác thực hai lớp", "reset a second factor"),
        ["key-created"] = ("tạo khóa API", "created an API key"),
        ["key-revoked"] = ("thu hồi khóa API", "revoked an API key"),
        ["mail-address-asked"] = ("yêu cầu mã cho địa chỉ thư", "asked for a code to a mail address"),
        ["mail-address-confirmed"] = ("xác nhận địa chỉ thư", "confirmed a mail address"),
        ["mail-switched-on"] = ("bật thông báo qua thư", "switched mails on"),
        ["mail-switched-off"] = ("tắt thông báo qua thư", "switched mails off"),
        ["paper-signed"] = ("nộp bản đã ký", "handed in a signed paper"),
        ["signed-paper-downloaded"] = ("tải bản đã ký", "downloaded a signed paper"),
        ["dossier-filed"] = ("nộp hồ sơ", "filed a dossier"),
        ["dossier-viewed"] = ("xem hồ sơ", "viewed a dossier"),
        ["page-viewed"] = ("xem trang văn bản", "viewed a page of a document"),
        ["evidence-downloaded"] = ("tải căn cứ kiểm tra chữ ký", "downloaded the evidence of signatures"),
        ["paper-downloaded"] = ("tải văn bản của Văn phòng", "downloaded a paper of the Office"),
        ["paper-not-found"] = ("hỏi văn bản không có", "asked for a paper that is not there"),
        ["desk-viewed"] = ("mở trang xử lý", "opened the desk of a dossier"),
        ["dossier-replayed"] = ("xét lại hồ sơ", "judged a dossier again"),
        ["dossier-assigned"] = ("nhận hoặc giao hồ sơ", "took or assigned a dossier"),
        ["facts-corrected"] = ("đính chính dữ kiện đã đọc", "corrected what was read"),
        ["finding-overridden"] = ("sửa kết luận một điểm", "overruled a finding"),
        ["override-seconded"] = ("đồng ý với việc sửa", "seconded an override"),
        ["remark-added"] = ("ghi chú nội bộ", "added an internal note"),
        ["dossier-decided"] = ("kết luận hồ sơ", "decided a dossier"),
        ["dossiers-exported"] = ("xuất bảng hồ sơ", "exported a table of dossiers"),
        ["statistics-viewed"] = ("xem thống kê", "viewed statistics"),
        ["activity-viewed"] = ("xem nhật ký này", "viewed this record"),
        ["dossier-not-found"] = ("hỏi hồ sơ không có hoặc không được xem", "asked for a dossier that is not there or not theirs"),
        ["secret-refused"] = ("gửi tài liệu mật, bị từ chối", "sent a secret, which was refused"),
        ["access-refused"] = ("bị từ chối quyền", "was refused for lack of rights"),
    };

    /// <summary>Every doing that has words.</summary>
    internal static IReadOnlyCollection<string> KnownDoings => Doings.Keys;

    public string NavActivity => Say("Nhật ký", "Activity");

    public string ActivityTitle => Say("Nhật ký truy cập", "Record of activity");

    public string ActivityLead => Say(
        "Ai đã làm, xem và lấy ra những gì. Chỉ ghi thêm, không sửa, không xóa được.",
        "Who did, saw and took out what. It only grows: nothing is changed or removed.");

    public string ActivityAt => Say("Lúc", "At");

    public string ActivitySince => Say("Từ ngày", "From");

    public string FindLines => Say("Tìm", "Search");

    public string ActivityWho => Say("Người thực hiện", "Who");

    public string ActivityWhat => Say("Việc", "What");

    public string ActivitySubject => Say("Đối tượng", "To what");

    public string ActivityFrom => Say("Địa chỉ mạng", "Network address");

    public string Nobody => Say("(chưa đăng nhập)", "(nobody signed in)");

    public string ByCommand => Say("(lệnh quản trị)", "(a command)");

    public string NoActivity => Say("Không có dòng nào như vậy.", "There is no such line.");

    public string SeenBy => Say("Ai đã làm và xem gì", "Who did and saw what");

    public string ActivityGroup(string group) => group switch
    {
        "views" => Say("Xem", "Views"),
        "downloads" => Say("Tải về, xuất bảng", "Downloads and exports"),
        "refusals" => Say("Bị từ chối, không thành công", "Refused or failed"),
        "accounts" => Say("Đăng nhập và tài khoản", "Sign-ins and accounts"),
        _ => Say("Xử lý hồ sơ", "Work on dossiers"),
    };

    /// <summary>In words; a word that is none of ours as it stands.</summary>
    public string Activity(string what) => Doings.TryGetValue(what, out var words) ? Say(words.Vietnamese, words.English) : what;

    /// <summary>The role that a line was kept with.</summary>
    public string RoleOf(string kept) => RoleWords.TryRead(kept, out var role) ? RoleName(role) : "–";
}
