using System.Buffers.Binary;

namespace TaskTracking.SampleMaker.Fonts;

/// <summary>One entry of the glyf table: simple (contours) or composed of others.</summary>
internal static class GlyphOutline
{
    private const int WordArguments = 0x0001;
    private const int OneScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int TwoScales = 0x0040;
    private const int Matrix = 0x0080;
    private const int Instructions = 0x0100;

    public static byte[] WithoutHints(ReadOnlySpan<byte> glyph)
    {
        if (glyph.IsEmpty)
        {
            return [];
        }

        var contours = BinaryPrimitives.ReadInt16BigEndian(glyph);
        if (contours < 0)
        {
            return Recomposed(glyph, id => id);
        }

        var at = 10 + (2 * contours);
        var length = TrueTypeProgram.UInt16(glyph, at);
        return [.. glyph[..at], 0, 0, .. glyph[(at + 2 + length)..]];
    }

    /// <summary>The glyphs that a composed one is made of.</summary>
    public static IReadOnlyList<int> Components(ReadOnlySpan<byte> glyph)
    {
        var found = new List<int>();
        if (!glyph.IsEmpty && BinaryPrimitives.ReadInt16BigEndian(glyph) < 0)
        {
            Recomposed(glyph, id =>
            {
                found.Add(id);
                return id;
            });
        }

        return found;
    }

    /// <summary>A composed glyph with its components renumbered and without instructions.</summary>
    public static byte[] Recomposed(ReadOnlySpan<byte> glyph, Func<int, int> renumber)
    {
        var copy = glyph.ToArray();
        var at = 10;
        int flags;
        do
        {
            flags = TrueTypeProgram.UInt16(copy, at);
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at), (ushort)(flags & ~Instructions));
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at + 2), (ushort)renumber(TrueTypeProgram.UInt16(copy, at + 2)));
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2);
            at += (flags & Matrix) != 0 ? 8 : (flags & TwoScales) != 0 ? 4 : (flags & OneScale) != 0 ? 2 : 0;
        }
        while ((flags & MoreComponents) != 0);
        return copy[..at];
    }
}
