using System.Text;

namespace TaskTracking.Signatures.Pdf.Syntax;

/// <summary>What the bytes of names and strings mean (ISO 32000-2 §7.3.4, §7.3.5, §7.9.2).</summary>
internal static class PdfText
{
    /// <summary>The name's bytes as Latin-1 chars, <c>#xx</c> undone.</summary>
    public static string DecodeName(ReadOnlySpan<byte> raw)
    {
        if (raw.IndexOf((byte)'#') < 0)
        {
            return Encoding.Latin1.GetString(raw);
        }

        var name = new StringBuilder(raw.Length);
        for (var index = 0; index < raw.Length; index++)
        {
            if (raw[index] == (byte)'#' && index + 2 < raw.Length
                && PdfCharacters.HexValue(raw[index + 1]) is >= 0 and var high
                && PdfCharacters.HexValue(raw[index + 2]) is >= 0 and var low)
            {
                name.Append((char)((high << 4) | low));
                index += 2;
            }
            else
            {
                name.Append((char)raw[index]);
            }
        }

        return name.ToString();
    }

    /// <summary>The bytes of <c>&lt;…&gt;</c>; what is no digit is skipped, an odd last digit is followed by 0.</summary>
    public static byte[] DecodeHex(ReadOnlySpan<byte> token)
    {
        var bytes = new byte[token.Length / 2];
        var length = 0;
        var high = -1;
        foreach (var character in token)
        {
            var value = PdfCharacters.HexValue(character);
            if (value < 0)
            {
                continue;
            }

            if (high < 0)
            {
                high = value;
                continue;
            }

            bytes[length++] = (byte)((high << 4) | value);
            high = -1;
        }

        if (high >= 0)
        {
            bytes[length++] = (byte)(high << 4);
        }

        return length == bytes.Length ? bytes : bytes[..length];
    }

    /// <summary>The bytes of <c>(…)</c>, escapes undone and line ends as LF.</summary>
    public static byte[] DecodeLiteral(ReadOnlySpan<byte> token)
    {
        var body = token[1..^1];
        if (body.IndexOfAny((byte)'\\', (byte)'\r') < 0)
        {
            return body.ToArray();
        }

        var bytes = new List<byte>(body.Length);
        for (var index = 0; index < body.Length; index++)
        {
            switch (body[index])
            {
                case (byte)'\\' when index + 1 < body.Length:
                    index = Unescape(body, index + 1, bytes);
                    break;
                case (byte)'\r':
                    bytes.Add((byte)'\n');
                    index += index + 1 < body.Length && body[index + 1] == (byte)'\n' ? 1 : 0;
                    break;
                default:
                    bytes.Add(body[index]);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>A text string for people: UTF-16 with a mark, UTF-8 with a mark, else PDFDocEncoding read as Latin-1; control characters dropped.</summary>
    public static string ToText(ReadOnlySpan<byte> bytes, int limit = 1000)
    {
        var text = bytes switch
        {
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
            _ => Encoding.Latin1.GetString(bytes),
        };
        var clean = new StringBuilder(Math.Min(text.Length, limit));
        foreach (var character in text.Take(limit))
        {
            clean.Append(char.IsControl(character) || char.IsSurrogate(character) ? ' ' : character);
        }

        return clean.ToString().Trim();
    }

    private static int Unescape(ReadOnlySpan<byte> body, int index, List<byte> bytes)
    {
        var escaped = body[index];
        switch (escaped)
        {
            case (byte)'n':
                bytes.Add((byte)'\n');
                return index;
            case (byte)'r':
                bytes.Add((byte)'\r');
                return index;
            case (byte)'t':
                bytes.Add((byte)'\t');
                return index;
            case (byte)'b':
                bytes.Add((byte)'\b');
                return index;
            case (byte)'f':
                bytes.Add((byte)'\f');
                return index;
            case (byte)'\r':
                return index + 1 < body.Length && body[index + 1] == (byte)'\n' ? index + 1 : index;
            case (byte)'\n':
                return index;
            case >= (byte)'0' and <= (byte)'7':
                var value = 0;
                var end = Math.Min(index + 3, body.Length);
                for (; index < end && body[index] is >= (byte)'0' and <= (byte)'7'; index++)
                {
                    value = (value * 8) + body[index] - '0';
                }

                bytes.Add((byte)value);
                return index - 1;
            default:
                bytes.Add(escaped);
                return index;
        }
    }
}
