using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Certificates;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Timestamps;

/// <summary>What a timestamp token proves.</summary>
internal sealed record TimestampFinding
{
    /// <summary>genTime, UTC; null where the token could not be read.</summary>
    public DateTimeOffset? Time { get; init; }

    public Certificate? Authority { get; init; }

    public ChainStatus Chain { get; init; }

    /// <summary>Imprint and token signature are right and the certificate may stamp: the time is what the authority said.</summary>
    public bool IsIntact { get; init; }

    /// <summary>The token's own CMS, for a document timestamp's report.</summary>
    public CmsVerification? Token { get; init; }

    public DigestAlgorithm? ImprintDigest { get; init; }

    /// <summary>What is wrong with it, as warnings of the signature it stamps.</summary>
    public IReadOnlyList<SignatureRemark> Problems { get; init; } = [];

    /// <summary>The path of the authority and what decided about its revocation.</summary>
    public IReadOnlyList<UsedEvidence> Evidence { get; init; } = [];

    /// <summary>The time is proven: an intact token of a trusted authority.</summary>
    public bool IsProof => IsIntact && Chain == ChainStatus.Trusted && Time is not null;

    public TimestampFact? Describe() => Time is { } time
        ? new TimestampFact(time, Authority?.Subject.Value(DistinguishedName.CommonNameOid), IsIntact ? Chain : ChainStatus.Invalid)
        : null;
}
