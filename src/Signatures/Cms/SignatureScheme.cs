using TaskTracking.Signatures.Certificates;

namespace TaskTracking.Signatures.Cms;

internal enum SchemeKind
{
    RsaPkcs1,
    RsaPss,
    Ecdsa,

    /// <summary>BSI TR-03111 §5.2.1: r and s side by side instead of a SEQUENCE.</summary>
    PlainEcdsa,
}

/// <summary>How a signature value was made, resolved from its AlgorithmIdentifier.</summary>
/// <param name="Kind">The scheme.</param>
/// <param name="Digest">The hash it signs.</param>
/// <param name="MaskDigest">PSS: the hash of MGF1.</param>
/// <param name="SaltLength">PSS: length of the salt in bytes.</param>
internal sealed record SignatureScheme(SchemeKind Kind, DigestAlgorithm Digest, DigestAlgorithm? MaskDigest = null, int SaltLength = 0)
{
    /// <summary>"RSA-2048", "RSA-PSS-3072", "ECDSA-P256": contract.md, "algorithm".</summary>
    public string NameWith(PublicKey key) => key switch
    {
        RsaKey rsa => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(Kind == SchemeKind.RsaPss ? "RSA-PSS" : "RSA")}-{rsa.Bits}"),
        EllipticCurveKey curve => "ECDSA-" + curve.Curve,
        UnsupportedKey other => other.Name,
        _ => "unknown",
    };
}
