using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Certificates;
using TaskTracking.Signatures.Certificates.Revocation;
using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.Timestamps;
using TaskTracking.Signatures.Trust;

namespace TaskTracking.Signatures.Reports;

/// <summary>Everything established about one signature, before it is combined into an indication.</summary>
internal sealed record SignatureEvidence
{
    public required FoundSignature Found { get; init; }

    public required CmsVerification Cms { get; init; }

    public required BestSigningTime Time { get; init; }

    /// <summary>The timestamp shown: the one the time is from, else the first there is.</summary>
    public TimestampFinding? Timestamp { get; init; }

    /// <summary>Null where there is no certificate.</summary>
    public ChainFinding? Chain { get; init; }

    public RevocationJudgement Revocation { get; init; } = RevocationJudgement.NotAsked;

    /// <summary>Null where the algorithms are unknown.</summary>
    public PolicyFinding? Policy { get; init; }

    /// <summary>Null where it cannot be told.</summary>
    public bool? ValidAtSigning { get; init; }

    /// <summary>The certificate is not made for signing documents.</summary>
    public SignatureRemark? UsageProblem { get; init; }

    public IReadOnlyList<SignatureRemark> Warnings { get; init; } = [];

    /// <summary>Who holds a certificate, where the operator has said so.</summary>
    public CertificateRegistry Registry { get; init; } = CertificateRegistry.Empty;
}
