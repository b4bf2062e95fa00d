namespace TaskTracking.Signatures.Remarks;

/// <summary>Words about the signature itself: digest, value, form of the CMS, algorithms.</summary>
internal static class MathematicsRemarks
{
    public static IReadOnlyDictionary<string, RemarkWords> Words { get; } = new Dictionary<string, RemarkWords>(StringComparer.Ordinal)
    {
        ["content-digest-mismatch"] = new(
            "Nội dung văn bản không còn khớp với chữ ký: tệp đã bị thay đổi sau khi ký.",
            "The content no longer matches the signature: the file was changed after it was signed."),
        ["signature-value-invalid"] = new(
            "Giá trị chữ ký không được tạo bằng khóa của chứng thư số đi kèm.",
            "The signature value was not made with the key of the certificate it names."),
        ["cms-unreadable"] = new(
            "Dữ liệu chữ ký bị hỏng hoặc không đúng định dạng, không thể kiểm tra.",
            "The signature data is damaged or malformed and cannot be checked."),
        ["signer-missing"] = new(
            "Dữ liệu chữ ký không có thông tin người ký.",
            "The signature data holds no signer."),
        ["signer-second"] = new(
            "Dữ liệu chữ ký chứa nhiều hơn một người ký, điều mà định dạng PDF không cho phép.",
            "The signature data holds more than one signer, which PDF does not allow."),
        ["range-outside-file"] = new(
            "Vùng dữ liệu được ký nằm ngoài tệp.",
            "The signed range lies outside of the file."),
        ["content-in-detached"] = new(
            "Chữ ký mang theo một nội dung riêng, khác với văn bản đang hiển thị.",
            "The signature carries content of its own besides the document that is shown."),
        ["content-empty"] = new(
            "Chữ ký khai báo nội dung rỗng; được coi là chữ ký tách rời.",
            "The signature declares an empty content; it was taken as detached."),
        ["content-type-mismatch"] = new(
            "Loại nội dung được ký không khớp với loại nội dung khai báo.",
            "The signed content type differs from the declared one."),
        ["message-digest-missing"] = new(
            "Các thuộc tính được ký không chứa giá trị băm của văn bản.",
            "The signed attributes hold no digest of the document."),
        ["attribute-duplicated"] = new(
            "Một thuộc tính chỉ được có một giá trị lại bị lặp ({0}).",
            "An attribute that may stand only once is duplicated ({0})."),
        ["attributes-not-der"] = new(
            "Các thuộc tính được ký không theo thứ tự chuẩn DER; chữ ký vẫn khớp.",
            "The signed attributes are not in DER order; the signature matches all the same."),
        ["no-signed-attributes"] = new(
            "Chữ ký không có thuộc tính được ký (thời điểm ký, chứng thư số của người ký).",
            "The signature has no signed attributes (signing time, the signer's certificate)."),
        ["digest-algorithms-differ"] = new(
            "Thuật toán băm khai báo ({0}) khác thuật toán băm trong chữ ký ({1}).",
            "The declared digest algorithm ({0}) differs from the one of the signature ({1})."),
        ["algorithm-not-supported"] = new(
            "Thuật toán {0} không được hỗ trợ, nên chưa thể kết luận.",
            "The algorithm {0} is not supported, so nothing can be concluded."),
        ["format-not-supported"] = new(
            "Tệp có chữ ký số định dạng {0}; phần mềm chưa kiểm tra được định dạng này.",
            "The file is signed in the format {0}, which cannot be validated yet."),
        ["signed-data-not-found"] = new(
            "Chữ ký tách rời: không tìm thấy tệp mà chữ ký này ký.",
            "A detached signature: the file it signs was not found."),
        ["detached-content"] = new(
            "Chữ ký tách rời của tệp {0}.",
            "A detached signature of the file {0}."),
        ["validation-too-costly"] = new(
            "Tệp có quá nhiều chữ ký hoặc chứng thư số để kiểm tra hết; chưa thể kết luận.",
            "The file holds too many signatures or certificates to check them all; nothing can be concluded."),
        ["digest-weak"] = new(
            "Văn bản được ký với thuật toán băm {0}, chỉ được chấp nhận đến hết ngày {1}.",
            "The document is signed with the digest {0}, accepted only until {1}."),
        ["key-too-short"] = new(
            "Khóa RSA {0} bit ngắn hơn mức tối thiểu {1} bit.",
            "The RSA key of {0} bits is shorter than the minimum of {1}."),
        ["algorithm-not-recommended"] = new(
            "Thuật toán {0} ngoài danh mục khuyến nghị; chữ ký vẫn được chấp nhận.",
            "The algorithm {0} is outside the recommended list; the signature is accepted all the same."),
    };
}
