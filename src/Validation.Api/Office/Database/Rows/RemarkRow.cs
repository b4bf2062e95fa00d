namespace TaskTracking.Validation.Api.Office.Database.Rows;

/// <summary>An internal note on a dossier: for the Office and auditors, never in a paper.</summary>
internal sealed class RemarkRow
{
    /// <summary>1, 2, 3 … without a gap.</summary>
    public required long Sequence { get; init; }

    public required long Dossier { get; init; }

    public required string Text { get; init; }

    public required string Who { get; init; }

    /// <summary>The name signed in with, then.</summary>
    public required string Name { get; init; }

    public required string Role { get; init; }

    public required DateTimeOffset At { get; init; }
}
