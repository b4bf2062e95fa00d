using TaskTracking.Facts.Signatures;
using Xunit;

namespace TaskTracking.Signatures.Tests.Pdf;

/// <summary>
/// What other readers read otherwise: an update must not change what any of them shows. Each case was built on a difference between the
/// common viewers.
/// </summary>
public sealed class ParserDifferenceTests
{
    private const string Forged = "<< /Length 18 >>\nstream\nBT (forged) Tj ET \nendstream";
    private const string PageStart = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >>";

    [Fact]
    public void Find_ReferenceToAnotherGeneration_IsSuspicious() => AssertSuspicious(Sample.Signed()
        .Object(3, $"{PageStart} /Contents 4 1 R /Annots [10 0 R] >>").Close());

    [Fact]
    public void Find_ObjectGivenAnotherGeneration_IsSuspicious() => AssertSuspicious(Sample.Signed()
        .Object(4, 1, "<< /Length 39 >>\nstream\nBT /F1 12 Tf 72 720 Td (To trinh) Tj ET\nendstream").Close());

    [Fact]
    public void Find_CatalogueNamedByAnotherGeneration_IsSuspicious() => AssertSuspicious(Sample.Signed().Close("/Root 1 1 R"));

    [Theory]
    [InlineData("/Contents 4 0 R /Contents 30 0 R")]
    [InlineData("/Contents [4 0R]")]
    [InlineData("/Contents [4%\n0 R]")]
    [InlineData("/Contents 4%\n0 R")]
    [InlineData("/Contents 4 0 R /Name )x")]
    public void Find_ContentsThatOnlySomeReadersFindReplaced_IsSuspicious(string contents)
    {
        var file = Sample.Objects(new PdfBuilder(), form: "/Fields [10 0 R]").Object(3, $"{PageStart} {contents} /Annots [10 0 R] >>")
            .Stream(30, "", "BT (other) Tj ET").Object(10, Sample.Widget(10)).Signature(11).Close();

        AssertSuspicious(file.Stream(4, "", "BT (forged) Tj ET").Close());
    }

    [Fact]
    public void Find_KeyThatStoodTwiceWrittenOnce_IsSuspicious()
    {
        var file = Sample.Objects(new PdfBuilder(), form: "/Fields [10 0 R]").Object(3, $"{PageStart} /Contents 4 0 R /Contents 30 0 R >>")
            .Stream(30, "", "BT (other) Tj ET").Object(10, Sample.Widget(10)).Signature(11).Close();

        AssertSuspicious(file.Object(3, $"{PageStart} /Contents 30 0 R >>").Close());
    }

    [Fact]
    public void Find_AnnotationThatOnlySomeReadersCanRead_IsSuspicious() => AssertSuspicious(Sample.Signed()
        .Object(3, $"{Sample.Page} /Annots [10 0 R 30 0 R] >>")
        .CloseWithStream(41, 40, (30, "<< /Type /Annot 1 /Subtype /FreeText /Rect [0 0 90 90] >>")));

    [Fact]
    public void Find_ObjectStreamWithANumberTwice_IsSuspicious()
    {
        var file = Sample.Objects(new PdfBuilder(), form: "/Fields [10 0 R]").Object(10, Sample.Widget(10)).Signature(11).Close();
        const string Members = "5 0 5 60 << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>    << /Type /Font /Subtype /Type1 /BaseFont /Symbol >>";

        AssertSuspicious(file.Stream(40, "/Type /ObjStm /N 2 /First 9", Members).InStream(5, 40, 0).CloseWithStream(41));
    }

    [Fact]
    public void Find_ObjectStreamWithFewerMembersThanItSays_IsSuspicious()
    {
        var file = Sample.Signed();
        const string Member = "5 0 << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>";

        AssertSuspicious(file.Stream(40, "/Type /ObjStm /N 2 /First 4", Member).InStream(5, 40, 0).CloseWithStream(41));
    }

    [Fact]
    public void Find_TableAndStreamOfAnUpdateThatDiffer_IsSuspicious()
    {
        var file = Sample.Signed();
        var forged = file.Length;
        file.Raw($"4 0 obj\n{Forged}\nendobj\n").PointTo(4, forged);
        var stream = file.Length;
        var previous = file.LastXref;
        file.CloseWithStream(41).GoOnFrom(previous);
        file.Object(8, "<< >>").Free(4);

        AssertSuspicious(file.Close($"/Root 1 0 R /Info 8 0 R /XRefStm {stream}"));
    }

