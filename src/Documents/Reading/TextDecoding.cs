using System.Text;

namespace TaskTracking.Documents.Reading;

/// <summary>Bytes of a plain text file as characters: UTF-16 or UTF-8 by mark, UTF-8 where the bytes are, else Windows-1252 as TCVN3 files are seen.</summary>
internal static class TextDecoding
{
    private static readonly UTF8Encoding Strict = new(false, true);
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static bool HasWideMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);

    public static string Decode(byte[] bytes)
    {
        if (HasWideMark(bytes))
        {
            var wide = bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            return wide.GetString(bytes, 2, (bytes.Length - 2) & ~1);
        }

        try
        {
            return Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Western.GetString(bytes);
        }
    }
}
