using TaskTracking.Facts.Signatures;
using Xunit;

namespace TaskTracking.Signatures.Tests.Pdf;

/// <summary>What honest software does to a document that someone has signed; none of it may be called suspicious.</summary>
public sealed class HonestUpdateTests
{
    private const string Catalog = "<< /Type /Catalog /Pages 2 0 R /Metadata 7 0 R /AcroForm 6 0 R";

    [Fact]
    public void Find_SecondSignature_LeavesTheFirstWithItsRevision()
    {
        var signatures = Sample.Sign(Sample.Signed(), 20, "10 0 R", rectangle: "[300 120 480 220]").Find().Signatures;

        Assert.Equal(["Signature10", "Signature20"], signatures.Select(signature => signature.FieldName));
        Assert.Equal([Coverage.WholeRevision, Coverage.WholeFile], signatures.Select(signature => signature.Coverage));
        Assert.Equal([ChangesAfterSigning.Allowed, ChangesAfterSigning.None], signatures.Select(signature => signature.Changes));
        Assert.All(signatures, signature => Assert.Empty(signature.Remarks));
    }

    [Fact]
    public void Find_SealOverTheLeadersSignature_IsTheCustom() =>
        Assert.Equal(ChangesAfterSigning.Allowed, Sample.Sign(Sample.Signed(), 20, "10 0 R", rectangle: "[290 90 510 210]").ChangesAfterFirst());

    [Fact]
    public void Find_EmptyFieldSignedLater_IsAllowed()
    {
        var file = Sample.Letter(form: "/Fields [20 0 R]", annotations: "20 0 R")
            .Object(20, Sample.Widget(20, entries: "/AP << /N 25 0 R >>").Replace("/V 21 0 R", "", StringComparison.Ordinal))
            .Stream(25, "/Subtype /Form /BBox [0 0 1 1]", "").Close();

        Sample.Sign(file, 10, "20 0 R").Object(20, Sample.Widget(20, entries: "/AP << /N 26 0 R >>"))
            .Stream(26, "/Subtype /Form /BBox [0 0 1 1]", "q Q").Signature(21).Close();

        Assert.Equal([ChangesAfterSigning.Allowed, ChangesAfterSigning.None], file.Find().Signatures.Select(signature => signature.Changes));
    }

    [Fact]
    public void Find_AppearanceOfTheFieldBeingSignedRewrittenInPlace_IsAllowed()
    {
        var file = Sample.Letter(form: "/Fields [20 0 R]", annotations: "20 0 R")
            .Object(20, Sample.Widget(20, entries: "/AP << /N 25 0 R >>").Replace("/V 21 0 R", "", StringComparison.Ordinal))
            .Stream(25, "/Subtype /Form /BBox [0 0 1 1]", "").Close();

        Sample.Sign(file, 10, "20 0 R").Object(20, Sample.Widget(20, entries: "/AP << /N 25 0 R >>"))
            .Stream(25, "/Subtype /Form /BBox [0 0 1 1]", "q Q").Signature(21).Close();

        Assert.Equal(ChangesAfterSigning.Allowed, file.ChangesAfterFirst());
    }

    [Fact]
    public void Find_DocumentTimestampAndSecurityStore_AreAllowedEvenWhereNothingElseIs()
    {
        var file = Sample.Signed("/Reference [<< /TransformMethod /DocMDP /TransformParams << /P 1 >> >>]")
            .Object(1, $"{Catalog} /DSS << /Certs [30 0 R] >> /Extensions << /ESIC << /BaseVersion /1.7 >> >> >>").Stream(30, "", "cert").Close()
            .Object(6, "<< /Fields [10 0 R 20 0 R] /SigFlags 3 >>")
            .Object(20, Sample.Widget(20, "[0 0 0 0]")).Object(3, $"{Sample.Page} /Annots [10 0 R 20 0 R] >>")
            .Signature(21, "/Type /DocTimeStamp /SubFilter /ETSI.RFC3161").Close();

        var signatures = file.Find().Signatures;

        Assert.Equal(1, signatures[0].CertificationLevel);
        Assert.Equal(ChangesAfterSigning.Allowed, signatures[0].Changes);
        Assert.True(signatures[1].IsDocumentTimestamp);
    }

    [Fact]
    public void Find_MetadataAndInfoRewritten_AreAllowed()
    {
        var file = Sample.Signed().Stream(7, "/Type /Metadata /Subtype /XML", "<y/>").Object(8, "<< /ModDate (D:2027) >>").Close("/Root 1 0 R /Info 8 0 R");

        Assert.Equal(ChangesAfterSigning.Allowed, file.ChangesAfterFirst());
    }

    [Fact]
    public void Find_EqualObjectsWrittenAnew_AreNoChange()
    {
        var file = Sample.Signed().Object(5, "<</BaseFont/Times#2DRoman/Subtype/Type1/Type/Font>>")
            .Object(2, "<< /Count 1.0 /Kids [ 3 0 R ] /Type /Pages >>")
            .Stream(4, "", "BT /F1 12 Tf 72 720 Td (To trinh) Tj ET").Close();

        Assert.Equal(ChangesAfterSigning.Allowed, file.ChangesAfterFirst());
    }

