using TaskTracking.Validation.Api.Intake;

namespace TaskTracking.Validation.Api.Pages.Words;

/// <summary>What the list, the signature check, the rule book and the pages of trouble say.</summary>
internal sealed partial class PageText
{
    public string DossiersTitle => Say("Hồ sơ đã nộp", "Filed dossiers");

    public string Words => Say("Tìm", "Search");

    public string WordsHint => Say(
        "Mã, cơ quan, số văn bản, trích yếu, số tham chiếu. Gõ không dấu cũng tìm được.",
        "Code, agency, letter number, subject, reference. Accents do not matter.");

    public string DecisionLabel => Say("Kết quả", "Decision");

    public string Any => Say("Tất cả", "All");

    public string From => Say("Nhận từ ngày", "Received from");

    public string To => Say("Đến ngày", "Until");

    public string DayForm => Say("ngày/tháng/năm", "day/month/year");

    public string Find => Say("Tìm hồ sơ", "Find");

    public string ClearFilters => Say("Xóa điều kiện", "Clear the filters");

    public string Letter => Say("Văn bản trình", "Letter");

    public string NoneFound => Say("Không có hồ sơ nào phù hợp.", "No dossier fits.");

    public string NoneYet => Say("Chưa có hồ sơ nào được nộp.", "No dossier has been filed yet.");

    public string ShownLines(int lines) => Say($"{Number(lines)} hồ sơ trên trang này, mới nhất trước", lines == 1 ? "1 dossier on this page" : $"{Number(lines)} dossiers on this page, the newest first");

    public string Older => Say("Cũ hơn", "Older");

    public string Newest => Say("Về mới nhất", "Back to the newest");

    public string Untitled => Say("(chưa đọc được trích yếu)", "(no subject was read)");

    public string SignaturesTitle => Say("Kiểm tra chữ ký số", "Check digital signatures");

    public string SignaturesLead => Say(
        "Chọn một hoặc nhiều tệp đã ký. Từng chữ ký được kiểm tra: ai ký, ai cấp chứng thư, ký lúc nào, nội dung còn nguyên vẹn không. Không lưu lại gì.",
        "Choose one or more signed files. Each signature is checked: who signed, who issued the certificate, when, and whether the content is intact. Nothing is kept.");

    public string SignatureLimits(IntakeLimits limits) => Say(
        $"PDF, Word, Excel, tệp CMS hoặc XML; tối đa {Number(limits.Files)} tệp, mỗi tệp {Number(limits.FileBytes >> 20)} MB.",
        $"PDF, Word, Excel, CMS or XML; up to {Number(limits.Files)} files of {Number(limits.FileBytes >> 20)} MB each.");

    public string SignedFiles => Say("Chọn tệp đã ký", "Choose signed files");

    public string CheckSignatures => Say("Kiểm tra chữ ký", "Check the signatures");

    public string SignaturesResult => Say("Kết quả kiểm tra chữ ký", "Result of the signature check");

    public string CheckOthers => Say("Kiểm tra tệp khác", "Check other files");

    public string Unsigned => Say("Tệp không có chữ ký số.", "The file is not signed.");

    public string Indication(string indication) => indication switch
    {
        "TOTAL-PASSED" => Say("Hợp lệ", "Valid"),
        "TOTAL-FAILED" => Say("Không hợp lệ", "Not valid"),
        _ => Say("Chưa đủ thông tin để kết luận", "Not enough information"),
    };

    /// <summary>How many signatures one certificate made.</summary>
    public string SignatureCount(int count) => Say($"{Number(count)} chữ ký bằng chứng thư này", count == 1 ? "1 signature with this certificate" : $"{Number(count)} signatures with this certificate");

    public string Purpose(string purpose) => Report("purpose-" + purpose);

    public string SignerInformation => Say("Người ký", "Signer");

    public string ManagingUnit => Say("Đơn vị quản lý", "Managing unit");

    public string IssuingAuthority => Say("Tổ chức cấp chứng thư", "Issuing authority");

    public string SigningTime => Say("Thời điểm ký", "Signing time");

    public string IntegrityLabel => Say("Tính toàn vẹn", "Integrity");

    public string ValidityAtSigning => Say("Hiệu lực khi ký", "Validity at signing");

    public string ValidityPeriod => Say("Thời hạn chứng thư", "Certificate valid");

    public string TrustPath => Say("Đường dẫn tin cậy", "Trust path");

    public string Revocation => Say("Thu hồi", "Revocation");

    public string Coverage => Say("Phạm vi ký", "What was signed");

    public string CoverageOf(string coverage) => coverage switch
    {
        "wholeFile" => Say("toàn bộ tệp", "the whole file"),
        "wholeRevision" => Say("toàn bộ tệp tại lúc ký, sau đó có phần bổ sung", "the whole file as it was; something was added later"),
        _ => Say("chỉ một phần tệp", "only a part of the file"),
    };

