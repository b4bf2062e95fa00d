using PdfSharp.Drawing;
using PdfSharp.Pdf;
using TaskTracking.DossierBench.Text;

namespace TaskTracking.DossierBench.Pdf;

/// <summary>Pages of A4 that fill from the top: a pen with its height, new pages with their number in the top margin (Decree 30).</summary>
internal sealed class PdfSheet : IDisposable
{
    private const double Top = 60;
    private const double BarWidth = 0.48;

    private readonly PdfDocument document = new() { Version = 17 };
    private readonly Dictionary<(double Size, bool Bold, bool Italic), XFont> fonts = [];
    private readonly Dictionary<(XFont Font, string Word), double> widths = [];
    private XGraphics? pen;

    private readonly double bottom;
    private readonly bool marksApart;

    /// <param name="bottom">Where a page is full, from its top.</param>
    /// <param name="marksApart">Draws letters and their marks one by one (NFD); lines break as they would without.</param>
    public PdfSheet(double left, double right, double bottom, bool marksApart)
    {
        this.bottom = bottom;
        this.marksApart = marksApart;
        Left = left;
        Right = right;
        document.Info.CreationDate = new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc);
        NewPage();
    }

    public double Left { get; }

    public double Right { get; }

    /// <summary>Where the next line begins, from the page's top.</summary>
    public double Height { get; set; }

    public XFont Font(double size, bool bold = false, bool italic = false) =>
        fonts.TryGetValue((size, bold, italic), out var font) ? font : fonts[(size, bold, italic)] = SerifFonts.Of(size, bold, italic);

    public double WidthOf(XFont font, string word) =>
        widths.TryGetValue((font, word), out var width) ? width : widths[(font, word)] = pen!.MeasureString(word, font).Width;

    public void NewPage()
    {
        pen?.Dispose();
        var page = document.AddPage();
        page.Width = XUnit.FromPoint(595.3);
        page.Height = XUnit.FromPoint(841.9);
        pen = XGraphics.FromPdfPage(page);
        Height = Top;
        if (document.PageCount > 1)
        {
            Write(document.PageCount.ToString(System.Globalization.CultureInfo.InvariantCulture), Font(13), 294, 42);
        }
    }

    /// <summary>Begins a page where this much does not fit any more.</summary>
    public void Need(double height)
    {
        if (Height + height > bottom && Height > Top)
        {
            NewPage();
        }
    }

    /// <param name="baseline">From the page's top.</param>
    public void Write(string text, XFont font, double x, double baseline, bool red = false) =>
        pen!.DrawString(marksApart ? Decomposition.Of(text) : text, font, red ? XBrushes.Red : XBrushes.Black, x, baseline);

    /// <summary>What is left of the page.</summary>
    public double Room => bottom - Height;

    /// <summary>Nothing was written on the page yet.</summary>
    public bool IsFresh => Height <= Top;

    /// <summary>A line as Word writes it: a thin filled rectangle.</summary>
    public void Bar(double fromX, double fromY, double toX, double toY) =>
        pen!.DrawRectangle(XBrushes.Black, fromX, fromY, Math.Max(BarWidth, toX - fromX), Math.Max(BarWidth, toY - fromY));

    public void Rule(double fromX, double fromY, double toX, double toY) => pen!.DrawLine(XPens.Black, fromX, fromY, toX, toY);

    public byte[] Save()
    {
        pen!.Dispose();
        pen = null;
        using var memory = new MemoryStream();
        document.Save(memory, closeStream: false);
        return memory.ToArray();
    }

    public void Dispose()
    {
        pen?.Dispose();
        document.Dispose();
    }
}
