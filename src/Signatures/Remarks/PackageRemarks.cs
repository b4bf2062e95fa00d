namespace TaskTracking.Signatures.Remarks;

/// <summary>Words about what a signature covers of an office package.</summary>
internal static class PackageRemarks
{
    public static IReadOnlyDictionary<string, RemarkWords> Words { get; } = new Dictionary<string, RemarkWords>(StringComparer.Ordinal)
    {
        ["ooxml-package-broken"] = new(
            "Tệp có chữ ký số nhưng cấu trúc bị hỏng hoặc bị can thiệp, không thể kiểm tra.",
            "The file is signed, but its structure is damaged or was tampered with, so it cannot be checked."),
        ["ooxml-part-twice"] = new(
            "Tệp chứa hai thành phần trùng tên; phần mềm khác nhau có thể hiển thị nội dung khác nhau.",
            "The file holds two parts of one name; programs may show different contents."),
        ["ooxml-part-name"] = new(
            "Tệp chứa thành phần có tên không hợp lệ; phần mềm khác nhau có thể hiển thị nội dung khác nhau.",
            "The file holds a part with an illegal name; programs may show different contents."),
        ["ooxml-part-in-pieces"] = new(
            "Tệp chứa thành phần bị chia mảnh, cách mà văn bản thông thường không dùng.",
            "The file holds a part in pieces, as no ordinary document does."),
        ["ooxml-content-types"] = new(
            "Bảng kiểu nội dung của tệp bị hỏng hoặc mâu thuẫn.",
            "The file's table of content types is damaged or contradicts itself."),
        ["ooxml-content-type-changed"] = new(
            "Kiểu nội dung của thành phần {0} khác với khi ký.",
            "The content type of the part {0} is not the one that was signed."),
        ["ooxml-main-document"] = new(
            "Tệp có {0} văn bản chính thay vì một.",
            "The file has {0} main documents instead of one."),
        ["ooxml-relationships-not-signed"] = new(
            "Có liên kết trong {0} không được ký; nội dung hiển thị có thể khác nội dung đã ký.",
            "Relationships in {0} are not signed; what is shown may differ from what was signed."),
        ["ooxml-parts-not-signed"] = new(
            "Có thành phần của văn bản không được ký: {0}.",
            "Parts of the document are not signed: {0}."),
        ["asic-broken"] = new(
            "Gói tệp ký số (ASiC) bị hỏng hoặc chứa hai tệp trùng tên, không thể kiểm tra.",
            "The signature container (ASiC) is damaged or holds two files of one name, so it cannot be checked."),
        ["asic-manifest-missing"] = new(
            "Gói tệp ký số chứa nhiều tệp nhưng không có bảng kê cho biết chữ ký ký tệp nào.",
            "The container holds several files and no manifest that says which of them the signature signs."),
        ["asic-files-not-signed"] = new(
            "Có tệp trong gói không được chữ ký này ký: {0}.",
            "Files of the container are not signed by this signature: {0}."),
        ["ooxml-parts-dormant"] = new(
            "Tệp chứa thành phần không được ký và không được dùng đến: {0}.",
            "The file holds parts that are neither signed nor used: {0}."),
        ["ooxml-properties-not-signed"] = new(
            "Thuộc tính tài liệu không được ký, như thường lệ của Office: {0}.",
            "Document properties are not signed, as is usual with Office: {0}."),
    };
}
