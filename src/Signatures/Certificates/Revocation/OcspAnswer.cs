using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Certificates.Revocation;

/// <summary>A BasicOCSPResponse (RFC 6960 §4.2.1) as read; signature and responder are verified when it is used.</summary>
internal sealed class OcspResponse
{
    /// <summary>All of it, as it stood: OCSPResponse or BasicOCSPResponse.</summary>
    public required ReadOnlyMemory<byte> Encoded { get; init; }

    public required ReadOnlyMemory<byte> ToBeSigned { get; init; }

    public required AlgorithmIdentifier SignatureAlgorithm { get; init; }

    public required ReadOnlyMemory<byte> Signature { get; init; }

    public required DateTimeOffset ProducedAt { get; init; }

    /// <summary>Certificates the responder sent along, encoded each.</summary>
    public required IReadOnlyList<ReadOnlyMemory<byte>> Certificates { get; init; }
}

/// <summary>What a response says of one certificate.</summary>
internal sealed record OcspAnswer
{
    public required OcspResponse Response { get; init; }

    /// <summary>Identifier of the hash of issuer name and key.</summary>
    public required string HashOid { get; init; }

    public required ReadOnlyMemory<byte> IssuerNameHash { get; init; }

    public required ReadOnlyMemory<byte> IssuerKeyHash { get; init; }

    /// <summary>Content octets of the certificate's serial number.</summary>
    public required ReadOnlyMemory<byte> Serial { get; init; }

    public required OcspStatus Status { get; init; }

    public required RevocationEntry? Revocation { get; init; }

    public required DateTimeOffset ThisUpdate { get; init; }

    public required DateTimeOffset? NextUpdate { get; init; }
}

internal enum OcspStatus
{
    Unknown,
    Good,
    Revoked,
}
