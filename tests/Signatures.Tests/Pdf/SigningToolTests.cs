using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Pdf;
using Xunit;

namespace TaskTracking.Signatures.Tests.Pdf;

/// <summary>
/// What iText, PDFBox, qpdf, Acrobat and pyHanko were seen to write when they sign after someone else, and beside each what a forger
/// would make of the same liberty.
/// </summary>
public sealed class SigningToolTests
{
    private const string Catalog = "<< /Type /Catalog /Pages 2 0 R /Metadata 7 0 R /AcroForm 6 0 R";
    private const string Group = "<< /T (Department) /Kids [20 0 R] >>";
    private const string Choice = "<< /Type /Annot /Subtype /Widget /FT /Ch /T (province) /Opt [(A) (B)] /V (A) /Rect [0 0 90 20] >>";

    [Theory]
    [InlineData(Group, "/T (Head) /Parent 22 0 R", ChangesAfterSigning.Allowed)]
    [InlineData("<< /T (Department) /FT /Tx /V (x) /Kids [20 0 R] >>", "/T (Head) /Parent 22 0 R", ChangesAfterSigning.Suspicious)]
    [InlineData("<< /T (Department) /AA << >> /Kids [20 0 R] >>", "/T (Head) /Parent 22 0 R", ChangesAfterSigning.Suspicious)]
    [InlineData("<< /T (Department) /Kids [] >>", "/T (Head)", ChangesAfterSigning.Allowed)]
    [InlineData("<< /T (Department) /Kids [20 0 R 22 0 R] >>", "/T (Head) /Parent 22 0 R", ChangesAfterSigning.Suspicious)]
    [InlineData("<< /T (Department) /Kids [20 0 R << /FT /Tx /T (x) >>] >>", "/T (Head) /Parent 22 0 R", ChangesAfterSigning.Suspicious)]
    [InlineData("<< /T (Department) /Rect [0 0 500 500] /Kids [20 0 R] >>", "/T (Head) /Parent 22 0 R", ChangesAfterSigning.Suspicious)]
    public void Find_SecondSignatureUnderANewGroupName_IsAllowed(string group, string field, ChangesAfterSigning expected)
    {
        var file = Sample.Signed().Object(20, Sample.Widget(20, "[100 100 200 200]", field).Replace("/T (Signature20)", "", StringComparison.Ordinal))
            .Object(22, group).Object(6, "<< /Fields [10 0 R 22 0 R] /SigFlags 3 >>").Object(3, $"{Sample.Page} /Annots [10 0 R 20 0 R] >>")
            .Signature(21).Close();

        Assert.Equal(expected, file.ChangesAfterFirst());
    }

    [Fact]
    public void Find_NewFieldsNestedDeeply_AreReadWithoutRecursion()
    {
        var file = Sample.Signed().Object(6, "<< /Fields [10 0 R 100 0 R] /SigFlags 3 >>");
        for (var number = 100; number < 60_000; number++)
        {
            file.Object(number, $"<< /FT /Sig /T (a) /Kids [{number + 1} 0 R] >>");
        }

        Assert.NotEmpty(file.Close().Find().Signatures);
    }

    [Theory]
    [InlineData("/Lock << /Type /SigFieldLock /Action /All >>", ChangesAfterSigning.Allowed)]
    [InlineData("/P 3 0 R", ChangesAfterSigning.Allowed)]
    [InlineData("/P 2 0 R", ChangesAfterSigning.Suspicious)]
    public void Find_EmptyFieldCompletedWhileItIsSigned_IsAllowed(string entry, ChangesAfterSigning expected)
    {
        var bare = Sample.Widget(20).Replace("/P 3 0 R ", "", StringComparison.Ordinal);
        var file = Sample.Letter(form: "/Fields [20 0 R]", annotations: "20 0 R")
            .Object(20, bare.Replace("/V 21 0 R", "", StringComparison.Ordinal)).Close();

        Sample.Sign(file, 10, "20 0 R", rectangle: "[10 10 90 90]").Object(20, bare.Replace("/V 21 0 R", $"/V 21 0 R {entry}", StringComparison.Ordinal))
            .Signature(21).Close();

        Assert.Equal(expected, file.ChangesAfterFirst());
    }

