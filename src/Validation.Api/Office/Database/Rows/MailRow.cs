namespace TaskTracking.Validation.Api.Office.Database.Rows;

/// <summary>One mail to one person about one notice: the outbox. No address stands here: the one in force when it is sent counts.</summary>
internal sealed class MailRow
{
    public required long Sequence { get; init; }

    public required long Notice { get; init; }

    public required string Account { get; init; }

    /// <summary>"waiting", "sent", "refused" (for good, by the server), "expired" (nobody took it in time) or "dropped" (not wanted any more).</summary>
    public required string State { get; set; }

    public required int Attempts { get; set; }

    /// <summary>Not tried before.</summary>
    public required DateTimeOffset NextAt { get; set; }

    /// <summary>What became of the last attempt; null where it was taken or none was made.</summary>
    public string? Code { get; set; }

    /// <summary>When it left the state "waiting".</summary>
    public DateTimeOffset? DoneAt { get; set; }
}
