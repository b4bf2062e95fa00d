using TaskTracking.Rules.Verdicts;
using TaskTracking.Validation.Api.Contract;

namespace TaskTracking.Validation.Api.Commands.Reports;

/// <summary>The fixed words of the text reports, in both languages. What a rule says comes from the book.</summary>
internal sealed class Wording(string language)
{
    private static readonly Dictionary<string, LocalText> Words = new(StringComparer.Ordinal)
    {
        ["decision"] = new("KẾT QUẢ", "RESULT"),
        ["accept"] = new("TIẾP NHẬN", "ACCEPT"),
        ["return"] = new("TRẢ LẠI", "RETURN"),
        ["forward"] = new("CHUYỂN CƠ QUAN CÓ THẨM QUYỀN", "FORWARD TO THE COMPETENT BODY"),
        ["review"] = new("CẦN NGƯỜI XEM XÉT", "A PERSON MUST REVIEW"),
        ["forwardTo"] = new("Chuyển đến", "Forward to"),
        ["received"] = new("Nhận lúc", "Received"),
        ["due"] = new("Hạn xử lý", "Due"),
        ["remedy"] = new("Cần làm", "To do"),
        ["searched"] = new("Đã tìm", "Searched"),
        ["stop-return"] = new("LÝ DO TRẢ LẠI", "REASONS FOR RETURN"),
        ["stop-forward"] = new("LÝ DO CHUYỂN", "REASONS FOR FORWARDING"),
        ["stop-review"] = new("CẦN XÁC NHẬN", "TO BE CONFIRMED"),
        ["none"] = new("KHUYẾN NGHỊ VÀ GHI NHẬN KHÁC", "ADVICE AND OTHER REMARKS"),
        ["met"] = new("Đạt", "Met"),
        ["notApplicable"] = new("Không áp dụng", "Not applicable"),
        ["documents"] = new("TÀI LIỆU", "DOCUMENTS"),
        ["opinions"] = new("Ý KIẾN CỦA CÁC CƠ QUAN", "OPINIONS OF AGENCIES"),
        ["ownView"] = new("văn bản của cơ quan", "its letter"),
        ["reportedAs"] = new("văn bản trình nêu", "reported as"),
        ["options"] = new("Phương án được nêu", "Options listed"),
        ["chosen"] = new("phương án chọn", "chosen"),
        ["chosen-none"] = new("chưa chọn", "none"),
        ["chosen-said"] = new("có nêu lựa chọn (xem trích dẫn)", "a choice is stated (see the quote)"),
        ["asked-asked"] = new("đã gửi lấy ý kiến", "asked"),
        ["asked-obtained"] = new("đã lấy ý kiến", "asked, opinion obtained"),
        ["asked-pending"] = new("đang lấy ý kiến", "still being asked"),
        ["asked-notObtained"] = new("chưa có ý kiến", "no opinion yet"),
        ["asked-silent"] = new("không trả lời trong thời hạn", "did not answer in time"),
        ["view-agrees"] = new("thống nhất", "agrees"),
        ["view-agreesWithRemarks"] = new("thống nhất, có góp ý", "agrees with remarks"),
        ["view-differs"] = new("không thống nhất", "differs"),
        ["view-none"] = new("không có ý kiến", "no opinion"),
        ["view-unknown"] = new("chưa xác định", "cannot be told"),
        ["gap-answer"] = new("chưa có ý kiến trả lời", "no answer"),
        ["gap-letter"] = new("không tìm thấy văn bản trong hồ sơ", "its letter was not found in the dossier"),
        ["gap-number"] = new("số văn bản khác với số văn bản trình nêu", "its letter bears another number than is cited"),
        ["gap-text"] = new("không đọc được văn bản", "its letter could not be read"),
        ["gap-report"] = new("văn bản trình không nêu ý kiến này", "the letter does not report it"),
        ["gap-reportByName"] = new("văn bản trình chỉ nêu chung, không nêu tên", "the letter reports it at large only, not by name"),
        ["gap-faithfulness"] = new("văn bản trình nêu khác với văn bản tham gia ý kiến", "the letter reports it differently"),
        ["oneSignature"] = new("chữ ký số", "digital signature"),
        ["signatures"] = new("chữ ký số", "digital signatures"),
        ["ignored"] = new("Bỏ qua", "Ignored"),
        ["page"] = new("trang", "page"),
        ["paragraph"] = new("đoạn", "paragraph"),
        ["book"] = new("Bộ quy tắc", "Rule book"),
        ["role-submission"] = new("văn bản trình", "submission letter"),
        ["role-draft"] = new("dự thảo", "draft"),
        ["role-opinion"] = new("ý kiến", "opinion"),
        ["role-appraisal"] = new("thẩm định", "appraisal"),
        ["role-delegation"] = new("ủy quyền", "delegation"),
        ["role-attachment"] = new("tài liệu kèm theo", "attachment"),
        ["unsigned"] = new("Không có chữ ký số.", "Not signed."),
        ["error"] = new("Không mở được", "Cannot be opened"),
        ["TOTAL-PASSED"] = new("HỢP LỆ", "VALID"),
        ["TOTAL-FAILED"] = new("KHÔNG HỢP LỆ", "NOT VALID"),
        ["INDETERMINATE"] = new("CHƯA ĐỦ THÔNG TIN ĐỂ KẾT LUẬN", "NOT ENOUGH INFORMATION"),
        ["count"] = new("số chữ ký {0}, số chứng thư {1}", "signatures: {0}, certificates: {1}"),
        ["part-approval"] = new("Người ký văn bản", "Signer of the document"),
        ["part-initials"] = new("Ký nháy", "Initialled by"),
        ["part-seal"] = new("Cơ quan ký (số, ngày, con dấu)", "Organisation (number, date, seal)"),
        ["part-copy"] = new("Ký bản sao", "Certified copy by"),
        ["part-portal"] = new("Ký của cổng thông tin điện tử", "Signature of the portal"),
        ["part-unknown"] = new("Ký, chưa rõ mục đích", "Signed, purpose unknown"),
        ["purpose-approval"] = new("ký duyệt", "approval"),
        ["purpose-initials"] = new("ký nháy", "initials"),
        ["purpose-seal"] = new("con dấu", "seal"),
        ["purpose-numbering"] = new("số, ngày", "numbering"),
        ["purpose-copy"] = new("bản sao", "copy"),
        ["purpose-portal"] = new("cổng thông tin", "portal"),
        ["purpose-unknown"] = new("chưa rõ mục đích", "purpose unknown"),
        ["checked"] = new("Kiểm tra tại thời điểm", "Checked as of"),
        ["technique"] = new("Kỹ thuật", "Technique"),
        ["period"] = new("Thời hạn chứng thư", "Certificate valid"),
        ["signature"] = new("Chữ ký", "Signature"),
        ["signer"] = new("Người ký", "Signer"),
        ["manager"] = new("Đơn vị quản lý", "Managed by"),
        ["issuer"] = new("Cơ quan cấp chứng thư", "Issued by"),
        ["signedAt"] = new("Thời điểm ký", "Signed at"),
        ["timestamp"] = new("theo dấu thời gian của", "by the timestamp of"),
        ["claimed"] = new("theo khai báo của người ký", "as claimed by the signer"),
        ["integrity"] = new("Tính toàn vẹn", "Integrity"),
        ["intact"] = new("nguyên vẹn", "intact"),
        ["broken"] = new("bị thay đổi", "broken"),
        ["unknown"] = new("chưa xác định", "unknown"),
        ["changes"] = new("Thay đổi sau khi ký", "Changes after signing"),
        ["changes-none"] = new("không", "none"),
        ["changes-allowed"] = new("có, được phép", "allowed ones"),
        ["changes-suspicious"] = new("có, đáng ngờ", "suspicious ones"),
        ["validity"] = new("Hiệu lực khi ký", "Validity at signing"),
        ["valid-true"] = new("chứng thư còn hiệu lực", "certificate valid"),
        ["valid-false"] = new("chứng thư không có hiệu lực", "certificate not valid"),
        ["valid-null"] = new("chưa xác định", "unknown"),
        ["chain"] = new("Đường dẫn tin cậy", "Trust path"),
        ["trusted"] = new("đến gốc tin cậy", "to a trusted anchor"),
        ["untrusted"] = new("không đến gốc tin cậy nào", "to no trusted anchor"),
        ["invalid"] = new("không hợp lệ", "invalid"),
        ["revocation"] = new("Thu hồi", "Revocation"),
        ["good"] = new("không bị thu hồi", "not revoked"),
        ["revoked"] = new("đã bị thu hồi", "revoked"),
        ["kind-person"] = new("cá nhân", "person"),
        ["kind-organization"] = new("tổ chức", "organisation"),
        ["kind-unknown"] = new("chưa rõ", "unknown"),
        ["reason"] = new("Lý do", "Reason"),
        ["warning"] = new("Lưu ý", "Note"),
        ["type"] = new("Loại", "Type"),
        ["number"] = new("Số, ký hiệu", "Number"),
        ["date"] = new("Ngày", "Date"),
        ["agency"] = new("Cơ quan", "Agency"),
        ["subject"] = new("Trích yếu", "Subject"),
        ["addressees"] = new("Kính gửi", "To"),
        ["legalBases"] = new("Căn cứ", "Legal bases"),
        ["signerKind"] = new("Ký", "Signed as"),
        ["recipients"] = new("Nơi nhận", "Recipients"),
        ["marks"] = new("Dấu hiệu", "Marks"),
        ["draft"] = new("dự thảo", "draft"),
        ["normative"] = new("quy phạm pháp luật", "normative"),
        ["copy"] = new("bản sao", "copy"),
        ["unread"] = new("Chưa đọc được nội dung (bản quét hoặc định dạng cũ).", "Not read (a scan or an old format)."),
    };

    public string this[string key] => Words[key].In(language);

    /// <summary>What an agency's opinion lacks.</summary>
    public string Gap(string gap) => this["gap-" + gap];

    /// <summary>The option chosen, in a word or two.</summary>
    public string Chosen(OptionsAnswer options) => options.Chosen switch
    {
        null => this["chosen-none"],
        { Label: { } label } => label,
        _ => this["chosen-said"],
    };

    /// <summary>Where the path of a certificate leads, with the names on the way up.</summary>
    public string Chain(SignatureAnswer signature) =>
        this[signature.Chain] + (signature.Path.Count == 0 ? string.Empty : ": " + string.Join(" → ", signature.Path));

    /// <summary>"điểm a khoản 3" of "3.a".</summary>
    public string Clause(string clause)
    {
        var parts = clause.Split('.');
        return language == "en" ? $"clause {parts[0]}({parts[1]})" : $"điểm {parts[1]} khoản {parts[0]}";
    }
}
