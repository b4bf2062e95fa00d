using System.IO.Compression;
using System.Text;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Pdf;
using Xunit;

namespace TaskTracking.Signatures.Tests.Pdf;

/// <summary>The shapes a PDF may have (ISO 32000-2 §7.5), and what is mended.</summary>
public sealed class StructureTests
{
    [Theory]
    [InlineData("junk of a mail gateway\n%PDF-1.4\n")]
    [InlineData("\n\n%PDF-1.4\n")]
    public void Find_BytesBeforeTheHeader_AreSignedWithTheRest(string header)
    {
        var file = Sample.Objects(new PdfBuilder(header), form: "/Fields [10 0 R]").Object(10, Sample.Widget(10)).Signature(11).Close();

        Assert.Equal(Coverage.WholeFile, file.First().Coverage);
    }

    [Fact]
    public void Find_OffsetsCountedFromTheHeader_AreFollowed()
    {
        var plain = Sample.Objects(new PdfBuilder(), form: "/Fields [10 0 R]").Object(10, "<< /FT /Sig /T (s) /V 11 0 R >>").Object(11, "(x)").Close();

        var search = PdfSignatures.Find((byte[])[.. "junk\n"u8, .. plain.ToArray()], null, PdfLimits.Default);

        Assert.Equal("s", Assert.Single(search.Signatures).FieldName);
    }

    [Fact]
    public void Find_ObjectsInObjectStreams_AreRead()
    {
        var file = Sample.Objects(new PdfBuilder()).Signature(11).CloseWithStream(
            15, 14, (10, Sample.Widget(10)), (6, "<< /Fields [10 0 R] >>"), (3, $"{Sample.Page} /Annots [10 0 R] >>"));

        var signature = file.First();

        Assert.Equal(Coverage.WholeFile, signature.Coverage);
        Assert.Equal(1, signature.Page);
    }

    [Fact]
    public void Find_HybridFile_ReadsTheHiddenObjects()
    {
        var file = Sample.Objects(new PdfBuilder()).Signature(11);
        file.Stream(14, "/Type /ObjStm /N 1 /First 5", $"10 0 {Sample.Widget(10)}");
        var stream = file.Length;
        var row = new byte[] { 2, 0, 14, 0 };
        file.Raw("15 0 obj\n<< /Type /XRef /Size 16 /W [1 2 1] /Index [10 1] /Length 4 >>\nstream\n").Raw(row).Raw("\nendstream\nendobj\n");
        file.Object(6, "<< /Fields [10 0 R] >>").Free(10).Close($"/Root 1 0 R /XRefStm {stream}");

        Assert.Equal("Signature10", file.First().FieldName);
    }

    [Fact]
    public void Find_LinearisedFile_IsOneRevision()
    {
        // The first table stands before the second in the file and points forward to it.
        var file = new PdfBuilder();
        var first = file.Length;
        file.Raw(FirstTable(0, 0));
        var widget = file.Length;
        file.Raw($"10 0 obj\n{Sample.Widget(10)}\nendobj\n");
        Sample.Objects(file, form: "/Fields [10 0 R]").Signature(11).Close("/Info 8 0 R", first);
        var bytes = file.ToArray();
        Encoding.Latin1.GetBytes(FirstTable(widget, file.LastXref)).CopyTo(bytes, first);

        var signature = Assert.Single(PdfSignatures.Find(bytes, null, PdfLimits.Default).Signatures);

        Assert.Equal(Coverage.WholeFile, signature.Coverage);
        Assert.Empty(signature.Remarks);

        static string FirstTable(int widget, int main) =>
            $"xref\n10 1\n{widget:D10} 00000 n \ntrailer\n<< /Root 1 0 R /Size 12 /Prev {main:D10} >>\nstartxref\n0\n%%EOF\n";
    }

    [Fact]
    public void Find_PreviousTableAtZero_MeansThereIsNone()
    {
        var file = Sample.Objects(new PdfBuilder(), form: "/Fields [10 0 R]").Object(10, Sample.Widget(10)).Signature(11).Close("/Root 1 0 R /Prev 0");

        Assert.Empty(file.First().Remarks);
    }

