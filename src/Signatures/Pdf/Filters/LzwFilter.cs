namespace TaskTracking.Signatures.Pdf.Filters;

/// <summary>LZWDecode (ISO 32000-2 §7.4.4.2): codes of 9 to 12 bits, high bits first.</summary>
internal static class LzwFilter
{
    private const int Clear = 256;
    private const int End = 257;
    private const int TableSize = 4096;

    /// <param name="data">The compressed bytes.</param>
    /// <param name="early">1 where codes grow one entry early (the default of the standard), else 0.</param>
    /// <param name="limit">Bytes the output may have.</param>
    public static byte[] Decode(ReadOnlySpan<byte> data, int early, int limit)
    {
        using var output = new MemoryStream();
        var prefix = new int[TableSize];
        var last = new byte[TableSize];
        var stack = new byte[TableSize + 1];
        var (next, width, previous) = (258, 9, -1);
        byte first = 0;
        var bits = 0;
        var held = 0;
        foreach (var value in data)
        {
            bits = (bits << 8) | value;
            held += 8;
            if (held < width)
            {
                continue;
            }

            held -= width;
            var code = (bits >> held) & ((1 << width) - 1);
            bits &= (1 << held) - 1;
            if (code == End)
            {
                break;
            }

            if (code == Clear)
            {
                (next, width, previous) = (258, 9, -1);
                continue;
            }

            if (code > next || code >= TableSize || (previous < 0 && code > 255))
            {
                throw PdfFault.Corrupt();
            }

            var depth = 0;
            var walk = code;
            if (code == next)
            {
                stack[depth++] = first;
                walk = previous;
            }

            for (; walk > 255; walk = prefix[walk])
            {
                stack[depth++] = last[walk];
            }

            first = (byte)walk;
            stack[depth++] = first;
            if (output.Length + depth > limit)
            {
                throw PdfFault.TooComplex();
            }

            stack.AsSpan(0, depth).Reverse();
            output.Write(stack, 0, depth);
            if (previous >= 0 && next < TableSize)
            {
                prefix[next] = previous;
                last[next++] = first;
            }

            width = (next + early) switch { >= 2048 => 12, >= 1024 => 11, >= 512 => 10, _ => 9 };
            previous = code;
        }

        return output.ToArray();
    }
}
