using System.Globalization;
using TaskTracking.Validation.Api.Commands.Trust;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Intake;

namespace TaskTracking.Validation.Api.Pages.Words;

/// <summary>What the page of trust says beside the words of the trust reports.</summary>
internal sealed partial class PageText
{
    private readonly TrustWording _trust = new(language);

    public string TrustLead => Say(
        "Chữ ký chỉ được tin khi chứng thư dẫn đến một gốc dưới đây và dữ liệu thu hồi còn mới. Nhập danh sách thu hồi (CRL) mới hằng tuần.",
        "A signature is trusted only when its certificate leads to an anchor below and revocation data is fresh. Import new revocation lists (CRLs) every week.");

    public string TrustGood => Say("Không có gì phải làm.", "Nothing needs to be done.");

    public string TrustImport => Say("Nhập dữ liệu thu hồi", "Import revocation data");

    public string TrustImportMore => Say("Nhập thêm", "Import more");

    public string TrustImportLead => Say(
        "Trang này chỉ nhận những gì không tạo thêm tin cậy: CRL và OCSP của tổ chức đã biết, chứng thư cấp dưới dẫn đến gốc đang có. Gốc tin cậy mới chỉ nhập được bằng lệnh: dossier trust import.",
        "This page takes only what creates no trust: CRLs and OCSP responses of authorities that are known, and authorities below an anchor that is there. New anchors come by command only: dossier trust import.");

    public string TrustImported => Say("Kết quả nhập", "What came of the import");

    public string TrustFiles => Say("Chọn CRL, OCSP hoặc chứng thư", "Choose CRLs, OCSP responses or certificates");

    public string TrustLimits(IntakeLimits limits) => Say(
        $"PEM, DER hoặc gói PKCS #7; tối đa {Number(limits.Files)} tệp, mỗi tệp 20 MB.",
        $"PEM, DER or PKCS #7 bundles; up to {Number(limits.Files)} files of 20 MB each.");

    public string TrustNoFolder => Say("Dịch vụ chưa được chỉ ra thư mục tin cậy (thiết lập trust), nên không nhập được.", "The service has no trust folder (setting trust), so nothing can be imported.");

    public string TrustDetails => Say("Chi tiết", "Details");

    public string TrustSubject => Say("Tên đầy đủ", "Full name");

    public string TrustWhen => Say("Thời điểm", "When");

    public string TrustWho => Say("Ai", "Who");

    public string TrustWhat => Say("Việc gì", "What");

    /// <summary>A word that the trust reports say too.</summary>
    public string TrustWord(string key) => _trust[key];

    public string TrustAge(int days) => string.Format(CultureInfo.InvariantCulture, _trust["age"], days);

    /// <summary>How something came into the folder.</summary>
    public string TrustPlaced(TrustAddedAnswer? added) => added is null ? _trust["by-hand"] : $"{Instant(added.At)}, {added.Who}";

    public string TrustHistoryState(int? brokenAt) =>
        Capital(brokenAt is { } line ? string.Format(CultureInfo.InvariantCulture, _trust["history-broken"], line) : _trust["history-intact"]);
}
