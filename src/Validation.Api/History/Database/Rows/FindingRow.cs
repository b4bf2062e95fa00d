namespace TaskTracking.Validation.Api.History.Database.Rows;

/// <summary>One rule's line of a decision, for filters and counts; its words stand in the answer.</summary>
internal sealed class FindingRow
{
    /// <summary>The decision's sequence.</summary>
    public required long Decision { get; init; }

    /// <summary>From 0, in book order.</summary>
    public required int Position { get; init; }

    public required string Rule { get; init; }

    public required string Clause { get; init; }

    public required string Answer { get; init; }

    public required string Severity { get; init; }

    public required string Effect { get; init; }
}
