namespace TaskTracking.Validation.Api.History.Searching;

/// <summary>A line of a list as it is read.</summary>
internal sealed class LineRow
{
    public required long Sequence { get; init; }

    public required Guid Id { get; init; }

    public required string Code { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required DateOnly DueOn { get; init; }

    public required string Decision { get; init; }

    public string? Agency { get; init; }

    public string? AgencyName { get; init; }

    public string? Letter { get; init; }

    public string? Title { get; init; }

    public string? Reference { get; init; }

    public DecisionLine ToLine() => new(Id, Code, ReceivedAt, DueOn, Decision, Agency, AgencyName, Letter, Title, Reference);
}
