using TaskTracking.Validation.Api.Contract;

namespace TaskTracking.Validation.Api.Pages.Words;

/// <summary>What the pages of results and decisions say.</summary>
internal sealed partial class PageText
{
    public string PrecheckTitle => Say("Kết quả kiểm tra trước", "Result of the check");

    public string PrecheckKept => Say(
        "Chỉ là kiểm tra trước: chưa nộp, Văn phòng không thấy và không ghi vào lịch sử. In hoặc lưu trang này nếu cần.",
        "A check only: nothing was filed, the Office sees nothing of it and nothing was recorded. Print or save this page if you need it.");

    public string FiledKept => Say(
        "Hồ sơ đã được ghi nhận. Đây là kết quả kiểm tra theo quy tắc; người có thẩm quyền quyết định cuối cùng.",
        "The dossier is recorded. This is the result by the rules; the responsible person has the last word.");

    public string DossierHeading(string code) => Say($"Hồ sơ {code}", $"Dossier {code}");

    /// <summary>Above a kept result: whose it is. The code stands last.</summary>
    public string ProposalHeading(string code) => Say($"Hệ thống đề xuất cho hồ sơ {code}", $"Recommended by the machine for dossier {code}");

    public string Decision(string decision) => decision switch
    {
        "accept" => Say("Tiếp nhận", "Accept"),
        "return" => Say("Trả lại", "Return"),
        "forward" => Say("Chuyển", "Forward"),
        _ => Say("Cần xem xét", "Review"),
    };

    public string DecisionSentence(string decision, int points, string? body) => decision switch
    {
        "accept" => Say("Hồ sơ đáp ứng các quy tắc đã xét.", "The dossier satisfies the rules it was held against."),
        "return" => Say($"{Number(points)} điểm phải khắc phục trước khi trình lại.", points == 1 ? "1 point must be mended before filing again." : $"{Number(points)} points must be mended before filing again."),
        "forward" => Say($"Chuyển đến cơ quan có thẩm quyền: {body}.", $"To be forwarded to the competent body: {body}."),
        _ => Say($"{Number(points)} điểm máy không tự kết luận được, cần người xác nhận.", points == 1 ? "1 point the machine cannot settle; a person must confirm it." : $"{Number(points)} points the machine cannot settle; a person must confirm them."),
    };

    public string Papers => Say("Giấy tờ", "Papers");

    public string PapersHint => Say(
        "Tệp Word lập từ kết quả trên; kiểm tra, ghi số, ngày và ký trước khi gửi.",
        "Word files made from the result above; check them, fill in number and day, and sign before sending.");

    /// <summary>A kind of paper, by its word in the API.</summary>
    public string Paper(string kind) => kind switch
    {
        "return" => Say("Công văn trả lại hồ sơ", "Return letter"),
        "forward" => Say("Công văn chuyển hồ sơ", "Transfer notice"),
        "accept" => Say("Phiếu tiếp nhận hồ sơ", "Acceptance slip"),
        "receipt" => Say("Giấy biên nhận hồ sơ", "Receipt"),
        _ => Say("Phiếu trình giải quyết công việc", "Note to the leaders (phiếu trình)"),
    };

    public string Code => Say("Mã hồ sơ", "Code");

    public string Received => Say("Nhận lúc", "Received");

    public string Due => Say("Hạn xử lý", "Due");

    public string Checked => Say("Kiểm tra lúc", "Checked");

    public string DueIfFiled => Say("Hạn xử lý nếu nộp lúc này", "Due if filed now");

    public string DueHint => Say("ngày làm việc thứ ba kể từ khi nhận", "third working day after receipt");

    public string ForwardTo => Say("Chuyển đến", "Forward to");

    public string Print => Say("In kết quả", "Print the result");

    public string CheckAnother => Say("Kiểm tra hoặc nộp hồ sơ khác", "Check or file another dossier");

    public string OnThisPage => Say("Trên trang này", "On this page");

    /// <summary>The heading over the findings with an effect; "advice" for those with none.</summary>
    public string Section(string section) => section switch
    {
        "return" => Say("Phải khắc phục", "To be mended"),
        "forward" => Say("Lý do chuyển", "Why it is forwarded"),
        "review" => Say("Cần xác nhận", "To be confirmed"),
        "advice" => Say("Khuyến nghị", "Advice"),
        "met" => Say("Đạt", "Met"),
        _ => Say("Không áp dụng", "Not applicable"),
    };

    public string SectionHint(string section) => section switch
    {
        "return" => Say("Hồ sơ bị trả lại vì những điểm này.", "The dossier is returned for these."),
        "forward" => Say("Việc này thuộc thẩm quyền của cơ quan khác.", "The matter is another body's."),
        "review" => Say("Chuyên viên xem và xác nhận từng điểm.", "A clerk looks at each and confirms it."),
        _ => Say("Không làm thay đổi kết quả.", "These change nothing in the result."),
    };

    public string Severity(string severity) => severity switch
    {
        "blocking" => Say("Bắt buộc", "Blocking"),
        "confirm" => Say("Cần người xác nhận", "A person confirms"),
        _ => Say("Khuyến nghị", "Advice"),
    };

    public string Answer(string answer) => answer switch
    {
        "met" => Say("Đạt", "Met"),
        "notMet" => Say("Không đạt", "Not met"),
        "notApplicable" => Say("Không áp dụng", "Not applicable"),
        _ => Say("Chưa kết luận được", "Cannot tell"),
    };

