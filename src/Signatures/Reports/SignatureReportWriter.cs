using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Certificates;
using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.Timestamps;

namespace TaskTracking.Signatures.Reports;

/// <summary>From the signatures found in a PDF to its report, in the order of position.</summary>
internal static class SignatureReportWriter
{
    /// <summary>Bytes hashed for one file, all signatures together: 51 signatures over 50 MB are within, hostile thousands are not.</summary>
    private const long MaximumHashed = 4L * 1024 * 1024 * 1024;

    public static SignatureReport Write(ReadOnlyMemory<byte> file, IReadOnlyList<FoundSignature> found, InspectionOptions options)
    {
        var messages = found.Select(signature => signature.Cms.IsEmpty ? null : CmsReader.Read(signature.Cms)).ToList();
        var context = new ValidationContext(options, found.Select(signature => signature.Evidence), messages);
        var stamps = new DocumentTimestamps(found, messages, context, file);
        var assessment = new SignatureAssessment(context, stamps);
        var verifier = new CmsVerifier(context.Candidates, context.Keys);
        var hasSigner = found.Any(signature => !signature.IsDocumentTimestamp);
        var facts = new List<SignatureFact>();
        var hashed = 0L;
        foreach (var (signature, message) in found.Zip(messages))
        {
            options.Cancellation.ThrowIfCancellationRequested();
            hashed += signature.SignedRanges.Sum(range => Math.Clamp(range.Length, 0, file.Length));
            if (!signature.IsDocumentTimestamp)
            {
                var cms = hashed > MaximumHashed
                    ? CmsVerification.Undecided(SubIndications.Custom, "validation-too-costly")
                    : Verify(file, signature, message, verifier, context.Keys);
                facts.Add(SignatureFactWriter.Write(assessment.Gather(signature, cms), stamps));
            }
            else if (DocumentTimestampReport.Write(signature, stamps.Of(signature)) is var fact
                && (!hasSigner || fact.Indication == Indication.TotalFailed))
            {
                facts.Add(fact);
            }
        }

        return new SignatureReport { Format = SignatureFormat.PAdES, Signatures = facts };
    }

    private static CmsVerification Verify(ReadOnlyMemory<byte> file, FoundSignature signature, CmsMessage? message, CmsVerifier verifier, KeyOperations keys) =>
        signature.Unusable is { } unusable && message is null
            ? CmsVerification.Fail(SubIndications.FormatFailure, unusable.Code)
            : PdfSignaturePolicy.Verify(signature, message, SignedContent.Of(file, signature.SignedRanges), verifier, keys);
}
