using TaskTracking.Signatures.Certificates;

namespace TaskTracking.Signatures.Trust;

/// <summary>What a certificate is for in a trust folder, by its extensions.</summary>
internal static class TrustRoles
{
    public static TrustRole Of(Certificate certificate, bool isAnchor) =>
        isAnchor ? TrustRole.Anchor
        : certificate.Extensions.IsAuthority is true ? TrustRole.Intermediate
        : Signs(certificate, ExtendedKeyUsages.TimeStamping) ? TrustRole.TimestampAuthority
        : Signs(certificate, ExtendedKeyUsages.OcspSigning) ? TrustRole.OcspResponder
        : TrustRole.Other;

    private static bool Signs(Certificate certificate, string usage) =>
        certificate.Extensions.ExtendedKeyUsage?.Contains(usage, StringComparer.Ordinal) is true;
}
