using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using TaskTracking.Papers.Packages;

namespace TaskTracking.Papers.Tables;

/// <summary>
/// A table as an Excel file: one sheet, its heading fixed and filterable, text as inline strings, moments as dates. No formula, no link,
/// no macro: what begins with "=" is text here. Pure: the same rows give the same bytes.
/// </summary>
public static class ExcelTable
{
    /// <summary>Characters that Excel takes in one cell; longer text is cut and ends in "…".</summary>
    public const int LongestText = 32_767;

    /// <summary>The type to send it as.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Sheet = "rId1";
    private const string Styles = "rId2";

    /// <param name="title">For the file's properties and the sheet's tab; 31 characters without []:*?/\ at most.</param>
    /// <param name="head">The headings; each row has as many cells.</param>
    public static byte[] Make(string title, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<TableCell>> rows)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(rows);
        using var memory = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "rId1");
            book.AddNewPart<WorkbookStylesPart>(Styles).Stylesheet = ExcelStyles.Make();
            var sheet = book.AddNewPart<WorksheetPart>(Sheet);
            var last = Write(sheet, head, rows);
            var filter = new DefinedName(string.Create(CultureInfo.InvariantCulture, $"'{title}'!$A$1:${Column(head.Count)}${last}")) { Name = "_xlnm._FilterDatabase", LocalSheetId = 0, Hidden = true };
            book.Workbook = new Workbook(new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = Sheet, SheetId = 1, Name = title }), new DefinedNames(filter));
            CoreProperties.Add(package, "rId2", title);
        }

        return FixedPackage.Of(memory.ToArray());
    }

    private static int Write(WorksheetPart part, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<TableCell>> rows)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(head.Select((_, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = 22, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(head.Select(h => TextCell(h, ExcelStyles.Head))));
        var count = 1;
        foreach (var row in rows)
        {
            writer.WriteElement(new Row(row.Select(CellOf)));
            count++;
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = string.Create(CultureInfo.InvariantCulture, $"A1:{Column(head.Count)}{count}") });
        writer.WriteEndElement();
        return count;
    }

    private static Cell CellOf(TableCell cell) => cell.Moment is { } moment
        ? new Cell(new CellValue(moment.ToOADate().ToString(CultureInfo.InvariantCulture))) { StyleIndex = cell.HasTime ? ExcelStyles.Minute : ExcelStyles.Day }
        : TextCell(cell.Text, ExcelStyles.Plain);

    private static Cell TextCell(string text, uint style) =>
        new(new InlineString(new Text(ExcelText.Of(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };

    // 1 is A; a table of ours never has more than 26.
    private static char Column(int number) => (char)('A' + number - 1);
}
