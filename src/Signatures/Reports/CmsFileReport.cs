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
    private static readonly HashSet<string> ArchiveTimestamps = ["1.2.840.113549.1.9.16.2.27", "1.2.840.113549.1.9.16.2.48", "0.4.0.1733.2.5"];

    public static SignatureReport Write(string path, CmsMessage message, InspectionOptions options)
    {
        var context = new ValidationContext(options, [], [message]);
        var assessment = new SignatureAssessment(context, DocumentTimestamps.None);
        var verifier = new CmsVerifier(context.Candidates, context.Keys);
        var beside = options.DetachedContent
            .Where(candidate => candidate.Path != path)
            .Select(candidate => (candidate.Path, Content: new SignedContent([candidate.Bytes])))
            .ToList();
        var facts = new List<SignatureFact>();
        foreach (var signer in message.Signers)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            var cms = message.Content is { IsEmpty: false } content
                ? verifier.Verify(signer, message.ContentType, new SignedContent([content]))
                : VerifyDetached(signer, message.ContentType, verifier, beside);
            var found = new FoundSignature { Coverage = Coverage.WholeFile, ClaimedTime = null };
            facts.Add(SignatureFactWriter.Write(assessment.Gather(found, WithRemarks(cms, signer)), DocumentTimestamps.None));
        }

        return new SignatureReport { Format = SignatureFormat.CAdES, Signatures = facts };
    }

    private static CmsVerification VerifyDetached(
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
                return verified with { Warnings = [.. verified.Warnings, new SignatureRemark("detached-content", [name])] };
            }
        }

        return verifier.Identify(signer) with
        {
            Undetermined = true,
            SubIndication = SubIndications.SignedDataNotFound,
            Reasons = [new SignatureRemark("signed-data-not-found")],
        };
    }

    /// <summary>Whether the messageDigest names this content; null where there is none to tell.</summary>
    private static bool? Signs(CmsSigner signer, SignedContent content)
    {
        var expected = SignedAttributes.Read(signer.SignedAttributes).MessageDigest;
        return expected is null || DigestAlgorithm.Of(signer.DigestAlgorithm.Oid) is not { } digest
            ? null
            : CryptographicOperations.FixedTimeEquals(expected.Value.Span, content.Hash(digest));
    }

    private static CmsVerification WithRemarks(CmsVerification cms, CmsSigner signer) =>
        signer.UnsignedAttributes.Any(attribute => ArchiveTimestamps.Contains(attribute.Oid))
            ? cms with { Warnings = [.. cms.Warnings, new SignatureRemark("archive-timestamp-not-checked")] }
            : cms;
}
