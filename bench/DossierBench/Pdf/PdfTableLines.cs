using TaskTracking.DossierBench.Making;

namespace TaskTracking.DossierBench.Pdf;

/// <summary>The lines of a table: around each cell, over the whole table, or across only.</summary>
internal sealed class PdfTableLines(PdfSheet sheet, TableLook look)
{
    private double? top;

    /// <summary>Before the sheet moves below a row.</summary>
    public void Row(IReadOnlyList<double> widths, double height)
    {
        var (above, below) = (sheet.Height, sheet.Height + height);
        if (look == TableLook.CellBorders)
        {
            Around(widths, above, below);
            return;
        }

        Across(above);
        Across(below);
        top ??= above;
    }

    /// <summary>The table ends here, or goes on on the next page.</summary>
    public void End(IReadOnlyList<double> widths)
    {
        if (top is { } from && look is TableLook.ThinRectangles or TableLook.RepeatedHead)
        {
            foreach (var x in Edges(widths))
            {
                Line(x, from, x, sheet.Height);
            }
        }

        top = null;
    }

    private void Around(IReadOnlyList<double> widths, double above, double below)
    {
        var edges = Edges(widths).ToList();
        foreach (var (left, right) in edges.Zip(edges.Skip(1)))
        {
            sheet.Rule(left, above, right, above);
            sheet.Rule(left, below, right, below);
            sheet.Rule(left, above, left, below);
            sheet.Rule(right, above, right, below);
        }
    }

    private IEnumerable<double> Edges(IReadOnlyList<double> widths) =>
        Enumerable.Range(0, widths.Count + 1).Select(at => sheet.Left + widths.Take(at).Sum());

    private void Across(double height) => Line(sheet.Left, height, sheet.Right, height);

    private void Line(double fromX, double fromY, double toX, double toY)
    {
        if (look == TableLook.ThinRectangles)
        {
            sheet.Bar(fromX, fromY, toX, toY);
        }
        else
        {
            sheet.Rule(fromX, fromY, toX, toY);
        }
    }
}
