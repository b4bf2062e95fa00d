namespace TaskTracking.Signatures.Cms;

/// <summary>What one BER value may cost: X.690 sets no bounds, hostile files do not either.</summary>
/// <param name="Bytes">Largest length of the whole value in bytes.</param>
/// <param name="Elements">Largest number of tag-length-value triples.</param>
/// <param name="Depth">Deepest nesting; 200,000 nested SEQUENCEs overflow the stack of a recursive parser.</param>
internal readonly record struct Asn1Limits(int Bytes, int Elements, int Depth)
{
    /// <summary>CMS values, certificates, OCSP responses and timestamp tokens.</summary>
    public static Asn1Limits Message { get; } = new(16 * 1024 * 1024, 200_000, 64);

    /// <summary>Certificate revocation lists: long and flat.</summary>
    public static Asn1Limits RevocationList { get; } = new(20 * 1024 * 1024, 4_000_000, 32);
}

/// <summary>
/// Walks the tags and lengths of a BER value without recursion, before any parser sees a byte of it. Indefinite lengths are
/// allowed and bounded. Contents of OCTET and BIT STRINGs are not entered: whoever parses those asks here again.
/// </summary>
internal static class Asn1Guard
{
    /// <summary>Measures the first value of <paramref name="data"/>; what follows it (zero padding, another value) is not looked at.</summary>
    /// <param name="data">BER bytes.</param>
    /// <param name="limits">The bounds.</param>
    /// <param name="length">Length of the first value in bytes, with its header and end-of-contents octets.</param>
    /// <returns>False where the value is truncated, malformed or beyond the bounds.</returns>
    public static bool TryMeasure(ReadOnlySpan<byte> data, Asn1Limits limits, out int length)
    {
        length = 0;
        data = data[..Math.Min(data.Length, limits.Bytes)];
        Span<int> ends = stackalloc int[limits.Depth];
        Span<int> bounds = stackalloc int[limits.Depth];
        var depth = 0;
        var position = 0;
        var elements = 0;
        do
        {
            var bound = depth == 0 ? data.Length : bounds[depth - 1];
            if (depth > 0 && ends[depth - 1] < 0 && IsEndOfContents(data, position, bound))
            {
                position += 2;
                depth--;
            }
            else if (!TryReadHeader(data[..bound], ref position, out var constructed, out var contents) || ++elements > limits.Elements)
            {
                return false;
            }
            else if (!constructed)
            {
                position += contents;
            }
            else
            {
                if (depth == limits.Depth)
                {
                    return false;
                }

                ends[depth] = contents < 0 ? -1 : position + contents;
                bounds[depth] = contents < 0 ? bound : position + contents;
                depth++;
            }

            while (depth > 0 && ends[depth - 1] == position)
            {
                depth--;
            }
        }
        while (depth > 0);

        length = position;
        return true;
    }

    private static bool IsEndOfContents(ReadOnlySpan<byte> data, int position, int bound) =>
        position + 2 <= bound && data[position] == 0 && data[position + 1] == 0;

    /// <summary>Reads one header and leaves <paramref name="position"/> at its contents; contents is -1 for an indefinite length.</summary>
    private static bool TryReadHeader(ReadOnlySpan<byte> data, ref int position, out bool constructed, out int contents)
    {
        constructed = false;
        contents = 0;
        if (position >= data.Length || data[position] == 0)
        {
            return false;
        }

        var tag = data[position++];
        constructed = (tag & 0x20) != 0;
        if ((tag & 0x1F) == 0x1F && !SkipLongTag(data, ref position))
        {
            return false;
        }

        if (position >= data.Length)
        {
            return false;
        }

        var first = data[position++];
        if (first == 0x80)
        {
            contents = -1;
            return constructed;
        }

        long value = first;
        if (first > 0x80)
        {
            var octets = first & 0x7F;
            if (octets > 8 || position + octets > data.Length)
            {
                return false;
            }

            value = 0;
            for (; octets > 0; octets--)
            {
                value = value > int.MaxValue ? value : (value << 8) | data[position];
                position++;
            }
        }

        contents = (int)Math.Min(value, int.MaxValue);
        return value <= data.Length - position;
    }

    private static bool SkipLongTag(ReadOnlySpan<byte> data, ref int position)
    {
        for (var octets = 0; octets < 4 && position < data.Length; octets++)
        {
            if ((data[position++] & 0x80) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
