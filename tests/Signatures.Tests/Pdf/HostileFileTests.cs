using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using TaskTracking.Signatures.Pdf;
using Xunit;

namespace TaskTracking.Signatures.Tests.Pdf;

/// <summary>Bombs and depths: an explicit error or an answer, in bounded time, and the process lives.</summary>
public sealed class HostileFileTests
{
    private const int Nesting = 100_000;

    [Fact]
    public void Find_ArraysNestedDeep_IsTooComplex() =>
        Assert.Equal("file-too-complex", Sample.Letter(form: "/Fields " + new string('[', Nesting) + new string(']', Nesting)).Find().Error);

    [Fact]
    public void Find_DictionariesNestedDeepInALaterUpdate_IsTooComplex()
    {
        var deep = string.Concat(Enumerable.Repeat("<</a", Nesting)) + " 1 " + string.Concat(Enumerable.Repeat(">>", Nesting));

        Assert.Equal("file-too-complex", Sample.Signed().Object(4, deep).Close().Find().Error);
    }

    [Fact]
    public void Find_KidsNestedDeep_IsWalkedWithoutRecursion()
    {
        var file = Sample.Letter(form: "/Fields [100 0 R]");
        for (var level = 0; level < 20_000; level++)
        {
            file.Object(100 + level, $"<< /T (a) /Kids [{101 + level} 0 R] >>");
        }

        Assert.Null(file.Close().Find().Error);
    }

    [Fact]
    public void Find_FlateBombAsObjectStream_IsTooComplex()
    {
        using var packed = new MemoryStream();
        using (var deflater = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var megabyte = 0; megabyte < 64; megabyte++)
            {
                deflater.Write(new byte[1024 * 1024]);
            }
        }

        var file = Sample.Objects(new PdfBuilder()).CloseWithStream(15, 0).Stream(14, "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", packed.ToArray());

        Assert.Equal("file-too-complex", file.InStream(6, 14, 0).CloseWithStream(16).Find().Error);
    }

    [Fact]
    public void Find_ObjectStreamInsideItself_Ends()
    {
        var file = Sample.Objects(new PdfBuilder()).CloseWithStream(15, 0);

        Assert.Empty(file.InStream(14, 14, 0).InStream(6, 14, 0).CloseWithStream(16).Find().Signatures);
    }

    [Fact]
    public void Find_ReferencesInALoop_End() =>
        Assert.Empty(Sample.Letter().Object(6, "7 0 R").Object(7, "6 0 R").Close().Find().Signatures);

    [Fact]
    public void Find_PagesInALoop_End() =>
        Assert.Null(Sample.Letter().Object(2, "<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 1 >>").Close().Find().Error);

    [Fact]
    public void Find_TableThatAnnouncesMillions_IsBounded()
    {
        var file = Encoding.Latin1.GetBytes("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\n")
            .Concat(Encoding.Latin1.GetBytes("xref\n0 8000000\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R >>\nstartxref\n59\n%%EOF\n"));

        Assert.Empty(PdfSignatures.Find(file.ToArray(), null, PdfLimits.Default).Signatures);
    }

    [Fact]
    public void Find_StringsWithoutEnd_CostNoSquare()
    {
        var file = string.Concat(Enumerable.Range(1, 20_000).Select(number => $"{number} 0 obj (")) + "%PDF-1.4 startxref 1";

        AssertQuick(() => PdfSignatures.Find(Encoding.Latin1.GetBytes("%PDF-1.4\n" + file), null, PdfLimits.Default with { BytesRead = 64 * 1024 * 1024 }));
    }

    // Each that cannot be read costs an exception: two million of them took four seconds.
    [Fact]
    public void Find_ObjectsThatCannotBeRead_AreBounded()
    {
        var file = "%PDF-1.4\n" + string.Concat(Enumerable.Repeat("1 0 obj<<", 150_000));

        Assert.Equal("file-too-complex", PdfSignatures.Find(Encoding.Latin1.GetBytes(file), null, PdfLimits.Default).Error);
    }

    [Fact]
    public void Find_MoreRevisionsThanTheLimit_IsTooComplex()
    {
        var file = Sample.Letter();
        for (var update = 0; update < 20; update++)
        {
            file.Object(8, "<< >>").Close();
        }

        Assert.Equal("file-too-complex", PdfSignatures.Find(file.ToArray(), null, PdfLimits.Default with { Revisions = 10 }).Error);
    }

    [Fact]
    public void Find_FiftyOneSignatures_AreReadInTimeLinearInRevisions()
    {
        var file = Sample.Letter();
        var fields = "";
        for (var index = 0; index < 51; index++)
        {
            var field = 100 + (2 * index);
            Sample.Sign(file, field, fields, rectangle: "[0 0 0 0]");
            fields += $"{field} 0 R ";
        }

        AssertQuick(() => Assert.Equal(51, file.Find().Signatures.Count));
    }

    private static void AssertQuick(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"took {watch.Elapsed}");
    }
}
