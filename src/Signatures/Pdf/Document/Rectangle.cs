using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Document;

/// <summary>A rectangle in user space (ISO 32000-2 §7.9.5), its corners put in order.</summary>
internal readonly record struct Rectangle(double Left, double Bottom, double Right, double Top)
{
    public double Width => Right - Left;

    public double Height => Top - Bottom;

    public double Area => Math.Max(0, Width) * Math.Max(0, Height);

    /// <summary>Null where it is not four numbers.</summary>
    public static Rectangle? Read(DocumentView view, PdfObject? value)
    {
        if (view.Resolve(value) is not PdfArray { Items.Count: 4 } array)
        {
            return null;
        }

        Span<double> sides = stackalloc double[4];
        for (var index = 0; index < 4; index++)
        {
            switch (view.Resolve(array.Items[index]))
            {
                case PdfInteger integer:
                    sides[index] = integer.Value;
                    break;
                case PdfReal real:
                    sides[index] = real.Value;
                    break;
                default:
                    return null;
            }
        }

        return new Rectangle(
            Math.Min(sides[0], sides[2]), Math.Min(sides[1], sides[3]), Math.Max(sides[0], sides[2]), Math.Max(sides[1], sides[3]));
    }

    public double OverlapWith(Rectangle other) => new Rectangle(
        Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top)) is
        { Width: > 0, Height: > 0 } shared ? shared.Area : 0;
}