    [Fact]
    public void Find_LockOfASignedFieldReplaced_IsSuspicious()
    {
        var file = Sample.Letter(form: "/Fields [20 0 R]", annotations: "20 0 R")
            .Object(20, Sample.Widget(20, entries: "/Lock << /Action /All >>").Replace("/V 21 0 R", "", StringComparison.Ordinal)).Close();

        Sample.Sign(file, 10, "20 0 R").Object(20, Sample.Widget(20, entries: "/Lock << /Action /Include /Fields [] >>")).Signature(21).Close();

        Assert.Equal(ChangesAfterSigning.Suspicious, file.ChangesAfterFirst());
    }

    [Theory]
    [InlineData("/V (B) /TI 0", "pdf-change-field-filled", ChangesAfterSigning.Allowed)]
    [InlineData("/V (A) /TI 1", "pdf-change-field-redrawn", ChangesAfterSigning.Suspicious)]
    [InlineData("/V (B) /Opt [(C)]", "pdf-change-field", ChangesAfterSigning.Suspicious)]
    public void Find_ChoiceMadeLater_MayScrollItsListButNotChangeIt(string entries, string code, ChangesAfterSigning expected)
    {
        var file = Sample.Letter(form: "/Fields [30 0 R]", annotations: "30 0 R").Object(30, Choice).Close();
        var signature = Sample.Sign(file, 10, "30 0 R").Object(30, Choice.Replace("/V (A)", entries, StringComparison.Ordinal)
            .Replace(entries.Contains("/Opt", StringComparison.Ordinal) ? "/Opt [(A) (B)]" : "\n", "", StringComparison.Ordinal)).Close().First();

        Assert.Equal(expected, signature.Changes);
        Assert.Contains(code, signature.Codes());
    }

    [Theory]
    [InlineData("/Subtype /Link /A << /S /URI /URI (mailto:a@b.vn) >>", ChangesAfterSigning.Allowed)]
    [InlineData("/Subtype /Popup", ChangesAfterSigning.Allowed)]
    [InlineData("/Subtype /Text /Contents (not agreed)", ChangesAfterSigning.Suspicious)]
    public void Find_LaterSignatureOverALink_HidesNothing(string annotation, ChangesAfterSigning expected)
    {
        var file = Sample.Letter(annotations: "30 0 R").Object(30, $"<< /Type /Annot {annotation} /Rect [110 110 190 130] >>").Close()
            .Object(10, Sample.Widget(10)).Object(6, "<< /Fields [10 0 R] >>").Object(3, $"{Sample.Page} /Annots [30 0 R 10 0 R] >>").Signature(11).Close();

        file.Object(20, Sample.Widget(20, "[100 100 200 200]")).Object(6, "<< /Fields [10 0 R 20 0 R] >>")
            .Object(3, $"{Sample.Page} /Annots [30 0 R 10 0 R 20 0 R] >>").Signature(21).Close();

        Assert.Equal(expected, file.ChangesAfterFirst());
    }

    [Theory]
    [InlineData("/P 50 0 R")]
    [InlineData("/P 51 0 R")]
    public void Find_StructureElementUnderTheRoot_IsAllowed(string parent)
    {
        var file = Sample.Letter("/AcroForm 6 0 R /StructTreeRoot 50 0 R").Object(50, "<< /Type /StructTreeRoot /K 51 0 R >>")
            .Object(51, "<< /S /Document /P 50 0 R >>").Close();

        Sample.Sign(file, 10).Object(50, "<< /Type /StructTreeRoot /K [51 0 R 56 0 R] >>").Object(56, $"<< /S /Form {parent} >>").Close();

        Assert.Equal(ChangesAfterSigning.Allowed, file.ChangesAfterFirst());
    }

