namespace TaskTracking.Validation.Api.Office.Queue;

/// <summary>A line of the queue as it is read.</summary>
internal sealed class QueueRow
{
    public required Guid Id { get; init; }

    public required string Code { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required DateOnly Due { get; init; }

    public required string Recommended { get; init; }

    public string? Agency { get; init; }

    public string? AgencyName { get; init; }

    public string? Letter { get; init; }

    public string? Title { get; init; }

    public string? Holder { get; init; }

    public string? Decision { get; init; }

    public required bool Late { get; init; }

    public required long Dossier { get; init; }

    /// <summary>Sequence of the disposition in force; 0 while there is none.</summary>
    public required long Place { get; init; }

    public QueueLine ToLine() => new(Id, Code, ReceivedAt, Due, Recommended, Agency, AgencyName, Letter, Title, Holder, Decision, Late);
}
