using TaskTracking.Validation.Api.Correcting;
using TaskTracking.Validation.Api.Office;

namespace TaskTracking.Validation.Api.Pages.Words;

/// <summary>What the pages say of what the Office corrects.</summary>
internal sealed partial class PageText
{
    public string RoleFrom(string from) => from switch { "declared" => AsDeclared, "corrected" => Say("Văn phòng đính chính", "corrected by the Office"), _ => AsRecognised };

    public string CorrectedNotice => Say("Văn phòng đã đính chính dữ kiện hệ thống đọc; kết quả dưới đây theo dữ kiện đã đính chính", "The Office corrected what was read; this result stands on the corrected facts");

    /// <summary>"a.pdf (vai trò, số ký hiệu); b.pdf (ngày)".</summary>
    public string CorrectedParts(IReadOnlyList<CorrectedValue> corrections) =>
        string.Join("; ", corrections.GroupBy(c => c.File, StringComparer.Ordinal).Select(g => $"{g.Key} ({string.Join(", ", g.Select(c => Field(c.Field).ToLowerInvariant()))})"));

    public string SeeFirstResult => Say("Xem kết quả ban đầu", "See the first result");

    public string FirstResultShown => Say("Đây là kết quả ban đầu của hệ thống khi nộp, trước khi Văn phòng đính chính.", "This is the first result, as it was at filing, before the Office corrected anything.");

    public string SeeResultInForce => Say("Xem kết quả đang dùng", "See the result in force");

    public string Field(string field) => field switch
    {
        "role" => Say("Vai trò", "Role"),
        "agency" => Say("Cơ quan cho ý kiến, thẩm định", "Agency of the opinion or appraisal"),
        "number" => Say("Số, ký hiệu", "Number and notation"),
        "date" => Say("Ngày văn bản", "Date"),
        "type" => Say("Loại văn bản", "Type"),
        "issuer" => Say("Cơ quan ban hành", "Issuer"),
        "subject" => Say("Trích yếu", "Subject"),
        "addressees" => Say("Kính gửi", "Addressees"),
        "signerRight" => Say("Quyền hạn, chức vụ người ký", "Signing right and post"),
        "signerName" => Say("Họ tên người ký", "Signer's name"),
        _ => Say("Tư cách ký", "Kind of signer"),
    };

    public string FieldHint(string field) => field switch
    {
        "agency" => Say("Để trống: theo cơ quan ban hành đọc được.", "Empty: the issuer as read."),
        "number" => Say("Như 123/TTr-SXD; chưa có số: /TTr-SXD.", "As 123/TTr-SXD; no number yet: /TTr-SXD."),
        "date" => Say("Ngày/tháng/năm.", "Day/month/year."),
        "addressees" => Say("Mỗi nơi nhận một dòng.", "One a line."),
        "signerRight" => Say("Như in, mỗi dòng một phần: KT. GIÁM ĐỐC, xuống dòng, PHÓ GIÁM ĐỐC.", "As printed, a line each: KT. GIÁM ĐỐC, then PHÓ GIÁM ĐỐC."),
        "signerKind" => Say("Suy ra từ quyền hạn; chỉ sửa khi suy sai.", "Follows from the right; correct it only where that is wrong."),
        _ => string.Empty,
    };

    public string FoundBy(string from) => from switch
    {
        "declared" => Say("do cơ quan trình khai báo", "declared by the filing agency"),
        "classified" => Say("do hệ thống nhận biết", "recognised"),
        "ocr" => Say("đọc từ ảnh", "read from a picture"),
        "signature" => Say("đọc từ chữ ký số", "read from a digital signature"),
        "structure" => Say("thấy trong cấu trúc tệp", "seen in the file's structure"),
        "none" => Say("không tìm thấy", "not found"),
        _ => Say("đọc từ văn bản", "read from the text"),
    };

    public string SignerKind(string kind) => kind switch
    {
        "head" => Say("Người đứng đầu", "Head"),
        "deputy" => Say("Cấp phó ký thay (KT.)", "Deputy (KT.)"),
        "byOrder" => Say("Thừa lệnh (TL.)", "By order (TL.)"),
        "delegate" => Say("Thừa ủy quyền (TUQ.)", "Delegate (TUQ.)"),
        "acting" => Say("Quyền cấp trưởng (Q.)", "Acting head (Q.)"),
        "joint" => Say("Ký liên tịch", "Joint"),
        _ => Say("Khác", "Other"),
    };

