using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using TaskTracking.SampleMaker.Pdf;

namespace TaskTracking.SampleMaker.Fonts;

/// <summary>
/// The font of a stamp: just the letters of its text, as a Type 0 font with Identity-H, the way state signing tools embed it
/// (domain.md §1.5). A text extractor must go through its ToUnicode map.
/// </summary>
internal sealed class StampFont
{
    private readonly TrueTypeProgram face;
    private readonly bool digits;
    private readonly Dictionary<int, int> renumbered = new() { [0] = 0 };
    private readonly List<int> kept = [0];
    private readonly Dictionary<Rune, int> letters = [];

    /// <param name="face">The whole font of the machine.</param>
    /// <param name="text">All that will be drawn.</param>
    public StampFont(TrueTypeProgram face, string text)
    {
        this.face = face;
        digits = text.All(char.IsAsciiDigit);
        var map = new CharacterMap(face["cmap"]);
        foreach (var letter in (digits ? "0123456789" : text).EnumerateRunes())
        {
            letters[letter] = Keep(map[letter]);
        }
    }

    /// <summary>The text as a hex string of glyph ids.</summary>
    public string Hex(string text) => $"<{string.Concat(text.EnumerateRunes().Select(each => letters[each].ToString("X4", CultureInfo.InvariantCulture)))}>";

    /// <summary>Its width at one point of size, in points.</summary>
    public double Width(string text) => text.EnumerateRunes().Sum(each => Advance(kept[letters[each]])) / 1000.0;

    /// <summary>Adds its objects to a revision; digits take the font of an earlier stamp, where there is one.</summary>
    /// <returns>The object number of the font.</returns>
    public int AddTo(PdfRevision revision)
    {
        var name = digits ? "DIGITS+LiberationSerif" : "LETTER+LiberationSerif";
        var start = $"<< /Type /Font /Subtype /Type0 /BaseFont /{name} ";
        var earlier = digits ? revision.File.Numbers.FirstOrDefault(number => revision.File[number].StartsWith(start, StringComparison.Ordinal)) : 0;
        return earlier > 0 ? earlier : Embed(revision, name, start);
    }

    private int Embed(PdfRevision revision, string name, string start)
    {
        var program = Subset().Write();
        var file = revision.AddStream($"/Length1 {program.Length}", program);
        var descriptor = revision.Add($"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [-543 -303 1278 982] /ItalicAngle 0 /Ascent 891 /Descent -216 /CapHeight 662 /StemV 80 /FontFile2 {file} 0 R >>");
        var widths = string.Join(' ', kept.Select(Advance).Select(each => each.ToString(CultureInfo.InvariantCulture)));
        var descendant = revision.Add($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {descriptor} 0 R /DW 1000 /W [0 [{widths}]] /CIDToGIDMap /Identity >>");
        var unicode = revision.AddStream("", Encoding.ASCII.GetBytes(ToUnicode()));
        return revision.Add($"{start}/Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {unicode} 0 R >>");
    }

    private int Keep(int glyph)
    {
        if (!renumbered.TryGetValue(glyph, out var id))
        {
            id = kept.Count;
            renumbered[glyph] = id;
            kept.Add(glyph);
            foreach (var part in GlyphOutline.Components(face.Glyph(glyph)))
            {
                Keep(part);
            }
        }

        return id;
    }

    private int Advance(int glyph) => 1000 * Metric(glyph).Advance / TrueTypeProgram.UInt16(face["head"], 18);

    private (int Advance, byte[] Bytes) Metric(int glyph)
    {
        var count = TrueTypeProgram.UInt16(face["hhea"], 34);
        var bytes = face["hmtx"].AsSpan(4 * Math.Min(glyph, count - 1), 4).ToArray();
        return (TrueTypeProgram.UInt16(bytes, 0), bytes);
    }

    private TrueTypeProgram Subset()
    {
        var outlines = kept.Select(glyph => GlyphOutline.Components(face.Glyph(glyph)).Count > 0
            ? GlyphOutline.Recomposed(face.Glyph(glyph), id => renumbered[id])
            : GlyphOutline.WithoutHints(face.Glyph(glyph))).ToList();
        var hhea = (byte[])face["hhea"].Clone();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)kept.Count);
        var subset = face.WithOutlines(outlines).With("hhea", hhea).With("hmtx", kept.SelectMany(glyph => Metric(glyph).Bytes).ToArray());
        return subset.Without(subset.Names.Except(["glyf", "loca", "head", "maxp", "hhea", "hmtx"], StringComparer.Ordinal).ToList());
    }

    private string ToUnicode()
    {
        var lines = letters.Select(each => $"<{each.Value:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(each.Key.ToString()))}>");
        return $"""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            {letters.Count} beginbfchar
            {string.Join('\n', lines)}
            endbfchar
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;
    }
}
