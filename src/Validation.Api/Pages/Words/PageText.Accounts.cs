using TaskTracking.Validation.Api.Accounts;

namespace TaskTracking.Validation.Api.Pages.Words;

/// <summary>What the pages of signing in and of the own account say.</summary>
internal sealed partial class PageText
{
    public string SignIn => Say("Đăng nhập", "Sign in");

    public string SignOut => Say("Đăng xuất", "Sign out");

    public string SignedInAs => Say("Đang đăng nhập:", "Signed in as");

    public string OwnAccount => Say("Tài khoản của tôi", "My account");

    public string SignInName => Say("Tên đăng nhập", "Sign-in name");

    public string Password => Say("Mật khẩu", "Password");

    public string SignInLead => Say(
        "Dùng tên và mật khẩu do bạn tự đặt. Chưa có tài khoản hoặc quên mật khẩu: hỏi quản trị viên để nhận liên kết.",
        "Use your name and the password you chose. No account, or the password forgotten: ask an administrator for a link.");

    public string SessionEndedTitle => Say("Phiên làm việc đã kết thúc", "Your session has ended");

    public string SessionEndedKept => Say(
        "Những gì bạn đã nhập vẫn còn. Đăng nhập lại để tiếp tục; tệp đã chọn (nếu có) cần chọn lại.",
        "What you typed is still here. Sign in again to go on; files (if any) must be chosen again.");

    public string SessionEndedLost => Say("Hãy đăng nhập lại rồi mở lại trang.", "Sign in again, then open the page again.");

    /// <summary>Said beside an upload form, which stays as it is.</summary>
    public string SessionEndedHere => Say(
        "Phiên làm việc đã kết thúc; chưa gửi gì đi. Đăng nhập lại ở cửa sổ mới, rồi quay lại đây bấm gửi: tệp và nội dung đã nhập vẫn còn.",
        "Your session has ended; nothing was sent. Sign in again in a new window, then come back and send: the files and what you typed are still here.");

    public string SignInNewWindow => Say("Đăng nhập (cửa sổ mới)", "Sign in (new window)");

    public string CodeTitle => Say("Nhập mã xác thực", "Enter the code");

    public string CodeLabel => Say("Mã xác thực", "Code");

    public string CodeHint => Say(
        "Sáu chữ số đang hiện trên ứng dụng xác thực. Mất điện thoại: nhập một mã dự phòng.",
        "The six digits your authenticator app shows now. Phone lost: enter a recovery code.");

    public string Continue => Say("Tiếp tục", "Continue");

    public string ContinueTitle => Say("Biểu mẫu của bạn vẫn còn", "Your form is still here");

    public string ContinueText => Say("Bạn đã đăng nhập lại. Bấm nút dưới đây để gửi những gì đã nhập trước đó.", "You are signed in again. Press the button to send what you typed before.");

    public string TypedBefore => Say("Đã nhập", "What you typed");

    public string ChooseFilesAgain => Say("Chọn lại tệp", "Choose the files again");

    public string SendAgain => Say("Gửi tiếp", "Send it");

    public string DropForm => Say("Bỏ biểu mẫu này", "Drop this form");

    public string InvitationTitle => Say("Đặt mật khẩu", "Choose your password");

    public string InvitationFor(string person, string name) => Say($"Tài khoản “{name}” của {person}.", $"Account “{name}” of {person}.");

    public string NewPassword => Say("Mật khẩu mới", "New password");

    public string NewPasswordAgain => Say("Nhập lại mật khẩu mới", "New password again");

    public string NewPasswordHint => Say(
        "Ít nhất 12 ký tự. Vài từ ghép lại là dễ nhớ nhất; được dán từ trình quản lý mật khẩu.",
        "At least 12 characters. A few words together are easiest to remember; pasting from a password manager is fine.");

    public string CurrentPassword => Say("Mật khẩu đang dùng", "Current password");

    public string SetPassword => Say("Đặt mật khẩu", "Set the password");

    public string PasswordTitle => Say("Đổi mật khẩu", "Change the password");

    public string PasswordDuty => Say("Mật khẩu này do người khác cấp. Hãy đặt mật khẩu của riêng bạn để tiếp tục.", "This password was given to you. Choose your own to go on.");

    public string PasswordEnds => Say("Đổi mật khẩu sẽ kết thúc mọi phiên đăng nhập khác của bạn.", "Changing it ends all your other sessions.");

    public string FactorTitle => Say("Xác thực hai bước", "Second factor");

    public string FactorDuty => Say("Quản trị viên phải xác thực hai bước. Hãy thiết lập để tiếp tục.", "Administrators need a second factor. Set it up to go on.");

    public string FactorLead => Say(
        "Quét mã bằng ứng dụng xác thực trên điện thoại (hoặc nhập chuỗi bên dưới), rồi nhập sáu chữ số ứng dụng hiện ra.",
        "Scan this with an authenticator app on your phone (or type the text below), then enter the six digits it shows.");

    public string FactorPicture => Say("Mã QR của chuỗi bí mật bên dưới", "QR code of the secret below");

    public string FactorSecret => Say("Chuỗi bí mật", "Secret");

    public string FactorReplaces => Say("Xác thực hai bước đang bật. Thiết lập lại sẽ thay ứng dụng và mã dự phòng cũ.", "A second factor is set up. Doing it again replaces the app and the recovery codes.");

    public string FactorOn => Say("Đang bật", "Set up");

    public string FactorOff => Say("Chưa bật", "Not set up");

    public string FactorNeeded => Say("Cần bật xác thực hai bước trước khi quyết định hồ sơ.", "Needed before you decide on dossiers.");

    public string SetUp => Say("Thiết lập", "Set up");

    public string SetUpAgain => Say("Thiết lập lại", "Set up again");

    public string CodesTitle => Say("Mã dự phòng", "Recovery codes");

    public string CodesText => Say(
        "Mỗi mã dùng được một lần khi không có điện thoại. Chỉ hiện lần này: hãy in hoặc chép lại và cất nơi an toàn.",
        "Each works once when the phone is not at hand. They are shown this once: print or copy them and keep them safe.");

    public string CodesKept => Say("Tôi đã cất mã", "I have kept them");

    public string SessionsTitle => Say("Phiên đăng nhập", "Sessions");

    public string SessionHere => Say("phiên này", "this one");

    public string SessionBrowser => Say("Trình duyệt", "Browser");

    public string SessionAddress => Say("Địa chỉ", "Address");

    public string SessionStarted => Say("Bắt đầu", "Started");

    public string SessionSeen => Say("Dùng gần nhất", "Last used");

    public string EndSession => Say("Kết thúc", "End");

    public string EndOthers => Say("Kết thúc mọi phiên khác", "End all others");

    public string RoleName(Role role) => role switch
    {
        TaskTracking.Validation.Api.Accounts.Role.AgencyUser => Say("Người dùng của cơ quan", "Agency user"),
        TaskTracking.Validation.Api.Accounts.Role.Clerk => Say("Chuyên viên Văn phòng", "Clerk of the Office"),
        TaskTracking.Validation.Api.Accounts.Role.Head => Say("Lãnh đạo Văn phòng", "Head of the Office"),
        TaskTracking.Validation.Api.Accounts.Role.Auditor => Say("Người kiểm tra", "Auditor"),
        _ => Say("Quản trị viên", "Administrator"),
    };

    public string RoleOfAccount => Say("Vai trò", "Role");
}
