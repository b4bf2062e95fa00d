namespace TaskTracking.Signatures.Remarks;

/// <summary>Signatures in files of their own: counter-signatures, archive timestamps, what a message holds beside its signature.</summary>
internal static class CmsRemarks
{
    public static readonly Dictionary<string, RemarkWords> Words = new(StringComparer.Ordinal)
    {
        ["counter-signature"] = new(
            "Đây là chữ ký xác nhận: nó ký lên chữ ký của {0}, không ký thẳng lên văn bản.",
            "This is a counter-signature: it signs the signature of {0}, not the document itself."),
        ["countersigned-not-passed"] = new(
            "Chữ ký được xác nhận chưa đạt, nên chữ ký xác nhận này chưa chứng minh điều gì về văn bản.",
            "The signature that is counter-signed has not passed, so this counter-signature proves nothing about the document."),
        ["content-is-attributes"] = new(
            "Nội dung được ký thực ra là thuộc tính của một chữ ký khác.",
            "What is signed is really the attributes of another signature."),
        ["archive-timestamp-broken"] = new(
            "Dấu thời gian lưu trữ không khớp với chữ ký; nó không được dùng làm bằng chứng.",
            "The archive timestamp does not fit the signature; it proves nothing here."),
        ["archive-timestamp-incomplete"] = new(
            "Dấu thời gian lưu trữ không bảo vệ đủ chứng thư số, dấu thời gian và dữ liệu thu hồi của chữ ký.",
            "The archive timestamp does not protect all of the signature's certificate, timestamps and revocation data."),
        ["timestamp-of-file"] = new(
            "Đây là dấu thời gian của tệp {0}, không phải chữ ký của một người hay cơ quan.",
            "This is a timestamp of the file {0}, not the signature of a person or organisation."),
        ["asic-signs-no-file"] = new(
            "Chữ ký trong gói không ký tệp dữ liệu nào của gói.",
            "The signature in the container signs none of its data files."),
        ["asic-mimetype"] = new(
            "Tệp mimetype của gói thiếu hoặc ghi loại khác với gói ký số (ASiC): {0}.",
            "The container's mimetype file is missing or names another type than ASiC: {0}."),
        ["asic-simple-several"] = new(
            "Gói loại đơn (ASiC-S) chỉ được chứa một tệp dữ liệu; gói này chứa {0} tệp.",
            "A simple container (ASiC-S) holds one data file; this one holds {0}."),
    };
}
