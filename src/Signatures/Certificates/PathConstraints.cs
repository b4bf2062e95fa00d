using TaskTracking.Facts.Signatures;

namespace TaskTracking.Signatures.Certificates;

/// <summary>
/// What RFC 5280 §6.1 asks of a path beyond its signatures, at a moment: authorities are authorities, path lengths, key
/// usage, validity of the authorities, names, policies, critical extensions. The end certificate's own validity is judged apart (EXPIRED and
/// NOT_YET_VALID are indications of their own); an anchor is trusted by being configured, whatever its own dates say.
/// </summary>
internal static class PathConstraints
{
    /// <summary>Every constraint that does not hold, as a remark naming the certificate; none where the path is good.</summary>
    /// <param name="path">The path.</param>
    /// <param name="time">When: the best signing time, UTC.</param>
    /// <param name="policies">The certificate policies accepted, by object identifier; empty: any.</param>
    public static IReadOnlyList<SignatureRemark> Broken(CertificatePath path, DateTimeOffset time, IReadOnlyList<string> policies)
    {
        var broken = new List<SignatureRemark>();
        if (PathNames.FirstForbidden(path) is { } misnamed)
        {
            broken.Add(Remark("name-not-permitted", misnamed));
        }

        if (!PathPolicies.Allow(path, policies))
        {
            broken.Add(Remark("policy-not-accepted", path.End));
        }

        var authoritiesBelow = 0;
        for (var index = 0; index < path.Certificates.Count; index++)
        {
            var certificate = path.Certificates[index];
            var isAnchor = path.IsAnchored && index == path.Certificates.Count - 1;
            if (certificate.Extensions.UnhandledCritical.Count > 0 && !isAnchor)
            {
                broken.Add(Remark("certificate-critical-extension", certificate));
            }

            if (index == 0)
            {
                continue;
            }

            CheckAuthority(certificate, isAnchor, authoritiesBelow, time, broken);
            authoritiesBelow += certificate.IsSelfIssued ? 0 : 1;
        }

        return broken;
    }

    private static void CheckAuthority(
        Certificate authority, bool isAnchor, int authoritiesBelow, DateTimeOffset time, List<SignatureRemark> broken)
    {
        // A version 1 root has no extensions at all; only as a configured anchor may it still issue.
        if (authority.Extensions.IsAuthority is false || (authority.Extensions.IsAuthority is null && !isAnchor))
        {
            broken.Add(Remark("issuer-not-authority", authority));
        }

        if (authority.Extensions.PathLength is { } length && authoritiesBelow > length)
        {
            broken.Add(Remark("path-length-exceeded", authority));
        }

        if (authority.Extensions.KeyUsage is { } usage && !usage.HasFlag(KeyUsages.CertificateSign))
        {
            broken.Add(Remark("issuer-key-usage", authority));
        }

        if (!isAnchor && !authority.IsValidAt(time))
        {
            broken.Add(Remark("issuer-not-valid-then", authority));
        }
    }

    private static SignatureRemark Remark(string code, Certificate certificate) =>
        new(code, [certificate.Subject.Value(DistinguishedName.CommonNameOid) ?? certificate.Subject.ToString()]);
}