    /// <summary>A value as people read it; of a type its name, of a role its word.</summary>
    public string FieldValue(string field, string? value) => value is null ? Say("(không có)", "(none)") : field switch
    {
        "role" => Role(value),
        "date" => Day(value),
        "signerKind" => SignerKind(value),
        "addressees" => value.Replace("\n", "; ", StringComparison.Ordinal),
        _ => value.Replace("\n", " / ", StringComparison.Ordinal),
    };

    public string CorrectTitle(string file) => Say($"Đính chính {file}", $"Correct {file}");

    public string CorrectLead => Say(
        "Sửa những gì hệ thống đọc hoặc nhận biết sai, rồi ghi lý do. Tệp không được đọc lại, chữ ký không kiểm tra lại: chỉ các quy tắc được xét lại trên dữ kiện đã sửa. Kết quả ban đầu vẫn được lưu.",
        "Mend what was read or recognised wrongly, and say why. No file is read and no signature validated again: only the rules are judged again on the corrected facts. The first result stays kept.");

    public string CorrectButton => Say("Ghi đính chính và xét lại", "Record and judge again");

    public string CorrectReason => Say("Lý do đính chính", "Why it is corrected");

    public string CorrectReasonHint => Say("Ghi căn cứ: bản giấy, trang nào, ai xác nhận. Chỉ Văn phòng và người kiểm tra đọc.", "Name what you rely on: the paper, the page, who confirmed it. For the Office and auditors only.");

    public string WasRead(string value, string from) => Say($"Đã đọc: {value} – {from}", $"Read: {value} – {from}");

    public string BackToDesk => Say("Về trang xử lý hồ sơ", "Back to the dossier");

    public string ReadFilesTitle => Say("Tài liệu và dữ kiện đã đọc", "Files and what was read");

    public string ReadFilesLead => Say("Đọc sai? Đính chính vai trò, số, ngày, người ký; kết quả được xét lại ngay.", "Read wrongly? Correct role, number, date, signer; the result is judged again at once.");

    public string CorrectLink => Say("Đính chính", "Correct");

    public string SeeWhatWasRead => Say("Xem dữ kiện đã đọc", "See what was read");

    /// <summary>The page's name where nothing can be corrected any more.</summary>
    public string ReadTitle(string file) => Say($"Dữ kiện đã đọc từ {file}", $"What was read of {file}");

    public string CorrectionsTitle => Say("Đính chính đã ghi", "Corrections");

    public string OnCorrectedFacts => Say("Kết quả này theo dữ kiện Văn phòng đã đính chính.", "This result stands on facts that the Office corrected.");

    public string FirstRecommendation => Say("Đề xuất ban đầu", "First recommendation");

    public string ChangedNothing => Say("Không điểm nào thay đổi.", "No point changed.");

    public string Changes(string how, int count) => how switch
    {
        "gone" => Say($"{Number(count)} điểm không còn", count == 1 ? "1 point gone" : $"{Number(count)} points gone"),
        "come" => Say($"{Number(count)} điểm mới", count == 1 ? "1 new point" : $"{Number(count)} new points"),
        _ => Say($"{Number(count)} điểm đổi nội dung", count == 1 ? "1 point changed" : $"{Number(count)} points changed"),
    };

    public string ChangeOf(FindingChange change) => $"{Answer(change.Then)} → {Answer(change.Now)}";

    public string TakeBack => Say("Lấy lại giá trị đã đọc", "Take back what was read");

    public string TakenBack => Say("lấy lại giá trị đã đọc", "taken back to what was read");

    public string PageBeside => Say("Trang có căn cứ của điểm đang xem", "The page with the evidence of the point looked at");

    public string OpenPage => Say("Mở trang này riêng", "Open this page by itself");

    public string NoPageBeside => Say("Điểm này không có trang nào để hiện.", "This point has no page to show.");

    public string ShowPageHere => Say("Xem trang có căn cứ", "Show the page with the evidence");

    public string AdriftTitle => Say("Kết luận không còn đối tượng", "Answers without an object");

    public string AdriftLead => Say(
        "Những kết luận này đã ghi cho điểm nay không còn hoặc nói điều khác sau khi đính chính; chúng không có hiệu lực.",
        "These were given to points that are gone or say something else since facts were corrected; they do not count.");
}
