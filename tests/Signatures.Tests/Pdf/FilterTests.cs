using System.Text;
using TaskTracking.Signatures.Pdf;
using TaskTracking.Signatures.Pdf.Filters;
using Xunit;

namespace TaskTracking.Signatures.Tests.Pdf;

public sealed class FilterTests
{
    [Fact]
    public void Lzw_ExampleOfTheStandard_GivesItsText() =>
        Assert.Equal(
            new byte[] { 45, 45, 45, 45, 45, 65, 45, 45, 45, 66 },
            LzwFilter.Decode(Convert.FromHexString("800B6050220C0C8501"), 1, 100));

    [Fact]
    public void Lzw_CodeThatWasNeverMade_IsCorrupt() =>
        Assert.Equal("file-corrupt", Assert.Throws<PdfFault>(() => LzwFilter.Decode([0xFF, 0xFF, 0xFF], 1, 100)).Code);

    [Theory]
    [InlineData("87cURD]i,\"Ebo80~>", "Hello World!")]
    [InlineData("87cUR D]i,\"\nEbo80~>", "Hello World!")]
    [InlineData("z~>", "\0\0\0\0")]
    [InlineData("", "")]
    public void Ascii85_Groups_GiveTheirBytes(string encoded, string expected) =>
        Assert.Equal(Encoding.Latin1.GetBytes(expected), Ascii85Filter.Decode(Encoding.Latin1.GetBytes(encoded)));

    [Fact]
    public void Predictor_PngRows_AreUndoneEachByItsType()
    {
        byte[] rows = [0, 1, 2, 3, 1, 1, 1, 1, 2, 1, 1, 1, 3, 2, 2, 2, 4, 1, 1, 1];

        var plain = Predictor.Undo(rows, (key, otherwise) => key switch { "Predictor" => 15, "Columns" => 3, _ => otherwise });

        Assert.Equal([1, 2, 3, 1, 2, 3, 2, 3, 4, 3, 5, 6, 4, 6, 7], plain);
    }

    [Fact]
    public void Predictor_TiffRows_AddTheirLeftNeighbour() =>
        Assert.Equal(
            new byte[] { 1, 2, 3, 5, 6, 7 },
            Predictor.Undo([1, 1, 1, 5, 1, 1], (key, otherwise) => key switch { "Predictor" => 2, "Columns" => 3, _ => otherwise }));

    [Theory]
    [InlineData("7820000000010300")]
    [InlineData("0000")]
    [InlineData("789CFFFF")]
    public void Flate_DamagedFromItsFirstByte_IsCorrupt(string data) =>
        Assert.Equal("file-corrupt", Assert.Throws<PdfFault>(() => FlateFilter.Decode(Convert.FromHexString(data), 100)).Code);

    [Fact]
    public void Flate_MoreThanTheLimit_IsTooComplex()
    {
        using var packed = new MemoryStream();
        using (var deflater = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            deflater.Write(new byte[200_000]);
        }

        Assert.Equal("file-too-complex", Assert.Throws<PdfFault>(() => FlateFilter.Decode(packed.ToArray(), 100_000)).Code);
    }
}
