using System.Globalization;
using System.IO.Compression;
using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.Pdf;
using TaskTracking.Signatures.Trust;

namespace TaskTracking.SignatureCorpus;

/// <summary>
/// A trust folder of all certificates that files carry: the self-signed are anchors. No operator would do so; it makes TOTAL-PASSED
/// possible for foreign files, so that what must not pass can be seen not to.
/// </summary>
internal static class EmbeddedRoots
{
    private const string TimestampToken = "1.2.840.113549.1.9.16.2.14";

    public static TrustStore Of(IEnumerable<(byte[] File, string? Password)> files) =>
        TrustStore.Load([.. files.SelectMany(file => Certificates(file.File, file.Password)).Select(certificate => Convert.ToBase64String(certificate.Span))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Chunk(50)
            .Select((chunk, index) => (index.ToString("D5", CultureInfo.InvariantCulture), Pem(chunk)))]);

    private static IEnumerable<ReadOnlyMemory<byte>> Certificates(byte[] file, string? password) => file switch
    {
        [(byte)'P', (byte)'K', ..] => InPackage(file),
        _ when CmsFile.Read(file) is { } message => Certificates(message),
        _ => InPdf(file, password).Concat(InXml(System.Text.Encoding.UTF8.GetString(file))),
    };

    private static IEnumerable<ReadOnlyMemory<byte>> InPackage(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        var certificates = new List<ReadOnlyMemory<byte>>();
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.Contains("signature", StringComparison.OrdinalIgnoreCase) && entry.Length < 10_000_000))
        {
            using var reader = new StreamReader(entry.Open());
            certificates.AddRange(InXml(reader.ReadToEnd()));
        }

        return certificates;
    }

    // X509Certificate of KeyInfo, EncapsulatedX509Certificate of XAdES.
    private static IEnumerable<ReadOnlyMemory<byte>> InXml(string text)
    {
        foreach (var part in text.Split("X509Certificate>", StringSplitOptions.None))
        {
            var end = part.IndexOf("</", StringComparison.Ordinal);
            var octets = new byte[Math.Max(end, 0)];
            if (end > 100 && Convert.TryFromBase64String(part[..end].Replace("&#13;", "", StringComparison.Ordinal), octets, out var length))
            {
                yield return octets.AsMemory(0, length);
            }
        }
    }

    private static IEnumerable<ReadOnlyMemory<byte>> InPdf(byte[] file, string? password) =>
        PdfSignatures.Find(file, password, PdfLimits.Default).Signatures
            .SelectMany(found => found.Evidence.Certificates.Concat(found.Cms.IsEmpty || CmsReader.Read(found.Cms) is not { } message ? [] : Certificates(message)));

    private static IEnumerable<ReadOnlyMemory<byte>> Certificates(CmsMessage message) => message.Certificates.Concat(message.Signers
        .SelectMany(signer => signer.UnsignedAttributes).Where(attribute => attribute.Oid == TimestampToken)
        .SelectMany(attribute => attribute.Values).Select(token => CmsReader.Read(token)).OfType<CmsMessage>().SelectMany(token => token.Certificates));

    private static byte[] Pem(string[] certificates) => System.Text.Encoding.ASCII.GetBytes(
        string.Concat(certificates.Select(certificate => $"-----BEGIN CERTIFICATE-----\n{certificate}\n-----END CERTIFICATE-----\n")));
}
