using System.Globalization;
using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.Pdf;
using TaskTracking.Signatures.Trust;

namespace TaskTracking.SignatureCorpus;

/// <summary>
/// A trust folder of all certificates that PDFs carry: the self-signed are anchors. No operator would do so; it makes TOTAL-PASSED
/// possible for foreign files, so that what must not pass can be seen not to.
/// </summary>
internal static class EmbeddedRoots
{
    private const string TimestampToken = "1.2.840.113549.1.9.16.2.14";

    public static TrustStore Of(IEnumerable<(byte[] File, string? Password)> files) =>
        TrustStore.Load([.. files.SelectMany(file => Certificates(file.File, file.Password)).Select(certificate => Convert.ToBase64String(certificate.Span))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Chunk(50)
            .Select((chunk, index) => (index.ToString("D5", CultureInfo.InvariantCulture), Pem(chunk)))]);

    private static IEnumerable<ReadOnlyMemory<byte>> Certificates(byte[] file, string? password) =>
        PdfSignatures.Find(file, password, PdfLimits.Default).Signatures
            .SelectMany(found => found.Evidence.Certificates.Concat(found.Cms.IsEmpty || CmsReader.Read(found.Cms) is not { } message ? [] : Certificates(message)));

    private static IEnumerable<ReadOnlyMemory<byte>> Certificates(CmsMessage message) => message.Certificates.Concat(message.Signers
        .SelectMany(signer => signer.UnsignedAttributes).Where(attribute => attribute.Oid == TimestampToken)
        .SelectMany(attribute => attribute.Values).Select(token => CmsReader.Read(token)).OfType<CmsMessage>().SelectMany(token => token.Certificates));

    private static byte[] Pem(string[] certificates) => System.Text.Encoding.ASCII.GetBytes(
        string.Concat(certificates.Select(certificate => $"-----BEGIN CERTIFICATE-----\n{certificate}\n-----END CERTIFICATE-----\n")));
}
