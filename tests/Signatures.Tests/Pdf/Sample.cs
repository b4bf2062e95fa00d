using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Pdf;

namespace TaskTracking.Signatures.Tests.Pdf;

/// <summary>
/// A one-page letter and its signatures. Numbers: 1 catalogue, 2 page tree, 3 page, 4 contents, 5 font, 6 form, 7 metadata, 8 info;
/// the first signature has field 10 and value 11, the second 20 and 21.
/// </summary>
internal static class Sample
{
    public const string Page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R";

    public static PdfBuilder Letter(string catalog = "/AcroForm 6 0 R", string form = "/Fields []", string annotations = "") => Objects(
        new PdfBuilder(), catalog, form, annotations).Close("/Root 1 0 R /Info 8 0 R");

    public static PdfBuilder Objects(PdfBuilder file, string catalog = "/AcroForm 6 0 R", string form = "/Fields []", string annotations = "") => file
        .Object(1, $"<< /Type /Catalog /Pages 2 0 R /Metadata 7 0 R {catalog} >>")
        .Object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        .Object(3, $"{Page} /Annots [{annotations}] >>")
        .Stream(4, "", "BT /F1 12 Tf 72 720 Td (To trinh) Tj ET")
        .Object(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>")
        .Object(6, $"<< {form} >>")
        .Stream(7, "/Type /Metadata /Subtype /XML", "<x/>")
        .Object(8, "<< /Producer (sample) >>");

    /// <summary>The letter, signed once, visibly, in a revision of its own.</summary>
    public static PdfBuilder Signed(string entries = "", string catalog = "/AcroForm 6 0 R") => Sign(Letter(catalog), 10, "", entries);

    /// <summary>Adds a signature with field <paramref name="field"/> and value one number higher.</summary>
    /// <param name="file">What to sign.</param>
    /// <param name="field">Object number of the field.</param>
    /// <param name="others">The fields and annotations that were there.</param>
    /// <param name="entries">Further entries of the signature dictionary.</param>
    /// <param name="rectangle">Where it shows.</param>
    public static PdfBuilder Sign(
        PdfBuilder file, int field, string others = "", string entries = "", string rectangle = "[300 100 500 200]") => file
        .Object(field, Widget(field, rectangle))
        .Object(6, $"<< /Fields [{others} {field} 0 R] /SigFlags 3 >>")
        .Object(3, $"{Page} /Annots [{others} {field} 0 R] >>")
        .Signature(field + 1, $"/Type /Sig /SubFilter /adbe.pkcs7.detached /M (D:20261119081200+07'00') {entries}")
        .Close("/Root 1 0 R /Info 8 0 R");

    public static string Widget(int field, string rectangle = "[300 100 500 200]", string entries = "") =>
        $"<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature{field}) /F 132 /P 3 0 R /Rect {rectangle} /V {field + 1} 0 R {entries} >>";

    public static PdfSignatureSearch Find(this PdfBuilder file, string? password = null) =>
        PdfSignatures.Find(file.ToArray(), password, PdfLimits.Default);

    public static FoundSignature First(this PdfBuilder file) => file.Find().Signatures[0];

    /// <summary>What is said of changes after the first signature.</summary>
    public static ChangesAfterSigning ChangesAfterFirst(this PdfBuilder file) => file.First().Changes;

    public static IEnumerable<string> Codes(this FoundSignature signature) => signature.Remarks.Select(remark => remark.Code);
}
