namespace TaskTracking.Signatures.Pdf.Signing;

/// <summary>Finds where a BER value ends, so that the zeros that pad /Contents can be cut off. Reads lengths only, never recurses.</summary>
internal static class BerLength
{
    private const int DeepestIndefinite = 64;

    /// <summary>The first value in the bytes; all of them where its length makes no sense (the CMS reader then says so).</summary>
    public static ReadOnlyMemory<byte> First(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        var at = 0;
        var open = 0;
        do
        {
            if (at + 2 > span.Length)
            {
                return bytes;
            }

            if (span[at] == 0 && span[at + 1] == 0 && open > 0)
            {
                (at, open) = (at + 2, open - 1);
                continue;
            }

            if (!TryHeader(span, ref at, out var length))
            {
                return bytes;
            }

            if (length is null && ++open > DeepestIndefinite)
            {
                return bytes;
            }

            at += length ?? 0;
        }
        while (open > 0);

        return bytes[..at];
    }

    private static bool TryHeader(ReadOnlySpan<byte> span, ref int at, out int? length)
    {
        length = null;
        if ((span[at++] & 0x1F) == 0x1F)
        {
            while (at < span.Length && (span[at] & 0x80) != 0)
            {
                at++;
            }

            at++;
        }

        if (at >= span.Length)
        {
            return false;
        }

        var first = span[at++];
        if (first == 0x80)
        {
            return true;
        }

        long value = first;
        if (first > 0x80)
        {
            var count = first & 0x7F;
            if (count > 4 || at + count > span.Length)
            {
                return false;
            }

            value = 0;
            for (var index = 0; index < count; index++)
            {
                value = (value << 8) | span[at++];
            }
        }

        length = (int)Math.Min(value, int.MaxValue);
        return value <= span.Length - at;
    }
}
