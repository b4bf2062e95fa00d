using PdfSharp.Drawing;
using TaskTracking.DossierBench.Making;
using TaskTracking.DossierBench.Text;

namespace TaskTracking.DossierBench.Pdf;

/// <summary>Heading and foot: two columns that run by themselves, or line beside line.</summary>
internal sealed class PdfColumns(PdfSheet sheet, TextFlow flow, ColumnLayout layout)
{
    private const double Gap = 62;

    private double LeftWidth => (sheet.Right - sheet.Left) * 0.42;

    private double RightWidth => (sheet.Right - sheet.Left) * 0.56;

    private double Middle => sheet.Right - RightWidth;

    public void Draw(ColumnsBlock columns)
    {
        sheet.Height += 6;
        if (layout == ColumnLayout.OneRow)
        {
            Apart(columns);
        }
        else
        {
            Together(columns);
        }

        sheet.Height += 8;
    }

    private void Apart(ColumnsBlock columns)
    {
        var left = columns.Left.Sum(line => HeightOf(columns, line, left: true));
        var right = columns.Right.Sum(line => HeightOf(columns, line, left: false)) + (columns.Name is null ? 0 : Gap);
        sheet.Need(Math.Max(left, right));
        var (top, below) = (sheet.Height, sheet.Height);
        foreach (var line in columns.Left)
        {
            top = Write(columns, line, left: true, top);
        }

        foreach (var line in columns.Right)
        {
            below = Write(columns, line, left: false, below + (line == columns.Name ? Gap : 0));
        }

        sheet.Height = Math.Max(top, below);
    }

    private void Together(ColumnsBlock columns)
    {
        foreach (var (left, right) in columns.Lines)
        {
            // The name stands below the signature, the last recipient where it is.
            var gap = right.Length > 0 && right == columns.Name ? Gap : 0;
            sheet.Need(Math.Max(HeightOf(columns, left, left: true), gap + HeightOf(columns, right, left: false)));
            sheet.Height = Math.Max(Write(columns, left, left: true, sheet.Height), Write(columns, right, left: false, sheet.Height + gap));
        }
    }

    private double HeightOf(ColumnsBlock columns, string line, bool left)
    {
        var font = FontOf(columns, line, left);
        return line.Length == 0 ? 0 : flow.Lines(line, font, left ? LeftWidth : RightWidth).Count * flow.LineHeight(font);
    }

    // Nobody lets the name of the state run over two lines: it is set smaller until it fits.
    private XFont FontOf(ColumnsBlock columns, string line, bool left)
    {
        var look = ColumnLook.Of(columns, line, left);
        double size = look.Size;
        while (columns.IsHeading && !left && look.Bold && size > 8 && flow.WidthOf(line, sheet.Font(size, look.Bold, look.Italic)) > RightWidth)
        {
            size -= 0.5;
        }

        return sheet.Font(size, look.Bold, look.Italic);
    }

    private double Write(ColumnsBlock columns, string line, bool left, double top)
    {
        if (line.Length == 0)
        {
            return top;
        }

        var red = BlockReader.RedText(line);
        var (x, width) = left ? (sheet.Left, LeftWidth) : (Middle, RightWidth);
        var below = flow.Column(red ?? line, FontOf(columns, line, left), x, width, top, centred: !left || columns.IsHeading, red is not null);
        if (columns.IsHeading && line.Contains("Độc lập", StringComparison.Ordinal))
        {
            sheet.Rule(x + (width * 0.25), below + 1, x + (width * 0.75), below + 1);
            below += 4;
        }

        return below;
    }
}
