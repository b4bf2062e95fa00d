namespace TaskTracking.Validation.Api.Office.Database.Rows;

/// <summary>What somebody is told of a dossier. Made by the event that it tells of (a trigger), never changed.</summary>
internal sealed class NoticeRow
{
    /// <summary>1, 2, 3 … without a gap.</summary>
    public required long Sequence { get; init; }

    public required long Event { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>"received", "decided", "decided-anew", "due-changed", "reminder-day", "reminder-hours", "overdue", "assigned" or "paper".</summary>
    public required string Kind { get; init; }

    public required long Dossier { get; init; }

    /// <summary>"agency" (its users), "account" (one person of the Office) or "office" (every clerk and head).</summary>
    public required string Audience { get; init; }

    /// <summary>Code of the agency or id of the account; "-" for the Office.</summary>
    public required string Recipient { get; init; }

    /// <summary>What was decided; null where nothing was.</summary>
    public string? Decision { get; init; }

    /// <summary>The due day it speaks of; null where it speaks of none.</summary>
    public DateOnly? Due { get; init; }
}
