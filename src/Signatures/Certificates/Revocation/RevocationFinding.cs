namespace TaskTracking.Signatures.Certificates.Revocation;

/// <summary>What the evidence says of one certificate at a moment.</summary>
/// <param name="Known">Some answer of an entitled issuer is usable for the moment, or proves a revocation.</param>
/// <param name="Revocation">The revocation, at whatever time; null where none is known.</param>
internal sealed record RevocationFinding(bool Known, RevocationEntry? Revocation)
{
    public static RevocationFinding Unknown { get; } = new(false, null);
}