    [Fact]
    public void Find_StructureRootThatIsAlsoSomethingElse_IsSuspicious()
    {
        var file = Sample.Letter("/AcroForm 6 0 R /StructTreeRoot 50 0 R /Outlines 50 0 R").Object(50, "<< /Type /StructTreeRoot /K 51 0 R >>")
            .Object(51, "<< /S /Document /P 50 0 R >>").Object(52, "<< /Dest 50 0 R >>").Close();

        Sample.Sign(file, 10).Object(50, "<< /Type /StructTreeRoot /K [51 0 R 56 0 R] >>").Object(56, "<< /S /Form /P 50 0 R >>").Close();

        Assert.Equal(ChangesAfterSigning.Suspicious, file.ChangesAfterFirst());
    }

    [Fact]
    public void Find_AttestationThatComesWithALaterCertification_IsAllowedOnce()
    {
        var file = Sample.Signed().Object(1, $"{Catalog} /Legal << /Attestation (ok) >> >>").Close();
        Assert.Equal(ChangesAfterSigning.Allowed, file.ChangesAfterFirst());

        var replaced = Sample.Signed(catalog: "/AcroForm 6 0 R /Legal << /JavaScriptActions 1 >>").Object(1, $"{Catalog} /Legal << /JavaScriptActions 0 >> >>").Close();
        Assert.Equal(ChangesAfterSigning.Suspicious, replaced.ChangesAfterFirst());
    }

    [Theory]
    [InlineData("startxref\n0\n%%EOF\n")]
    [InlineData("")]
    public void Find_LinearisedWithStreams_MayEndTheFirstPageWithoutAMark(string mark)
    {
        var file = new PdfBuilder();
        var first = file.Length;
        file.Raw(FirstStream(0, 0)).Raw(mark);
        var font = file.Length;
        file.Raw("5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>\nendobj\n");
        file.Object(1, $"{Catalog} >>").Object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>").Object(3, $"{Sample.Page} >>")
            .Stream(4, "", "BT ET").Object(6, "<< /Fields [] >>").Stream(7, "/Type /Metadata", "<x/>").Close("/Root 1 0 R", first);
        var main = file.LastXref;
        Sample.Sign(Sample.Sign(file, 10), 20, "10 0 R", rectangle: "[100 100 200 200]");
        var bytes = file.ToArray();
        System.Text.Encoding.Latin1.GetBytes(FirstStream(font, main)).CopyTo(bytes, first);

        var signatures = PdfSignatures.Find(Relink(bytes, main, first), null, PdfLimits.Default).Signatures;

        Assert.Equal([ChangesAfterSigning.Allowed, ChangesAfterSigning.None], signatures.Select(signature => signature.Changes));
        Assert.All(signatures, signature => Assert.Empty(signature.Remarks));

        static string FirstStream(int font, int main) =>
            $"30 0 obj\n<< /Type /XRef /Size 31 /W [1 4 1] /Index [5 1] /Root 1 0 R /Prev {main:D10} /Filter /ASCIIHexDecode /Length 13 >>\nstream\n01{font:X8}00>\nendstream\nendobj\n";
    }

    [Theory]
    [InlineData("(1) Tj", "/Filter /FlateDecode", 0, ChangesAfterSigning.Allowed)]
    [InlineData("(1) Tj", "/Filter [/FlateDecode]", 0, ChangesAfterSigning.Allowed)]
    [InlineData("(2) Tj", "/Filter /FlateDecode", 0, ChangesAfterSigning.Suspicious)]
    [InlineData("(1) Tj", "/Filter /FlateDecode", 1, ChangesAfterSigning.Suspicious)]
    [InlineData("(1) Tj", "/Filter /FlateDecode", 5, ChangesAfterSigning.Suspicious)]
    [InlineData("(1) Tj", "/Filter /FlateDecode /F (other.bin)", 0, ChangesAfterSigning.Suspicious)]
    [InlineData("(1) Tj", "/Filter [/FlateDecode /Crypt]", 0, ChangesAfterSigning.Suspicious)]
    [InlineData("(1) Tj", "/Filter /FlateDecode /DecodeParms << /Predictor 1 >>", 0, ChangesAfterSigning.Suspicious)]
    [InlineData("(1) Tj", "/Filter /FlateDecode /Matrix [2 0 0 2 0 0]", 0, ChangesAfterSigning.Suspicious)]
    public void Find_AppearanceCompressedAnew_IsTheSameAppearance(string data, string filter, int cut, ChangesAfterSigning expected)
    {
        const string Field = "<< /Type /Annot /Subtype /Widget /FT /Tx /T (sum) /V (1) /Rect [0 0 90 20] /AP << /N 31 0 R >> >>";
        var file = Sample.Letter(form: "/Fields [30 0 R]", annotations: "30 0 R").Object(30, Field).Stream(31, "/Subtype /Form", "(1) Tj").Close();
        var deflated = StructureTests.Deflate(System.Text.Encoding.Latin1.GetBytes(data));

        Sample.Sign(file, 10, "30 0 R").Object(30, Field.Replace("31", "32", StringComparison.Ordinal))
            .Stream(32, $"/Subtype /Form {filter}", deflated[..^cut]).Close();

        Assert.Equal(expected, file.ChangesAfterFirst());
    }