    [Fact]
    public void Find_TableBrokenButAllSigned_IsReconstructedWithAWord()
    {
        var file = Sample.Objects(new PdfBuilder(), form: "/Fields [10 0 R]").Object(10, Sample.Widget(10)).Signature(11).Close();
        var bytes = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(file.ToArray()).Replace("\nxref\n", "\nxerf\n", StringComparison.Ordinal));

        var signature = Assert.Single(PdfSignatures.Find(bytes, null, PdfLimits.Default).Signatures);

        Assert.Equal((Coverage.WholeFile, ChangesAfterSigning.None), (signature.Coverage, signature.Changes));
        Assert.Equal(["pdf-reconstructed"], signature.Codes());
    }

    [Theory]
    [InlineData("/Root 90 0 R")]
    [InlineData("/Root 8 0 R")]
    public void Find_CatalogueThatCannotBeFound_IsCorruptAndNotUnsigned(string trailer)
    {
        var file = Sample.Signed().Raw($"trailer << {trailer} >>\nstartxref\n1\n%%EOF\n");

        Assert.Equal("file-corrupt", file.Find().Error);
    }

    [Fact]
    public void Find_TableBrokenAfterSigning_IsSuspicious()
    {
        var file = Sample.Sign(Sample.Signed(), 20, "10 0 R");
        var bytes = file.ToArray();
        bytes[file.LastXref] = (byte)'y';

        Assert.Equal(ChangesAfterSigning.Suspicious, PdfSignatures.Find(bytes, null, PdfLimits.Default).Signatures[0].Changes);
    }

    [Fact]
    public void Find_PreviousTablesInALoop_EndsAndIsReconstructed()
    {
        var file = Sample.Objects(new PdfBuilder(), form: "/Fields [10 0 R]").Object(10, Sample.Widget(10)).Signature(11);

        var signature = Assert.Single(file.Close($"/Root 1 0 R /Prev {file.Length}").Find().Signatures);

        Assert.Contains("pdf-reconstructed", signature.Codes());
    }

    [Fact]
    public void Find_NamesThatAreNoUtf8_AreReadAsBytes()
    {
        var file = Sample.Objects(new PdfBuilder(), "/AcroForm 6 0 R /iText\u00A9 (x)", "/Fields [10 0 R]").Object(10, Sample.Widget(10)).Signature(11).Close();

        Assert.Equal(Coverage.WholeFile, file.First().Coverage);
    }

    [Fact]
    public void Find_CompressedStreams_AreInflatedWithTheirPredictors()
    {
        var members = $"10 0 {Sample.Widget(10)}";
        var rows = members.Chunk(8).SelectMany(row => (byte[])[0, .. Encoding.Latin1.GetBytes(row)]).ToArray();
        var file = Sample.Objects(new PdfBuilder(), form: "/Fields [10 0 R]").Signature(11);
        file.Stream(14, "/Type /ObjStm /N 1 /First 5 /Filter [/ASCIIHexDecode /FlateDecode] /DecodeParms [null << /Predictor 12 /Columns 8 >>]",
            Convert.ToHexString(Deflate(rows)) + ">");

        Assert.Equal("Signature10", file.InStream(10, 14, 0).CloseWithStream(16).First().FieldName);
    }

    internal static byte[] Deflate(byte[] data)
    {
        using var output = new MemoryStream();
        using (var deflater = new ZLibStream(output, CompressionLevel.Optimal))
        {
            deflater.Write(data);
        }

        return output.ToArray();
    }

    [Fact]
    public void Find_LinearisedFileWhoseFirstSectionHasNoEnd_IsReadAsOneRevision()
    {
        var file = new PdfBuilder();
        var section = file.Length;
        file.Raw("xref\n8 1\n");
        var entry = file.Length;
        file.Raw("0000000000 00000 n \ntrailer\n<< /Size 12 /Root 1 0 R /Prev ");
        var previous = file.Length;
        file.Raw("0000000000 >>\n");
        Sample.Objects(file).Overwrite(entry, $"{file.OffsetOf(8):D10}").Close(start: section);
        file.Overwrite(previous, $"{file.LastXref:D10}").GoOnFrom(section);

        var signature = Sample.Sign(Sample.Sign(file, 10), 20, "10 0 R").First();

        Assert.Equal((Coverage.WholeRevision, ChangesAfterSigning.Allowed), (signature.Coverage, signature.Changes));
        Assert.Empty(signature.Remarks);
    }
}
