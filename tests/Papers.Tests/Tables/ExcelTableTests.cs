using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using TaskTracking.Papers.Tables;
using Xunit;

namespace TaskTracking.Papers.Tests.Tables;

public sealed class ExcelTableTests
{
    private static readonly string[] Head = ["Mã", "Nhận lúc"];

    private static byte[] Make(params TableCell[][] rows) => ExcelTable.Make("Hồ sơ trình", Head, rows);

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "=HYPERLINK(\"http://x\")")]
    [InlineData("+84", "+84")]
    [InlineData(" hai  cách ", " hai  cách ")]
    [InlineData("<a>&\"'", "<a>&\"'")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("", "")]
    public void Make_AnyText_IsTextAndNoFormula(string text, string kept)
    {
        using var book = Open(Make([TableCell.Of(text), TableCell.Empty]));
        var cells = book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().ToList();

        Assert.Empty(book.WorkbookPart.WorksheetParts.Single().Worksheet.Descendants<CellFormula>());
        Assert.All(cells, c => Assert.Equal(CellValues.InlineString, c.DataType!.Value));
        Assert.Equal([.. Head, kept, ""], cells.Select(c => c.InnerText));
    }

    [Fact]
    public void Make_Moments_AreDatesThatSort()
    {
        var at = new DateTimeOffset(2026, 11, 20, 9, 30, 0, TimeSpan.FromHours(7));
        using var book = Open(Make([TableCell.Of(new DateOnly(2026, 11, 20)), TableCell.Of(at)]));
        var cells = book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().Skip(2).ToList();

        // Days since 30 December 1899, as spreadsheets count them.
        Assert.Equal(["46346", "46346.3958333333"], cells.Select(c => c.CellValue!.Text[..Math.Min(16, c.CellValue.Text.Length)]));
        var formats = book.WorkbookPart.WorkbookStylesPart!.Stylesheet.NumberingFormats!.Elements<NumberingFormat>().ToDictionary(n => n.NumberFormatId!.Value, n => n.FormatCode!.Value);
        Assert.Equal(["dd/mm/yyyy", "dd/mm/yyyy hh:mm"], cells.Select(c => formats[((CellFormat)book.WorkbookPart.WorkbookStylesPart.Stylesheet.CellFormats!.ElementAt((int)c.StyleIndex!.Value)).NumberFormatId!.Value]));
    }

    [Fact]
    public void Make_ByTheSchemaOfTheFormat_HasNoError()
    {
        using var book = Open(Make([TableCell.Of("HS-2026-000001"), TableCell.Of(new DateOnly(2026, 1, 2))], [TableCell.Of(new string('ả', 40_000)), TableCell.Empty]));

        Assert.Empty(new OpenXmlValidator().Validate(book).Select(e => e.Description));
    }

    [Fact]
    public void Make_SameRowsTwice_GivesTheSameBytes()
    {
        TableCell[] row = [TableCell.Of("a"), TableCell.Of(new DateOnly(2026, 1, 2))];

        Assert.Equal(Make(row), Make(row));
    }

    [Fact]
    public void Make_TextLongerThanACell_IsCutAndSaysSo()
    {
        using var book = Open(Make([TableCell.Of(new string('a', ExcelTable.LongestText - 2) + "😀😀"), TableCell.Empty]));
        var text = book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().ElementAt(2).InnerText;

        Assert.True(text.Length <= ExcelTable.LongestText);
        Assert.EndsWith("a…", text, StringComparison.Ordinal);
    }

    private static SpreadsheetDocument Open(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
}