    [Theory]
    [InlineData(2, 2, ChangesAfterSigning.Allowed)]
    [InlineData(3, 2, ChangesAfterSigning.Allowed)]
    [InlineData(2, 3, ChangesAfterSigning.Suspicious)]
    [InlineData(1, 1, ChangesAfterSigning.Suspicious)]
    [InlineData(2, 0, ChangesAfterSigning.Suspicious)]
    public void Find_CertifiedAgainByTheNextTool_IsAllowedWhereNoLooser(int first, int second, ChangesAfterSigning expected)
    {
        var file = Sample.Letter().Object(1, $"{Catalog} /Perms << /DocMDP 11 0 R >> >>");
        Sample.Sign(file, 10, entries: Certifying(first)).Object(1, $"{Catalog} /Perms << /DocMDP 21 0 R >> >>");

        Assert.Equal(expected, Sample.Sign(file, 20, "10 0 R", Certifying(second), "[100 100 200 200]").ChangesAfterFirst());

        static string Certifying(int level) =>
            level == 0 ? "" : $"/Reference [<< /TransformMethod /DocMDP /TransformParams << /P {level} >> >>]";
    }

    [Fact]
    public void Find_CertificationGivenToASignatureThatWasThere_IsSuspicious()
    {
        const string Certifying = "/Reference [<< /TransformMethod /DocMDP /TransformParams << /P 2 >> >>]";
        var file = Sample.Letter().Object(1, $"{Catalog} /Perms << /DocMDP 11 0 R >> >>");
        Sample.Sign(Sample.Sign(file, 10, entries: Certifying), 20, "10 0 R", Certifying, "[100 100 200 200]");

        Assert.Equal(ChangesAfterSigning.Suspicious, file.Object(1, $"{Catalog} /Perms << /DocMDP 21 0 R >> >>").Close().ChangesAfterFirst());
    }

    [Theory]
    [InlineData("/Rotate 0 /CropBox [0 0 595 842.0]", ChangesAfterSigning.Allowed)]
    [InlineData("/Rotate 90", ChangesAfterSigning.Suspicious)]
    [InlineData("/CropBox [0 0 595 400]", ChangesAfterSigning.Suspicious)]
    public void Find_DefaultsOfAPageWrittenOut_AreNoChange(string entries, ChangesAfterSigning expected) =>
        Assert.Equal(expected, Sample.Signed().Object(3, $"{Sample.Page} {entries} /Annots [10 0 R] >>").Close().ChangesAfterFirst());

    [Theory]
    [InlineData("                                        \n", Coverage.WholeRevision)]
    [InlineData("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", Coverage.WholeRevision)]
    [InlineData("                    4 0 obj (hidden) endobj\n", Coverage.Partial)]
    public void Find_BlanksSignedAfterTheEnd_BelongToTheRevision(string padding, Coverage expected)
    {
        var file = Sample.Letter().Object(10, Sample.Widget(10)).Object(6, "<< /Fields [10 0 R] >>").Object(3, $"{Sample.Page} /Annots [10 0 R] >>")
            .Signature(11).Close(after: padding);

        Assert.Equal(expected, Sample.Sign(file, 20, "10 0 R").First().Coverage);
    }

