using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Certificates;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Timestamps;

/// <summary>
/// The archive timestamps of a signature (EN 319 122-1 §5.5.3): each stamps the type and hash of the content, the fields of the SignerInfo
/// and its own index of everything else. Those of the older forms are named and not verified.
/// </summary>
internal sealed class ArchiveTimestamps(TimestampVerifier verifier)
{
    private const int Most = 10;

    /// <summary>The archive timestamps of one signature.</summary>
    /// <param name="message">Its message.</param>
    /// <param name="signer">The signature.</param>
    /// <param name="content">What it signs; null where that is not at hand.</param>
    /// <param name="certificate">The signer's certificate; null where it is not known.</param>
    public ArchiveEvidence Of(CmsMessage message, CmsSigner signer, SignedContent? content, Certificate? certificate)
    {
        var remarks = new List<SignatureRemark>();
        var intact = new List<TimestampFinding>();
        var isComplete = false;
        var tokens = signer.UnsignedAttributes.Where(attribute => attribute.Oid == Oids.ArchiveTimestamp).SelectMany(attribute => attribute.Values).ToList();
        var isOld = signer.UnsignedAttributes.Any(attribute => attribute.Oid is Oids.ArchiveTimestampV1 or Oids.ArchiveTimestampV2);
        if (isOld || tokens.Count > Most || (tokens.Count > 0 && content is null))
        {
            remarks.Add(new SignatureRemark("archive-timestamp-not-checked"));
        }

        foreach (var token in tokens.Take(Most))
        {
            if (content is null)
            {
                break;
            }

            var (finding, index) = Verify(token, message, signer, content);
            if (finding is not { IsIntact: true })
            {
                remarks.Add(new SignatureRemark(finding?.Token?.Undetermined is true ? "archive-timestamp-not-checked" : "archive-timestamp-broken"));
                continue;
            }

            intact.Add(finding);
            remarks.AddRange(finding.Problems);
            var protects = certificate is not null && index!.Protects(message, signer, certificate.Encoded);
            isComplete |= protects;
            if (!protects)
            {
                remarks.Add(new SignatureRemark("archive-timestamp-incomplete"));
            }
        }

        return new ArchiveEvidence(intact, isComplete, [.. remarks.Distinct()]);
    }

    private (TimestampFinding? Finding, ArchiveHashIndex? Index) Verify(ReadOnlyMemory<byte> token, CmsMessage message, CmsSigner signer, SignedContent content)
    {
        if (CmsReader.Read(token) is not { Signers: [var stamper], Content: { } stamped } stamp
            || ArchiveHashIndex.Read(stamper) is not { } index
            || !index.Fits(message, signer)
            || TimestampInfo.Read(stamped)?.Digest is not { } digest)
        {
            return default;
        }

        return (verifier.Verify(stamp, new SignedContent([message.ContentTypeEncoded, content.Hash(digest), .. signer.SignedFields, index.Encoded])), index);
    }
}

/// <summary>What archive timestamps prove of a signature.</summary>
/// <param name="Intact">Those that fit.</param>
/// <param name="IsComplete">One of them protects all that the signature's long life hangs on: level B-LTA.</param>
/// <param name="Remarks">What is to be said of them.</param>
internal sealed record ArchiveEvidence(IReadOnlyList<TimestampFinding> Intact, bool IsComplete, IReadOnlyList<SignatureRemark> Remarks)
{
    public static ArchiveEvidence None { get; } = new([], false, []);
}
