namespace TaskTracking.Validation.Api.Office.Queue;

/// <summary>What of the queue to show. All filters hold together; null means any.</summary>
internal sealed record QueueQuery
{
    /// <summary>"open", "late" (open and past due) or "decided" (the last decided first).</summary>
    public string State { get; init; } = "open";

    /// <summary>An account, or "-" for what nobody holds.</summary>
    public string? Holder { get; init; }

    /// <summary>Code of the filing agency.</summary>
    public string? Agency { get; init; }

    /// <summary>What the machine recommends.</summary>
    public string? Recommended { get; init; }

    /// <summary>Words of code, agency, letter, title, reference; accents and case aside.</summary>
    public string? Text { get; init; }

    /// <summary>1 to 100.</summary>
    public int Limit { get; init; } = 30;

    /// <summary>Where the page before ended; null for the first.</summary>
    public string? Cursor { get; init; }
}

/// <summary>Dossiers in the order in which they must be done.</summary>
/// <param name="Next">Opaque; asks for the page after this; null on the last.</param>
internal sealed record QueuePage(IReadOnlyList<QueueLine> Lines, string? Next);

/// <summary>A dossier in the queue.</summary>
/// <param name="Holder">Account of whoever works on it.</param>
/// <param name="Decision">The decision in force; null while none is made.</param>
internal sealed record QueueLine(
    Guid Id, string Code, DateTimeOffset ReceivedAt, DateOnly Due, string Recommended, string? Agency, string? AgencyName, string? Letter, string? Title, string? Holder, string? Decision, bool Late);

/// <summary>How much waits: open in all, past due, due today, and in whose hands.</summary>
internal sealed record QueueCounts(int Open, int Late, int Today, int Mine, int Nobody);
