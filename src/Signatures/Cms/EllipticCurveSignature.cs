using System.Formats.Asn1;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Math;
using TaskTracking.Signatures.Certificates;

namespace TaskTracking.Signatures.Cms;

/// <summary>ECDSA verification on the named curves of the allow-list, with r and s as a SEQUENCE (RFC 5480) or side by side.</summary>
internal static class EllipticCurveSignature
{
    public static bool Verify(EllipticCurveKey key, bool plain, ReadOnlySpan<byte> hash, ReadOnlyMemory<byte> signature)
    {
        if (!(plain ? TryReadPlain(signature.Span, out var r, out var s) : TryReadSequence(signature, out r, out s)))
        {
            return false;
        }

        var parameters = key.Parameters;
        var signer = new ECDsaSigner();
        var domain = new ECDomainParameters(parameters.Curve, parameters.G, parameters.N, parameters.H);
        try
        {
            signer.Init(false, new ECPublicKeyParameters(key.Point, domain));
            return signer.VerifySignature(hash.ToArray(), r, s);
        }
        catch (Exception exception) when (exception is ArithmeticException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool TryReadSequence(ReadOnlyMemory<byte> signature, out BigInteger r, out BigInteger s)
    {
        r = s = BigInteger.Zero;
        if (!Asn1Guard.TryMeasure(signature.Span, Asn1Limits.Message, out var length))
        {
            return false;
        }

        try
        {
            var sequence = new AsnReader(signature[..length], AsnEncodingRules.BER).ReadSequence();
            r = new BigInteger(sequence.ReadIntegerBytes().ToArray());
            s = new BigInteger(sequence.ReadIntegerBytes().ToArray());
            return true;
        }
        catch (AsnContentException)
        {
            return false;
        }
    }

    private static bool TryReadPlain(ReadOnlySpan<byte> signature, out BigInteger r, out BigInteger s)
    {
        r = s = BigInteger.Zero;
        if (signature.Length is 0 or > 256 || signature.Length % 2 != 0)
        {
            return false;
        }

        r = new BigInteger(1, signature[..(signature.Length / 2)].ToArray());
        s = new BigInteger(1, signature[(signature.Length / 2)..].ToArray());
        return true;
    }
}
