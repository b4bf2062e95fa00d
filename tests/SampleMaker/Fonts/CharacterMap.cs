using System.Buffers.Binary;
using System.Text;

namespace TaskTracking.SampleMaker.Fonts;

/// <summary>The cmap table's segment map (format 4): letters of the basic plane to glyph ids.</summary>
internal sealed class CharacterMap
{
    private readonly byte[] cmap;
    private readonly int start;

    public CharacterMap(byte[] cmap)
    {
        this.cmap = cmap;
        for (var entry = 4; entry < 4 + (8 * TrueTypeProgram.UInt16(cmap, 2)); entry += 8)
        {
            var at = (int)BinaryPrimitives.ReadUInt32BigEndian(cmap.AsSpan(entry + 4));
            if (TrueTypeProgram.UInt16(cmap, at) == 4)
            {
                start = at;
            }
        }
    }

    /// <summary>The glyph of a letter; 0 (a box) where the font has none.</summary>
    public int this[Rune letter]
    {
        get
        {
            var segments = Word(6) / 2;
            for (var segment = 0; segment < segments; segment++)
            {
                var first = Word(16 + (2 * segments) + (2 * segment));
                if (letter.Value > Word(14 + (2 * segment)) || letter.Value < first)
                {
                    continue;
                }

                var delta = Word(16 + (4 * segments) + (2 * segment));
                var rangeAt = 16 + (6 * segments) + (2 * segment);
                var range = Word(rangeAt);
                var glyph = range == 0 ? letter.Value : Word(rangeAt + range + (2 * (letter.Value - first)));
                return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
            }

            return 0;
        }
    }

    private int Word(int at) => TrueTypeProgram.UInt16(cmap, start + at);
}
