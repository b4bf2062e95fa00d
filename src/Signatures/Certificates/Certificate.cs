using System.Security.Cryptography;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Certificates;

/// <summary>An X.509 certificate (RFC 5280 §4) as read; nothing of it is verified here. Two are equal when their bytes are.</summary>
internal sealed class Certificate : IEquatable<Certificate>
{
    private readonly Lazy<string> sha256;

    public Certificate(ReadOnlyMemory<byte> encoded)
    {
        Encoded = encoded;
        sha256 = new Lazy<string>(() => Convert.ToHexStringLower(SHA256.HashData(Encoded.Span)));
    }

    public ReadOnlyMemory<byte> Encoded { get; }

    /// <summary>tbsCertificate exactly as it stands: what the issuer signed.</summary>
    public required ReadOnlyMemory<byte> ToBeSigned { get; init; }

    /// <summary>Content octets of the serial number.</summary>
    public required ReadOnlyMemory<byte> Serial { get; init; }

    public required DistinguishedName Subject { get; init; }

    public required DistinguishedName Issuer { get; init; }

    public required DateTimeOffset NotBefore { get; init; }

    public required DateTimeOffset NotAfter { get; init; }

    public required PublicKey Key { get; init; }

    /// <summary>subjectPublicKey without its header: what OCSP hashes as the issuer's key.</summary>
    public required ReadOnlyMemory<byte> KeyBits { get; init; }

    public required AlgorithmIdentifier SignatureAlgorithm { get; init; }

    public required ReadOnlyMemory<byte> Signature { get; init; }

    public required CertificateExtensions Extensions { get; init; }

    /// <summary>Lower-case hex.</summary>
    public string Sha256 => sha256.Value;

    public bool IsSelfIssued => Subject.Matches(Issuer);

    /// <summary>Whether a moment lies in the validity period, both ends included (RFC 5280 §4.1.2.5).</summary>
    public bool IsValidAt(DateTimeOffset time) => NotBefore <= time && time <= NotAfter;

    /// <summary>The public shape: contract.md, "certificate".</summary>
    public CertificateFact Describe(bool? validAtSigning)
    {
        var serial = Convert.ToHexStringLower(Serial.Span).TrimStart('0');
        return new CertificateFact(
            Subject.ToString(), Issuer.ToString(), serial.Length == 0 ? "0" : serial, NotBefore, NotAfter, validAtSigning, Sha256);
    }

    public bool Equals(Certificate? other) =>
        ReferenceEquals(this, other) || (other is not null && Encoded.Span.SequenceEqual(other.Encoded.Span));

    public override bool Equals(object? obj) => Equals(obj as Certificate);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(Signature.Span);
        return hash.ToHashCode();
    }
}
