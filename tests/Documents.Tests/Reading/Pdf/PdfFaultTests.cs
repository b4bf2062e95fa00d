using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using TaskTracking.Documents.Tests.Reading.Building;
using TaskTracking.Facts.Documents;
using TaskTracking.Tools;
using Xunit;
using static TaskTracking.Documents.Tests.Reading.Building.Doors;

namespace TaskTracking.Documents.Tests.Reading.Pdf;

public sealed class PdfFaultTests
{
    [Fact]
    public async Task Read_LockedFile_SaysSoAndOpensWithItsPassword()
    {
        var locked = await Lock(PdfTextTests.Letterhead().Build(), "mở-khóa");
        var reader = new DocumentReader(new ToolRunner());

        var without = await Read("a.pdf", locked);
        var wrong = await reader.ReadAsync(new SourceFile("a.pdf", locked) { Password = "sai" }, CancellationToken.None);
        var right = await reader.ReadAsync(new SourceFile("a.pdf", locked) { Password = "mở-khóa" }, CancellationToken.None);

        Assert.Equal(("file-locked", "file-locked", null), (without.Error, wrong.Error, right.Error));
        Assert.Equal(TextOrigin.Text, right.Document!.TextFrom);
    }

    [Fact]
    public async Task Read_FileWithRightsButNoPassword_IsRead()
    {
        var result = await Read("a.pdf", await Lock(PdfTextTests.Letterhead().Build(), string.Empty));

        Assert.Equal((null, TextOrigin.Text), (result.Error, result.Document?.TextFrom));
    }

    [Fact]
    public async Task Read_StreamThatAsksForAPresetDictionary_IsReadAllTheSame()
    {
        var builder = PdfTextTests.Letterhead();
        builder.AddStream("/Filter/FlateDecode", "\u0078\u0020\u0001\u0002\u0003\u0004ETBT 3 Tr");

        var result = await Read("a.pdf", builder.Build());

        Assert.Equal((null, TextOrigin.Text), (result.Error, result.Document?.TextFrom));
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.7)]
    [InlineData(0.97)]
    public async Task Read_TruncatedFile_IsCorrupt(double share)
    {
        var whole = PdfTextTests.Letterhead().Build();

        var result = await Read("a.pdf", whole[..(int)(whole.Length * share)]);

        Assert.Equal((FileFormat.Pdf, "file-corrupt"), (result.Format, result.Error));
    }

    [Fact]
    public async Task Read_NoiseUnderAPdfHeader_IsCorrupt()
    {
        var noise = new byte[20_000];
        new Random(7).NextBytes(noise);

        Assert.Equal("file-corrupt", (await Read("a.pdf", [.. "%PDF-1.4\n"u8, .. noise])).Error);
    }

    [Fact]
    public async Task Read_BytesBeforeAndAfterTheFile_DoNotMatter()
    {
        var result = await Read("a.pdf", [.. "rác\n"u8, .. PdfTextTests.Letterhead().Build(), .. new byte[100]]);

        Assert.Equal(TextOrigin.Text, result.Document?.TextFrom);
    }

    [Fact]
    public async Task Read_ArraysNested100000Deep_EndsWithACodeOrTheText()
    {
        var deep = PdfTextTests.Letterhead();
        deep.Add(new string('[', 100_000) + new string(']', 100_000));

        await EndsSoon(deep.Build());
    }

    [Fact]
    public async Task Read_FormsThatDrawThemselves_EndSoon()
    {
        var loop = PdfTextTests.Letterhead();
        var number = loop.AddStream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 3 0 R>>>>", "/X Do");
        loop.Annotation($"<</Type/Annot/Subtype/Widget/FT/Sig/Rect[0 0 9 9]/AP<</N {number.ToString(System.Globalization.CultureInfo.InvariantCulture)} 0 R>>>>");

        await EndsSoon(loop.Build());
    }

    [Fact]
    public async Task Read_PageTreeThatLoops_EndsSoon()
    {
        var pdf = Encoding.Latin1.GetString(PdfTextTests.Letterhead().Build()).Replace("/Kids[", "/Kids[2 0 R ", StringComparison.Ordinal);

        await EndsSoon(Encoding.Latin1.GetBytes(pdf));
    }

    [Fact]
    public async Task Read_FlateBomb_EndsSoonWithinBounds()
    {
        var bomb = PdfTextTests.Letterhead();
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, true))
        {
            var line = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("BT /X 9 Tf 9 9 Td (A) Tj ET\n", 4096)));
            for (var i = 0; i < 2_000; i++)
            {
                zlib.Write(line);
            }
        }

        var content = bomb.AddStream("/Filter/FlateDecode", Encoding.Latin1.GetString(packed.ToArray()));
        bomb.Page($"/Contents {content.ToString(System.Globalization.CultureInfo.InvariantCulture)} 0 R");

        await EndsSoon(bomb.Build());
    }

    // A busy machine may let children wait: the tools' own bound is processor time.
    private static async Task EndsSoon(byte[] bytes)
    {
        var clock = Stopwatch.StartNew();

        var result = await Read("a.pdf", bytes);

        Assert.True(result.Document is not null || result.Error is "file-corrupt" or "file-too-complex" or "tool-timeout", result.Error);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(25), $"took {clock.Elapsed}");
    }

    private static async Task<byte[]> Lock(byte[] pdf, string password)
    {
        using var folder = new PrivateFolder();
        var path = await folder.WriteAsync("plain.pdf", pdf, CancellationToken.None);
        var locked = Path.Combine(folder.Path, "locked.pdf");
        var limits = new ToolLimits(TimeSpan.FromSeconds(20), 1 << 20, 1L << 30);
        var result = await new ToolRunner().RunAsync("qpdf", ["--encrypt", password, "chủ", "256", "--", path, locked], default, limits, CancellationToken.None);
        Assert.Equal(0, result.ExitCode);
        return await File.ReadAllBytesAsync(locked);
    }
}
