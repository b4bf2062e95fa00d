using TaskTracking.Rules.Verdicts;

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
        ["validity"] = new("Chứng thư", "Certificate"),
        ["valid-true"] = new("còn hiệu lực khi ký", "valid when signing"),
        ["valid-false"] = new("không có hiệu lực khi ký", "not valid when signing"),
        ["valid-null"] = new("chưa xác định hiệu lực khi ký", "validity when signing unknown"),
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

    /// <summary>"điểm a khoản 3" of "3.a".</summary>
    public string Clause(string clause)
    {
        var parts = clause.Split('.');
        return language == "en" ? $"clause {parts[0]}({parts[1]})" : $"điểm {parts[1]} khoản {parts[0]}";
    }
}
