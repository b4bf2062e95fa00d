namespace TaskTracking.Validation.Api.History.Database.Rows;

/// <summary>A secret that was sent here and purged: SecretIncident.</summary>
internal sealed class IncidentRow
{
    /// <summary>1, 2, 3 … without a gap.</summary>
    public required long Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Sender { get; init; }

    /// <summary>JSON array of "salt:hash".</summary>
    public required string SaltedHashes { get; init; }
}
