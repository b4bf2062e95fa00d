using System.Buffers.Binary;

namespace TaskTracking.Validation.Api.Picturing;

/// <summary>A page drawn as PNG. The original file never reaches a page.</summary>
/// <param name="Width">In points (1/72 inch), as the boxes of evidence are given.</param>
/// <param name="Height">In points.</param>
internal sealed record PagePicture(byte[] Png, double Width, double Height)
{
    private const double PointsPerInch = 72;
    private const int HeaderLength = 24;

    /// <summary>Reads the size from the header; null where the bytes are no PNG, or one dot: what pdftoppm gives for a page too large to draw.</summary>
    public static PagePicture? Of(byte[] png, int dpi)
    {
        if (png.Length <= HeaderLength || !png.AsSpan(1, 3).SequenceEqual("PNG"u8))
        {
            return null;
        }

        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(20)));
        return width <= 1 || height <= 1 ? null : new PagePicture(png, width * PointsPerInch / dpi, height * PointsPerInch / dpi);
    }
}
