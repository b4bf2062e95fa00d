using System.Globalization;

namespace TaskTracking.Documents.Tests.Reading.Building;

/// <summary>Lines as the programs of offices draw them; points from the bottom left.</summary>
internal static class Drawing
{
    public static PdfBuilder Line(this PdfBuilder pdf, double x0, double y0, double x1, double y1) =>
        pdf.Raw(string.Create(CultureInfo.InvariantCulture, $"{x0} {y0} m {x1} {y1} l S\n"));

    /// <summary>A grid of whole lines, its columns and rows by their edges.</summary>
    public static PdfBuilder Grid(this PdfBuilder pdf, double[] columns, double[] rows)
    {
        foreach (var y in rows)
        {
            pdf.Line(columns[0], y, columns[^1], y);
        }

        foreach (var x in columns)
        {
            pdf.Line(x, rows[0], x, rows[^1]);
        }

        return pdf;
    }

    /// <summary>The same of a border around each cell.</summary>
    public static PdfBuilder Cells(this PdfBuilder pdf, double[] columns, double[] rows)
    {
        foreach (var (x0, x1) in columns.Zip(columns.Skip(1)))
        {
            foreach (var (y0, y1) in rows.Zip(rows.Skip(1)))
            {
                pdf.Raw(string.Create(CultureInfo.InvariantCulture, $"{x0} {y1} {x1 - x0} {y0 - y1} re S\n"));
            }
        }

        return pdf;
    }

    /// <summary>The same of thin filled rectangles, as Word writes them, in a space of its own scale.</summary>
    public static PdfBuilder Bars(this PdfBuilder pdf, double[] columns, double[] rows)
    {
        pdf.Raw("q 0.5 0 0 0.5 0 0 cm\n");
        foreach (var y in rows)
        {
            pdf.Raw(string.Create(CultureInfo.InvariantCulture, $"{2 * columns[0]} {2 * y} {2 * (columns[^1] - columns[0])} 0.96 re f*\n"));
        }

        foreach (var x in columns)
        {
            pdf.Raw(string.Create(CultureInfo.InvariantCulture, $"{2 * x} {2 * rows[^1]} 0.96 {2 * (rows[0] - rows[^1])} re f*\n"));
        }

        return pdf.Raw("Q\n");
    }
}
