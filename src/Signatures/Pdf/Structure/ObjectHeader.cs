using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Structure;

/// <summary>Finds "N G obj" in bytes, whatever any table says.</summary>
internal static class ObjectHeader
{
    /// <summary>The offset of the object number of the next "N G obj" at or after an offset, or −1.</summary>
    public static int Next(ReadOnlySpan<byte> span, int from)
    {
        while (from < span.Length)
        {
            var found = span[from..].IndexOf("obj"u8);
            if (found < 0)
            {
                return -1;
            }

            var keyword = from + found;
            if (NumberBefore(span, keyword, out var generation) && NumberBefore(span, generation, out var number))
            {
                return number;
            }

            from = keyword + 3;
        }

        return -1;
    }

    /// <summary>Whether digits, and white space after them, end right before a position; where the digits begin.</summary>
    private static bool NumberBefore(ReadOnlySpan<byte> span, int position, out int start)
    {
        start = position;
        while (start > 0 && position - start < 16 && PdfCharacters.IsWhiteSpace(span[start - 1]))
        {
            start--;
        }

        var end = start;
        while (start > 0 && end - start < 10 && PdfCharacters.IsDigit(span[start - 1]))
        {
            start--;
        }

        return start < end && end < position;
    }
}
