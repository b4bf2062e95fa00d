namespace TaskTracking.Validation.Api.Office.Database.Rows;

/// <summary>A person's answer in place of the machine's on one finding, or a second person's agreement to one.</summary>
internal sealed class OverrideRow
{
    /// <summary>1, 2, 3 … without a gap.</summary>
    public required long Sequence { get; init; }

    public required long Dossier { get; init; }

    /// <summary>Position of the finding in the kept answer.</summary>
    public required int Finding { get; init; }

    public required string Rule { get; init; }

    /// <summary>What the finding said when it was answered, as <see cref="JudgedFindingRow.Subject"/>: the answer counts where it still says that.</summary>
    public string? Subject { get; init; }

    /// <summary>"met" or "notMet".</summary>
    public required string Answer { get; init; }

    /// <summary>Why, in the person's words.</summary>
    public required string Reason { get; init; }

    /// <summary>The override that this line agrees to; null for an override itself.</summary>
    public long? Seconds { get; init; }

    public required string Who { get; init; }

    /// <summary>The name signed in with, then.</summary>
    public required string Name { get; init; }

    public required string Role { get; init; }

    public required DateTimeOffset At { get; init; }
}
