using System.Numerics;
using System.Security.Cryptography;
using TaskTracking.Signatures.Certificates;
using TaskTracking.Signatures.Cms;
using Xunit;

namespace TaskTracking.Signatures.Tests.Cms;

/// <summary>Signature values that lenient verifiers take: padding with room for garbage, parameters that are not the signer's, values out of range.</summary>
public sealed class ForgedValueTests
{
    private static readonly byte[] Hash = SHA256.HashData("Tờ trình"u8);
    private static readonly RSA Key = RSA.Create(2048);
    private static readonly ECDsa Curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    [Fact]
    public void Check_CubeRootWithGarbageAfterTheDigest_IsInvalid()
    {
        // Bleichenbacher 2006: with exponent 3, whatever stands right of the digest makes the cube fit.
        var modulus = (BigInteger.One << 2047) | new BigInteger(RandomNumberGenerator.GetBytes(200), isUnsigned: true) | BigInteger.One;
        byte[] prefix = [0, 1, .. Enumerable.Repeat((byte)0xFF, 8), 0, .. Convert.FromHexString("3031300D060960864801650304020105000420"), .. Hash];
        var target = new BigInteger(prefix, isUnsigned: true, isBigEndian: true) << (8 * (256 - prefix.Length));
        var forged = CubeRoot(target) + 1;

        Assert.StartsWith(Convert.ToHexString(prefix), "0" + "0" + Convert.ToHexString(BigInteger.Pow(forged, 3).ToByteArray(isUnsigned: true, isBigEndian: true)), StringComparison.Ordinal);
        Assert.Equal(SignatureCheck.Invalid, Check(new RsaKey(modulus, 3), SchemeKind.RsaPkcs1, forged.ToByteArray(isUnsigned: true, isBigEndian: true)));
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(32, true)]
    [InlineData(64, false)]
    public void Check_PssWithAnotherSaltThanDeclared_IsInvalid(int salt, bool isValid)
    {
        var scheme = new SignatureScheme(SchemeKind.RsaPss, DigestAlgorithm.Sha256, DigestAlgorithm.Sha256, salt);

        Assert.Equal(isValid ? SignatureCheck.Valid : SignatureCheck.Invalid, SignatureValue.Check(PublicRsa(), scheme, Hash, Key.SignHash(Hash, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)));
    }

    [Fact]
    public void Check_PssWithAnotherMaskThanDeclared_IsInvalid()
    {
        var scheme = new SignatureScheme(SchemeKind.RsaPss, DigestAlgorithm.Sha256, DigestAlgorithm.Sha1, 32);

        Assert.Equal(SignatureCheck.Invalid, SignatureValue.Check(PublicRsa(), scheme, Hash, Key.SignHash(Hash, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)));
    }

    [Fact]
    public void Check_ValueBeyondTheModulus_IsInvalid()
    {
        var value = new BigInteger(Key.SignHash(Hash, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1), isUnsigned: true, isBigEndian: true);
        var key = PublicRsa();

        Assert.Equal(SignatureCheck.Valid, Check(key, SchemeKind.RsaPkcs1, value.ToByteArray(isUnsigned: true, isBigEndian: true)));
        Assert.Equal(SignatureCheck.Invalid, Check(key, SchemeKind.RsaPkcs1, (value + key.Modulus).ToByteArray(isUnsigned: true, isBigEndian: true)));
    }

    [Theory]
    [InlineData("3006020100020100")] // r = s = 0: CVE-2022-21449
    [InlineData("3006020101020100")]
    [InlineData("3006020100020101")]
    [InlineData("30060201FF0201FF")] // negative
    [InlineData("3026022100FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551020101")] // r = n
    [InlineData("3000")]
    [InlineData("")]
    public void Check_EllipticValueOutOfRange_IsInvalid(string value) =>
        Assert.Equal(SignatureCheck.Invalid, Check(PublicCurve(), SchemeKind.Ecdsa, Convert.FromHexString(value)));

    [Fact]
    public void Check_ZeroesSideBySide_AreInvalid() => Assert.Equal(SignatureCheck.Invalid, Check(PublicCurve(), SchemeKind.PlainEcdsa, new byte[64]));

    [Fact]
    public void Check_ValueForAnotherKindOfKey_IsInvalid()
    {
        var signature = Curve.SignHash(Hash, DSASignatureFormat.Rfc3279DerSequence);

        Assert.Equal(SignatureCheck.Valid, Check(PublicCurve(), SchemeKind.Ecdsa, signature));
        Assert.Equal(SignatureCheck.Invalid, Check(PublicRsa(), SchemeKind.Ecdsa, signature));
    }

    private static SignatureCheck Check(PublicKey key, SchemeKind kind, byte[] value) =>
        SignatureValue.Check(key, new SignatureScheme(kind, DigestAlgorithm.Sha256), Hash, value);

    private static RsaKey PublicRsa()
    {
        var parameters = Key.ExportParameters(false);
        return new RsaKey(new BigInteger(parameters.Modulus!, isUnsigned: true, isBigEndian: true), new BigInteger(parameters.Exponent!, isUnsigned: true, isBigEndian: true));
    }

    private static PublicKey PublicCurve() =>
        PublicKeyReader.Read(new System.Formats.Asn1.AsnReader(Curve.ExportSubjectPublicKeyInfo(), System.Formats.Asn1.AsnEncodingRules.DER).ReadSequence());

    private static BigInteger CubeRoot(BigInteger value)
    {
        var (low, high) = (BigInteger.Zero, BigInteger.One << (((int)value.GetBitLength() / 3) + 2));
        while (high - low > 1)
        {
            var middle = (low + high) >> 1;
            (low, high) = BigInteger.Pow(middle, 3) <= value ? (middle, high) : (low, middle);
        }

        return low;
    }
}
