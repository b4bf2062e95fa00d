using System.Globalization;
using TaskTracking.Facts.Signatures;
using TaskTracking.Language;
using TaskTracking.Signatures.Certificates;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Trust;

/// <summary>
/// Which algorithms may sign a document on which day, as dated data (TS 119 312; TT 15/2025/TT-BKHCN, Annex I; signatures.md, policy 6).
/// Integrity is reported whatever the algorithm; only the indication changes.
/// </summary>
internal static class AlgorithmPolicy
{
    /// <summary>TT 15/2025, Annex I: RSA from 2,048 bits.</summary>
    private const int MinimumRsaBits = 2048;

    /// <summary>TT 15/2025, Annex I: ECDSA from 256 bits; smaller named curves are a remark.</summary>
    private const int RecommendedCurveBits = 256;

    /// <summary>Digests with a last day (inclusive, Vietnamese calendar) on which a document may still be signed with them.</summary>
    private static readonly Dictionary<string, DateOnly> LastDays = new(StringComparer.Ordinal)
    {
        ["MD5"] = new DateOnly(2004, 12, 31),
        ["RIPEMD-160"] = new DateOnly(2020, 12, 31),
        ["SHA-1"] = new DateOnly(2020, 12, 31),
    };

    /// <summary>Judges the document's digest and the signer's key on the day of signing.</summary>
    public static PolicyFinding Judge(DigestAlgorithm digest, SignatureScheme? scheme, PublicKey? key, DateTimeOffset signedAt)
    {
        var refused = new List<SignatureRemark>();
        var remarks = new List<SignatureRemark>();
        if (LastDays.TryGetValue(digest.Name, out var lastDay))
        {
            var list = VietnamTime.DayOf(signedAt) > lastDay ? refused : remarks;
            list.Add(new SignatureRemark("digest-weak", [digest.Name, lastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]));
        }

        if (key is RsaKey { Bits: < MinimumRsaBits } rsa)
        {
            refused.Add(new SignatureRemark("key-too-short", [rsa.Bits.ToString(CultureInfo.InvariantCulture), "2048"]));
        }

        if (key is EllipticCurveKey { Bits: < RecommendedCurveBits } curve)
        {
            remarks.Add(new SignatureRemark("algorithm-not-recommended", ["ECDSA-" + curve.Curve]));
        }

        if (scheme is { Kind: SchemeKind.RsaPkcs1 })
        {
            remarks.Add(new SignatureRemark("algorithm-not-recommended", ["RSA PKCS#1 v1.5"]));
        }

        return new PolicyFinding(refused, remarks);
    }

    /// <summary>Whether a certificate or timestamp imprint uses SHA-1 or older: a remark only.</summary>
    public static bool IsWeak(DigestAlgorithm digest) => LastDays.ContainsKey(digest.Name);
}

/// <summary>What the policy says: what makes a signature INDETERMINATE (CRYPTO_CONSTRAINTS_FAILURE), and what is only worth saying.</summary>
internal sealed record PolicyFinding(IReadOnlyList<SignatureRemark> Refused, IReadOnlyList<SignatureRemark> Remarks);
