namespace TaskTracking.Validation.Api.Office.Database.Rows;

/// <summary>What a person of the Office decided on a dossier; never changed: a later one replaces it by pointing back.</summary>
internal sealed class DispositionRow
{
    /// <summary>1, 2, 3 … without a gap.</summary>
    public required long Sequence { get; init; }

    public required Guid Id { get; init; }

    public required long Dossier { get; init; }

    /// <summary>The disposition that this one replaces; null for the first of a dossier.</summary>
    public long? Replaces { get; init; }

    /// <summary>"accept", "return" or "forward".</summary>
    public required string Decision { get; init; }

    public string? ForwardCode { get; init; }

    public string? ForwardName { get; init; }

    /// <summary>What followed from the findings as persons left them, at that moment.</summary>
    public required string Recommended { get; init; }

    /// <summary>The last override that was there, by its sequence; 0 where none was. What came after changed nothing of this decision.</summary>
    public required long Overrides { get; init; }

    /// <summary>The judgement of corrected facts that was decided on; null: what was kept at filing.</summary>
    public long? Judgement { get; init; }

    /// <summary>In the decider's words; null where the decision follows the recommendation.</summary>
    public string? Reason { get; init; }

    public required string Who { get; init; }

    /// <summary>The name signed in with, then.</summary>
    public required string Name { get; init; }

    public required string Role { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The due day in force then.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>First decided after the due day; one that replaces another leaves that as it was.</summary>
    public required bool Late { get; init; }
}
