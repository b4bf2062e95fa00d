using System.Security.Cryptography;
using System.Text;

namespace TaskTracking.Signatures.Cms;

/// <summary>A file that is a CMS message itself (.p7s, .p7m, .p7b), in DER, BER or PEM.</summary>
internal static class CmsFile
{
    private const int MaximumPem = 24 * 1024 * 1024;

    /// <summary>The message, or null where the file is none.</summary>
    public static CmsMessage? Read(ReadOnlyMemory<byte> file)
    {
        if (file.IsEmpty)
        {
            return null;
        }

        return file.Span[0] == 0x30 ? IsWhole(file) ? CmsReader.Read(file) : null : file.Span[0] == '-' ? ReadPem(file) : null;
    }

    /// <summary>Nothing but blanks follows the message: what stands behind it is not signed, and a viewer may show it.</summary>
    private static bool IsWhole(ReadOnlyMemory<byte> file) =>
        Asn1Guard.TryMeasure(file.Span, Asn1Limits.Message, out var length) && file.Span[length..].IndexOfAnyExcept("\0\t\r\n "u8) < 0;

    private static CmsMessage? ReadPem(ReadOnlyMemory<byte> file)
    {
        if (file.Length > MaximumPem)
        {
            return null;
        }

        ReadOnlySpan<char> text = Encoding.Latin1.GetString(file.Span);
        if (!PemEncoding.TryFind(text, out var fields) || text[fields.Label] is not ("PKCS7" or "CMS"))
        {
            return null;
        }

        var decoded = new byte[fields.DecodedDataLength];
        return Convert.TryFromBase64Chars(text[fields.Base64Data], decoded, out var written) ? CmsReader.Read(decoded.AsMemory(0, written)) : null;
    }
}
