using System.Security.Cryptography;
using System.Text;

namespace TaskTracking.Signatures.Cms;

/// <summary>A file that is a CMS message itself (.p7s, .p7m, .p7b), in DER, BER or PEM.</summary>
internal static class CmsFile
{
    private static readonly System.Buffers.SearchValues<byte> Base64Characters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/= \r\n\t"u8);

    /// <summary>The header of the identifiers of PKCS #7 types, without the last arc: 1.2.840.113549.1.7.</summary>
    private static readonly byte[] Pkcs7Types = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07];

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

    /// <summary>What a file that is no readable message says of itself in its first octets; null where it is something else.</summary>
    public static CmsClaim? LooksLike(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("-----BEGIN PKCS7-----"u8) || start.StartsWith("-----BEGIN CMS-----"u8))
        {
            return CmsClaim.Signed;
        }

        Span<byte> decoded = stackalloc byte[24];
        var isText = start.StartsWith("MI"u8) && start.Length >= 32
            && System.Buffers.Text.Base64.DecodeFromUtf8(start[..32], decoded, out _, out _) == System.Buffers.OperationStatus.Done;
        var head = isText ? decoded : start[..Math.Min(start.Length, 24)];
        var at = head.IsEmpty || head[0] != 0x30 ? -1 : head.IndexOf(Pkcs7Types);
        return at is < 2 or > 8 || at + Pkcs7Types.Length >= head.Length ? null
            : head[at + Pkcs7Types.Length] switch
            {
                2 => CmsClaim.Signed,
                3 or 4 or 6 => CmsClaim.Encrypted,
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

/// <summary>What kind of message a file says it is.</summary>
internal enum CmsClaim
{
    Signed,

    /// <summary>Enveloped or encrypted: whether it is signed nobody can tell without the key.</summary>
    Encrypted,
}
