namespace TaskTracking.Signatures.Trust;

/// <summary>How everything in a trust folder stands at a moment: what an operator must see (TT 15/2025, V5, V10).</summary>
/// <param name="Certificates">Each once, anchors first, then by subject.</param>
/// <param name="Evidence">Each CRL and OCSP response once, by issuer, the newest first.</param>
/// <param name="Problems">What could not be read.</param>
public sealed record TrustReview(
    IReadOnlyList<ReviewedCertificate> Certificates, IReadOnlyList<ReviewedEvidence> Evidence, IReadOnlyList<TrustProblem> Problems)
{
    /// <summary>The newest evidence of some authority is out of date: what it revoked since is not known here.</summary>
    public bool HasAlarm => Evidence.Any(evidence => evidence.State == EvidenceState.Overdue);

    /// <summary>Authorities of which there is no usable evidence at all.</summary>
    public IEnumerable<ReviewedCertificate> WithoutEvidence => Certificates.Where(certificate => certificate.HasEvidence is false);
}

/// <summary>A certificate of a trust folder.</summary>
/// <param name="Files">The files that hold it.</param>
/// <param name="Name">Its common name, else its subject.</param>
/// <param name="Key">"RSA-4096", "ECDSA-P256" …</param>
/// <param name="Anchored">It is an anchor, or a path leads from it to one.</param>
/// <param name="HasEvidence">Whether there is usable evidence by this authority; null for what is no authority.</param>
public sealed record ReviewedCertificate(
    IReadOnlyList<string> Files,
    TrustRole Role,
    string Name,
    string Subject,
    string Issuer,
    string Serial,
    string Sha256,
    DateTimeOffset NotBefore,
    DateTimeOffset NotAfter,
    string Key,
    ValidityState Validity,
    bool Anchored,
    bool? HasEvidence);

/// <summary>A CRL or OCSP response of a trust folder.</summary>
/// <param name="Files">The files that hold it.</param>
/// <param name="Name">The common name of the authority it speaks for, else its whole name; null where that is not known here.</param>
/// <param name="Issuer">The whole name of that authority.</param>
/// <param name="NextUpdate">When the next one was promised; null where none was.</param>
public sealed record ReviewedEvidence(
    IReadOnlyList<string> Files,
    TrustItemKind Kind,
    string? Name,
    string? Issuer,
    string Sha256,
    DateTimeOffset ThisUpdate,
    DateTimeOffset? NextUpdate,
    EvidenceState State);

/// <summary>What a certificate is for in a trust folder.</summary>
public enum TrustRole
{
    /// <summary>Self-signed: where paths end.</summary>
    Anchor,

    /// <summary>An authority below an anchor.</summary>
    Intermediate,

    /// <summary>Signs timestamps.</summary>
    TimestampAuthority,

    /// <summary>Signs OCSP responses for an authority.</summary>
    OcspResponder,

    /// <summary>None of these.</summary>
    Other,
}

/// <summary>Where a moment lies in the validity of a certificate.</summary>
public enum ValidityState
{
    /// <summary>Within, and for more than 90 days.</summary>
    Valid,

    /// <summary>Ends within 90 days.</summary>
    EndsSoon,

    /// <summary>Ended.</summary>
    Expired,

    /// <summary>Not begun.</summary>
    NotYetValid,
}

/// <summary>How far evidence can be relied on at a moment.</summary>
public enum EvidenceState
{
    /// <summary>The newest of its authority, and in its period.</summary>
    Current,

    /// <summary>The newest of its authority, and out of date: an alarm.</summary>
    Overdue,

    /// <summary>A newer one is there; kept as evidence for older signatures.</summary>
    Superseded,

    /// <summary>Of an authority whose certificate is not in the folder: not used.</summary>
    IssuerUnknown,

    /// <summary>The authority did not sign it, or may not sign such lists: not used.</summary>
    NotSigned,

    /// <summary>A list of a kind that is not used here: delta, indirect, or with an unknown critical extension.</summary>
    NotUsable,
}
