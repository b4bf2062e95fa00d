using System.Numerics;
using Org.BouncyCastle.Asn1.X9;
using Org.BouncyCastle.Math.EC;

namespace TaskTracking.Signatures.Certificates;

/// <summary>A subject's public key as far as this validator can use it.</summary>
internal abstract record PublicKey;

/// <summary>An RSA key (RFC 8017), within 512–8,192 bits and an exponent of at most 33 bits.</summary>
internal sealed record RsaKey(BigInteger Modulus, BigInteger Exponent) : PublicKey
{
    /// <summary>Length of the modulus in bits.</summary>
    public int Bits => (int)Modulus.GetBitLength();
}

/// <summary>A key on a named curve of the allow-list; the point lies on the curve.</summary>
/// <param name="Curve">"P256", "P384", "brainpoolP256r1" …</param>
internal sealed record EllipticCurveKey(string Curve, X9ECParameters Parameters, ECPoint Point) : PublicKey
{
    /// <summary>Length of the group's order in bits.</summary>
    public int Bits => Parameters.N.BitLength;
}

/// <summary>A key this validator does not use: what it says is indeterminate, never broken.</summary>
/// <param name="Name">"DSA", "Ed25519", "explicit EC parameters", or the identifier.</param>
internal sealed record UnsupportedKey(string Name) : PublicKey;
