using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using TaskTracking.SampleMaker.Sources;

namespace TaskTracking.SampleMaker.Printing;

/// <summary>Rows of a source as an Excel workbook of one sheet.</summary>
internal static class Workbook
{
    public static byte[] Make(DocumentSource source)
    {
        using var memory = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "rIdBook");
            var sheet = book.AddNewPart<WorksheetPart>("rIdSheet");
            sheet.Worksheet = new Worksheet(new SheetData(source.Rows.Select(row => new Row(row.Select(CellOf)))));
            book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = "Phụ lục", SheetId = 1, Id = "rIdSheet" }));
        }

        return FixedZip.Rewrite(memory.ToArray());
    }

    private static Cell CellOf(string text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        ? new Cell(new CellValue(number)) { DataType = CellValues.Number }
        : new Cell(new InlineString(new Text(text))) { DataType = CellValues.InlineString };
}
