using System.Text.Json;

namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>The pages of a PDF in order, with what pages inherit (ISO 32000-1, 7.7.3.4).</summary>
internal static class PdfPages
{
    private const int MostPages = 10_000;
    private const int DeepestTree = 64;

    /// <summary>Walks the page tree; loops and overlong trees end as too complex.</summary>
    public static IReadOnlyList<PdfPage> Read(PdfObjects objects)
    {
        var pages = new List<PdfPage>();
        var root = objects.Get(objects.Get(objects.Trailer, "/Root"), "/Pages");
        Walk(objects, root, new PdfPage(default, [0, 0, 612, 792], 0), pages, 0);
        return pages;
    }

    private static void Walk(PdfObjects objects, JsonElement node, PdfPage inherited, List<PdfPage> pages, int depth)
    {
        if (depth > DeepestTree || pages.Count >= MostPages)
        {
            throw new UnreadableFileException(ReadingCode.TooComplex);
        }

        if (node.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var here = new PdfPage(node, objects.Rectangle(node, "/MediaBox") ?? inherited.MediaBox, RotationOf(objects, node) ?? inherited.Rotation);
        if (!node.TryGetProperty("/Kids", out _))
        {
            pages.Add(here);
            return;
        }

        foreach (var kid in objects.Items(objects.Get(node, "/Kids")))
        {
            Walk(objects, kid, here, pages, depth + 1);
        }
    }

    private static int? RotationOf(PdfObjects objects, JsonElement node) =>
        objects.Get(node, "/Rotate") is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var degrees) ? ((degrees % 360) + 360) % 360 : null;
}

/// <summary>A page: its dictionary, its paper in PDF coordinates, its rotation in degrees clockwise.</summary>
internal sealed record PdfPage(JsonElement Dictionary, double[] MediaBox, int Rotation)
{
    /// <summary>Points, as shown.</summary>
    public double Width => Rotation is 90 or 270 ? RawHeight : RawWidth;

    /// <summary>Points, as shown.</summary>
    public double Height => Rotation is 90 or 270 ? RawWidth : RawHeight;

    private double RawWidth => Math.Abs(MediaBox[2] - MediaBox[0]);

    private double RawHeight => Math.Abs(MediaBox[3] - MediaBox[1]);

    /// <summary>A rectangle of PDF coordinates as a box from the top left of the page as shown.</summary>
    public Facts.Box ToBox(double[] rectangle)
    {
        var (x0, y0) = (Math.Min(MediaBox[0], MediaBox[2]), Math.Min(MediaBox[1], MediaBox[3]));
        var (left, right) = (Math.Min(rectangle[0], rectangle[2]) - x0, Math.Max(rectangle[0], rectangle[2]) - x0);
        var (bottom, top) = (Math.Min(rectangle[1], rectangle[3]) - y0, Math.Max(rectangle[1], rectangle[3]) - y0);
        return Rotation switch
        {
            90 => new Facts.Box(bottom, left, top, right),
            180 => new Facts.Box(RawWidth - right, bottom, RawWidth - left, top),
            270 => new Facts.Box(RawHeight - top, RawWidth - right, RawHeight - bottom, RawWidth - left),
            _ => new Facts.Box(left, RawHeight - top, right, RawHeight - bottom),
        };
    }
}
