namespace TaskTracking.Validation.Api.History.Database.Rows;

/// <summary>An Idempotency-Key that a decision was kept under.</summary>
internal sealed class KeyRow
{
    public required string Value { get; init; }

    /// <summary>SHA-256 of what was sent, lower-case hex.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The decision's sequence.</summary>
    public required long Decision { get; init; }
}
