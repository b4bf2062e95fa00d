using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Validation.Api.Commands.Trust;

/// <summary>The fixed words of the trust reports and the trust page, in both languages.</summary>
internal sealed class TrustWording(string language)
{
    private static readonly Dictionary<string, LocalText> Words = new(StringComparer.Ordinal)
    {
        ["title"] = new("KHO TIN CẬY", "TRUST"),
        ["alarm"] = new("BÁO ĐỘNG", "ALARM"),
        ["note"] = new("Lưu ý", "Note"),
        ["remark"] = new("Ghi chú", "Note"),
        ["role-anchor"] = new("Gốc tin cậy", "Anchors"),
        ["role-intermediate"] = new("Tổ chức chứng thực cấp dưới", "Authorities below them"),
        ["role-timestampAuthority"] = new("Dịch vụ cấp dấu thời gian", "Timestamp authorities"),
        ["role-ocspResponder"] = new("Dịch vụ OCSP", "OCSP responders"),
        ["role-other"] = new("Chứng thư khác", "Other certificates"),
        ["one-anchor"] = new("gốc tin cậy", "anchor"),
        ["one-intermediate"] = new("tổ chức chứng thực", "authority"),
        ["one-timestampAuthority"] = new("dịch vụ dấu thời gian", "timestamp authority"),
        ["one-ocspResponder"] = new("dịch vụ OCSP", "OCSP responder"),
        ["one-other"] = new("chứng thư", "certificate"),
        ["one-crl"] = new("CRL", "CRL of"),
        ["one-ocsp"] = new("OCSP", "OCSP response of"),
        ["one-registry"] = new("danh bạ chứng thư", "registry of certificates"),
        ["evidence"] = new("Dữ liệu thu hồi", "Revocation data"),
        ["evidence-there"] = new("có", "there"),
        ["evidence-none"] = new("không có", "none"),
        ["state-current"] = new("còn hạn", "current"),
        ["state-overdue"] = new("QUÁ HẠN CẬP NHẬT", "OUT OF DATE"),
        ["state-superseded"] = new("đã có bản mới hơn, giữ làm bằng chứng", "superseded, kept as evidence"),
        ["state-issuerUnknown"] = new("không dùng: không có chứng thư của tổ chức phát hành", "not used: its issuer is not known"),
        ["state-notSigned"] = new("không dùng: chữ ký của tổ chức phát hành không đúng", "not used: its issuer did not sign it"),
        ["state-notUsable"] = new("không dùng: loại danh sách chưa hỗ trợ", "not used: a kind of list that is not supported"),
        ["issuer"] = new("Tổ chức cấp", "Issuer"),
        ["serial"] = new("Số sê-ri", "Serial"),
        ["validity"] = new("Hiệu lực", "Valid"),
        ["validity-valid"] = new("còn hạn", "valid"),
        ["validity-endsSoon"] = new("sắp hết hạn", "ends soon"),
        ["validity-expired"] = new("đã hết hạn", "expired"),
        ["validity-notYetValid"] = new("chưa có hiệu lực", "not yet valid"),
        ["key"] = new("Khóa", "Key"),
        ["issued"] = new("Phát hành", "Issued"),
        ["age"] = new("{0} ngày trước", "{0} days ago"),
        ["next"] = new("Kỳ cập nhật tới", "Next promised"),
        ["next-none"] = new("không hứa hẹn", "none promised"),
        ["file"] = new("Tệp", "File"),
        ["by-hand"] = new("đặt trực tiếp vào thư mục", "placed by hand"),
        ["registered"] = new("Danh bạ chứng thư", "Registry of certificates"),
        ["kind-person"] = new("cá nhân", "person"),
        ["kind-organization"] = new("tổ chức", "organisation"),
        ["history"] = new("Lịch sử", "History"),
        ["history-intact"] = new("nguyên vẹn, dấu cuối", "intact, last hash"),
        ["history-broken"] = new("BỊ SỬA ĐỔI từ dòng {0}, dấu cuối", "CHANGED from line {0}, last hash"),
        ["event-added"] = new("nhập", "added"),
        ["event-retired"] = new("loại bỏ", "retired"),
        ["event-named"] = new("ghi danh", "named"),
        ["via-command"] = new("lệnh", "command"),
        ["via-page"] = new("trang web", "page"),
        ["outcome-added"] = new("Nhập", "Added"),
        ["outcome-would-add"] = new("Sẽ nhập", "Would be added"),
        ["outcome-present"] = new("Đã có", "There already"),
        ["outcome-refused"] = new("KHÔNG NHẬP", "NOT IMPORTED"),
    };

    public string this[string key] => Words[key].In(language);
}
