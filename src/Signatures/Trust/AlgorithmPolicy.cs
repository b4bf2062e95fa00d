using System.Globalization;
using TaskTracking.Facts.Signatures;
using TaskTracking.Language;
using TaskTracking.Signatures.Certificates;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Trust;

/// <summary>
/// Holds algorithms against the dated policy (TS 119 312; TT 15/2025/TT-BKHCN, Annex I; signatures.md, policy 6). Integrity is reported
/// whatever the algorithm; only the indication changes.
/// </summary>
internal static class AlgorithmPolicy
{
    /// <summary>Judges the document's digest and the signer's key on the day of signing.</summary>
    public static PolicyFinding Judge(
        SignaturePolicy policy, DigestAlgorithm digest, SignatureScheme? scheme, PublicKey? key, DateTimeOffset signedAt)
    {
        var refused = new List<SignatureRemark>();
        var remarks = new List<SignatureRemark>();
        if (policy.LastDayOf(digest.Name) is { } lastDay)
        {
            var list = VietnamTime.DayOf(signedAt) > lastDay ? refused : remarks;
            list.Add(new SignatureRemark("digest-weak", [digest.Name, lastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]));
        }

        if (key is RsaKey rsa && rsa.Bits < policy.FewestRsaBits)
        {
            refused.Add(new SignatureRemark(
                "key-too-short", [rsa.Bits.ToString(CultureInfo.InvariantCulture), policy.FewestRsaBits.ToString(CultureInfo.InvariantCulture)]));
        }

        if (key is EllipticCurveKey curve && curve.Bits < policy.RecommendedCurveBits)
        {
            remarks.Add(new SignatureRemark("algorithm-not-recommended", ["ECDSA-" + curve.Curve]));
        }

        if (scheme is { Kind: SchemeKind.RsaPkcs1 })
        {
            remarks.Add(new SignatureRemark("algorithm-not-recommended", ["RSA PKCS#1 v1.5"]));
        }

        return new PolicyFinding(refused, remarks);
    }
}

/// <summary>What the policy says: what makes a signature INDETERMINATE (CRYPTO_CONSTRAINTS_FAILURE), and what is only worth saying.</summary>
internal sealed record PolicyFinding(IReadOnlyList<SignatureRemark> Refused, IReadOnlyList<SignatureRemark> Remarks);
