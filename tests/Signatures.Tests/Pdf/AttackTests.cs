using TaskTracking.Facts.Signatures;
using Xunit;

namespace TaskTracking.Signatures.Tests.Pdf;

/// <summary>Incremental saving, shadow, sneaky-signature and hiding attacks: each must be suspicious to the first signature.</summary>
public sealed class AttackTests
{
    private const string Catalog = "<< /Type /Catalog /Pages 2 0 R /Metadata 7 0 R /AcroForm 6 0 R";
    private const string Font = "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>";

    [Theory]
    [InlineData(2, "<< /Type /Pages /Kids [3 0 R 30 0 R] /Count 2 >>", "pdf-change-page-tree")]
    [InlineData(2, "<< /Type /Pages /Kids [] /Count 0 >>", "pdf-change-page-tree")]
    [InlineData(3, Sample.Page + " /Annots [10 0 R] /Rotate 180 >>", "pdf-change-page")]
    [InlineData(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 30 0 R /Annots [10 0 R] >>", "pdf-change-page")]
    [InlineData(3, Sample.Page + " /Annots [] >>", "pdf-change-annotation")]
    [InlineData(5, Font, "pdf-change-object")]
    [InlineData(6, "<< /Fields [] /SigFlags 3 >>", "pdf-change-form")]
    [InlineData(6, "<< /Fields [10 0 R] /SigFlags 3 /XFA 30 0 R >>", "pdf-change-form")]
    [InlineData(1, Catalog + " /OpenAction << /S /JavaScript /JS (x) >> >>", "pdf-change-catalog")]
    [InlineData(1, Catalog + " /Names << >> >>", "pdf-change-catalog")]
    [InlineData(1, Catalog + " /OCProperties << >> >>", "pdf-change-catalog")]
    [InlineData(1, "<< /Type /Catalog /Pages 30 0 R /Metadata 7 0 R /AcroForm 6 0 R >>", "pdf-change-catalog")]
    [InlineData(10, "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature10) /V 11 0 R /Rect [0 0 595 842] >>", "pdf-change-signed-field")]
    public void Find_ObjectOverridden_IsSuspicious(int number, string body, string code)
    {
        var signature = Sample.Signed().Object(30, "<< >>").Object(number, body).Close().First();

        Assert.Equal(ChangesAfterSigning.Suspicious, signature.Changes);
        Assert.Contains(code, signature.Codes());
    }

    [Fact]
    public void Find_ContentsOverridden_IsSuspicious() => AssertSuspicious(Sample.Signed().Stream(4, "", "BT (forged) Tj ET").Close());

    [Fact]
    public void Find_ContentsFreed_IsSuspicious() => AssertSuspicious(Sample.Signed().Free(4).Close());

    [Fact]
    public void Find_CatalogueReplaced_IsSuspicious() => AssertSuspicious(Sample.Signed()
        .Object(30, "<< /Type /Catalog /Pages 31 0 R /AcroForm 6 0 R >>").Object(31, "<< /Type /Pages /Kids [] /Count 0 >>").Close("/Root 30 0 R"));

    [Fact]
    public void Find_TablePointedAtAnOlderHiddenObject_IsSuspicious()
    {
        var file = new PdfBuilder();
        var hidden = file.Length;
        file.Raw("4 0 obj\n<< /Length 15 >>\nstream\nBT (hidden) Tj ET\nendstream\nendobj\n");
        Sample.Objects(file).Close();

        AssertSuspicious(Sample.Sign(file, 10).PointTo(4, hidden).Close());
    }

    [Fact]
    public void Find_DanglingReferenceGivenATarget_IsSuspicious()
    {
        var file = Sample.Objects(new PdfBuilder()).Object(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [4 0 R 60 0 R] >>").Close()
            .Object(10, Sample.Widget(10)).Object(6, "<< /Fields [10 0 R] >>").Signature(11).Close();

        var signature = file.Stream(60, "", "BT (forged) Tj ET").Close().First();

        Assert.Equal(ChangesAfterSigning.Suspicious, signature.Changes);
        Assert.Contains("pdf-change-dangling-reference", signature.Codes());
    }

    [Fact]
    public void Find_LengthOfSignedStreamChanged_IsSuspicious()
    {
        var file = Sample.Objects(new PdfBuilder())
            .Object(4, "<< /Length 40 0 R >>\nstream\nBT (signed) Tj ET\nendstream").Object(40, "17").Close();

        AssertSuspicious(Sample.Sign(file, 10).Object(40, "2").Close());
    }

    [Fact]
    public void Find_ObjectStreamRedefined_IsSuspicious()
    {
        var file = Sample.Objects(new PdfBuilder(), form: "/Fields [10 0 R]").Object(10, Sample.Widget(10)).Signature(11)
            .CloseWithStream(15, 14, (5, "<< /Type /Font /BaseFont /Times-Roman >>"));

        AssertSuspicious(file.Stream(14, "/Type /ObjStm /N 1 /First 4", "5 0 << /Type /Font /BaseFont /Symbol >>").Close());
    }

    [Fact]
    public void Find_ContentsOverriddenAsIfTheyWereMetadata_IsSuspicious()
    {
        // The shadow: before signing, the catalogue's metadata and the page's contents are one object.
        var file = Sample.Objects(new PdfBuilder()).Object(1, "<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R /AcroForm 6 0 R >>").Close();

        AssertSuspicious(Sample.Sign(file, 10).Stream(4, "", "BT (forged) Tj ET").Close());
    }

    [Fact]
    public void Find_ContentsOverriddenAsIfTheyWereInfo_IsSuspicious()
    {
        var file = Sample.Objects(new PdfBuilder()).Close("/Root 1 0 R /Info 5 0 R");

        AssertSuspicious(Sample.Sign(file, 10).Object(5, Font).Close("/Root 1 0 R /Info 5 0 R"));
    }

    [Fact]
    public void Find_ContentsOverriddenAsIfTheyWereValidationData_IsSuspicious()
    {
        var file = Sample.Objects(new PdfBuilder(), "/AcroForm 6 0 R /DSS << /Certs [4 0 R] >>").Close();

        AssertSuspicious(Sample.Sign(file, 10).Stream(4, "", "BT (forged) Tj ET").Close());
    }

    [Fact]
    public void Find_AppearanceOfAnEmptyFieldThatThePageDrawsToo_IsSuspicious()
    {
        var file = Sample.Objects(new PdfBuilder(), form: "/Fields [20 0 R]")
            .Object(3, $"{Sample.Page.Replace("/Font <<", "/XObject << /X 25 0 R >> /Font <<", StringComparison.Ordinal)} /Annots [20 0 R] >>")
            .Object(20, Sample.Widget(20, entries: "/AP << /N 25 0 R >>").Replace("/V 21 0 R", "", StringComparison.Ordinal))
            .Stream(25, "/Subtype /Form /BBox [0 0 1 1]", "").Close()
            .Object(10, Sample.Widget(10)).Object(6, "<< /Fields [20 0 R 10 0 R] >>").Signature(11).Close();

        AssertSuspicious(file.Object(20, Sample.Widget(20, entries: "/AP << /N 25 0 R >>"))
            .Stream(25, "/Subtype /Form /BBox [0 0 1 1]", "(forged)").Signature(21).Close());
    }

    [Fact]
    public void Find_FieldRedrawnWithoutANewValue_IsSuspicious()
    {
        const string Field = "<< /Type /Annot /Subtype /Widget /FT /Tx /T (to) /V (attacker) /Rect [0 0 90 20] /AP << /N 25 0 R >> >>";
        var file = Sample.Letter(form: "/Fields [20 0 R]", annotations: "20 0 R").Object(20, Field)
            .Stream(25, "/Subtype /Form", "(honest) Tj").Close();

        var signature = Sample.Sign(file, 10, "20 0 R").Stream(25, "/Subtype /Form", "(attacker) Tj").Close().First();

        Assert.Equal(ChangesAfterSigning.Suspicious, signature.Changes);
        Assert.Contains("pdf-change-field-redrawn", signature.Codes());
    }

    [Fact]
    public void Find_TextFieldAdded_IsSuspicious() => AssertSuspicious(Sample.Signed()
        .Object(6, "<< /Fields [10 0 R 20 0 R] >>").Object(3, $"{Sample.Page} /Annots [10 0 R 20 0 R] >>")
        .Object(20, "<< /Type /Annot /Subtype /Widget /FT /Tx /T (x) /V (forged) /Rect [0 0 90 20] >>").Close());

    [Theory]
    [InlineData("/Subtype /FreeText /Contents (forged)")]
    [InlineData("/Subtype /Stamp")]
    [InlineData("/Subtype /Text")]
    [InlineData("/Subtype /Widget /FT /Tx")]
    public void Find_AnnotationAdded_IsSuspicious(string entries) => AssertSuspicious(Sample.Signed()
        .Object(3, $"{Sample.Page} /Annots [10 0 R 20 0 R] >>").Object(20, $"<< /Type /Annot {entries} /Rect [0 0 90 20] >>").Close());

    [Fact]
    public void Find_LaterSignatureOverMostOfThePage_IsSuspicious() =>
        AssertSuspicious(Sample.Sign(Sample.Signed(), 20, "10 0 R", rectangle: "[0 0 595 500]"));

    [Fact]
    public void Find_LaterSignatureOverAField_IsSuspicious()
    {
        var file = Sample.Letter(form: "/Fields [30 0 R]", annotations: "30 0 R")
            .Object(30, "<< /Type /Annot /Subtype /Widget /FT /Tx /T (sum) /V (100) /Rect [100 400 160 420] >>").Close();

        AssertSuspicious(Sample.Sign(Sample.Sign(file, 10, "30 0 R"), 20, "30 0 R 10 0 R", rectangle: "[90 390 170 430]"));
    }

    [Fact]
    public void Find_LaterSignatureThatRunsAScript_IsSuspicious() => AssertSuspicious(Sample.Signed()
        .Object(20, Sample.Widget(20, entries: "/AA << /E << /S /JavaScript >> >>")).Object(6, "<< /Fields [10 0 R 20 0 R] >>").Signature(21).Close());

    [Fact]
    public void Find_UnsignedUpdateBetweenTwoSignatures_IsReportedByTheFirst()
    {
        var file = Sample.Signed().Stream(4, "", "BT (forged) Tj ET").Close();

        var signatures = Sample.Sign(file, 20, "10 0 R").Find().Signatures;

        Assert.Equal([ChangesAfterSigning.Suspicious, ChangesAfterSigning.None], signatures.Select(signature => signature.Changes));
    }

    [Fact]
    public void Find_SignatureValueRedefined_IsNotIntact()
    {
        var file = Sample.Signed();
        var range = file.First().SignedRanges;

        var signature = file.Object(
            11, $"<< /Type /Sig /Reason (forged) /ByteRange [0 {range[0].Length} {range[1].Offset} {range[1].Length}] /Contents <{PdfBuilder.Cms}> >>")
            .Close().First();

        Assert.Equal(Coverage.Partial, signature.Coverage);
        Assert.Contains("pdf-signature-redefined", signature.Codes());
    }

    [Fact]
    public void Find_OnlySignatureRemoved_IsStillListed()
    {
        var file = Sample.Signed().Object(6, "<< /Fields [] >>").Object(3, $"{Sample.Page} >>").Close();

        var signature = Assert.Single(file.Find().Signatures);

        Assert.Equal(ChangesAfterSigning.Suspicious, signature.Changes);
        Assert.Contains("pdf-signature-removed", signature.Codes());
    }

    [Fact]
    public void Find_UpdateWithoutTable_IsSuspicious() =>
        AssertSuspicious(Sample.Signed().Raw("4 0 obj\n<< /Length 17 >>\nstream\nBT (forged) Tj ET\nendstream\nendobj\n"));

    [Fact]
    public void Find_UpdateWithoutItsOwnStart_IsSuspicious()
    {
        var file = Sample.Signed();
        var xref = file.LastXref;

        AssertSuspicious(file.Stream(4, "", "BT (forged) Tj ET").Raw($"trailer\n<< /Root 1 0 R /Prev {xref} >>\nstartxref\n{xref + 1}\n%%EOF\n"));
    }

    [Fact]
    public void Find_FileLedBackToItsUnsignedState_IsNotUnsigned()
    {
        var file = Sample.Letter();
        var unsigned = file.LastXref;

        AssertSuspicious(Sample.Sign(file, 10).Raw($"startxref\n{unsigned}\n%%EOF\n"));
    }

    [Fact]
    public void Find_UpdateWhoseTableListsAnObjectTwice_IsSuspicious()
    {
        var file = Sample.Signed();
        var (offset, previous) = (file.Length, file.LastXref);
        file.Raw("8 0 obj\n<< >>\nendobj\n");
        var xref = file.Length;

        AssertSuspicious(file.Raw(
            $"xref\n8 1\n{offset:D10} 00000 n \n8 1\n{offset:D10} 00000 n \ntrailer\n<< /Root 1 0 R /Size 12 /Prev {previous} >>\nstartxref\n{xref}\n%%EOF\n"));
    }

    private static void AssertSuspicious(PdfBuilder file) => Assert.Equal(ChangesAfterSigning.Suspicious, file.ChangesAfterFirst());

    // Found by mutation: the field of a later signature is gone for a strict reader, and drawn by one that searches the file.
    [Fact]
    public void Find_EntryInUseAtOffsetZeroInATable_IsSuspicious() =>
        Assert.Equal(ChangesAfterSigning.Suspicious, Sample.Signed().Object(8, "<< >>").PointTo(30, 0).Close("/Root 1 0 R /Info 8 0 R").ChangesAfterFirst());

    [Fact]
    public void Find_EntryInUseAtOffsetZeroInAStream_IsSuspicious() =>
        Assert.Equal(ChangesAfterSigning.Suspicious, Sample.Signed().Object(8, "<< >>").PointTo(30, 0).CloseWithStream(31).ChangesAfterFirst());
}