    public string Remedy => Say("Cần làm", "To do");

    public string Evidence => Say("Căn cứ trong hồ sơ", "Found in the dossier");

    public string Searched(int files) => Say($"Đã tìm trong {Number(files)} tệp", files == 1 ? "Looked in 1 file" : $"Looked in {Number(files)} files");

    public string Pages(IReadOnlyList<int> pages) => pages switch
    {
        [] => string.Empty,
        [var single] => Say($"trang {Number(single)}", $"page {Number(single)}"),
        _ => Say($"trang {Number(pages[0])}–{Number(pages[^1])}", $"pages {Number(pages[0])}–{Number(pages[^1])}"),
    };

    public string Page(int page) => Say($"trang {Number(page)}", $"page {Number(page)}");

    public string Paragraph(int paragraph) => Say($"đoạn {Number(paragraph)}", $"paragraph {Number(paragraph)}");

    public string SeePage => Say("Xem trang", "See the page");

    public string FromPicture => Say("đọc từ ảnh", "read from a picture");

    public string Opinions => Say("Ý kiến của các cơ quan", "Opinions of agencies");

    public string OpinionsHint => Say("Cơ quan được lấy ý kiến, ý kiến của cơ quan đó và cách văn bản trình nêu lại.", "Who was asked, what each answered and how the letter reports it.");

    public string OpinionOf => Say("Cơ quan", "Agency");

    public string OpinionAsked => Say("Lấy ý kiến", "Asked");

    public string OpinionGiven => Say("Ý kiến của cơ quan", "Its own opinion");

    public string OpinionReported => Say("Văn bản trình nêu", "As the letter reports it");

    public string OpinionMissing => Say("Còn thiếu", "Missing");

    public string NothingMissing => Say("Không thiếu", "Nothing");

    public string NotStated => Say("Không nêu", "Not said");

    public string NoOpinionLetter => Say("Không có văn bản trong hồ sơ", "No letter in the dossier");

    public string AtLargeOnly => Say("nêu chung, không nêu tên", "at large, not by name");

    public string Options => Say("Phương án được nêu", "Options listed");

    public string Option(string label) => Say($"Phương án {label}", $"Option {label}");

    public string ChosenOption => Say("Phương án cơ quan trình chọn", "The option chosen");

    public string Documents => Say("Tài liệu", "Documents");

    public string NothingRead => Say("Chưa đọc được nội dung (bản quét hoặc định dạng không có lớp chữ).", "Nobody could read its content (a scan, or a format without text).");

    public string AsDeclared => Say("theo khai báo", "as declared");

    /// <summary>"Nhận biết là dự thảo (95 %):", before the signs that speak for it.</summary>
    public string RecognisedAs(string role, double confidence) =>
        Say($"Nhận biết là {Role(role).ToLowerInvariant()} ({RoleProposalText.Percent(confidence)}):", $"Recognised as {Role(role).ToLowerInvariant()} ({RoleProposalText.Percent(confidence)}):");

    public string AsRecognised => Say("hệ thống nhận biết", "recognised");

    public string PageCount(int pages) => Say($"{Number(pages)} trang", pages == 1 ? "1 page" : $"{Number(pages)} pages");

    public string Fingerprint => Say("Mã băm SHA-256", "SHA-256");

    public string Provenance => Say("Kết quả này dựa trên", "What this result stands on");

    public string AsEvidence => Say("Bằng chứng chữ ký: chứng thư, CRL, OCSP đã dùng (ZIP)", "Evidence of the signatures: certificates, CRLs and OCSP responses used (ZIP)");

    public string AsData => Say("Kết quả dạng dữ liệu (JSON)", "The result as data (JSON)");

    public string Book => Say("Bộ quy tắc", "Rule book");

    public string Directory => Say("Danh mục cơ quan", "Directory of agencies");

    public string Calendar => Say("Lịch làm việc", "Working calendar");

    public string Trust => Say("Kho chứng thư tin cậy", "Trust store");

    public string Engine => Say("Chương trình", "Program");

    public string PictureTitle(string file, int page) => Say($"{file}, trang {Number(page)}", $"{file}, page {Number(page)}");

    public string PictureAlt(string file, int page) => Say($"Ảnh trang {Number(page)} của {file}", $"Picture of page {Number(page)} of {file}");

    /// <summary>Marks of findings that ask for nothing.</summary>
    public string AlsoOnThePage => Say("Các điểm đạt trên trang này", "Met, on this page");

    public string OnThePage => Say("Căn cứ trên trang này", "Found on this page");

    public string NothingOnPage => Say("Không có căn cứ nào được đánh dấu trên trang này.", "Nothing is marked on this page.");

    public string PreviousFinding => Say("Căn cứ trước", "Previous");

    public string NextFinding => Say("Căn cứ sau", "Next");

    public string PreviousPage => Say("Trang trước", "Previous page");

    public string NextPage => Say("Trang sau", "Next page");

    public string BackToResult => Say("Về kết quả", "Back to the result");

    public string KeysHint => Say("Phím: N căn cứ sau, P căn cứ trước, Esc về kết quả.", "Keys: N next, P previous, Esc back to the result.");

    public string PictureOf(int of, int all) => Say($"{Number(of)} trong {Number(all)}", $"{Number(of)} of {Number(all)}");
}
