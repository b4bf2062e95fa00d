using System.Buffers.Binary;
using System.Text;

namespace TaskTracking.SampleMaker.Fonts;

/// <summary>
/// A TrueType font file as tables. Printed pages embed fonts with their hints, which are more than half of their size and of no use to a
/// reader; <see cref="WithoutHints"/> drops them. Nothing here is defensive: the fonts are those of this machine.
/// </summary>
internal sealed class TrueTypeProgram
{
    // Names and layout are of no use inside a PDF either.
    private static readonly string[] HintTables = ["fpgm", "prep", "cvt ", "gasp", "name", "OS/2", "GDEF", "GPOS", "GSUB"];

    private readonly SortedDictionary<string, byte[]> tables = new(StringComparer.Ordinal);

    private TrueTypeProgram(IEnumerable<KeyValuePair<string, byte[]>> tables)
    {
        foreach (var (name, bytes) in tables)
        {
            this.tables[name] = bytes;
        }
    }

    public static TrueTypeProgram Read(ReadOnlySpan<byte> file)
    {
        var found = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var entry = 12; entry < 12 + (16 * UInt16(file, 4)); entry += 16)
        {
            var start = (int)BinaryPrimitives.ReadUInt32BigEndian(file[(entry + 8)..]);
            var length = (int)BinaryPrimitives.ReadUInt32BigEndian(file[(entry + 12)..]);
            found[Encoding.ASCII.GetString(file.Slice(entry, 4))] = file.Slice(start, length).ToArray();
        }

        return new TrueTypeProgram(found);
    }

    public byte[] this[string table] => tables[table];

    public IEnumerable<string> Names => tables.Keys;

    public int GlyphCount => UInt16(tables["maxp"], 4);

    /// <summary>The outline of a glyph; empty for a blank one.</summary>
    public ReadOnlySpan<byte> Glyph(int id)
    {
        var loca = tables["loca"];
        var wide = UInt16(tables["head"], 50) == 1;
        int At(int index) => wide ? (int)BinaryPrimitives.ReadUInt32BigEndian(loca.AsSpan(4 * index)) : 2 * UInt16(loca, 2 * index);
        return tables["glyf"].AsSpan(At(id)..At(id + 1));
    }

    /// <summary>The same font without instructions; glyph ids stay.</summary>
    public TrueTypeProgram WithoutHints()
    {
        var outlines = Enumerable.Range(0, GlyphCount).Select(id => GlyphOutline.WithoutHints(Glyph(id))).ToList();
        return WithOutlines(outlines).Without(HintTables);
    }

    /// <summary>A copy with other outlines, in the order of their new glyph ids.</summary>
    public TrueTypeProgram WithOutlines(IReadOnlyList<byte[]> outlines)
    {
        var glyf = new MemoryStream();
        var loca = new byte[4 * (outlines.Count + 1)];
        for (var id = 0; id < outlines.Count; id++)
        {
            glyf.Write(outlines[id]);
            while (glyf.Length % 4 != 0)
            {
                glyf.WriteByte(0);
            }

            BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(4 * (id + 1)), (uint)glyf.Length);
        }

        var head = (byte[])tables["head"].Clone();
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(50), 1);
        var maxp = (byte[])tables["maxp"].Clone();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)outlines.Count);
        return With("glyf", glyf.ToArray()).With("loca", loca).With("head", head).With("maxp", maxp);
    }

    public TrueTypeProgram With(string table, byte[] bytes) =>
        new(tables.Where(each => each.Key != table).Append(KeyValuePair.Create(table, bytes)));

    public TrueTypeProgram Without(IEnumerable<string> names) => new(tables.Where(each => !names.Contains(each.Key)));

    /// <summary>The font file.</summary>
    public byte[] Write()
    {
        var power = 1 << (int)Math.Log2(tables.Count);
        var file = new MemoryStream();
        Span<byte> start = stackalloc byte[12];
        BinaryPrimitives.WriteUInt32BigEndian(start, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(start[4..], (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(start[6..], (ushort)(16 * power));
        BinaryPrimitives.WriteUInt16BigEndian(start[8..], (ushort)Math.Log2(power));
        BinaryPrimitives.WriteUInt16BigEndian(start[10..], (ushort)(16 * (tables.Count - power)));
        file.Write(start);
        var offset = 12 + (16 * tables.Count);
        Span<byte> entry = stackalloc byte[16];
        foreach (var (name, bytes) in tables)
        {
            Encoding.ASCII.GetBytes(name, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], CheckSum(bytes));
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)offset);
            BinaryPrimitives.WriteUInt32BigEndian(entry[12..], (uint)bytes.Length);
            file.Write(entry);
            offset += (bytes.Length + 3) & ~3;
        }

        foreach (var bytes in tables.Values)
        {
            file.Write(bytes);
            file.Write(new byte[((bytes.Length + 3) & ~3) - bytes.Length]);
        }

        return file.ToArray();
    }

    private static uint CheckSum(byte[] bytes)
    {
        uint sum = 0;
        for (var at = 0; at < bytes.Length; at++)
        {
            sum += (uint)bytes[at] << (8 * (3 - (at % 4)));
        }

        return sum;
    }

    internal static int UInt16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
}
