namespace TaskTracking.Signatures.Remarks;

/// <summary>Words about how a signature stands in its PDF; the codes are those of Pdf/Signing.</summary>
internal static class PdfFormRemarks
{
    public static IReadOnlyDictionary<string, RemarkWords> Words { get; } = new Dictionary<string, RemarkWords>(StringComparer.Ordinal)
    {
        ["pdf-value-not-dictionary"] = new("Trường chữ ký có giá trị không phải là chữ ký.", "The signature field holds a value that is no signature."),
        ["pdf-value-ambiguous"] = new("Trường chữ ký trỏ tới nhiều giá trị khác nhau.", "The signature field points to different values."),
        ["pdf-contents-missing"] = new("Trường chữ ký thiếu dữ liệu chữ ký.", "The signature field lacks its signature data."),
        ["pdf-contents-empty"] = new("Dữ liệu chữ ký trống.", "The signature data is empty."),
        ["pdf-contents-not-in-file"] = new(
            "Dữ liệu chữ ký không nằm ở vị trí mà vùng ký khai báo.",
            "The signature data does not stand where the signed range says."),
        ["pdf-byte-range-malformed"] = new("Vùng dữ liệu được ký khai báo sai hoặc thiếu.", "The signed range is missing or malformed."),
        ["pdf-byte-range-beyond-file"] = new("Vùng dữ liệu được ký vượt ra ngoài tệp.", "The signed range reaches beyond the file."),
        ["pdf-range-not-from-start"] = new("Chữ ký không bao trùm phần đầu của tệp.", "The signature does not cover the beginning of the file."),
        ["pdf-gap-not-contents"] = new(
            "Giữa các vùng được ký có dữ liệu khác ngoài chữ ký, có thể chứa nội dung không được ký.",
            "Between the signed ranges stands more than the signature itself; unsigned content may hide there."),
        ["pdf-end-not-revision"] = new("Vùng được ký không kết thúc ở cuối một phiên bản của tệp.", "The signed range does not end with a revision of the file."),
        ["pdf-reconstructed-after-signing"] = new(
            "Bảng tham chiếu của tệp bị hỏng sau khi ký, không thể chứng minh văn bản không bị thay đổi.",
            "The file's cross-reference table was damaged after signing; that nothing was changed cannot be shown."),
        ["pdf-irregular-update"] = new("Phần cập nhật sau khi ký không đúng chuẩn.", "The update after signing is irregular."),
        ["pdf-unreadable-object"] = new(
            "Văn bản đã ký có phần không đọc được chắc chắn, nên không thể chứng minh phần cập nhật sau khi ký không làm thay đổi nội dung.",
            "The signed document has parts that cannot be read without doubt; that the later update changes nothing cannot be shown."),
        ["pdf-duplicate-object"] = new(
            "Đối tượng {0} được định nghĩa nhiều lần trong cùng một phiên bản, chỉ một bản được dùng; bản còn lại có thể là nội dung ẩn.",
            "Object {0} is defined more than once in one revision and only one of them is used; another may be hidden content."),
        ["pdf-hidden-object"] = new(
            "Tệp có đối tượng {0} không nằm trong bảng tham chiếu; một số phần mềm sẽ hiển thị nó thay cho nội dung đã ký.",
            "The file holds an object {0} that no table names; some readers will show it in place of what was signed."),
        ["pdf-hidden-bytes-after-end"] = new("Sau phần được ký có dữ liệu ẩn.", "Hidden data stands after the signed part."),
        ["pdf-signature-removed"] = new("Chữ ký bị gỡ khỏi văn bản ở phiên bản sau.", "The signature was removed from a later revision."),
        ["pdf-signature-redefined"] = new("Chữ ký bị định nghĩa lại sau khi ký.", "The signature was redefined after signing."),
        ["pdf-bytes-after-end"] = new(
            "Có {0} byte sau phần được ký; chúng không làm thay đổi văn bản.",
            "{0} bytes follow the signed part; they change nothing in the document."),
        ["pdf-reconstructed"] = new("Bảng tham chiếu của tệp bị hỏng và đã được dựng lại để đọc.", "The file's cross-reference table is damaged and was rebuilt for reading."),
        ["pdf-certification-not-first"] = new(
            "Chữ ký chứng nhận (DocMDP) không phải là chữ ký đầu tiên, như một số phần mềm ký vẫn làm.",
            "The certifying signature (DocMDP) is not the first one, as some signing tools do."),
    };
}
