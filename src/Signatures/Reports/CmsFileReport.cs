using System.Security.Cryptography;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.Timestamps;

namespace TaskTracking.Signatures.Reports;

/// <summary>
/// The report of a file that is a CMS message itself (.p7m, .p7s; EN 319 122-1). A detached one signs a file beside it: which one, the digest
/// decides, never the name; where none matches, the signed data was not found, which is not "broken".
/// </summary>
internal static class CmsFileReport
{
    private static readonly FoundSignature Whole = new() { Coverage = Coverage.WholeFile };

    public static SignatureReport Write(string path, CmsMessage message, InspectionOptions options)
    {
        var beside = options.DetachedContent
            .Where(candidate => candidate.Path != path)
            .Select(candidate => (candidate.Path, Content: new SignedContent([candidate.Bytes])))
            .ToList();
        if (message.ContentType == Oids.TimestampInfo)
        {
            return new SignatureReport { Format = SignatureFormat.CAdES, Signatures = [TimestampFileReport.Write(message, beside, options)] };
        }

        var signatures = new CmsSignatures(message, options);
        var facts = new List<SignatureFact>();
        foreach (var signer in message.Signers)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            if (message.Content is { IsEmpty: false } octets)
            {
                var content = new SignedContent([octets]);
                facts.AddRange(signatures.Write(Whole, signer, signatures.Verifier.Verify(signer, message.ContentType, content), content));
                continue;
            }

            var (cms, signedFile, signed) = VerifyDetached(signer, message.ContentType, signatures.Verifier, beside);
            facts.AddRange(signatures.Write(Whole with { SignedFile = signedFile }, signer, cms, signed));
        }

        return new SignatureReport { Format = SignatureFormat.CAdES, Signatures = facts };
    }

    private static (CmsVerification Verification, string? File, SignedContent? Content) VerifyDetached(
        CmsSigner signer, string contentType, CmsVerifier verifier, List<(string Path, SignedContent Content)> candidates)
    {
        foreach (var (name, content) in candidates)
        {
            if (Signs(signer, content) is false)
            {
                continue;
            }

            var verified = verifier.Verify(signer, contentType, content);
            if (!signer.SignedAttributesEncoded.IsEmpty || verified.Integrity == Integrity.Intact)
            {
                return (verified with { Warnings = [.. verified.Warnings, new SignatureRemark("detached-content", [name])] }, name, content);
            }
        }

        var unfound = verifier.Identify(signer) with
        {
            Undetermined = true,
            SubIndication = SubIndications.SignedDataNotFound,
            Reasons = [new SignatureRemark("signed-data-not-found")],
        };
        return (unfound, null, null);
    }

    /// <summary>Whether the messageDigest names this content; null where there is none to tell.</summary>
    private static bool? Signs(CmsSigner signer, SignedContent content)
    {
        var expected = SignedAttributes.Read(signer.SignedAttributes).MessageDigest;
        return expected is null || DigestAlgorithm.Of(signer.DigestAlgorithm.Oid) is not { } digest
            ? null
            : CryptographicOperations.FixedTimeEquals(expected.Value.Span, content.Hash(digest));
    }
}
