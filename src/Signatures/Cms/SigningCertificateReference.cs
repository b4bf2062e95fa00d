using System.Formats.Asn1;
using TaskTracking.Signatures.Certificates;

namespace TaskTracking.Signatures.Cms;

/// <summary>The first ESSCertID of signing-certificate or signing-certificate-v2 (RFC 5035 §5): which certificate the signer meant.</summary>
internal sealed record SigningCertificateReference(DigestAlgorithm? Digest, ReadOnlyMemory<byte> Hash)
{
    /// <summary>Whether the reference names this certificate; null where its hash function is unknown.</summary>
    public bool? Names(Certificate certificate) =>
        Digest is null ? null : Hash.Span.SequenceEqual(Digest.Hash(certificate.Encoded.Span));

    /// <summary>Reads the value of either attribute; null where it is malformed.</summary>
    public static SigningCertificateReference? Read(string oid, ReadOnlyMemory<byte> value)
    {
        try
        {
            var first = new AsnReader(value, AsnEncodingRules.BER).ReadSequence().ReadSequence().ReadSequence();
            var digest = oid == Oids.SigningCertificate ? DigestAlgorithm.Sha1 : DigestAlgorithm.Sha256;
            if (oid == Oids.SigningCertificateV2 && first.NextIs(Asn1Tag.Sequence))
            {
                digest = DigestAlgorithm.Of(SignerInfoReader.ReadAlgorithm(first).Oid);
            }

            return new SigningCertificateReference(digest, first.ReadOctetString());
        }
        catch (AsnContentException)
        {
            return null;
        }
    }
}
