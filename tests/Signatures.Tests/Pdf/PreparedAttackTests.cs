using TaskTracking.Facts.Signatures;
using Xunit;

namespace TaskTracking.Signatures.Tests.Pdf;

/// <summary>
/// Shadow attacks on a document that was prepared before it was signed: what the signer could not see is brought to light afterwards, by
/// an update that looks like nothing.
/// </summary>
public sealed class PreparedAttackTests
{
    private const string Forged = "<< /Length 18 >>\nstream\nBT (forged) Tj ET \nendstream";

    [Fact]
    public void Find_SecondTableOfTheSignedRevisionEnteredByAnUpdate_IsNotItsRevision()
    {
        // As signed, "startxref" leads to the first table; the update goes on from the second one.
        var file = Sample.Objects(new PdfBuilder(), form: "/Fields [10 0 R]").Object(10, Sample.Widget(10)).Signature(11);
        var shadow = file.Length;
        file.Raw($"4 0 obj\n{Forged}\nendobj\n").Table(out var entered).PointTo(4, shadow).Close(start: entered);

        AssertNotVouchedFor(file.Close());
    }

    [Fact]
    public void Find_DormantSectionThatLooksLikeALinearisedFirstPage_IsNotItsRevision()
    {
        var file = new PdfBuilder();
        var shadow = file.Length;
        file.Raw($"4 0 obj\n{Forged}\nendobj\n");
        var section = file.Length;
        file.Raw($"xref\n4 1\n{shadow:D10} 00000 n \ntrailer\n<< /Size 12 /Root 1 0 R /Prev ");
        var previous = file.Length;
        file.Raw("0000000000 >>\nstartxref\n0\n%%EOF\n");
        Sample.Objects(file, form: "/Fields [10 0 R]").Object(10, Sample.Widget(10)).Signature(11).Close();
        file.Overwrite(previous, $"{file.LastXref:D10}").GoOnFrom(section);

        AssertNotVouchedFor(file.Close());
    }

    [Fact]
    public void Find_DuplicateOfAnObjectBroughtUpByBlanksAfterTheEnd_IsSuspicious()
    {
        // Readers look for "startxref" in the last 1,024 bytes; where they find none they take the last object of each number.
        var file = Sample.Objects(new PdfBuilder()).Raw($"4 0 obj\n{Forged}\nendobj\n").Close();

        var signature = Sample.Sign(file, 10).Raw(new string('\n', 2000)).First();

        Assert.Equal(ChangesAfterSigning.Suspicious, signature.Changes);
    }

    [Fact]
    public void Find_DuplicateOfAnObjectInTheSignedDocument_IsAWarning()
    {
        var file = Sample.Objects(new PdfBuilder()).Raw($"4 0 obj\n{Forged}\nendobj\n").Close();

        var signature = Sample.Sign(file, 10).First();

        Assert.Equal(ChangesAfterSigning.None, signature.Changes);
        Assert.Contains("pdf-duplicate-object", signature.Codes());
    }

    [Fact]
    public void Find_ObjectInAnUpdateThatItsTableDoesNotName_IsSuspicious()
    {
        var file = Sample.Signed().Raw($"4 0 obj\n{Forged}\nendobj\n").Object(8, "<< /Producer (x) >>").Close("/Root 1 0 R /Info 8 0 R");

        AssertSuspicious(file);
    }

    [Fact]
    public void Find_ObjectsWithinTheDataOfAStream_AreNoDuplicates()
    {
        var file = Sample.Objects(new PdfBuilder()).Stream(60, "/Type /EmbeddedFile", $"4 0 obj\n{Forged}\nendobj\n").Close();

        var signature = Sample.Sign(Sample.Sign(file, 10), 20, "10 0 R").First();

        Assert.Equal(ChangesAfterSigning.Allowed, signature.Changes);
        Assert.Empty(signature.Codes());
    }

    [Theory]
    [InlineData("/Type /EmbeddedFile", 0, 2000)]
    [InlineData("/Type /EmbeddedFile", 1, 0)]
    public void Find_ObjectWithinTheDataOfAStreamThatRebuildingBringsUp_IsSuspicious(string entries, int later, int tail)
    {
        var file = Sample.Objects(new PdfBuilder());
        if (later == 0)
        {
            file.Stream(60, entries, $"\n4 0 obj\n{Forged}\nendobj\n");
        }

        Sample.Sign(file.Close(), 10);
        if (later == 1)
        {
            file.Stream(7, entries, $"\n4 0 obj\n{Forged}\nendobj\n").Close();
        }

        AssertSuspicious(file.Raw(new string('\n', tail)));
    }

