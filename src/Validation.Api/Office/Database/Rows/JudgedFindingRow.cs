namespace TaskTracking.Validation.Api.Office.Database.Rows;

/// <summary>One rule's line of a judgement. Book and day are those of the filing, so each rule stands at its position there.</summary>
internal sealed class JudgedFindingRow
{
    public required long Judgement { get; init; }

    /// <summary>From 0, in book order.</summary>
    public required int Position { get; init; }

    public required string Rule { get; init; }

    public required string Clause { get; init; }

    public required string Answer { get; init; }

    public required string Severity { get; init; }

    public required string Effect { get; init; }

    /// <summary>SHA-256 of what it says (FindingSubject) where that differs from what the kept finding says; null where it is the same.</summary>
    public string? Subject { get; init; }
}
