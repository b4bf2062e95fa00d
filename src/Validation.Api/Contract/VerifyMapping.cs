using TaskTracking.Validation.Api.Features;

namespace TaskTracking.Validation.Api.Contract;

/// <summary>The signatures of one file, in the contract's shape and the reader's language.</summary>
internal static class VerifyMapping
{
    public static VerifyFile ToAnswer(this VerifySignatures.Result result, string language) => new()
    {
        File = result.File,
        Sha256 = result.Sha256,
        Format = ContractWords.Of(result.Report.Format),
        Signatures = result.Report.Error is null ? result.Report.ToAnswers(language) : null,
        Error = result.Report.Error is { } code ? new ErrorAnswer(code, ProblemText.ForFile(code, result.File, language)) : null,
    };
}
