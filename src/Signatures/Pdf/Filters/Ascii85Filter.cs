namespace TaskTracking.Signatures.Pdf.Filters;

/// <summary>ASCII85Decode (ISO 32000-2 §7.4.3).</summary>
internal static class Ascii85Filter
{
    public static byte[] Decode(ReadOnlySpan<byte> data)
    {
        var output = new List<byte>(data.Length);
        uint group = 0;
        var count = 0;
        foreach (var character in data)
        {
            switch (character)
            {
                case (byte)'~':
                    Flush(output, group, count);
                    return [.. output];
                case (byte)'z' when count == 0:
                    output.AddRange([0, 0, 0, 0]);
                    break;
                case >= (byte)'!' and <= (byte)'u':
                    group = unchecked((group * 85) + (uint)(character - '!'));
                    if (++count == 5)
                    {
                        Append(output, group, 4);
                        (group, count) = (0, 0);
                    }

                    break;
                default:
                    break;
            }
        }

        Flush(output, group, count);
        return [.. output];
    }

    private static void Flush(List<byte> output, uint group, int count)
    {
        if (count < 2)
        {
            return;
        }

        for (var missing = count; missing < 5; missing++)
        {
            group = unchecked((group * 85) + 84);
        }

        Append(output, group, count - 1);
    }

    private static void Append(List<byte> output, uint group, int bytes)
    {
        for (var shift = 24; bytes > 0; bytes--, shift -= 8)
        {
            output.Add((byte)(group >> shift));
        }
    }
}
