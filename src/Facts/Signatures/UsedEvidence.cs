using System.Security.Cryptography;

namespace TaskTracking.Facts.Signatures;

/// <summary>
/// Something a signature was judged by, to be kept with the decision (TT 15/2025, V8): a certificate of the path used, a CRL or OCSP
/// response that decided about revocation.
/// </summary>
/// <param name="Encoded">DER or BER as it was used. May lie in the judged file's own memory: valid as long as that is.</param>
public sealed record UsedEvidence(EvidenceRole Role, EvidenceKind Kind, ReadOnlyMemory<byte> Encoded)
{
    /// <summary>Lower-case hex; reckoned when asked for.</summary>
    public string Sha256() => Convert.ToHexStringLower(SHA256.HashData(Encoded.Span));
}

/// <summary>What evidence is by its form.</summary>
public enum EvidenceKind
{
    /// <summary>An X.509 certificate.</summary>
    Certificate,

    /// <summary>A certificate revocation list (RFC 5280).</summary>
    Crl,

    /// <summary>An OCSP response (RFC 6960).</summary>
    Ocsp,
}

/// <summary>What evidence was used for.</summary>
public enum EvidenceRole
{
    /// <summary>The signer's certificate.</summary>
    Signer,

    /// <summary>An authority between signer and anchor.</summary>
    Issuer,

    /// <summary>The anchor of the signer's path.</summary>
    Anchor,

    /// <summary>Decided whether the signer's certificate was revoked.</summary>
    SignerRevocation,

    /// <summary>Decided whether an authority was revoked.</summary>
    IssuerRevocation,

    /// <summary>The certificate of the timestamp that the signing time is from.</summary>
    TimestampAuthority,

    /// <summary>An authority above it.</summary>
    TimestampIssuer,

    /// <summary>The anchor of its path.</summary>
    TimestampAnchor,

    /// <summary>Decided whether it was revoked.</summary>
    TimestampRevocation,
}