    [Fact]
    public void Find_MemberOfAnObjectStreamThatNoTableLooksForThere_IsSuspicious() => AssertSuspicious(Sample.Signed()
        .Stream(40, "/Type /ObjStm /N 1 /First 4", "5 0 << /Type /Font /Subtype /Type1 /BaseFont /Symbol >>").CloseWithStream(41));

    [Fact]
    public void Find_MemberOfAHiddenObjectStream_IsSuspicious() => AssertSuspicious(Sample.Signed()
        .Raw("40 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Length 53 >>\nstream\n5 0 << /Type /Font /Subtype /Type1 /BaseFont /Symbol>>\nendstream\nendobj\n").CloseWithStream(41));

    [Fact]
    public void Find_PictureOfThePageThatValidationDataLeadsToAlso_IsSuspicious()
    {
        var file = Sample.Objects(new PdfBuilder(), "/AcroForm 6 0 R /DSS << /Certs 50 0 R >>")
            .Object(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources 50 0 R /Contents 4 0 R >>")
            .Object(50, "<< /XObject << /X 51 0 R >> >>").Stream(51, "/Subtype /Form", "(signed) Tj").Close()
            .Object(10, Sample.Widget(10)).Object(6, "<< /Fields [10 0 R] >>").Signature(11).Close();

        AssertSuspicious(file.Stream(51, "/Subtype /Form", "(forged) Tj").Close());
    }

    [Fact]
    public void Find_ValidationDataThatLeadsToTheWholeDocument_IsSuspicious()
    {
        var file = Sample.Objects(new PdfBuilder(), "/AcroForm 6 0 R /DSS << /Certs [2 0 R] >>").Close();

        AssertSuspicious(Sample.Sign(file, 10).Stream(4, "", "BT (forged) Tj ET").Close());
    }

    [Fact]
    public void Find_ScriptThatIsTheMetadataToo_IsSuspicious()
    {
        var file = Sample.Letter("/AcroForm 6 0 R /OpenAction << /S /JavaScript /JS 7 0 R >>");

        AssertSuspicious(Sample.Sign(file, 10).Stream(7, "/Type /Metadata /Subtype /XML", "this.zoom = 9").Close());
    }

    [Fact]
    public void Find_PageThatIsAnEmptySignatureFieldToo_IsSuspicious()
    {
        var file = Sample.Objects(new PdfBuilder(), form: "/Fields [3 0 R]")
            .Object(3, $"{Sample.Page} /FT /Sig /T (page) /AP << /N 4 0 R >> >>").Close()
            .Object(10, Sample.Widget(10)).Object(6, "<< /Fields [3 0 R 10 0 R] >>").Signature(11).Close();

        AssertSuspicious(file.Stream(4, "", "BT (forged) Tj ET").Close());
    }

    [Fact]
    public void Find_ObjectStreamThatWasMissingGivenLater_IsSuspicious()
    {
        var file = Sample.Objects(new PdfBuilder(), form: "/Fields [10 0 R]").Object(3, $"{Sample.Page} /Annots [10 0 R 12 0 R] >>")
            .Object(10, Sample.Widget(10)).Signature(11).InStream(12, 50, 0).CloseWithStream(15);

        AssertSuspicious(file.Stream(50, "/Type /ObjStm /N 1 /First 5", "12 0 << /Type /Annot /Subtype /FreeText /Rect [0 0 90 90] >>").CloseWithStream(16));
    }

    [Fact]
    public void Find_ObjectHiddenInThePaddingOfTheSignature_IsNotIntact()
    {
        // The gap is not signed: an array there would be found by a table that was signed.
        var file = Sample.Letter().Object(10, Sample.Widget(10)).Object(6, "<< /Fields [10 0 R] >>").Object(3, $"{Sample.Page} /Annots 60 0 R >>")
            .Signature(11, contents: PdfBuilder.Cms + " 60 0 obj[10 0 R]endobj ").Close();

        Assert.Equal(Coverage.Partial, file.First().Coverage);
    }

    [Fact]
    public void Find_ScriptsThatAreThoughtToBeStructure_AreSuspicious()
    {
        var file = Sample.Letter("/AcroForm 6 0 R /StructTreeRoot << /IDTree 50 0 R >> /Names << /JavaScript 50 0 R >>").Object(50, "<< /S /x /Names [] >>").Close();

        AssertSuspicious(Sample.Sign(file, 10).Object(50, "<< /S /x /Names [(a) << /S /JavaScript >>] >>").Close());
    }

    private static void AssertSuspicious(PdfBuilder file) => Assert.Equal(ChangesAfterSigning.Suspicious, file.ChangesAfterFirst());

    private static void AssertNotVouchedFor(PdfBuilder file)
    {
        var signature = file.First();
        Assert.True(signature.Coverage == Coverage.Partial || signature.Changes == ChangesAfterSigning.Suspicious);
    }
}