    public string Algorithm => Say("Thuật toán", "Algorithm");

    public string EachSignature => Say("Từng chữ ký", "Each signature");

    public string Unknown => Say("chưa xác định", "unknown");

    public string RulesLead => Say(
        "Hồ sơ chỉ được xét theo các quy tắc trên trang này. Mỗi điểm trong kết quả dẫn về đúng quy tắc của nó.",
        "Dossiers are held against the rules on this page and no others. Each point of a result leads to its rule here.");

    public string InForce(DateOnly from, DateOnly? until) => until is { } last
        ? Say($"áp dụng từ {Day(from)} đến {Day(last)}", $"in force from {Day(from)} until {Day(last)}")
        : Say($"áp dụng từ {Day(from)}", $"in force from {Day(from)}");

    public string RulesOn => Say("Quy tắc áp dụng cho hồ sơ nhận ngày", "Rules for dossiers received on");

    public string ShowRules => Say("Xem quy tắc", "Show the rules");

    public string RulesChanged => Say("Những ngày quy tắc thay đổi:", "Days on which rules changed:");

    public string NoRulesOn(DateOnly day) => Say($"Bộ quy tắc không áp dụng cho hồ sơ nhận ngày {Day(day)}.", $"The book does not apply to dossiers received on {Day(day)}.");

    public string ExampleOf(string answer) => Say("Ví dụ: ", "Example: ") + Answer(answer).ToLowerInvariant();

    public string PossibleAnswers => Say("Có thể trả lời", "What it may answer");

    public string Version => Say("phiên bản", "version");

    public string TroubleTitle(int status) => status switch
    {
        404 => Say("Không có trang này", "There is no such page"),
        413 => Say("Tệp quá lớn", "Too large"),
        429 or 503 => Say("Hệ thống đang bận", "The service is busy"),
        >= 400 and < 500 => Say("Yêu cầu không được chấp nhận", "The request was not accepted"),
        _ => Say("Chương trình gặp lỗi", "The program met a fault"),
    };

    public string TroubleText(int status) => status switch
    {
        403 => Say("Tài khoản này không được làm việc đó, hoặc yêu cầu không được gửi từ trang này; không có gì được lưu. Nếu cần quyền, hãy đề nghị quản trị viên.", "This account may not do that, or it was not sent from this page; nothing was kept. Ask an administrator if it should."),
        404 => Say("Địa chỉ có thể đã gõ sai, hoặc các tệp chờ thẩm định đã hết hạn và đã được xóa. Kiểm tra lại địa chỉ, hoặc bắt đầu lại từ trang nộp hồ sơ.", "The address may be mistyped, or the files that were waiting have expired and are deleted. Check the address or start again."),
        413 => Say("Dung lượng gửi lên vượt giới hạn; không có gì được lưu.", "What was sent is beyond the limit; nothing was kept."),
        429 or 503 => Say("Nhiều hồ sơ đang được xử lý; không có gì bị mất. Thử lại sau ít phút.", "Many dossiers are being judged; nothing is lost. Try again in a few minutes."),
        >= 400 and < 500 => Say("Biểu mẫu đã hết hạn hoặc không được gửi từ trang này; không có gì được lưu. Mở lại trang rồi gửi lại.", "The form expired or was not sent from this page; nothing was kept. Open the page again and send it again."),
        _ => Say("Không có gì được ghi nửa chừng. Thử lại; nếu vẫn lỗi, báo quản trị viên.", "Nothing was left half done. Try again; if it stays, tell the administrator."),
    };

    public string BackHome => Say("Về trang nộp hồ sơ", "To the filing page");

    public string SecretTitle => Say("Đã dừng: tài liệu có dấu chỉ độ mật", "Stopped: a document bears a secrecy mark");

    public string SecretDone => Say("Hệ thống đã làm gì", "What was done");

    public string SecretDoneText => Say(
        "Mọi tệp vừa tải lên đã bị xóa trước khi lưu. Chỉ còn lại một ghi nhận sự cố: thời điểm, nơi gửi và dấu vết không thể suy ngược ra nội dung.",
        "All files just sent were deleted before anything was stored. Only the record of an incident stays: the time, the sender and a trace from which no content can be guessed.");

    public string SecretDo => Say("Cần làm ngay", "What to do now");

    public IReadOnlyList<string> SecretSteps => language == "en"
        ?
        [
            "Do not send it again by any network; hand over the paper original by the rules for state secrets.",
            "Tell your agency's officer for state secrets at once.",
            "Was the mark a mistake? Correct the document and send the corrected one.",
        ]
        :
        [
            "Không gửi lại qua mạng; chuyển bản giấy theo quy định về bảo vệ bí mật nhà nước.",
            "Báo ngay người phụ trách bảo vệ bí mật nhà nước của cơ quan.",
            "Nếu dấu mật là nhầm lẫn, sửa văn bản rồi gửi bản đã sửa.",
        ];
}
