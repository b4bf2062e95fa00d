using TaskTracking.Documents.Reading;
using TaskTracking.Documents.Tests.Reading.Building;
using TaskTracking.Facts;
using TaskTracking.Facts.Documents;
using Xunit;
using static TaskTracking.Documents.Tests.Reading.Building.Doors;

namespace TaskTracking.Documents.Tests.Reading.Pdf;

public sealed class PdfTextTests
{
    [Fact]
    public async Task Read_Letterhead_GivesTheLeftColumnWholeAndThenTheRight()
    {
        var text = await FromPdf(Letterhead());

        Assert.Equal(
            ["UBND TỈNH KON TUM", "SỞ XÂY DỰNG", "Số:      /TTr-SXD", "V/v điều chỉnh quy hoạch", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Kon Tum, ngày      tháng 11 năm 2026", "TỜ TRÌNH"],
            Texts(text).Take(8));
    }

    [Fact]
    public async Task Read_CentredLineOverItsList_ComesAfterTheLetterhead()
    {
        var text = await FromPdf(LetterheadOnly()
            .Text(190, 630, "Kính gửi:", 14)
            .Text(240, 614, "- Ủy ban nhân dân tỉnh Kon Tum;", 14)
            .Text(240, 598, "- Sở Nội vụ.", 14));

        var lines = Texts(text).ToList();
        Assert.Equal(lines.IndexOf("Kính gửi:") + 1, lines.IndexOf("- Ủy ban nhân dân tỉnh Kon Tum;"));
        Assert.True(lines.IndexOf("Độc lập - Tự do - Hạnh phúc") < lines.IndexOf("Kính gửi:"));
    }

    [Fact]
    public async Task Read_ShortLastLineLeftOfTheNextIndent_StaysInItsParagraph()
    {
        var text = await FromPdf(Letterhead()
            .Text(121, 500, "2. Kiểm kê đầy đủ, trung thực, đúng hiện trạng; không bỏ sót, không trùng", 14)
            .Text(85, 486, "lặp.", 14)
            .Text(121, 472, "II. NỘI DUNG", 14)
            .Text(121, 458, "1. Thời điểm chốt số liệu kiểm kê: 0 giờ ngày 01 tháng 01 năm 2027.", 14));

        Assert.Equal(["2. Kiểm kê", "lặp.", "II. NỘI DU", "1. Thời đi"], Texts(text).SkipWhile(t => !t.StartsWith("2. Kiểm", StringComparison.Ordinal)).Select(t => t[..Math.Min(10, t.Length)]).Take(4));
    }

    [Fact]
    public async Task Read_Lines_CarryPageBoxAndLook()
    {
        var text = await FromPdf(Letterhead().Page().Text(85, 800, "Trang hai", 14, "CCCCCC+TimesNewRomanPS-BoldMT"));

        var line = text.Lines.Single(l => l.Text == "Trang hai");
        Assert.Equal((2, true, 14.0), (line.Page!.Value, line.Bold, line.Size!.Value));
        Assert.InRange(line.Box!.Value.Left, 84.5, 85.5);
        Assert.InRange(line.Box!.Value.Top, 842 - 800 - 16, 842 - 800 - 9);
        Assert.Equal((2, TextOrigin.Text, "Times New Roman"), (text.Pages!.Value, text.Origin, text.Layout.BodyFont));
        Assert.Equal((209.9, 297.0), (text.Layout.PageWidth!.Value, text.Layout.PageHeight!.Value));
    }

    [Fact]
    public async Task Read_NumberInASignatureWidget_IsALineOfItsOwnOverTheBlank()
    {
        var text = await FromPdf(Letterhead().SignatureWidget(112, 746, 34, 16, "128"));

        var stamped = Assert.Single(text.Lines, l => l.Zone == LineZone.SignatureWidget);
        var blank = text.Lines.Single(l => l.Text.StartsWith("Số:", StringComparison.Ordinal));
        Assert.Equal(("128", ReadingMethod.Signature, 1), (stamped.Text, stamped.Method, stamped.Page!.Value));
        Assert.InRange(stamped.Box!.Value.Left, blank.Box!.Value.Left, blank.Box.Value.Right);
        Assert.InRange(stamped.Box.Value.Top, blank.Box.Value.Top - 6, blank.Box.Value.Bottom);
    }

    [Fact]
    public async Task Read_NamePrintedUnderASignature_StaysText()
    {
        var text = await FromPdf(Letterhead().Text(360, 320, "Nguyễn Văn An").SignatureWidget(300, 300, 200, 120, "Người ký: Sở Xây dựng"));

        Assert.Equal(LineZone.Body, text.Lines.Single(l => l.Text == "Nguyễn Văn An").Zone);
        Assert.Equal(LineZone.SignatureWidget, text.Lines.Single(l => l.Text.StartsWith("Người ký", StringComparison.Ordinal)).Zone);
    }

    [Fact]
    public async Task Read_ShortBoldLine_IsBold()
    {
        var text = await FromPdf(Letterhead().Text(85, 300, "Đăk Hà", 14, "CCCCCC+TimesNewRomanPS-BoldMT"));

        Assert.True(text.Lines.Single(l => l.Text == "Đăk Hà").Bold);
    }

    [Fact]
    public async Task Read_WidgetOfARotatedPage_IsFoundWhereItIsSeen()
    {
        var text = await FromPdf(Letterhead().Page("/Rotate 90").Text(100, 400, "Phụ lục xoay ngang").SignatureWidget(300, 500, 60, 20, "77"));

        Assert.Equal("77", Assert.Single(text.Lines, l => l.Zone == LineZone.SignatureWidget).Text);
    }

    [Fact]
    public async Task Read_FreeTextAnnotation_IsNoSignature()
    {
        var text = await FromPdf(Letterhead().Annotation(100, 200, 100, 20, "góp ý", "/Subtype/FreeText/DA(/F 12 Tf)/Contents(x)"));

        Assert.Equal((LineZone.Annotation, ReadingMethod.Text), Assert.Single(text.Lines, l => l.Text == "góp ý") is var line ? (line.Zone, line.Method) : default);
    }

    [Fact]
    public async Task Read_ScanWithStampedNumber_IsUnreadButShowsTheStamp()
    {
        var text = await FromPdf(new PdfBuilder().Raw("0.9 g 0 0 595 842 re f\n").SignatureWidget(112, 746, 34, 16, "5891"));

        Assert.Equal(TextOrigin.None, text.Origin);
        Assert.Equal("5891", Assert.Single(text.Lines).Text);
    }

    [Fact]
    public async Task Read_Table_GoesRowByRow()
    {
        var builder = Letterhead();
        foreach (var (row, y) in new[] { ("1", 400.0), ("2", 380.0) })
        {
            builder.Text(90, y, "STT " + row).Text(200, y, "cơ quan " + row).Text(400, y, "ý kiến " + row);
        }

        Assert.Equal(["STT 1", "cơ quan 1", "ý kiến 1", "STT 2", "cơ quan 2", "ý kiến 2"], Texts(await FromPdf(builder)).TakeLast(6));
    }

    [Fact]
    public async Task Read_ColumnsSetApartBySpaces_AreTwoLines()
    {
        var text = await FromPdf(Letterhead().Text(85, 300, "Nơi nhận:                                        GIÁM ĐỐC"));

        Assert.Equal(["Nơi nhận:", "GIÁM ĐỐC"], Texts(text).TakeLast(2));
    }

    [Fact]
    public async Task Read_BoldByDrawingTwice_IsReadOnce()
    {
        var text = await FromPdf(Letterhead().Text(85, 300, "QUYẾT ĐỊNH:").Text(85.3, 300, "QUYẾT ĐỊNH:"));

        Assert.Single(text.Lines, l => l.Text.Contains("QUYẾT ĐỊNH", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Read_OldTypeface_IsConverted()
    {
        var text = await FromPdf(Letterhead().Text(85, 300, "ñy ban nh©n d©n", 13, "DDDDDD+.VnTimeH"));

        Assert.Equal(("ỦY BAN NHÂN DÂN", TextEncodingKind.Tcvn3), (text.Lines[^1].Text, text.Encoding));
    }

    /// <summary>The head of a letter of an invented agency, as Word prints it: a blank number, a blank day.</summary>
    internal static PdfBuilder Letterhead() => LetterheadOnly()
        .Text(270, 700, "TỜ TRÌNH")
        .Text(120, 660, "Căn cứ Luật Xây dựng ngày 18 tháng 6 năm 2014 của Quốc hội, Sở Xây dựng kính trình");

    private static PdfBuilder LetterheadOnly() => new PdfBuilder()
        .Text(90, 780, "UBND TỈNH KON TUM").Text(270, 780, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        .Text(100, 765, "SỞ XÂY DỰNG").Text(300, 766, "Độc lập - Tự do - Hạnh phúc")
        .Text(95, 748, "Số:      /TTr-SXD").Text(290, 747, "Kon Tum, ngày      tháng 11 năm 2026")
        .Text(80, 732, "V/v điều chỉnh quy hoạch", 12);
}
