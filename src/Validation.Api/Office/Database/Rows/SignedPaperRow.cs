namespace TaskTracking.Validation.Api.Office.Database.Rows;

/// <summary>A paper of the Office that came back signed. Never changed; a later one follows it.</summary>
internal sealed class SignedPaperRow
{
    /// <summary>1, 2, 3 … without a gap.</summary>
    public required long Sequence { get; init; }

    public required long Dossier { get; init; }

    /// <summary>The decision it tells.</summary>
    public required long Disposition { get; init; }

    /// <summary>"accept", "return" or "forward".</summary>
    public required string Kind { get; init; }

    /// <summary>Under which its bytes lie in the vault.</summary>
    public required string Sha256 { get; init; }

    public required long Size { get; init; }

    /// <summary>The worst of its signatures when it came: "TOTAL-PASSED" or "INDETERMINATE".</summary>
    public required string Indication { get; init; }

    /// <summary>What was found of its signatures then (the contract's JSON), in Vietnamese.</summary>
    public required string Vietnamese { get; init; }

    public required string English { get; init; }

    public required string Who { get; init; }

    /// <summary>The name signed in with, then.</summary>
    public required string Name { get; init; }

    public required string Role { get; init; }

    public required DateTimeOffset At { get; init; }
}
