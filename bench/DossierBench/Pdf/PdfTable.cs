using TaskTracking.DossierBench.Text;

namespace TaskTracking.DossierBench.Pdf;

/// <summary>A table with lines; a row that does not fit begins the next page.</summary>
internal sealed class PdfTable(PdfSheet sheet, TextFlow flow)
{
    private const double Padding = 4;
    private const double Size = 12;

    public void Draw(TableBlock table)
    {
        sheet.Height += 6;
        var widths = Widths(table);
        for (var index = 0; index < table.Rows.Count; index++)
        {
            Row(table.Rows[index], widths, head: index == 0 && table.Rows.Count > 1);
        }

        sheet.Height += 6;
    }

    private void Row(IReadOnlyList<string> cells, IReadOnlyList<double> widths, bool head)
    {
        var font = sheet.Font(Size, head);
        var lines = widths.Select((width, at) => flow.Lines(at < cells.Count ? BlockReader.RedText(cells[at]) ?? cells[at] : "", font, width - (2 * Padding))).ToList();
        var height = (lines.Max(each => each.Count) * flow.LineHeight(font)) + (2 * Padding);
        sheet.Need(height);
        var x = sheet.Left;
        for (var at = 0; at < widths.Count; at++)
        {
            sheet.Rule(x, sheet.Height, x + widths[at], sheet.Height);
            sheet.Rule(x, sheet.Height + height, x + widths[at], sheet.Height + height);
            sheet.Rule(x, sheet.Height, x, sheet.Height + height);
            sheet.Rule(x + widths[at], sheet.Height, x + widths[at], sheet.Height + height);
            if (at < cells.Count && cells[at].Length > 0)
            {
                var red = BlockReader.RedText(cells[at]);
                flow.Column(red ?? cells[at], font, x + Padding, widths[at] - (2 * Padding), sheet.Height + Padding, centred: head, red: red is not null);
            }

            x += widths[at];
        }

        sheet.Height += height;
    }

    private List<double> Widths(TableBlock table)
    {
        var columns = table.Rows.Max(row => row.Count);
        var width = sheet.Right - sheet.Left;
        var narrow = columns > 1 && table.Rows.All(row => row[0].Length <= 4);
        return [.. Enumerable.Range(0, columns).Select(at => !narrow ? width / columns : at == 0 ? 34 : (width - 34) / (columns - 1))];
    }
}
