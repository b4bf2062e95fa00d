namespace TaskTracking.Validation.Api.Contract;

/// <summary>How the service is.</summary>
/// <param name="Status">"live"; "ready", "degraded" (serves; signatures may be left to a person) or "unready".</param>
internal sealed record HealthAnswer(string Status, IReadOnlyList<HealthCheckAnswer> Checks);

/// <summary>One thing the service needs.</summary>
/// <param name="State">"ok", "missing", "failed", "low", "none" or "stale".</param>
internal sealed record HealthCheckAnswer(string Name, string State);
