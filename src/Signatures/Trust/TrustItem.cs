using System.Security.Cryptography;
using TaskTracking.Signatures.Certificates;

namespace TaskTracking.Signatures.Trust;

/// <summary>One value that a file of a trust folder holds.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Kind">What it is, by content.</param>
/// <param name="Encoded">Its own bytes, DER or BER, nothing around them.</param>
internal sealed record TrustItem(string File, TrustItemKind Kind, ReadOnlyMemory<byte> Encoded)
{
    private readonly Lazy<string> sha256 = new(() => Convert.ToHexStringLower(SHA256.HashData(Encoded.Span)));

    /// <summary>Lower-case hex.</summary>
    public string Sha256 => sha256.Value;

    /// <summary>The certificate; null for evidence.</summary>
    public Certificate? Certificate { get; init; }
}

/// <summary>What a file of a trust folder may hold.</summary>
public enum TrustItemKind
{
    /// <summary>An X.509 certificate.</summary>
    Certificate,

    /// <summary>A certificate revocation list (RFC 5280).</summary>
    Crl,

    /// <summary>An OCSP response (RFC 6960).</summary>
    Ocsp,
}
