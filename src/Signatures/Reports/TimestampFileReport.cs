using System.Security.Cryptography;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.Timestamps;

namespace TaskTracking.Signatures.Reports;

/// <summary>
/// The entry of a timestamp token in a file of its own (RFC 3161), beside the file it stamps or in an ASiC container: it signs for nobody,
/// and proves that the file existed.
/// </summary>
internal static class TimestampFileReport
{
    private static readonly FoundSignature Found = new() { IsDocumentTimestamp = true, Coverage = Coverage.WholeFile };

    /// <summary>The entry; which file is stamped the imprint decides.</summary>
    public static SignatureFact Write(CmsMessage token, IEnumerable<(string Path, SignedContent Content)> candidates, InspectionOptions options)
    {
        var context = new ValidationContext(options, [], [token]);
        var verifier = new TimestampVerifier(context);
        foreach (var (path, content) in candidates)
        {
            if (Stamps(token, content))
            {
                // Named in words only: a signed file would be taken for one that somebody signed.
                var stamped = DocumentTimestampReport.Write(Found, verifier.Verify(token, content));
                return stamped with { Warnings = [.. stamped.Warnings, new SignatureRemark("timestamp-of-file", [path])] };
            }
        }

        return DocumentTimestampReport.Write(Found, verifier.Verify(token, new SignedContent([]))) with
        {
            Indication = Indication.Indeterminate,
            Integrity = Integrity.Unknown,
            SubIndication = SubIndications.SignedDataNotFound,
            Reasons = [new SignatureRemark("signed-data-not-found")],
        };
    }

    private static bool Stamps(CmsMessage token, SignedContent content) =>
        token.Content is { } octets
        && TimestampInfo.Read(octets) is { Digest: { } digest } info
        && CryptographicOperations.FixedTimeEquals(info.Imprint.Span, content.Hash(digest));
}
