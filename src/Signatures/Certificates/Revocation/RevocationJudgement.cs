using TaskTracking.Facts.Signatures;

namespace TaskTracking.Signatures.Certificates.Revocation;

/// <summary>What revocation means for one signature.</summary>
internal sealed record RevocationJudgement
{
    public static RevocationJudgement NotAsked { get; } = new();

    public RevocationStatus Status { get; init; }

    /// <summary>Revoked, but whether before or after signing cannot be proven: INDETERMINATE (REVOKED_NO_POE).</summary>
    public bool OrderUnproven { get; init; }

    /// <summary>Evidence for this authority is expected and none is usable: INDETERMINATE (TRY_LATER).</summary>
    public bool Missing { get; init; }

    /// <summary>The common name of a revoked authority in the chain; null where none is.</summary>
    public string? RevokedAuthority { get; init; }

    /// <summary>The file itself brought a usable answer (for the level B-LT).</summary>
    public bool FromFile { get; init; }

    public IReadOnlyList<SignatureRemark> Warnings { get; init; } = [];

    /// <summary>What decided, for the signer and the authorities above.</summary>
    public IReadOnlyList<UsedEvidence> Used { get; init; } = [];
}
