using System.Text;

namespace TaskTracking.Validation.Api.Accounts.SecondFactor;

/// <summary>A secret as authenticator apps take it (RFC 4648, no padding).</summary>
internal static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Bits = 5;

    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        var (buffer, held) = (0, 0);
        foreach (var value in bytes)
        {
            (buffer, held) = ((buffer << 8) | value, held + 8);
            while (held >= Bits)
            {
                held -= Bits;
                text.Append(Alphabet[(buffer >> held) & 31]);
            }

            buffer &= (1 << held) - 1;
        }

        return held == 0 ? text.ToString() : text.Append(Alphabet[(buffer << (Bits - held)) & 31]).ToString();
    }

    /// <summary>The bytes of a text of ours.</summary>
    public static byte[] Decode(string text)
    {
        var bytes = new List<byte>();
        var (buffer, held) = (0, 0);
        foreach (var letter in text)
        {
            (buffer, held) = ((buffer << Bits) | Alphabet.IndexOf(letter, StringComparison.Ordinal), held + Bits);
            if (held >= 8)
            {
                held -= 8;
                bytes.Add((byte)(buffer >> held));
                buffer &= (1 << held) - 1;
            }
        }

        return [.. bytes];
    }
}