    [Theory]
    [InlineData("/Parent 30 0 R", ChangesAfterSigning.Allowed)]
    [InlineData("/FT /Tx /T (other) /V (1)", ChangesAfterSigning.Suspicious)]
    public void Find_AppearanceSharedByTheWidgetsOfAField_MayBeRewrittenInPlace(string second, ChangesAfterSigning expected)
    {
        const string Field = "<< /FT /Tx /T (sum) /V (1) /Kids [31 0 R 32 0 R] >>";
        const string Look = "/Type /Annot /Subtype /Widget /Rect [0 0 90 20] /AP << /N 33 0 R >>";
        var file = Sample.Letter(form: "/Fields [30 0 R]", annotations: "31 0 R 32 0 R").Object(30, Field).Object(31, $"<< {Look} /Parent 30 0 R >>")
            .Object(32, $"<< {Look} {second} >>").Stream(33, "/Subtype /Form", "(1) Tj").Close()
            .Object(10, Sample.Widget(10)).Object(6, "<< /Fields [30 0 R 10 0 R] >>").Object(3, $"{Sample.Page} /Annots [31 0 R 32 0 R 10 0 R] >>")
            .Signature(11).Close();

        file.Object(30, Field.Replace("(1)", "(2)", StringComparison.Ordinal)).Stream(33, "/Subtype /Form", "(2) Tj").Close();

        Assert.Equal(expected, file.ChangesAfterFirst());
    }

    /// <summary>PDFBox counts only the objects of the update (to 8), pdf-lib those in use (to 11).</summary>
    [Theory]
    [InlineData(9)]
    [InlineData(12)]
    public void Find_SizeOfAnUpdate_MayBeItsOwnOrThatInUse(int size)
    {
        var file = Sample.Letter().Free(40).Object(10, Sample.Widget(10)).Object(6, "<< /Fields [10 0 R] >>").Object(3, $"{Sample.Page} /Annots [10 0 R] >>")
            .Signature(11).Close("/Root 1 0 R /Info 8 0 R").Object(8, "<< /Producer (another) >>").Close("/Root 1 0 R /Info 8 0 R");
        var text = System.Text.Encoding.Latin1.GetString(file.ToArray());
        var at = text.LastIndexOf("/Size 41", StringComparison.Ordinal);

        var bytes = System.Text.Encoding.Latin1.GetBytes(text[..at] + $"/Size {size}".PadRight(8) + text[(at + 8)..]);

        Assert.Equal(ChangesAfterSigning.Allowed, PdfSignatures.Find(bytes, null, PdfLimits.Default).Signatures[0].Changes);
    }

    /// <summary>PDFBox gives an empty field that it signs without a picture no area.</summary>
    [Theory]
    [InlineData("", "[0 0 0 0]", ChangesAfterSigning.Allowed)]
    [InlineData("", "[0 0 595 300]", ChangesAfterSigning.Suspicious)]
    [InlineData("/AP << /N 25 0 R >>", "[0 0 0 0]", ChangesAfterSigning.Suspicious)]
    public void Find_EmptyFieldShrunkToNothingAsItIsSigned_IsAllowedWhereItShowedNothing(string look, string box, ChangesAfterSigning expected)
    {
        var file = Sample.Letter(form: "/Fields [20 0 R]", annotations: "20 0 R").Stream(25, "/Subtype /Form", "(hidden) Tj")
            .Object(20, Sample.Widget(20, entries: look).Replace("/V 21 0 R", "", StringComparison.Ordinal)).Close();

        Sample.Sign(file, 10, "20 0 R").Object(20, Sample.Widget(20, box, look)).Signature(21).Close();

        Assert.Equal(expected, file.ChangesAfterFirst());
    }

    /// <summary>The update's /Prev names the section of the first page, as a reader enters a linearised file by it.</summary>
    private static byte[] Relink(byte[] bytes, int main, int first)
    {
        var text = System.Text.Encoding.Latin1.GetString(bytes);
        var (from, to) = ($"/Prev {main}", $"/Prev {first}");
        return System.Text.Encoding.Latin1.GetBytes(text.Replace($"{from} ", to.PadRight(from.Length) + " ", StringComparison.Ordinal));
    }
}
