namespace TaskTracking.Signatures.Remarks;

/// <summary>Words about what came after a PDF signature; the codes are those of Pdf/Changes.</summary>
internal static class PdfChangeRemarks
{
    public static IReadOnlyDictionary<string, RemarkWords> Words { get; } = new Dictionary<string, RemarkWords>(StringComparer.Ordinal)
    {
        ["changed-after-signing"] = new(
            "Văn bản có thay đổi không được phép sau khi ký.",
            "The document was changed after signing in a way that is not allowed."),
        ["coverage-partial"] = new(
            "Chữ ký không bao trùm toàn bộ văn bản.",
            "The signature does not cover the whole document."),
        ["pdf-change-object"] = new("Đối tượng {0} bị thay đổi sau khi ký.", "Object {0} was changed after signing."),
        ["pdf-change-dangling-reference"] = new(
            "Sau khi ký, nội dung mới được gắn vào chỗ còn bỏ trống của văn bản (đối tượng {0}).",
            "After signing, content was put where the signed document pointed at nothing (object {0})."),
        ["pdf-change-trailer"] = new("Cấu trúc tệp bị thay đổi sau khi ký ({0}).", "The file's structure was changed after signing ({0})."),
        ["pdf-change-catalog"] = new("Thiết lập chung của văn bản bị thay đổi sau khi ký ({0}).", "The document's catalogue was changed after signing ({0})."),
        ["pdf-change-form"] = new("Thiết lập biểu mẫu bị thay đổi sau khi ký ({0}).", "The form's settings were changed after signing ({0})."),
        ["pdf-change-page-tree"] = new("Trang bị thêm, bớt hoặc đổi chỗ sau khi ký (đối tượng {0}).", "Pages were added, removed or moved after signing (object {0})."),
        ["pdf-change-page"] = new("Trang {0} bị thay đổi sau khi ký.", "Page {0} was changed after signing."),
        ["pdf-change-annotation"] = new("Chú thích trên trang {0} được thêm hoặc thay đổi sau khi ký.", "An annotation on page {0} was added or changed after signing."),
        ["pdf-change-field-added"] = new("Trường biểu mẫu {0} được thêm sau khi ký.", "The form field {0} was added after signing."),
        ["pdf-change-field-filled"] = new("Trường biểu mẫu {0} được điền sau khi ký.", "The form field {0} was filled in after signing."),
        ["pdf-change-field-redrawn"] = new(
            "Trường biểu mẫu {0} hiển thị khác đi sau khi ký dù giá trị không đổi.",
            "The form field {0} shows something else since signing although its value is the same."),
        ["pdf-change-field"] = new("Trường biểu mẫu {0} bị thay đổi sau khi ký.", "The form field {0} was changed after signing."),
        ["pdf-change-signed-field"] = new("Trường chữ ký {0} bị thay đổi sau khi ký.", "The signature field {0} was changed after it was signed."),
        ["pdf-change-action"] = new("Trường {0} có hành động được thêm sau khi ký.", "An action was added to {0} after signing."),
        ["pdf-change-overlap"] = new("Chữ ký sau ({0}) che lên nội dung đã ký.", "A later signature ({0}) covers signed content."),
        ["pdf-change-unsigned-drawing"] = new(
            "Trường chữ ký {0} vẽ lên trang sau khi ký, nhưng chữ ký của chính trường đó không bảo đảm cho hình vẽ này.",
            "The signature field {0} draws on a page since signing, but no signature of its own vouches for what it draws."),
        ["pdf-change-signature-added"] = new("Văn bản có thêm chữ ký {0} sau chữ ký này.", "The signature {0} was added after this one."),
        ["pdf-change-maintenance"] = new("Dữ liệu bổ trợ được thêm sau khi ký ({0}).", "Supporting data was added after signing ({0})."),
        ["pdf-change-structure"] = new("Cấu trúc nội dung bị thay đổi sau khi ký (đối tượng {0}).", "The structure tree was changed after signing (object {0})."),
    };
}
