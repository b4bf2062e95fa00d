using TaskTracking.Signatures.Pdf.Filters;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Structure;

/// <summary>Reads a cross-reference stream (ISO 32000-2 §7.5.8). Its dictionary may hold no references that matter, so none is followed.</summary>
internal static class XrefStreamReader
{
    public static XrefSection Read(ReadOnlySpan<byte> file, int offset, int origin, PdfBudget budget)
    {
        var found = IndirectObject.Read(file, offset, _ => null, budget);
        if (found.Value is not PdfStream stream || !stream.Dictionary.HasName("Type", "XRef"))
        {
            throw PdfFault.Corrupt();
        }

        var dictionary = stream.Dictionary;
        var data = StreamFilters.Decode(file.Slice(stream.DataStart, stream.DataLength), dictionary, value => value, budget);
        var widths = Integers(dictionary["W"]);
        if (widths is not [>= 0 and <= 8, >= 1 and <= 8, >= 0 and <= 8])
        {
            throw PdfFault.Corrupt();
        }

        var index = dictionary["Index"] is null
            ? [0, dictionary["Size"] is PdfInteger size ? size.Value : throw PdfFault.Corrupt()]
            : Integers(dictionary["Index"]);
        var (entries, irregular) = ReadEntries(data, widths, index, origin, budget);
        return new XrefSection
        {
            Offset = offset,
            Entries = entries,
            Trailer = dictionary,
            End = found.End,
            Previous = Origin.Offset(dictionary, "Prev", origin),
            IsIrregular = irregular || found.IsIrregular || dictionary.HasDuplicateKeys,
        };
    }

    private static (Dictionary<int, XrefEntry> Entries, bool IsIrregular) ReadEntries(
        ReadOnlySpan<byte> data, long[] widths, long[] index, int origin, PdfBudget budget)
    {
        var entries = new Dictionary<int, XrefEntry>();
        var irregular = index.Length % 2 != 0;
        var width = (int)widths.Sum();
        for (var pair = 0; pair + 1 < index.Length; pair += 2)
        {
            if (index[pair] is < 0 or > 8_388_607 || index[pair + 1] is < 0 or > 8_388_607)
            {
                throw PdfFault.Corrupt();
            }

            for (var step = 0; step < index[pair + 1]; step++)
            {
                if (data.Length < width)
                {
                    // Fewer rows than announced.
                    return (entries, true);
                }

                irregular |= IsNowhere(data[..width], widths) && (int)index[pair] + step > 0;
                budget.CrossReferenceEntry();
                irregular |= !entries.TryAdd((int)index[pair] + step, Entry(data[..width], widths, origin)) || IsUnknown(data[..width], widths);
                data = data[width..];
            }
        }

        return (entries, irregular);
    }

    private static XrefEntry Entry(ReadOnlySpan<byte> row, long[] widths, int origin)
    {
        var type = widths[0] == 0 ? 1 : Field(row, 0, (int)widths[0]);
        var second = Field(row, (int)widths[0], (int)widths[1]);
        var third = Field(row, (int)(widths[0] + widths[1]), (int)widths[2]);
        return type switch
        {
            1 when second + (ulong)origin < int.MaxValue && second > 0 && third <= 65535 =>
                new XrefEntry(XrefEntryKind.InFile, (int)second + origin, (int)third),
            2 when second < int.MaxValue && third < int.MaxValue =>
                new XrefEntry(XrefEntryKind.InObjectStream, (int)second, (int)third),
            _ => XrefEntry.Free,
        };
    }

    /// <summary>A kind of entry that the standard leaves for later: absent to some readers, a damaged file to others.</summary>
    private static bool IsUnknown(ReadOnlySpan<byte> row, long[] widths) => widths[0] > 0 && Field(row, 0, (int)widths[0]) > 2;

    private static ulong Field(ReadOnlySpan<byte> row, int start, int width)
    {
        ulong value = 0;
        foreach (var part in row.Slice(start, width))
        {
            value = (value << 8) | part;
        }

        return value > long.MaxValue ? long.MaxValue : value;
    }

    private static long[] Integers(PdfObject? value) =>
        value is PdfArray array
            ? [.. array.Items.Select(item => item is PdfInteger integer ? integer.Value : throw PdfFault.Corrupt())]
            : throw PdfFault.Corrupt();

    /// <summary>In use, at offset 0: absent to some readers, while others search the file for it.</summary>
    private static bool IsNowhere(ReadOnlySpan<byte> row, long[] widths) =>
        (widths[0] == 0 || Field(row, 0, (int)widths[0]) == 1) && Field(row, (int)widths[0], (int)widths[1]) == 0;
}
