using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Timestamps;

/// <summary>
/// The document timestamps of a file (EN 319 142-1 §5.4.3): each proves that everything it covers existed at its time, the
/// signatures before it included.
/// </summary>
internal sealed class DocumentTimestamps
{
    private const int Maximum = 100;

    private readonly Dictionary<FoundSignature, TimestampFinding> findings = new(ReferenceEqualityComparer.Instance);

    private DocumentTimestamps()
    {
    }

    /// <summary>Verifies those among the signatures found; <paramref name="messages"/> are their CMS, by position.</summary>
    public DocumentTimestamps(
        IReadOnlyList<FoundSignature> found, IReadOnlyList<CmsMessage?> messages, ValidationContext context, FileDigests digests)
    {
        var verifier = new TimestampVerifier(context);
        foreach (var (stamp, message) in found.Zip(messages).Where(pair => pair.First is { IsDocumentTimestamp: true, Unusable: null }).Take(Maximum))
        {
            if (digests.IsSpent)
            {
                return;
            }

            var content = digests.ContentOf(stamp.SignedRanges);
            findings[stamp] = message is null || content is null
                ? new TimestampFinding { Problems = [new SignatureRemark("timestamp-unreadable")] }
                : verifier.Verify(message, content);
        }
    }

    /// <summary>For formats without any.</summary>
    public static DocumentTimestamps None { get; } = new();

    /// <summary>What verifying one gave; null where it is none that can be used, or one beyond the bound.</summary>
    public TimestampFinding? Of(FoundSignature stamp) => findings.GetValueOrDefault(stamp);

    /// <summary>Intact document timestamps that cover a signature with all of its CMS, earliest first.</summary>
    public IReadOnlyList<TimestampFinding> Covering(FoundSignature signature) =>
        [.. findings.Where(pair => Covers(pair.Key, signature)).Select(pair => pair.Value).OrderBy(finding => finding.Time)];

    /// <summary>Whether one covers a signature together with validation data (EN 319 142-1 §6, level B-LTA).</summary>
    public bool Archive(FoundSignature signature) => findings.Keys.Any(stamp => stamp.CoversSecurityStore && Covers(stamp, signature));

    private bool Covers(FoundSignature stamp, FoundSignature signature) => findings[stamp].IsIntact
        && stamp.Coverage != Coverage.Partial
        && stamp.Changes != ChangesAfterSigning.Suspicious
        && End(stamp) > End(signature);

    private static long End(FoundSignature signature) =>
        signature.SignedRanges.Count == 0 ? 0 : signature.SignedRanges.Max(range => range.Offset + range.Length);
}
