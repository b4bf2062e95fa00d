using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Certificates;

/// <summary>
/// The public-key operations of one inspection. Answers are remembered, and their cost is bounded: a hostile file may bring hundreds of
/// certificates of one name with keys of 8,192 bits, each of which would have to be tried.
/// </summary>
/// <param name="operators">Answers about what the operator holds; null where there are none.</param>
internal sealed class KeyOperations(KnownAnswers? operators = null)
{
    /// <summary>In units of about a tenth of a millisecond: 2 s in all. A file with 51 signatures of the state PKI takes some 1,500.</summary>
    private const int Budget = 20_000;

    private readonly Dictionary<(object Statement, Certificate Issuer), bool> known = [];
    /// <summary>Octets of references: a file may ask for the same megabyte to be written and hashed five thousand times.</summary>
    private const long OctetBudget = 64L << 20;

    private int spent;
    private long octets;

    /// <summary>Whether the references followed so far, and this one, are within what an inspection may cost.</summary>
    public bool CanTake(long cost)
    {
        octets += cost;
        return octets <= OctetBudget;
    }

    /// <summary>Whether <paramref name="issuer"/>'s key signed <paramref name="subject"/>.</summary>
    public bool IsIssuedBy(Certificate subject, Certificate issuer) =>
        IsSignedBy(subject, subject.ToBeSigned, subject.SignatureAlgorithm, subject.Signature, issuer);

    /// <summary>Whether an issuer's signature can be judged at all; where not, its failure proves nothing.</summary>
    public static bool CanJudge(Certificate subject, Certificate issuer) =>
        Scheme(subject.SignatureAlgorithm) is not null && issuer.Key is not UnsupportedKey;

    /// <summary>Whether the key of <paramref name="issuer"/> signed a certificate, CRL or OCSP response; false where the budget is spent.</summary>
    /// <param name="statement">What is signed, to remember the answer by.</param>
    /// <param name="toBeSigned">The signed bytes.</param>
    /// <param name="algorithm">signatureAlgorithm.</param>
    /// <param name="signature">The signature value.</param>
    /// <param name="issuer">The certificate with the key.</param>
    public bool IsSignedBy(
        object statement, ReadOnlyMemory<byte> toBeSigned, AlgorithmIdentifier algorithm, ReadOnlyMemory<byte> signature, Certificate issuer)
    {
        if (operators?.Cover(statement, issuer) is true)
        {
            return operators.Answer(statement, issuer, () => Scheme(algorithm) is { } own
                && SignatureValue.Check(issuer.Key, own, own.Digest.Hash(toBeSigned.Span), signature) == SignatureCheck.Valid);
        }

        if (known.TryGetValue((statement, issuer), out var answer))
        {
            return answer;
        }

        answer = Scheme(algorithm) is { } scheme
            && Check(issuer.Key, scheme, scheme.Digest.Hash(toBeSigned.Span), signature) == SignatureCheck.Valid;
        known[(statement, issuer)] = answer;
        return answer;
    }

    /// <summary>Checks a signature value within the budget.</summary>
    public SignatureCheck Check(PublicKey key, SignatureScheme scheme, ReadOnlySpan<byte> hash, ReadOnlyMemory<byte> signature)
    {
        spent += Cost(key);
        return spent > Budget ? SignatureCheck.TooCostly : SignatureValue.Check(key, scheme, hash, signature);
    }

    /// <summary>MD5 collisions made a rogue authority in 2008: what such a signature says of a certificate is nothing.</summary>
    private static SignatureScheme? Scheme(AlgorithmIdentifier algorithm) =>
        SignatureSchemes.Resolve(algorithm, digest: null) is { Digest.Name: not "MD5" } scheme ? scheme : null;

    private static int Cost(PublicKey key) => key switch
    {
        RsaKey rsa => Math.Max(1, rsa.Bits / 1024 * (rsa.Bits / 1024) * Math.Max(1, (int)rsa.Exponent.GetBitLength() / 16)),
        EllipticCurveKey curve => curve.Bits / 8,
        _ => 1,
    };
}
