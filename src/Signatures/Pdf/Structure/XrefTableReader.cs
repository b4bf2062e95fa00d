using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Structure;

/// <summary>Reads a classic cross-reference table: "xref", subsections, "trailer" (ISO 32000-2 §7.5.4).</summary>
internal static class XrefTableReader
{
    /// <param name="file">The whole file.</param>
    /// <param name="offset">Offset of "xref".</param>
    /// <param name="origin">What is added to every offset in the table: the bytes before "%PDF".</param>
    /// <param name="budget">Bounds.</param>
    public static XrefSection Read(ReadOnlySpan<byte> file, int offset, int origin, PdfBudget budget)
    {
        var parser = new PdfParser(file, offset, budget);
        if (!parser.IsKeyword(parser.NextToken(), "xref"u8))
        {
            throw PdfFault.Corrupt();
        }

        var entries = new Dictionary<int, XrefEntry>();
        var irregular = false;
        while (true)
        {
            var first = parser.NextToken();
            if (parser.IsKeyword(first, "trailer"u8))
            {
                break;
            }

            var count = parser.NextToken();
            if (first.Kind != PdfTokenKind.Integer || count.Kind != PdfTokenKind.Integer
                || first.Number is < 0 or > 8_388_607 || count.Number is < 0 or > 8_388_607)
            {
                throw PdfFault.Corrupt();
            }

            irregular |= ReadSubsection(ref parser, (int)first.Number, (int)count.Number, origin, entries, budget);
        }

        if (parser.ReadObject() is not PdfDictionary trailer)
        {
            throw PdfFault.Corrupt();
        }

        return new XrefSection
        {
            Offset = offset,
            Entries = entries,
            Trailer = trailer,
            End = parser.Position,
            Previous = Origin.Offset(trailer, "Prev", origin),
            IsIrregular = irregular || trailer.HasDuplicateKeys,
        };
    }

    private static bool ReadSubsection(
        ref PdfParser parser, int first, int count, int origin, Dictionary<int, XrefEntry> entries, PdfBudget budget)
    {
        var irregular = false;
        for (var index = 0; index < count; index++)
        {
            budget.CrossReferenceEntry();
            var mark = parser.Position;
            var position = parser.NextToken();
            if (parser.IsKeyword(position, "trailer"u8))
            {
                // Fewer lines than announced.
                parser.Position = mark;
                return true;
            }

            var generation = parser.NextToken();
            var kind = parser.NextToken();
            var inUse = parser.IsKeyword(kind, "n"u8);
            if (position.Kind != PdfTokenKind.Integer || generation.Kind != PdfTokenKind.Integer
                || (!inUse && !parser.IsKeyword(kind, "f"u8)) || position.Number < 0 || generation.Number < 0)
            {
                throw PdfFault.Corrupt();
            }

            irregular |= kind.End - position.Start != 18;
            if (index == 0 && first == 1 && !inUse && position.Number == 0 && generation.Number == 65535)
            {
                // A known fault of some writers: the list of free objects starts at 0, the subsection says 1.
                first = 0;
                irregular = true;
            }

            // In use, and nowhere: absent to some readers, while others search the file for it.
            irregular |= inUse && position.Number == 0 && first + index > 0;

            var at = position.Number + origin;
            var entry = inUse && position.Number > 0 && at < int.MaxValue && generation.Number <= 65535
                ? new XrefEntry(XrefEntryKind.InFile, (int)at, (int)generation.Number)
                : XrefEntry.Free;
            irregular |= !entries.TryAdd(first + index, entry);
        }

        return irregular;
    }
}
