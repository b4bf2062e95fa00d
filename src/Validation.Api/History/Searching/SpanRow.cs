namespace TaskTracking.Validation.Api.History.Searching;

/// <summary>The first and last sequence of some days; null where nothing was received on them.</summary>
internal sealed record SpanRow(long? First, long? Last);
