using PdfSharp.Drawing;
using TaskTracking.DossierBench.Making;
using TaskTracking.DossierBench.Text;

namespace TaskTracking.DossierBench.Pdf;

/// <summary>A table with lines, drawn as offices do; what does not fit goes on on the next page.</summary>
internal sealed class PdfTable(PdfSheet sheet, TextFlow flow, TableLook look)
{
    private const double Size = 12;

    private readonly PdfTableLines lines = new(sheet, look);

    private bool IsNarrow => look is TableLook.ThinRectangles or TableLook.RepeatedHead;

    private double Padding => IsNarrow ? 2.5 : 4;

    public void Draw(TableBlock table)
    {
        sheet.Height += 6;
        var widths = Widths(table);
        for (var index = 0; index < table.Rows.Count; index++)
        {
            Row(table, index, widths);
        }

        lines.End(widths);
        sheet.Height += 6;
    }

    private void Row(TableBlock table, int index, IReadOnlyList<double> widths)
    {
        var head = index == 0 && table.Rows.Count > 1;
        var cells = table.Rows[index];
        var font = sheet.Font(Size, head);
        var texts = widths.Select((width, at) => new Queue<string>(flow.Lines(at < cells.Count ? BlockReader.RedText(cells[at]) ?? cells[at] : "", font, width - (2 * Padding)))).ToList();
        while (texts.Exists(each => each.Count > 0))
        {
            var left = texts.Max(each => each.Count);
            var fitting = (int)((sheet.Room - (2 * Padding)) / flow.LineHeight(font));
            if (!sheet.IsFresh && (fitting < 1 || (fitting < left && look != TableLook.ThinRectangles)))
            {
                lines.End(widths);
                sheet.NewPage();
                if (look == TableLook.RepeatedHead && index > 0)
                {
                    Row(table, 0, widths);
                }

                fitting = (int)((sheet.Room - (2 * Padding)) / flow.LineHeight(font));
            }

            Slice(texts.ConvertAll(each => Take(each, Math.Max(1, fitting))), [.. cells.Select(each => BlockReader.RedText(each) is not null)], widths, font, head);
        }
    }

    private static List<string> Take(Queue<string> lines, int count) => [.. Enumerable.Range(0, Math.Min(count, lines.Count)).Select(_ => lines.Dequeue())];

    private void Slice(List<List<string>> texts, IReadOnlyList<bool> red, IReadOnlyList<double> widths, XFont font, bool head)
    {
        var height = (texts.Max(each => each.Count) * flow.LineHeight(font)) + (2 * Padding);
        var x = sheet.Left;
        for (var at = 0; at < widths.Count; at++)
        {
            var baseline = sheet.Height + Padding + font.Size;
            foreach (var line in texts[at].Where(each => each.Length > 0))
            {
                sheet.Write(line, font, head ? x + ((widths[at] - flow.WidthOf(line, font)) / 2) : x + Padding, baseline, at < red.Count && red[at]);
                baseline += flow.LineHeight(font);
            }

            x += widths[at];
        }

        lines.Row(widths, height);
        sheet.Height += height;
    }

    private List<double> Widths(TableBlock table)
    {
        var columns = table.Rows.Max(row => row.Count);
        var width = sheet.Right - sheet.Left;
        var numbered = columns > 1 && table.Rows.All(row => row[0].Length <= 4) ? IsNarrow ? 28 : 34 : 0;
        var parts = Enumerable.Range(0, columns).Select(at => at == 0 && numbered > 0 ? 0 : Part(table, at)).ToList();
        return [.. parts.Select(part => part > 0 ? (width - numbered) * part / parts.Sum() : numbered)];
    }

    // Narrow columns are as wide as what they hold asks for: the longest word at least, long cells more.
    private double Part(TableBlock table, int column)
    {
        var cells = table.Rows.Where(row => column < row.Count).Select(row => row[column]).ToList();
        return IsNarrow ? 4 + Math.Max(cells.SelectMany(cell => cell.Split(' ')).Max(word => word.Length), Math.Sqrt(cells.Max(cell => cell.Length) * 3)) : 1;
    }
}
