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
        var facts = new List<SignatureFact>();
        foreach (var (signature, message) in found.Zip(messages))
        {
            options.Cancellation.ThrowIfCancellationRequested();
            if (!signature.IsDocumentTimestamp)
            {
                var cms = digests.IsSpent
                    ? CmsVerification.Undecided(SubIndications.Custom, "validation-too-costly")
                    : Verify(digests, signature, message, verifier, context.Keys);
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

    private static CmsVerification Verify(FileDigests digests, FoundSignature signature, CmsMessage? message, CmsVerifier verifier, KeyOperations keys) =>
        signature.Unusable is { } unusable && message is null
            ? CmsVerification.Fail(SubIndications.FormatFailure, unusable.Code)
            : PdfSignaturePolicy.Verify(signature, message, digests.ContentOf(signature.SignedRanges), verifier, keys);
}