    [Fact]
    public void Find_CatalogueWrittenAsNewObject_IsJudgedByWhatItSays()
    {
        var file = Sample.Signed().Object(30, $"{Catalog} >>").Close("/Root 30 0 R");

        Assert.Equal(ChangesAfterSigning.Allowed, file.ChangesAfterFirst());
    }

    [Fact]
    public void Find_FontsForNewFieldsInTheForm_AreAllowed()
    {
        var file = Sample.Letter(form: "/Fields [] /DR << /Font << /F1 5 0 R >> /XObject << /FRM 5 0 R >> >>");
        file.Object(10, Sample.Widget(10)).Object(6, "<< /Fields [10 0 R] /DR << /Font << /F1 5 0 R >> /XObject << /FRM 5 0 R >> >> >>")
            .Object(3, $"{Sample.Page} /Annots [10 0 R] >>").Signature(11).Close();

        file.Object(6, "<< /Fields [10 0 R] /DA (/Helv 0 Tf) /DR << /Font << /F1 5 0 R /Helv 40 0 R >> /XObject << /FRM 41 0 R >> >> >>")
            .Object(40, "<< /Type /Font >>").Stream(41, "/Subtype /Form", "").Close();

        Assert.Equal(ChangesAfterSigning.Allowed, file.ChangesAfterFirst());
    }

    [Fact]
    public void Find_StructureForANewWidget_IsAllowed()
    {
        const string Tree = "/StructTreeRoot 50 0 R";
        var file = Sample.Letter($"/AcroForm 6 0 R {Tree}").Object(50, "<< /Type /StructTreeRoot /K 51 0 R /ParentTree 52 0 R /ParentTreeNextKey 1 >>")
            .Object(51, "<< /S /Document /P 50 0 R /K 53 0 R >>").Object(52, "<< /Nums [0 54 0 R] >>")
            .Object(53, "<< /S /P /P 51 0 R /Pg 3 0 R /K 0 >>").Object(54, "[53 0 R]").Close();
        Sample.Sign(file, 10);

        file.Object(50, "<< /Type /StructTreeRoot /K 51 0 R /ParentTree 55 0 R /ParentTreeNextKey 2 >>")
            .Object(51, "<< /S /Document /P 50 0 R /K [53 0 R 56 0 R] >>").Object(55, "<< /Nums [0 57 0 R 1 56 0 R] >>")
            .Object(57, "[53 0 R 58 0 R]").Object(56, "<< /S /Form /P 51 0 R >>").Object(58, "<< /S /Form >>").Close();

        Assert.Equal(ChangesAfterSigning.Allowed, file.ChangesAfterFirst());
    }

    [Fact]
    public void Find_InheritedPageAttributesMadeExplicit_AreNoChange()
    {
        var file = Sample.Objects(new PdfBuilder()).Object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 /Rotate 0 /Resources << >> >>")
            .Object(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>").Close()
            .Object(10, Sample.Widget(10)).Object(6, "<< /Fields [10 0 R] >>").Signature(11).Close();

        file.Object(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Rotate 0 /Resources << >> >>").Close();

        Assert.Equal(ChangesAfterSigning.Allowed, file.ChangesAfterFirst());
    }

    [Fact]
    public void Find_CertificationOnTheSecondSignature_IsAllowedWithAWord()
    {
        var file = Sample.Sign(Sample.Signed(), 20, "10 0 R", "/Reference [<< /TransformMethod /DocMDP /TransformParams << /P 2 >> >>]");
        file.Object(1, $"{Catalog} /Perms << /DocMDP 21 0 R >> >>").Close();

        var signatures = file.Find().Signatures;

        Assert.Equal(ChangesAfterSigning.Allowed, signatures[0].Changes);
        Assert.Equal(2, signatures[1].CertificationLevel);
        Assert.Contains("pdf-certification-not-first", signatures[1].Codes());
    }

    [Fact]
    public void Find_UpdateByCrossReferenceStream_IsReadAsAnyOther()
    {
        var file = Sample.Signed().CloseWithStream(41, 40,
            (6, "<< /Fields [10 0 R 20 0 R] /SigFlags 3 >>"),
            (20, Sample.Widget(20).Replace("/V 21 0 R", "", StringComparison.Ordinal)),
            (3, $"{Sample.Page} /Annots [10 0 R 20 0 R] >>"));

        Assert.Equal(ChangesAfterSigning.Allowed, file.ChangesAfterFirst());
    }

    [Fact]
    public void Find_ServerMessageAfterTheEnd_IsAWarningOnly()
    {
        var signature = Sample.Signed().Raw("Tệp không tồn tại").First();

        Assert.Equal(Coverage.WholeRevision, signature.Coverage);
        Assert.Equal(ChangesAfterSigning.None, signature.Changes);
        Assert.Equal(["pdf-bytes-after-end"], signature.Codes());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n\r\n")]
    public void Find_LineEndsAfterTheEnd_AreNothing(string end) =>
        Assert.Equal(Coverage.WholeFile, Sample.Signed().Raw(end).First().Coverage);
}