    [Fact]
    public void Find_ObjectThatOnlyTheStreamOfAHybridUpdateKeeps_IsSuspicious()
    {
        var file = Sample.Objects(new PdfBuilder(), form: "/Fields [10 0 R]").Object(3, $"{Sample.Page} /Annots [10 0 R] >>").Object(10, Sample.Widget(10)).Signature(11);
        var contents = file.OffsetOf(4);
        file.Close();
        var previous = file.LastXref;
        var stream = file.Length;
        file.PointTo(4, contents).CloseWithStream(41).GoOnFrom(previous);

        AssertSuspicious(file.Free(4).Close($"/Root 1 0 R /XRefStm {stream}"));
    }

    [Fact]
    public void Find_TrailerOfAnUpdateWithTwoPredecessors_IsSuspicious() => AssertSuspicious(Sample.Signed().Close("/Prev 0 /Root 1 0 R"));

    [Fact]
    public void Find_TrailerThatLosesTheSignedRevision_IsNotUnsigned()
    {
        var file = Sample.Signed().Object(1, "<< /Type /Catalog /Pages 2 0 R >>").Object(2, "<< /Type /Pages /Kids [] /Count 0 >>");
        var previous = file.LastXref;

        AssertSuspicious(file.GoOnFrom(0).Close($"/Prev {previous} /Root 1 0 R"));
    }

    [Fact]
    public void Find_HiddenObjectOfAHigherGenerationInAnUpdate_IsSuspicious() => AssertSuspicious(Sample.Signed()
        .Raw($"4 1 obj\n{Forged}\nendobj\n").Stream(4, "", "BT /F1 12 Tf 72 720 Td (To trinh) Tj ET").Close());

    [Fact]
    public void Find_HiddenObjectOfAnotherGenerationButTheSameContent_IsSuspicious() => AssertSuspicious(Sample.Signed()
        .Raw("4 1 obj\n<< /Length 39 >>\nstream\nBT /F1 12 Tf 72 720 Td (To trinh) Tj ET\nendstream\nendobj\n").Object(8, "<< >>").Close("/Root 1 0 R /Info 8 0 R"));

    [Fact]
    public void Find_HiddenObjectThatTheSignedDocumentMisses_IsSuspicious()
    {
        var file = Sample.Objects(new PdfBuilder(), form: "/Fields [10 0 R]").Object(3, $"{PageStart} /Contents [4 0 R 60 0 R] >>")
            .Object(10, Sample.Widget(10)).Signature(11).Close();

        AssertSuspicious(file.Raw($"60 0 obj\n{Forged}\nendobj\n").Object(8, "<< >>").Close("/Root 1 0 R /Info 8 0 R"));
    }

    [Fact]
    public void Find_EntryOfAnUnknownKindInAnUpdate_IsSuspicious()
    {
        var file = Sample.Signed().CloseWithStream(41);
        var bytes = System.Text.Encoding.Latin1.GetString(file.ToArray());
        var row = bytes.LastIndexOf("stream\n", bytes.LastIndexOf("endstream", StringComparison.Ordinal) - 1, StringComparison.Ordinal) + 7;

        AssertSuspicious(file.Overwrite(row, "\u0007"));
    }

    [Fact]
    public void Find_OffsetsThatCountFromTwoStarts_AreSuspicious()
    {
        // Some readers count from the file's first byte, others from "%PDF": an update may hold one section for each.
        var file = new PdfBuilder("0123456789012345678901234567890123456789%PDF-1.7\n");
        Sample.Objects(file, form: "/Fields [10 0 R]").Object(10, Sample.Widget(10)).Signature(11).Close();
        var (previous, xref) = (file.LastXref, file.Length);
        file.Raw($"xref\n%{new string('-', 34)}xref\n");
        file.Raw($"0 0\ntrailer\n<< /Size 12 /Root 1 0 R /Prev {previous} >>\nstartxref\n{xref}\n%%EOF\n");

        AssertSuspicious(file);
    }

    private static void AssertSuspicious(PdfBuilder file) => Assert.Equal(ChangesAfterSigning.Suspicious, file.ChangesAfterFirst());
}
