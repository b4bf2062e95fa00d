using TaskTracking.Facts.Signatures;

namespace TaskTracking.Signatures.Certificates.Revocation;

/// <summary>What the evidence says of one certificate at a moment.</summary>
/// <param name="Known">Some answer of an entitled issuer is usable for the moment, or proves a revocation.</param>
/// <param name="Revocation">The revocation, at whatever time; null where none is known.</param>
/// <param name="Source">The CRL or OCSP response that says so; null where none does.</param>
internal sealed record RevocationFinding(bool Known, RevocationEntry? Revocation, RevocationSource? Source)
{
    public static RevocationFinding Unknown { get; } = new(false, null, null);
}

/// <summary>A CRL or OCSP response that decided.</summary>
internal sealed record RevocationSource(EvidenceKind Kind, ReadOnlyMemory<byte> Encoded)
{
    public UsedEvidence As(EvidenceRole role) => new(role, Kind, Encoded);
}
