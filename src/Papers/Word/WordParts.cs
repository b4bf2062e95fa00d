using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TaskTracking.Papers.Layout;
using Inserted = TaskTracking.Papers.Packages.Inserted;

namespace TaskTracking.Papers.Word;

/// <summary>Paragraphs, runs and tables; the one place where text becomes a node of the file.</summary>
internal static class WordParts
{
    public static Paragraph Paragraph(string style, string text) => Paragraph(style, [new Span(text)]);

    /// <param name="keepNext">Stays on the page of the next paragraph, whatever its style says.</param>
    public static Paragraph Paragraph(string style, IEnumerable<Span> spans, bool keepNext = false)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (keepNext)
        {
            properties.Append(new KeepNext());
        }

        return new Paragraph([properties, .. spans.Where(s => s.Text.Length > 0).Select(Run)]);
    }

    /// <summary>A line drawn in the middle of a column.</summary>
    public static Paragraph Rule(int column, int length)
    {
        var side = ((column - length) / 2).ToString(CultureInfo.InvariantCulture);
        return new Paragraph(new ParagraphProperties(
            new ParagraphStyleId { Val = "PaperRule" },
            new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 6, Space = 1, Color = "auto" }),
            new Indentation { Left = side, Right = side, FirstLine = "0" }));
    }

    /// <param name="lines">Draws the lines of the table.</param>
    public static Table Table(IReadOnlyList<int> widths, bool lines, IEnumerable<TableRow> rows)
    {
        var line = lines ? BorderValues.Single : BorderValues.Nil;
        return new Table(
        [
            new TableProperties(
                new TableWidth { Width = Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                new TableBorders(
                    new TopBorder { Val = line, Size = 4 },
                    new LeftBorder { Val = line, Size = 4 },
                    new BottomBorder { Val = line, Size = 4 },
                    new RightBorder { Val = line, Size = 4 },
                    new InsideHorizontalBorder { Val = line, Size = 4 },
                    new InsideVerticalBorder { Val = line, Size = 4 }),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(w => new GridColumn { Width = Text(w) })),
            .. rows,
        ]);
    }

    /// <summary>A row that no page break cuts.</summary>
    /// <param name="head">Repeated at the top of every page.</param>
    public static TableRow Row(IReadOnlyList<int> widths, IEnumerable<IEnumerable<OpenXmlElement>> cells, bool head = false)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (head)
        {
            properties.Append(new TableHeader());
        }

        return new TableRow([properties, .. cells.Select((content, i) => new TableCell([new TableCellProperties(new TableCellWidth { Width = Text(widths[i]), Type = TableWidthUnitValues.Dxa }), .. content]))]);
    }

    private static Run Run(Span span)
    {
        var properties = new RunProperties();
        if (span.Bold)
        {
            properties.Append(new Bold());
        }

        if (span.Italic)
        {
            properties.Append(new Italic());
        }

        return new Run(properties, new Text(Inserted.Clean(span.Text)) { Space = SpaceProcessingModeValues.Preserve });
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
