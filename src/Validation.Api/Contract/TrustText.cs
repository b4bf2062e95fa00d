using System.Globalization;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Validation.Api.Contract;

/// <summary>The words of what is to be known of a trust folder, and of what an import did; refusals have theirs in <see cref="ProblemText"/>.</summary>
internal static class TrustText
{
    private static readonly Dictionary<string, LocalText> Words = new(StringComparer.Ordinal)
    {
        ["evidence-overdue"] = new(
            "Dữ liệu thu hồi của “{0}” đã quá hạn cập nhật ({1}): chứng thư bị thu hồi sau đó sẽ không bị phát hiện. Hãy tải danh sách mới của tổ chức này rồi nhập: dossier trust import TỆP.",
            "The revocation data of “{0}” is out of date ({1}): certificates revoked since go unnoticed. Fetch this authority's new list and import it: dossier trust import FILE."),
        ["history-broken"] = new(
            "Lịch sử của thư mục tin cậy bị sửa đổi hoặc hỏng từ dòng {1}. Hãy đối chiếu với bản sao lưu và kiểm tra ai có quyền ghi vào thư mục.",
            "The history of the trust folder was changed or damaged from line {1} on. Compare it with a backup and check who may write to the folder."),
        ["trust-not-reloaded"] = new(
            "Thư mục tin cậy đã thay đổi nhưng không đọc được nên dịch vụ vẫn dùng nội dung trước đó: {1}",
            "The trust folder has changed but cannot be read, so the service goes on with what it held before: {1}"),
        ["no-evidence"] = new(
            "Chưa có CRL hoặc OCSP nào: không kiểm tra được thu hồi, chữ ký chỉ kèm cảnh báo.",
            "There is no CRL or OCSP response at all: revocation is not checked, signatures pass with a warning."),
        ["authority-without-evidence"] = new(
            "Không có CRL hoặc OCSP nào của “{0}”: không biết chứng thư do tổ chức này cấp có bị thu hồi hay không.",
            "There is no CRL or OCSP response by “{0}”: whether certificates it issued were revoked is not known."),
        ["certificate-expired"] = new("Chứng thư “{0}” đã hết hạn ngày {1}.", "The certificate “{0}” expired on {1}."),
        ["certificate-ends-soon"] = new("Chứng thư “{0}” sẽ hết hạn ngày {1}.", "The certificate “{0}” expires on {1}."),
        ["certificate-not-yet-valid"] = new("Chứng thư “{0}” chưa có hiệu lực, từ ngày {1}.", "The certificate “{0}” is not yet valid, only from {1}."),
        ["certificate-not-anchored"] = new("Chứng thư “{0}” không dẫn đến gốc tin cậy nào nên không có tác dụng.", "The certificate “{0}” leads to no anchor and has no effect."),
        ["evidence-issuer-unknown"] = new("Không dùng “{0}”: không có chứng thư của tổ chức phát hành {1}.", "“{0}” is not used: the certificate of its issuer {1} is not there."),
        ["evidence-not-signed"] = new("Không dùng “{0}”: chữ ký của tổ chức phát hành {1} không đúng.", "“{0}” is not used: its issuer {1} did not sign it."),
        ["evidence-not-usable"] = new("Không dùng “{0}” của {1}: loại danh sách này chưa được hỗ trợ.", "“{0}” of {1} is not used: this kind of list is not supported."),
        ["not-readable"] = new("Tệp “{0}” không phải chứng thư, CRL hay OCSP đọc được.", "The file “{0}” is no certificate, CRL or OCSP response that could be read."),
        ["too-large"] = new("Tệp “{0}” quá lớn nên không đọc.", "The file “{0}” is too large and was not read."),
        ["added"] = new("Đã nhập.", "Added."),
        ["would-add"] = new("Sẽ nhập.", "Would be added."),
        ["present"] = new("Đã có sẵn, không thay đổi gì.", "There already; nothing changed."),
    };

    /// <summary>The words of a code.</summary>
    public static string For(string code, string language, params string[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, Words[code].In(language), [.. arguments, string.Empty, string.Empty]);
}
