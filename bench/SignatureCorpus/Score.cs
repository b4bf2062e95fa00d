using TaskTracking.Facts.Signatures;

namespace TaskTracking.SignatureCorpus;

internal enum Outcome
{
    Right,

    /// <summary>What must fail passed, or passed without a warning.</summary>
    FalseAccept,

    /// <summary>A good signature was called broken, or the file was refused.</summary>
    FalseReject,

    /// <summary>The format is recognised but not validated yet.</summary>
    NotSupported,
}

/// <summary>Holds a report against the rule of its case: what a validator owes the file whatever it trusts.</summary>
internal static class Score
{
    public static Outcome Of(string rule, SignatureReport report)
    {
        var signatures = report.Signatures;
        if (signatures.Any(signature => signature.Reasons.Any(reason => reason.Code == "format-not-supported")))
        {
            return Outcome.NotSupported;
        }

        var failed = report.Error is not null || signatures.Any(signature => signature.Indication == Indication.TotalFailed);
        var silent = !failed && signatures.All(signature =>
            signature.ChangesAfterSigning != ChangesAfterSigning.Suspicious && signature.Coverage != Coverage.Partial);
        return rule switch
        {
            _ when Is("must-fail-or-warn") || Is("warn") => silent ? Outcome.FalseAccept : Outcome.Right,
            _ when Is("must-fail") => failed ? Outcome.Right : Outcome.FalseAccept,
            _ when Is("must-not-pass") => signatures.Any(signature => signature.Indication == Indication.TotalPassed) ? Outcome.FalseAccept : Outcome.Right,
            _ when Is("crypto must pass") => failed || signatures.Count == 0 ? Outcome.FalseReject : Outcome.Right,
            _ when Is("no-signature") => report.Error is null && signatures.Count == 0 ? Outcome.Right : Outcome.FalseReject,
            _ => Outcome.Right,
        };

        bool Is(string start) => rule.StartsWith(start, StringComparison.Ordinal);
    }
}
