namespace TaskTracking.Validation.Api.History.Database.Rows;

/// <summary>Something that happened.</summary>
internal sealed class EventRow
{
    /// <summary>1, 2, 3 … without a gap.</summary>
    public required long Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>In the past tense: "dossier-filed", "secret-refused".</summary>
    public required string Type { get; init; }

    /// <summary>The decision's sequence; null where there is none.</summary>
    public long? Decision { get; init; }

    /// <summary>JSON; never a document's words.</summary>
    public required string Payload { get; init; }
}
