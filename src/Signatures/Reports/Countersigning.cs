using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Reports;

/// <summary>
/// A counter-signature speaks of the signature it signs: it is worth no more. Else a good one, lifted out of another file together with the
/// signature value it signs, would pass beside content that nobody signed.
/// </summary>
internal static class Countersigning
{
    /// <summary>What verifying a counter-signature comes to, and whom it speaks of.</summary>
    /// <param name="verified">What verifying it alone gave.</param>
    /// <param name="above">The signature it signs.</param>
    public static CmsVerification Of(CmsVerification verified, SignatureFact above)
    {
        var said = verified with
        {
            Warnings = [.. verified.Warnings, new SignatureRemark("counter-signature", [above.Signer.CommonName ?? above.Signer.Organization ?? "?"])],
        };
        return said.Failed || said.Undetermined || above.Indication == Indication.TotalPassed ? said : said with
        {
            // The rules judge by dimensions: intact and trusted would count.
            Undetermined = true,
            Integrity = Integrity.Unknown,
            SubIndication = above.Indication == Indication.TotalFailed ? SubIndications.SignatureConstraints : above.SubIndication,
            Reasons = [new SignatureRemark("countersigned-not-passed")],
        };
    }
}
