using TaskTracking.Documents.Tests.Reading.Building;
using TaskTracking.Facts.Documents;
using Xunit;
using static TaskTracking.Documents.Tests.Reading.Building.Doors;

namespace TaskTracking.Documents.Tests.Reading.Pdf;

public sealed class PdfHiddenTests
{
    private const string Words = "Thống nhất toàn bộ phương án một";

    [Theory]
    [InlineData(200, 300, 13, "3 Tr", HiddenContentKind.HiddenText)]
    [InlineData(200, 300, 13, "3\nTr", HiddenContentKind.HiddenText)]
    [InlineData(200, 300, 13, "1 1 1 rg", HiddenContentKind.WhiteText)]
    [InlineData(200, 300, 1, "", HiddenContentKind.TinyText)]
    [InlineData(200, 2000, 13, "", HiddenContentKind.OffPageText)]
    public async Task Read_WordsNobodySees_AreHiddenAndNoLine(double x, double y, double size, string before, HiddenContentKind kind)
    {
        var text = await FromPdf(PdfTextTests.Letterhead().Text(x, y, Words, size, before: before));

        Assert.DoesNotContain(text.Lines, l => l.Text.Contains("Thống nhất", StringComparison.Ordinal));
        var hidden = Assert.Single(text.Hidden);
        Assert.Equal((kind, 1, Words), (hidden.Kind, hidden.Count, hidden.Place.Quote));
    }

    [Theory]
    [InlineData("0 Tr")]
    [InlineData("1 0 0 rg")]
    public async Task Read_OrdinaryWords_AreLines(string before)
    {
        var text = await FromPdf(PdfTextTests.Letterhead().Text(200, 300, Words, before: before));

        Assert.Contains(text.Lines, l => l.Text == Words);
        Assert.Empty(text.Hidden);
    }

    [Fact]
    public async Task Read_TextLayerOverAScanWithoutDiacritics_IsNeitherTextNorHidden()
    {
        var builder = new PdfBuilder();
        for (var line = 0; line < 12; line++)
        {
            builder.Text(80, 780 - (20 * line), "UY BAN NHAN DAN tinh cong bo quyet dinh cua Chu tich ve viec to chuc thuc hien tai cac huyen", before: "3 Tr");
        }

        var text = await FromPdf(builder);

        Assert.Equal((TextOrigin.None, TextEncodingKind.WithoutDiacritics, 0, 12), (text.Origin, text.Encoding, text.Lines.Count, text.Distrusted.Count));
        Assert.Empty(text.Hidden);
    }

    [Fact]
    public async Task Read_TextLayerOverAScan_IsTheTextAndNotHidden()
    {
        var builder = new PdfBuilder();
        for (var line = 0; line < 12; line++)
        {
            builder.Text(80, 780 - (20 * line), "ỦY BAN NHÂN DÂN tỉnh công bố quyết định về việc tổ chức thực hiện tại các xã", before: "3 Tr");
        }

        var text = await FromPdf(builder);

        Assert.Equal((TextOrigin.Text, TextEncodingKind.Unicode, 12), (text.Origin, text.Encoding, text.Lines.Count));
        Assert.Empty(text.Hidden);
    }
}
