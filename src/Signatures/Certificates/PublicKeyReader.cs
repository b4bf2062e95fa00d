using System.Formats.Asn1;
using System.Numerics;
using Org.BouncyCastle.Asn1.X9;
using Org.BouncyCastle.Crypto.EC;

namespace TaskTracking.Signatures.Certificates;

/// <summary>
/// Reads a SubjectPublicKeyInfo (RFC 5280 §4.1.2.7) into a key of the allow-list. Explicit curve parameters are refused
/// (their validation is a known weakness of the library), and points off the curve are.
/// </summary>
internal static class PublicKeyReader
{
    private const string RsaEncryption = "1.2.840.113549.1.1.1";
    private const string RsaPss = "1.2.840.113549.1.1.10";
    private const string EllipticCurve = "1.2.840.10045.2.1";

    private static readonly Dictionary<string, string> Curves = new(StringComparer.Ordinal)
    {
        ["1.2.840.10045.3.1.1"] = "P192",
        ["1.3.132.0.33"] = "P224",
        ["1.2.840.10045.3.1.7"] = "P256",
        ["1.3.132.0.34"] = "P384",
        ["1.3.132.0.35"] = "P521",
        ["1.3.132.0.10"] = "secp256k1",
        ["1.3.36.3.3.2.8.1.1.7"] = "brainpoolP256r1",
        ["1.3.36.3.3.2.8.1.1.9"] = "brainpoolP320r1",
        ["1.3.36.3.3.2.8.1.1.11"] = "brainpoolP384r1",
        ["1.3.36.3.3.2.8.1.1.13"] = "brainpoolP512r1",
    };

    private static readonly Dictionary<string, string> Unsupported = new(StringComparer.Ordinal)
    {
        ["1.2.840.10040.4.1"] = "DSA",
        ["1.3.101.112"] = "Ed25519",
        ["1.3.101.113"] = "Ed448",
        ["1.2.643.7.1.1.1.1"] = "GOST R 34.10-2012",
        ["1.2.643.2.2.19"] = "GOST R 34.10-2001",
    };

    /// <summary>Reads the key; throws <see cref="AsnContentException"/> where the value is malformed.</summary>
    public static PublicKey Read(AsnReader subjectPublicKeyInfo)
    {
        var algorithm = subjectPublicKeyInfo.ReadSequence();
        var oid = algorithm.ReadObjectIdentifier();
        var bits = subjectPublicKeyInfo.ReadBitString(out _);
        return oid switch
        {
            RsaEncryption or RsaPss => ReadRsa(bits),
            EllipticCurve => ReadEllipticCurve(algorithm, bits),
            _ => new UnsupportedKey(Unsupported.GetValueOrDefault(oid, oid)),
        };
    }

    private static PublicKey ReadRsa(byte[] encoded)
    {
        var sequence = new AsnReader(encoded, AsnEncodingRules.BER).ReadSequence();
        var modulus = new BigInteger(sequence.ReadIntegerBytes().Span, isUnsigned: true, isBigEndian: true);
        var exponent = new BigInteger(sequence.ReadIntegerBytes().Span, isUnsigned: true, isBigEndian: true);
        return Rsa(modulus, exponent) is { } key ? key : new UnsupportedKey("RSA parameters");
    }

    /// <summary>The RSA key of these numbers, within the bounds of <see cref="RsaKey"/>; else null.</summary>
    public static RsaKey? Rsa(BigInteger modulus, BigInteger exponent)
    {
        var usable = modulus.GetBitLength() is >= 512 and <= 8_192
            && !modulus.IsEven && !exponent.IsEven
            && exponent > BigInteger.One && exponent.GetBitLength() <= 33;
        return usable ? new RsaKey(modulus, exponent) : null;
    }

    private static PublicKey ReadEllipticCurve(AsnReader algorithm, byte[] encodedPoint)
    {
        if (!algorithm.NextIsObjectIdentifier())
        {
            return new UnsupportedKey("explicit EC parameters");
        }

        var oid = algorithm.ReadObjectIdentifier();
        if (!Curves.TryGetValue(oid, out var curve))
        {
            return new UnsupportedKey("EC curve " + oid);
        }

        var identifier = new Org.BouncyCastle.Asn1.DerObjectIdentifier(oid);
        var parameters = CustomNamedCurves.GetByOid(identifier) ?? ECNamedCurveTable.GetByOid(identifier);
        try
        {
            var point = parameters.Curve.DecodePoint(encodedPoint);
            return point.IsInfinity || !point.IsValid()
                ? new UnsupportedKey("EC point")
                : new EllipticCurveKey(curve, parameters, point);
        }
        catch (Exception exception) when (exception is ArgumentException or ArithmeticException or FormatException)
        {
            return new UnsupportedKey("EC point");
        }
    }

    private static bool NextIsObjectIdentifier(this AsnReader reader) =>
        reader.HasData && reader.PeekTag().HasSameClassAndValue(Asn1Tag.ObjectIdentifier);
}
