using TaskTracking.Facts;
using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Document;

/// <summary>The visible area of a page, and boxes on it as a reader sees them.</summary>
internal static class PageBox
{
    private static readonly Rectangle Letter = new(0, 0, 612, 792);

    /// <summary>/CropBox, else /MediaBox, else the default of old readers.</summary>
    public static Rectangle Of(DocumentView view, PdfDictionary page) =>
        Rectangle.Read(view, PageTree.Inherited(view, page, "CropBox")) is { Area: > 0 } crop ? crop
        : Rectangle.Read(view, PageTree.Inherited(view, page, "MediaBox")) is { Area: > 0 } media ? media
        : Letter;

    /// <summary>A rectangle in user space as a box from the top left corner of the page after /Rotate.</summary>
    public static Box FromTopLeft(DocumentView view, PdfDictionary page, Rectangle rectangle)
    {
        var area = Of(view, page);
        var (left, right) = (rectangle.Left - area.Left, rectangle.Right - area.Left);
        var (bottom, top) = (rectangle.Bottom - area.Bottom, rectangle.Top - area.Bottom);
        var turn = view.Resolve(PageTree.Inherited(view, page, "Rotate")) is PdfInteger rotate ? ((rotate.Value % 360) + 360) % 360 : 0;
        return turn switch
        {
            90 => new Box(bottom, left, top, right),
            180 => new Box(area.Width - right, bottom, area.Width - left, top),
            270 => new Box(area.Height - top, area.Width - right, area.Height - bottom, area.Width - left),
            _ => new Box(left, area.Height - top, right, area.Height - bottom),
        };
    }
}
