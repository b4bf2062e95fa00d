namespace TaskTracking.Signatures.Remarks;

/// <summary>Words about signing times and timestamps.</summary>
internal static class TimeRemarks
{
    public static IReadOnlyDictionary<string, RemarkWords> Words { get; } = new Dictionary<string, RemarkWords>(StringComparer.Ordinal)
    {
        ["signing-time-unknown"] = new("Không có thời điểm ký.", "No signing time is given."),
        ["signing-time-claimed"] = new(
            "Thời điểm ký do máy của người ký khai báo, không có dấu thời gian tin cậy.",
            "The signing time is the signer's own claim; no trusted timestamp proves it."),
        ["signing-time-local-as-utc"] = new(
            "Phần mềm ký ghi giờ Việt Nam như giờ quốc tế (lệch 7 giờ); đã được điều chỉnh.",
            "The signing software wrote Vietnamese time as if it were UTC (7 hours off); this was taken into account."),
        ["claimed-times-differ"] = new(
            "Hai thời điểm ký khai báo trong tệp khác nhau.",
            "The two signing times claimed in the file differ."),
        ["claimed-time-differs"] = new(
            "Thời điểm ký khai báo lệch với dấu thời gian {0} phút; dấu thời gian được sử dụng.",
            "The claimed signing time differs from the timestamp by {0} minutes; the timestamp is used."),
        ["signed-after-validation-time"] = new(
            "Thời điểm ký muộn hơn thời điểm kiểm tra.",
            "The signing time is later than the time of validation."),
        ["timestamp-unreadable"] = new("Dấu thời gian bị hỏng hoặc không đúng định dạng.", "The timestamp is damaged or malformed."),
        ["timestamp-algorithm"] = new("Dấu thời gian dùng thuật toán không được hỗ trợ.", "The timestamp uses an unsupported algorithm."),
        ["timestamp-imprint-mismatch"] = new(
            "Dấu thời gian không phải của dữ liệu này.",
            "The timestamp was not made for this data."),
        ["timestamp-signature-invalid"] = new("Chữ ký của dấu thời gian không đúng.", "The timestamp's own signature is invalid."),
        ["timestamp-unverified"] = new(
            "Không kiểm tra được dấu thời gian: thiếu chứng thư số hoặc thuật toán không được hỗ trợ.",
            "The timestamp could not be checked: its certificate is missing or its algorithm unsupported."),
        ["timestamp-authority-usage"] = new(
            "Chứng thư số ký dấu thời gian không được cấp cho mục đích này.",
            "The certificate that signed the timestamp is not made for timestamps."),
        ["timestamp-authority-untrusted"] = new(
            "Tổ chức cấp dấu thời gian không thuộc các gốc tin cậy đã cấu hình; dấu thời gian không được dùng làm bằng chứng.",
            "The timestamp authority does not lead to a configured trust anchor; its time proves nothing here."),
        ["timestamp-authority-not-valid"] = new(
            "Chứng thư số của tổ chức cấp dấu thời gian không có hiệu lực hoặc đã bị thu hồi khi cấp dấu.",
            "The timestamp authority's certificate was not valid, or revoked, when it stamped."),
        ["timestamp-digest-weak"] = new(
            "Dấu thời gian dùng thuật toán băm cũ {0}.",
            "The timestamp uses the old digest {0}."),
        ["archive-timestamp-not-checked"] = new(
            "Chữ ký có dấu thời gian lưu trữ; phần mềm chưa kiểm tra loại dấu này.",
            "The signature carries an archive timestamp, which is not checked here yet."),
        ["document-timestamp"] = new(
            "Đây là dấu thời gian của toàn văn bản, không phải chữ ký của một người hay cơ quan.",
            "This is a timestamp of the document, not the signature of a person or organisation."),
    };
}
