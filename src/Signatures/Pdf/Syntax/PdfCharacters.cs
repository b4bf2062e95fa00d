using System.Buffers;

namespace TaskTracking.Signatures.Pdf.Syntax;

/// <summary>The three classes of characters of ISO 32000-2 §7.2.3.</summary>
internal static class PdfCharacters
{
    /// <summary>What ends a name, a number or a keyword.</summary>
    public static SearchValues<byte> TokenEnd { get; } = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);

    public static bool IsWhiteSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    public static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';

    public static bool IsWhiteSpace(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (!IsWhiteSpace(value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>0–15, or −1 where it is no hexadecimal digit.</summary>
    public static int HexValue(byte value) => value switch
    {
        >= (byte)'0' and <= (byte)'9' => value - '0',
        >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
        _ => -1,
    };
}
