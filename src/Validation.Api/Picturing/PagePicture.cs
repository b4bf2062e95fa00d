using System.Buffers.Binary;

namespace TaskTracking.Validation.Api.Picturing;

/// <summary>A page drawn as PNG. The original file never reaches a page.</summary>
/// <param name="Width">In points (1/72 inch), as the boxes of evidence are given.</param>
/// <param name="Height">In points.</param>
internal sealed record PagePicture(byte[] Png, double Width, double Height)
{
    private const double PointsPerInch = 72;
    private const int HeaderLength = 24;

    /// <summary>Reads the size from the header; null where the bytes are no PNG.</summary>
    public static PagePicture? Of(byte[] png, int dpi) =>
        png.Length > HeaderLength && png.AsSpan(1, 3).SequenceEqual("PNG"u8)
            ? new PagePicture(
                png,
                BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(16)) * PointsPerInch / dpi,
                BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(20)) * PointsPerInch / dpi)
            : null;
}
