using System.Security.Cryptography;
using System.Text;

namespace TaskTracking.Signatures.Trust;

/// <summary>The values of a PEM file (RFC 7468), text between the blocks left out.</summary>
internal static class PemBlocks
{
    private static readonly string[] Labels = ["CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE", "X509 CRL", "OCSP RESPONSE", "PKCS7", "CMS"];

    /// <summary>
    /// The decoded blocks of known kinds; null where the bytes are no PEM at all. Private keys and other kinds are passed over.
    /// </summary>
    public static List<byte[]>? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf("-----BEGIN "u8) < 0 || !Ascii.IsValid(bytes[..1]) || bytes[0] == 0x30)
        {
            return null;
        }

        var blocks = new List<byte[]>();
        ReadOnlySpan<char> text = Encoding.Latin1.GetString(bytes);
        while (PemEncoding.TryFind(text, out var fields))
        {
            var decoded = new byte[fields.DecodedDataLength];
            if (Labels.Contains(text[fields.Label].ToString(), StringComparer.Ordinal)
                && Convert.TryFromBase64Chars(text[fields.Base64Data], decoded, out var written))
            {
                blocks.Add(decoded[..written]);
            }

            text = text[fields.Location.End..];
        }

        return blocks;
    }
}
