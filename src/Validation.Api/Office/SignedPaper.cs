using TaskTracking.Validation.Api.Contract;

namespace TaskTracking.Validation.Api.Office;

/// <summary>A paper of the Office that came back signed.</summary>
/// <param name="Number">From 1, among those of its dossier.</param>
/// <param name="Kind">"accept", "return" or "forward": the decision it tells.</param>
/// <param name="Indication">The worst of its signatures: "TOTAL-PASSED" or "INDETERMINATE".</param>
/// <param name="Verdict">What was found of its signatures when it came.</param>
internal sealed record SignedPaper(int Number, string Kind, string Sha256, long Size, string Indication, PaperVerdict Verdict, Signatory By);

/// <summary>What was found of a paper's signatures, as it was told then.</summary>
internal sealed record PaperVerdict(VerifyAnswer Vietnamese, VerifyAnswer English)
{
    /// <summary>In a language, "vi" or "en".</summary>
    public VerifyFile In(string language) => (language == "en" ? English : Vietnamese).Files[0];
}

/// <summary>A signed paper about to be kept; its bytes are in the vault.</summary>
internal sealed record PaperOrder(string Sha256, long Size, string Indication, PaperVerdict Verdict);
