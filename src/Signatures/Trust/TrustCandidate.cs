using TaskTracking.Facts.Signatures;

namespace TaskTracking.Signatures.Trust;

/// <summary>One thing that may join a trust folder, and what was decided about it.</summary>
public sealed record TrustCandidate
{
    /// <summary>The name of the file that holds it.</summary>
    public required string File { get; init; }

    /// <summary>What it is; null where the file could not be read.</summary>
    public TrustItemKind? Kind { get; init; }

    /// <summary>Its own bytes, nothing around them.</summary>
    public ReadOnlyMemory<byte> Encoded { get; init; }

    /// <summary>Lower-case hex; empty where the file could not be read.</summary>
    public string Sha256 { get; init; } = string.Empty;

    /// <summary>A certificate's subject; of evidence the authority it is by; empty where not known.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>The common name in it; null where there is none.</summary>
    public string? CommonName { get; init; }

    /// <summary>What a certificate is for; null for evidence.</summary>
    public TrustRole? Role { get; init; }

    /// <summary>When evidence was issued; null for certificates.</summary>
    public DateTimeOffset? ThisUpdate { get; init; }

    public required Admission Admission { get; init; }

    /// <summary>Why a path does not lead to an anchor.</summary>
    public IReadOnlyList<SignatureRemark> Reasons { get; init; } = [];
}

/// <summary>Whether something may join a trust folder.</summary>
public enum Admission
{
    /// <summary>It may.</summary>
    Added,

    /// <summary>It is there already.</summary>
    Present,

    /// <summary>Self-signed, and its fingerprint was not named.</summary>
    AnchorUnconfirmed,

    /// <summary>No good path leads to an anchor.</summary>
    NoPath,

    /// <summary>A certificate that is neither an authority nor signs timestamps or OCSP responses.</summary>
    NoAuthority,

    /// <summary>Evidence of an authority that is not known.</summary>
    EvidenceIssuerUnknown,

    /// <summary>Evidence that the authority it names did not sign.</summary>
    EvidenceNotSigned,

    /// <summary>A list of a kind that is not used: delta, indirect, or with an unknown critical extension.</summary>
    EvidenceUnusable,

    /// <summary>No certificate, CRL or OCSP response.</summary>
    NotReadable,

    /// <summary>Beyond the bounds of a trust folder.</summary>
    TooLarge,
}
