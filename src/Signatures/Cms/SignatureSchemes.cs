using System.Formats.Asn1;

namespace TaskTracking.Signatures.Cms;

/// <summary>
/// The signature algorithms of the allow-list (RFC 8017, 5758, 8702; TS 119 312). An identifier of the key alone
/// (rsaEncryption, ecPublicKey), as many signers write, takes the hash from digestAlgorithm.
/// </summary>
internal static class SignatureSchemes
{
    private const string RsaEncryption = "1.2.840.113549.1.1.1";
    private const string RsaPss = "1.2.840.113549.1.1.10";
    private const string Mgf1 = "1.2.840.113549.1.1.8";
    private const string EllipticCurveKey = "1.2.840.10045.2.1";
    private const int MaximumSalt = 1024;

    private static readonly Dictionary<string, (SchemeKind Kind, string Digest)> Known = new(StringComparer.Ordinal)
    {
        ["1.2.840.113549.1.1.4"] = (SchemeKind.RsaPkcs1, "MD5"),
        ["1.2.840.113549.1.1.5"] = (SchemeKind.RsaPkcs1, "SHA-1"),
        ["1.3.14.3.2.29"] = (SchemeKind.RsaPkcs1, "SHA-1"),
        ["1.2.840.113549.1.1.14"] = (SchemeKind.RsaPkcs1, "SHA-224"),
        ["1.2.840.113549.1.1.11"] = (SchemeKind.RsaPkcs1, "SHA-256"),
        ["1.2.840.113549.1.1.12"] = (SchemeKind.RsaPkcs1, "SHA-384"),
        ["1.2.840.113549.1.1.13"] = (SchemeKind.RsaPkcs1, "SHA-512"),
        ["1.2.840.113549.1.1.15"] = (SchemeKind.RsaPkcs1, "SHA-512/224"),
        ["1.2.840.113549.1.1.16"] = (SchemeKind.RsaPkcs1, "SHA-512/256"),
        ["2.16.840.1.101.3.4.3.14"] = (SchemeKind.RsaPkcs1, "SHA3-256"),
        ["2.16.840.1.101.3.4.3.15"] = (SchemeKind.RsaPkcs1, "SHA3-384"),
        ["2.16.840.1.101.3.4.3.16"] = (SchemeKind.RsaPkcs1, "SHA3-512"),
        ["1.3.36.3.3.1.2"] = (SchemeKind.RsaPkcs1, "RIPEMD-160"),
        ["1.2.840.10045.4.1"] = (SchemeKind.Ecdsa, "SHA-1"),
        ["1.2.840.10045.4.3.1"] = (SchemeKind.Ecdsa, "SHA-224"),
        ["1.2.840.10045.4.3.2"] = (SchemeKind.Ecdsa, "SHA-256"),
        ["1.2.840.10045.4.3.3"] = (SchemeKind.Ecdsa, "SHA-384"),
        ["1.2.840.10045.4.3.4"] = (SchemeKind.Ecdsa, "SHA-512"),
        ["2.16.840.1.101.3.4.3.10"] = (SchemeKind.Ecdsa, "SHA3-256"),
        ["2.16.840.1.101.3.4.3.11"] = (SchemeKind.Ecdsa, "SHA3-384"),
        ["2.16.840.1.101.3.4.3.12"] = (SchemeKind.Ecdsa, "SHA3-512"),
        ["0.4.0.127.0.7.1.1.4.1.1"] = (SchemeKind.PlainEcdsa, "SHA-1"),
        ["0.4.0.127.0.7.1.1.4.1.2"] = (SchemeKind.PlainEcdsa, "SHA-224"),
        ["0.4.0.127.0.7.1.1.4.1.3"] = (SchemeKind.PlainEcdsa, "SHA-256"),
        ["0.4.0.127.0.7.1.1.4.1.4"] = (SchemeKind.PlainEcdsa, "SHA-384"),
        ["0.4.0.127.0.7.1.1.4.1.5"] = (SchemeKind.PlainEcdsa, "SHA-512"),
        ["0.4.0.127.0.7.1.1.4.1.6"] = (SchemeKind.PlainEcdsa, "RIPEMD-160"),
    };

    /// <summary>Resolves an algorithm; null where it is not on the list.</summary>
    /// <param name="algorithm">signatureAlgorithm of a SignerInfo or certificate.</param>
    /// <param name="digest">digestAlgorithm of the SignerInfo; null for certificates, CRLs and OCSP responses.</param>
    public static SignatureScheme? Resolve(AlgorithmIdentifier algorithm, DigestAlgorithm? digest)
    {
        if (Known.TryGetValue(algorithm.Oid, out var known))
        {
            return new SignatureScheme(known.Kind, DigestAlgorithm.Named(known.Digest));
        }

        return algorithm.Oid switch
        {
            RsaEncryption when digest is not null => new SignatureScheme(SchemeKind.RsaPkcs1, digest),
            EllipticCurveKey when digest is not null => new SignatureScheme(SchemeKind.Ecdsa, digest),
            RsaPss => ReadPss(algorithm.Parameters),
            _ => null,
        };
    }

    /// <summary>RSASSA-PSS-params (RFC 8017 §A.2.3): every field has a default of SHA-1 times.</summary>
    private static SignatureScheme? ReadPss(ReadOnlyMemory<byte> parameters)
    {
        var digest = DigestAlgorithm.Sha1;
        var mask = DigestAlgorithm.Sha1;
        var salt = 20;
        if (parameters.IsEmpty)
        {
            return new SignatureScheme(SchemeKind.RsaPss, digest, mask, salt);
        }

        try
        {
            var sequence = new AsnReader(parameters, AsnEncodingRules.BER).ReadSequence();
            if (sequence.NextIs(Tags.Context0))
            {
                digest = DigestAlgorithm.Of(SignerInfoReader.ReadAlgorithm(sequence.ReadSequence(Tags.Context0)).Oid);
            }

            if (sequence.NextIs(Tags.Context1))
            {
                var generation = SignerInfoReader.ReadAlgorithm(sequence.ReadSequence(Tags.Context1));
                mask = generation.Oid == Mgf1
                    ? DigestAlgorithm.Of(SignerInfoReader.ReadAlgorithm(new AsnReader(generation.Parameters, AsnEncodingRules.BER)).Oid)
                    : null;
            }

            if (sequence.NextIs(Tags.Context2) && !sequence.ReadSequence(Tags.Context2).TryReadInt32(out salt))
            {
                return null;
            }

            return digest is null || mask is null || salt is < 0 or > MaximumSalt
                ? null
                : new SignatureScheme(SchemeKind.RsaPss, digest, mask, salt);
        }
        catch (AsnContentException)
        {
            return null;
        }
    }
}
