using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Reports;

/// <summary>
/// The baseline level of EN 319 142-1 §6 and EN 319 122-1 §6. A signature without a signing-certificate attribute conforms to none:
/// adbe.pkcs7.detached of the state's older tools has no level, whatever its timestamp.
/// </summary>
internal static class BaselineLevel
{
    /// <summary>"B-B", "B-T", "B-LT", "B-LTA", or null.</summary>
    /// <param name="cms">The verified signature.</param>
    /// <param name="hasTimestamp">An intact timestamp of the signature, or of the document after it.</param>
    /// <param name="hasRevocation">Revocation values that came with the file speak of the signer's certificate.</param>
    /// <param name="hasDocumentTimestamp">An intact document timestamp covers signature and validation data.</param>
    public static string? Of(CmsVerification cms, bool hasTimestamp, bool hasRevocation, bool hasDocumentTimestamp) => cms switch
    {
        { NamesCertificate: false } or { Failed: true } => null,
        _ when hasTimestamp && hasRevocation && hasDocumentTimestamp => "B-LTA",
        _ when hasTimestamp && hasRevocation => "B-LT",
        _ when hasTimestamp => "B-T",
        _ => "B-B",
    };
}
