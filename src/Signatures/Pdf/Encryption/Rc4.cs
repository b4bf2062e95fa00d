namespace TaskTracking.Signatures.Pdf.Encryption;

/// <summary>The RC4 of old PDF encryption. Only ever undoes what others encrypted.</summary>
internal static class Rc4
{
    public static byte[] Transform(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        Span<byte> state = stackalloc byte[256];
        for (var index = 0; index < 256; index++)
        {
            state[index] = (byte)index;
        }

        for (int index = 0, mixed = 0; index < 256; index++)
        {
            mixed = (mixed + state[index] + key[index % key.Length]) & 0xFF;
            (state[index], state[mixed]) = (state[mixed], state[index]);
        }

        var output = new byte[data.Length];
        for (int at = 0, first = 0, second = 0; at < data.Length; at++)
        {
            first = (first + 1) & 0xFF;
            second = (second + state[first]) & 0xFF;
            (state[first], state[second]) = (state[second], state[first]);
            output[at] = (byte)(data[at] ^ state[(state[first] + state[second]) & 0xFF]);
        }

        return output;
    }
}
