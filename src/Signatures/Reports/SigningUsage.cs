using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Certificates;

namespace TaskTracking.Signatures.Reports;

/// <summary>
/// Whether a certificate may sign documents (TT 15/2025, V11; RFC 5280 §4.2.1.3, §4.2.1.12). Lenient on purpose: very old state
/// certificates have nonRepudiation only, and no extended key usage says "document" in most PKIs. Refused are keys that may not sign at
/// all, and certificates made only for servers, code, timestamps or OCSP.
/// </summary>
internal static class SigningUsage
{
    private static readonly string[] OtherPurposes =
    [
        ExtendedKeyUsages.ServerAuthentication, ExtendedKeyUsages.CodeSigning, ExtendedKeyUsages.TimeStamping, ExtendedKeyUsages.OcspSigning,
    ];

    /// <summary>Why it may not; null where it may.</summary>
    public static SignatureRemark? Problem(Certificate certificate)
    {
        var usage = certificate.Extensions.KeyUsage;
        if (usage is { } bits && (bits & (KeyUsages.DigitalSignature | KeyUsages.NonRepudiation)) == KeyUsages.None)
        {
            return new SignatureRemark("key-usage-forbids-signing");
        }

        return certificate.Extensions.ExtendedKeyUsage is { Count: > 0 } purposes
            && purposes.All(purpose => OtherPurposes.Contains(purpose, StringComparer.Ordinal))
            ? new SignatureRemark("extended-usage-forbids-signing")
            : null;
    }
}
