using System.Security.Cryptography;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Certificates;
using TaskTracking.Signatures.Reports;

namespace TaskTracking.Signatures.Cms;

/// <summary>
/// What the subfilter of a PDF signature asks of its CMS (ISO 32000-2 §12.8.3, EN 319 142-1 §4.1): where the signed bytes are, and
/// that there is exactly one signer. adbe.x509.rsa_sha1 holds no CMS.
/// </summary>
internal static class PdfSignaturePolicy
{
    private const string EmbeddedDigest = "adbe.pkcs7.sha1";
    private const string WithoutCms = "adbe.x509.rsa_sha1";

    /// <summary>Verifies a signature found in a PDF; document timestamps are verified elsewhere.</summary>
    public static CmsVerification Verify(
        FoundSignature found, CmsMessage? message, SignedContent? content, CmsVerifier verifier, KeyOperations keys)
    {
        if (content is null)
        {
            return CmsVerification.Fail(SubIndications.FormatFailure, "range-outside-file");
        }

        if (found.SubFilter == WithoutCms)
        {
            return BareRsaSignature.Verify(found.Cms, found.SignerCertificate, content, keys);
        }

        if (message is null)
        {
            return CmsVerification.Fail(SubIndications.FormatFailure, "cms-unreadable");
        }

        if (message.Signers.Count != 1)
        {
            return CmsVerification.Fail(SubIndications.FormatFailure, message.Signers.Count == 0 ? "signer-missing" : "signer-second");
        }

        return found.SubFilter == EmbeddedDigest
            ? VerifyEmbeddedDigest(message, content, verifier)
            : VerifyDetached(message, content, verifier);
    }

    /// <summary>The CMS signs the SHA-1 of the document, carried as its content.</summary>
    private static CmsVerification VerifyEmbeddedDigest(CmsMessage message, SignedContent content, CmsVerifier verifier)
    {
        if (message.Content is not { } digest || !CryptographicOperations.FixedTimeEquals(digest.Span, content.Hash(DigestAlgorithm.Sha1)))
        {
            return CmsVerification.Fail(SubIndications.HashFailure, "content-digest-mismatch");
        }

        var verified = verifier.Verify(message.Signers[0], message.ContentType, new SignedContent([digest]));
        return verified with { Digest = DigestAlgorithm.Sha1 };
    }

    /// <summary>An empty content is taken for none; any other in a detached signature could show other data than the document.</summary>
    private static CmsVerification VerifyDetached(CmsMessage message, SignedContent content, CmsVerifier verifier)
    {
        var verified = verifier.Verify(message.Signers[0], message.ContentType, content);
        return message.Content switch
        {
            null => verified,
            { IsEmpty: true } => verified with { Warnings = [.. verified.Warnings, new SignatureRemark("content-empty")] },
            _ when verified.Failed => verified,
            _ => verified with
            {
                Failed = true,
                SubIndication = SubIndications.FormatFailure,
                Reasons = [new SignatureRemark("content-in-detached")],
            },
        };
    }
}
