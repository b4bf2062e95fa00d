namespace TaskTracking.Signatures.Remarks;

/// <summary>Words about certificates, chains and revocation.</summary>
internal static class CertificateRemarks
{
    public static IReadOnlyDictionary<string, RemarkWords> Words { get; } = new Dictionary<string, RemarkWords>(StringComparer.Ordinal)
    {
        ["signing-certificate-not-found"] = new(
            "Không tìm thấy chứng thư số của người ký trong tệp cũng như trong kho tin cậy.",
            "The signer's certificate is neither in the file nor in the trust folder."),
        ["signing-certificate-mismatch"] = new(
            "Chứng thư số đi kèm không phải là chứng thư số mà người ký đã chỉ định khi ký.",
            "The certificate at hand is not the one the signer named when signing."),
        ["no-path-to-anchor"] = new(
            "Chưa xác định: tổ chức cấp chứng thư số ({0}) không thuộc các gốc tin cậy đã cấu hình.",
            "Undetermined: the certificate's issuer ({0}) does not lead to a configured trust anchor."),
        ["certificate-signature-invalid"] = new(
            "Chứng thư số {0} mạo danh một tổ chức cấp tin cậy: chữ ký của tổ chức cấp không đúng.",
            "The certificate {0} claims a trusted issuer, but that issuer did not sign it."),
        ["certificate-critical-extension"] = new(
            "Chứng thư số {0} có ràng buộc bắt buộc mà phần mềm không xử lý được.",
            "The certificate {0} has a critical extension that is not processed here."),
        ["issuer-not-authority"] = new(
            "Chứng thư số {0} không có quyền cấp chứng thư số.",
            "The certificate {0} is not allowed to issue certificates."),
        ["path-length-exceeded"] = new(
            "Chuỗi chứng thư số dưới {0} dài hơn mức cho phép.",
            "The chain below {0} is longer than it allows."),
        ["issuer-key-usage"] = new(
            "Khóa của {0} không được dùng để ký chứng thư số.",
            "The key of {0} may not sign certificates."),
        ["name-not-permitted"] = new(
            "Tên trong chứng thư số {0} nằm ngoài phạm vi mà tổ chức cấp trên được phép cấp.",
            "The name in the certificate {0} is not one that the authorities above may certify."),
        ["policy-not-accepted"] = new(
            "Chứng thư số {0} không được cấp theo chính sách chứng thư được chấp nhận.",
            "The certificate {0} was not issued under an accepted certificate policy."),
        ["issuer-not-valid-then"] = new(
            "Chứng thư số của tổ chức cấp {0} không có hiệu lực tại thời điểm ký.",
            "The issuer's certificate {0} was not valid at the signing time."),
        ["issuer-revoked"] = new(
            "Chứng thư số của tổ chức cấp {0} đã bị thu hồi.",
            "The issuer's certificate {0} was revoked."),
        ["authority-sha1"] = new(
            "Chứng thư số của tổ chức cấp còn dùng SHA-1; được chấp nhận vì là gốc đã cấu hình.",
            "An issuer's certificate still uses SHA-1; accepted because it is configured."),
        ["key-usage-forbids-signing"] = new(
            "Chứng thư số không được dùng để ký (key usage).",
            "The certificate may not be used for signatures (key usage)."),
        ["extended-usage-forbids-signing"] = new(
            "Chứng thư số được cấp cho mục đích khác, không phải để ký văn bản.",
            "The certificate was issued for another purpose than signing documents."),
        ["certificate-expired"] = new(
            "Chứng thư số đã hết hạn tại thời điểm ký.",
            "The certificate had expired at the signing time."),
        ["certificate-not-yet-valid"] = new(
            "Chứng thư số chưa có hiệu lực tại thời điểm ký.",
            "The certificate was not yet valid at the signing time."),
        ["outside-validity-unproven"] = new(
            "Thời điểm ký nằm ngoài thời hạn của chứng thư số hoặc không xác định, và không có dấu thời gian tin cậy để chứng minh.",
            "The signing time lies outside the certificate's validity or is unknown, and no trusted timestamp proves it."),
        ["certificate-expired-since"] = new(
            "Chứng thư số đã hết hạn sau thời điểm ký khai báo; thời điểm ký không có dấu thời gian tin cậy chứng minh.",
            "The certificate has expired since the claimed signing time, which no trusted timestamp proves."),
        ["revoked-before-signing"] = new(
            "Chứng thư số đã bị thu hồi trước thời điểm ký.",
            "The certificate was revoked before the signing time."),
        ["revoked-order-unproven"] = new(
            "Chứng thư số đã bị thu hồi và không có dấu thời gian tin cậy chứng minh việc ký diễn ra trước đó.",
            "The certificate was revoked, and no trusted timestamp proves that the signature came before."),
        ["revoked-at"] = new("Chứng thư số bị thu hồi lúc {0}.", "The certificate was revoked at {0}."),
        ["revoked-later"] = new(
            "Chứng thư số bị thu hồi sau thời điểm ký (lúc {0}); chữ ký không bị ảnh hưởng.",
            "The certificate was revoked after the signing time (at {0}); the signature is not affected."),
        ["revocation-not-checked"] = new(
            "Chưa kiểm tra tình trạng thu hồi của chứng thư số: chưa có dữ liệu CRL hoặc OCSP nào được cấu hình.",
            "The certificate's revocation was not checked: no CRL or OCSP data is configured."),
        ["revocation-evidence-missing"] = new(
            "Chưa kiểm tra được tình trạng thu hồi: thiếu CRL hoặc OCSP còn hiệu lực của tổ chức cấp chứng thư số này.",
            "Revocation could not be checked: no usable CRL or OCSP answer of this certificate's issuer is at hand."),
        ["revocation-of-anchor"] = new(
            "Chứng thư số của người ký được cấu hình trực tiếp là gốc tin cậy nên không kiểm tra thu hồi.",
            "The signer's certificate itself is configured as an anchor, so revocation does not apply."),
        ["signer-kind-unknown"] = new(
            "Chưa rõ chứng thư số là của cá nhân hay tổ chức. Khi đã biết, người quản trị ghi lại một lần bằng lệnh “dossier trust name --issuer {0} --serial {1} --kind person” (với tổ chức: --kind organization).",
            "Whether a person or an organisation holds the certificate is not known. Once it is, the administrator says so once with “dossier trust name --issuer {0} --serial {1} --kind person” (for an organisation: --kind organization)."),
    };
}
