using TaskTracking.SignatureCorpus.Peers;

namespace TaskTracking.SignatureCorpus;

/// <summary>What a validator owes a file whatever it trusts: the rule of manifest.csv, held against a verdict.</summary>
internal sealed record Duty(string Name, Func<FileVerdict, Outcome> Score)
{
    private static readonly Duty[] All =
    [
        new("reject or warn", verdict => verdict == FileVerdict.Rejected ? Outcome.Right : Outcome.FalseAccept),
        new("reject", verdict => verdict == FileVerdict.Rejected ? Outcome.Right : Outcome.FalseAccept),
        new("do not pass", verdict => verdict == FileVerdict.Accepted ? Outcome.FalseAccept : Outcome.Right),
        new("accept", verdict => verdict is FileVerdict.Rejected or FileVerdict.Unsigned ? Outcome.FalseReject : Outcome.Right),
        new("unsigned", verdict => verdict == FileVerdict.Unsigned ? Outcome.Right : Outcome.FalseReject),
        new("end in time", _ => Outcome.Right),
    ];

    /// <summary>The duty that a rule means.</summary>
    public static Duty Of(string rule)
    {
        return All[rule switch
        {
            _ when Is("must-fail-or-warn") || Is("warn") => 0,
            _ when Is("must-fail") => 1,
            _ when Is("must-not-pass") => 2,
            _ when Is("crypto must pass") => 3,
            _ when Is("no-signature") => 4,
            _ => 5,
        }];

        bool Is(string start) => rule.StartsWith(start, StringComparison.Ordinal);
    }

    /// <summary>The outcome of a verdict; a format that a validator does not read is no mistake.</summary>
    public Outcome Of(FileVerdict verdict) => verdict == FileVerdict.NotSupported ? Outcome.NotSupported : Score(verdict);
}

internal enum Outcome
{
    Right,

    /// <summary>What must fail, or must not pass, was not stopped: accepted, undecided, or not seen.</summary>
    FalseAccept,

    /// <summary>A good signature was called broken or not seen, or an unsigned file refused.</summary>
    FalseReject,

    /// <summary>The format is recognised but not validated yet.</summary>
    NotSupported,
}
