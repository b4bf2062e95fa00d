namespace TaskTracking.Validation.Api.History.Searching;

/// <summary>Whose doings an auditor looks at. All filters hold together; null means any.</summary>
internal sealed record ActivityQuery
{
    /// <summary>First Vietnamese day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last Vietnamese day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Account id, "key-" and a prefix, "command", or "-" for nobody signed in.</summary>
    public string? Who { get; init; }

    /// <summary>One of <see cref="ActivityGroups.Names"/>.</summary>
    public string? Group { get; init; }

    /// <summary>Code of a dossier: what was done to it and who looked.</summary>
    public string? Dossier { get; init; }

    /// <summary>1 to 100.</summary>
    public int Limit { get; init; } = 50;

    /// <summary>Where the page before ended; null for the first.</summary>
    public string? Cursor { get; init; }
}

/// <summary>Lines of activity, the newest first.</summary>
/// <param name="Next">Opaque; asks for the page after this; null on the last.</param>
internal sealed record ActivityPage(IReadOnlyList<ActivityEntry> Lines, string? Next);

/// <summary>A kept line of who did what.</summary>
/// <param name="Who">Account id, "key-" and a prefix, "command", or "-".</param>
/// <param name="Role">The role then; "-" where nobody was signed in.</param>
/// <param name="What">In the past tense: docs/events.md, "Activity".</param>
/// <param name="Subject">An id, or how many were exported and by which filters.</param>
/// <param name="Code">Of the dossier that the subject is; null for any other.</param>
internal sealed record ActivityEntry(long Sequence, DateTimeOffset At, string Who, string Role, string What, string? Subject, string? Code, string? Address);
