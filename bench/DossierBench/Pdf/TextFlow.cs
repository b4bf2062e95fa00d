using PdfSharp.Drawing;

namespace TaskTracking.DossierBench.Pdf;

/// <summary>Words in lines of a width: justified, left or centred.</summary>
internal sealed class TextFlow(PdfSheet sheet, double spacing)
{
    public double LineHeight(XFont font) => font.Size * spacing;

    /// <summary>The lines that a text fills.</summary>
    public List<string> Lines(string text, XFont font, double width, double firstIndent = 0)
    {
        var lines = new List<string>();
        var line = "";
        var room = width - firstIndent;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && WidthOf(longer, font) > room)
            {
                lines.Add(line);
                line = word;
                room = width;
            }
            else
            {
                line = longer;
            }
        }

        lines.Add(line);
        return lines;
    }

    /// <summary>A justified paragraph at the sheet's height, over pages where it must.</summary>
    public void Justified(string text, XFont font, double firstIndent, double before)
    {
        sheet.Height += before;
        var width = sheet.Right - sheet.Left;
        var lines = Lines(text, font, width, firstIndent);
        for (var at = 0; at < lines.Count; at++)
        {
            sheet.Need(LineHeight(font));
            var x = sheet.Left + (at == 0 ? firstIndent : 0);
            if (at == lines.Count - 1)
            {
                sheet.Write(lines[at], font, x, sheet.Height + font.Size);
            }
            else
            {
                Stretched(lines[at], font, x, sheet.Right - x);
            }

            sheet.Height += LineHeight(font);
        }
    }

    /// <summary>Lines of a column at a height of its own; the column must fit on the page.</summary>
    /// <returns>The height below.</returns>
    public double Column(string text, XFont font, double x, double width, double top, bool centred, bool red = false)
    {
        foreach (var line in Lines(text, font, width))
        {
            sheet.Write(line, font, centred ? x + ((width - WidthOf(line, font)) / 2) : x, top + font.Size, red);
            top += LineHeight(font);
        }

        return top;
    }

    public double WidthOf(string line, XFont font) => line.Split(' ').Sum(word => sheet.WidthOf(font, word)) + (line.Count(letter => letter == ' ') * sheet.WidthOf(font, " "));

    private void Stretched(string line, XFont font, double x, double width)
    {
        var words = line.Split(' ');
        var gap = words.Length == 1 ? 0 : (width - words.Sum(word => sheet.WidthOf(font, word))) / (words.Length - 1);
        foreach (var word in words)
        {
            sheet.Write(word, font, x, sheet.Height + font.Size);
            x += sheet.WidthOf(font, word) + gap;
        }
    }
}
