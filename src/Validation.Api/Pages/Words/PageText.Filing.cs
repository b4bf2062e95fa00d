using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Contract;

namespace TaskTracking.Validation.Api.Pages.Words;

/// <summary>What the pages of filing say: choosing files, confirming roles.</summary>
internal sealed partial class PageText
{
    public string FileTitle => Say("Nộp hồ sơ hoặc kiểm tra trước", "File a dossier or check it first");

    public string FileLead => Say(
        "Chọn các tệp của một hồ sơ trình Ủy ban nhân dân tỉnh hoặc Chủ tịch Ủy ban nhân dân tỉnh. Hệ thống đọc từng văn bản, đối chiếu với khoản 3 của Chỉ thị và cho biết ngay: tiếp nhận, trả lại, chuyển hay cần người xem xét.",
        "Choose the files of one dossier for the provincial People's Committee or its Chairman. Each document is read and held against clause 3 of the Directive; you see at once whether it is accepted, returned, forwarded or to be reviewed.");

    public string SecretWarning => Say(
        "Không tải lên tài liệu có độ mật. Bí mật nhà nước chỉ gửi bản giấy.",
        "Do not upload anything classified. State secrets travel on paper only.");

    public string DeclaredLegend => Say("Khai báo", "What you declare");

    public string DeclaredHint => Say(
        "Không bắt buộc. Để trống thì hệ thống đọc từ văn bản.",
        "Optional. What you leave empty is read from the documents.");

    public string Agency => Say("Cơ quan trình", "Filing agency");

    public string AgencyFromDocument => Say("Theo văn bản trình", "As the letter says");

    public string Reference => Say("Số tham chiếu của cơ quan", "Your own reference");

    public string ReferenceHint => Say("Được ghi lại nguyên văn trên kết quả.", "Echoed on the result as you write it.");

    public string DossierTitle => Say("Tên hồ sơ", "Title of the dossier");

    public string Addressee => Say("Trình", "Submitted to");

    public string AddresseeOf(string? value) => value switch
    {
        "committee" => Say("Ủy ban nhân dân tỉnh", "People's Committee"),
        "chairman" => Say("Chủ tịch Ủy ban nhân dân tỉnh", "Chairman of the People's Committee"),
        _ => AgencyFromDocument,
    };

    public string FilesLabel => Say("Chọn tệp", "Choose files");

    public string FilesLegend => Say("Tệp của hồ sơ", "Files of the dossier");

    /// <summary>The limits, told before anything is chosen.</summary>
    public string Limits(IntakeLimits limits) => Say(
        $"Tối đa {Number(limits.Files)} tệp, mỗi tệp {Number(limits.FileBytes >> 20)} MB, tổng cộng {Number(limits.DossierBytes >> 20)} MB; hoặc một tệp ZIP. Nên dùng PDF đã ký số và DOCX.",
        $"Up to {Number(limits.Files)} files of {Number(limits.FileBytes >> 20)} MB each, {Number(limits.DossierBytes >> 20)} MB together; or one ZIP. Signed PDF and DOCX are best.");

    public string DropHere => Say("hoặc kéo thả tệp vào đây", "or drop files here");

    public string Remove => Say("Bỏ", "Remove");

    public string Precheck => Say("Kiểm tra trước", "Check first");

    public string File => Say("Nộp hồ sơ", "File the dossier");

    public string PrecheckHint => Say("Kiểm tra trước: Văn phòng không thấy, không ghi vào lịch sử; tệp chỉ giữ tạm để bạn nộp tiếp.", "Checking first: the Office sees nothing of it and nothing is recorded; the files wait a while so that you can file them.");

    public string FileHint => Say("Nộp hồ sơ: quyết định được ghi vào lịch sử và cấp mã hồ sơ.", "Filing records the decision and gives the dossier a code.");

    public string NextStep => Say("Bước tiếp theo: xem lại vai trò của từng tệp rồi mới thẩm định.", "Next you look over the role of each file; only then is it judged.");

    public string Uploading => Say("Đang tải lên", "Uploading");

    public string Reading => Say("Đang đọc các tệp", "Reading the files");

    public string Judging => Say("Đang thẩm định", "Judging");

    public string Seconds => Say("giây", "seconds");

    public string UploadFailed => Say("Đường truyền bị đứt; không tệp nào được giữ lại. Hãy tải lại.", "The connection broke; nothing was kept. Upload again.");

    public string TooMany => Say("Nhiều hơn {0} tệp.", "More than {0} files.");

    public string TooLarge => Say("Tệp “{0}” lớn hơn {1} MB.", "The file “{0}” is larger than {1} MB.");

    public string TooLargeTogether => Say("Các tệp cộng lại lớn hơn {0} MB.", "The files together are larger than {0} MB.");

    public string RolesTitle => Say("Xem lại vai trò của từng tệp", "Look over the role of each file");

    public string RolesLead => Say(
        "Hệ thống đã đọc các tệp và đề xuất vai trò. Sửa chỗ nào chưa đúng rồi thẩm định; không cần khai lại những gì đã có trong văn bản.",
        "The files have been read and a role is proposed for each. Change what is wrong, then judge; what a document says need not be typed again.");

    /// <summary>How long the upload waits.</summary>
    public string WaitsUntil(DateTimeOffset until) => Say(
        $"Các tệp chờ đến {Instant(until)[^5..]} rồi tự xóa; chưa có gì được lưu.",
        $"The files wait until {Instant(until)[^5..]} and are then deleted; nothing has been kept yet.");

    public string RoleLabel => Say("Vai trò", "Role");

    public string OpinionAgency => Say("Cơ quan có ý kiến", "Agency giving it");

    /// <summary>The agency that the document itself names.</summary>
    public string AsDocumentSays(string? issuer) => Say("Theo văn bản: ", "As the document says: ") + (issuer ?? Unknown);

    public string DeclaredRole => Say("theo khai báo trong dossier.json", "declared in dossier.json");

    public string Unreadable => Say("Không đọc được", "Could not be read");

    public string LeftOut => Say("Không xét các tệp ẩn hoặc tệp hệ thống:", "Hidden and system files are left out:");

    public string StartOver => Say("Chọn lại tệp", "Choose other files");

    /// <summary>How sure the proposal is.</summary>
    public string Confidence(double? confidence) => confidence switch
    {
        >= 0.85 => Say("Chắc chắn", "Certain"),
        >= 0.65 => Say("Khá chắc", "Fairly certain"),
        _ => Say("Chưa chắc, xin xem lại", "Not certain: please check"),
    };

    /// <summary>A sign of the role's proposal in words; null where it has none.</summary>
    public string? Sign(string code) => RoleProposalText.WordsOf(code, Say("vi", "en"));
}
