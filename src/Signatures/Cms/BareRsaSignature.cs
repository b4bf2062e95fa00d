using System.Formats.Asn1;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Certificates;
using TaskTracking.Signatures.Reports;

namespace TaskTracking.Signatures.Cms;

/// <summary>
/// adbe.x509.rsa_sha1 (ISO 32000-1 §12.8.3.2): no CMS, but an RSA signature value in an OCTET STRING beside the signer's certificate, over
/// the document itself. The hash function is named only within the value (SHA-1, since PDF 1.6 others too), so each is tried.
/// </summary>
internal static class BareRsaSignature
{
    private static readonly string[] Digests = ["SHA-1", "SHA-256", "SHA-384", "SHA-512", "RIPEMD-160"];

    /// <summary>Verifies the value.</summary>
    /// <param name="contents">/Contents, padding cut off.</param>
    /// <param name="signer">The first certificate of /Cert; empty where there is none.</param>
    /// <param name="content">The signed bytes.</param>
    /// <param name="keys">The inspection's public-key operations.</param>
    public static CmsVerification Verify(ReadOnlyMemory<byte> contents, ReadOnlyMemory<byte> signer, SignedContent content, KeyOperations keys)
    {
        if (CertificateReader.Read(signer) is not { } certificate)
        {
            return CmsVerification.Undecided(SubIndications.NoSigningCertificate, "signing-certificate-not-found");
        }

        if (ReadValue(contents) is not { } value)
        {
            return CmsVerification.Fail(SubIndications.FormatFailure, "cms-unreadable") with { Certificate = certificate };
        }

        var check = SignatureCheck.Invalid;
        foreach (var digest in Digests.Select(DigestAlgorithm.Named))
        {
            var scheme = new SignatureScheme(SchemeKind.RsaPkcs1, digest);
            check = keys.Check(certificate.Key, scheme, content.Hash(digest), value);
            if (check == SignatureCheck.Valid)
            {
                return new CmsVerification
                {
                    Integrity = Integrity.Intact,
                    Certificate = certificate,
                    Digest = digest,
                    Scheme = scheme,
                    Warnings = [new SignatureRemark("no-signed-attributes")],
                };
            }

            if (check != SignatureCheck.Invalid)
            {
                break;
            }
        }

        var verified = check switch
        {
            SignatureCheck.TooCostly => CmsVerification.Undecided(SubIndications.Custom, "validation-too-costly"),
            SignatureCheck.Unsupported => CmsVerification.Undecided(SubIndications.CryptoConstraints, "algorithm-not-supported", "adbe.x509.rsa_sha1"),
            _ => CmsVerification.Fail(SubIndications.SignatureCryptoFailure, "signature-value-invalid"),
        };
        return verified with { Certificate = certificate };
    }

    private static byte[]? ReadValue(ReadOnlyMemory<byte> contents)
    {
        if (!Asn1Guard.TryMeasure(contents.Span, Asn1Limits.Message, out var length))
        {
            return null;
        }

        try
        {
            return new AsnReader(contents[..length], AsnEncodingRules.BER).ReadOctetString();
        }
        catch (AsnContentException)
        {
            return null;
        }
    }
}
