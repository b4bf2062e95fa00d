using System.Security.Cryptography;
using System.Text;

namespace TaskTracking.Signatures.Cms;

/// <summary>A file that is a CMS message itself (.p7s, .p7m, .p7b), in DER, BER or PEM.</summary>
internal static class CmsFile
{
    private static readonly System.Buffers.SearchValues<byte> Base64Characters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/= \r\n\t"u8);

    private const int MaximumPem = 24 * 1024 * 1024;

    /// <summary>The message, or null where the file is none.</summary>
    public static CmsMessage? Read(ReadOnlyMemory<byte> file)
    {
        if (file.IsEmpty)
        {
            return null;
        }

        return file.Span[0] switch
        {
            0x30 => IsWhole(file) ? CmsReader.Read(file) : null,
            (byte)'-' => ReadPem(file),
            (byte)'M' when file.Length <= MaximumPem => ReadBase64(file),
            _ => null,
        };
    }

    /// <summary>Base64 without the lines around it, as mail programs and some signing tools leave it.</summary>
    private static CmsMessage? ReadBase64(ReadOnlyMemory<byte> file)
    {
        if (!file.Span.StartsWith("MI"u8) || file.Span.ContainsAnyExcept(Base64Characters))
        {
            return null;
        }

        var decoded = new byte[file.Length];
        return Convert.TryFromBase64String(Encoding.ASCII.GetString(file.Span), decoded, out var written) ? CmsReader.Read(decoded.AsMemory(0, written)) : null;
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
