using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Certificates;
using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.Timestamps;

namespace TaskTracking.Signatures.Reports;

/// <summary>From the signatures found in a PDF to its report, in the order of position.</summary>
internal static class SignatureReportWriter
{
    public static SignatureReport Write(ReadOnlyMemory<byte> file, IReadOnlyList<FoundSignature> found, InspectionOptions options)
    {
        var messages = found.Select(signature => signature.Cms.IsEmpty ? null : CmsReader.Read(signature.Cms)).ToList();
        var context = new ValidationContext(options, found.Select(signature => signature.Evidence), messages);
        var digests = new FileDigests(file, found.Select(signature => signature.SignedRanges));
        var stamps = new DocumentTimestamps(found, messages, context, digests);
        var assessment = new SignatureAssessment(context, stamps);
        var verifier = new CmsVerifier(context.Candidates, context.Keys);
        var hasSigner = found.Any(signature => !signature.IsDocumentTimestamp);
        var verified = new List<CmsVerification?>();
        foreach (var (signature, message) in found.Zip(messages))
        {
            options.Cancellation.ThrowIfCancellationRequested();
            verified.Add(signature.IsDocumentTimestamp ? null
                : digests.IsSpent ? CmsVerification.Undecided(SubIndications.Custom, "validation-too-costly")
                : Verify(digests, signature, message, verifier, context.Keys));
        }

        var facts = new List<SignatureFact>();
        foreach (var (signature, cms) in Overdrawn(found, verified).Zip(verified))
        {
            options.Cancellation.ThrowIfCancellationRequested();
            if (cms is not null)
            {
                facts.Add(SignatureFactWriter.Write(assessment.Gather(signature, cms), stamps));
            }
            else if (DocumentTimestampReport.Write(signature, stamps.Of(signature)) is var fact
                && (!hasSigner || fact.Indication == Indication.TotalFailed || (fact.Indication != Indication.TotalPassed && signature.Box is not null)))
            {
                facts.Add(fact);
            }
        }

        return new SignatureReport { Format = SignatureFormat.PAdES, Signatures = facts };
    }

    /// <summary>
    /// A signature may draw on the page because it signs what it draws. Where it is broken it signs nothing, and what it draws is a change to
    /// all that were there before it.
    /// </summary>
    private static IEnumerable<FoundSignature> Overdrawn(IReadOnlyList<FoundSignature> found, List<CmsVerification?> verified)
    {
        var broken = verified.FindLastIndex(IsBroken);
        while (broken >= 0 && found[broken].Box is null)
        {
            broken = broken == 0 ? -1 : verified.FindLastIndex(broken - 1, IsBroken);
        }

        return found.Select((signature, index) => index >= broken || signature.Unusable is not null ? signature : signature with
        {
            Changes = ChangesAfterSigning.Suspicious,
            Remarks = [.. signature.Remarks, new SignatureRemark("pdf-change-unsigned-drawing", [found[broken].FieldName ?? string.Empty])],
        });
    }

    private static bool IsBroken(CmsVerification? cms) => cms is { Failed: true, Integrity: not Integrity.Intact };

    private static CmsVerification Verify(FileDigests digests, FoundSignature signature, CmsMessage? message, CmsVerifier verifier, KeyOperations keys) =>
        signature.Unusable is { } unusable && message is null
            ? CmsVerification.Fail(SubIndications.FormatFailure, unusable.Code)
            : PdfSignaturePolicy.Verify(signature, message, digests.ContentOf(signature.SignedRanges), verifier, keys);
}
