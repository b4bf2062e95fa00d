namespace TaskTracking.Validation.Api.History.Database.Rows;

/// <summary>Something that somebody did or tried: who, in which role, what, to which subject, from where. No content, no secret.</summary>
internal sealed class ActivityRow
{
    /// <summary>1, 2, 3 … without a gap.</summary>
    public required long Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Account id, "key-" and a prefix, "command", or "-" where nobody was signed in.</summary>
    public required string Who { get; init; }

    /// <summary>The role at that time; "-" where nobody was signed in.</summary>
    public required string Role { get; init; }

    /// <summary>In the past tense: "signed-in", "dossier-viewed" …</summary>
    public required string What { get; init; }

    /// <summary>An id: of a dossier, an account, a key; null where there is none.</summary>
    public string? Subject { get; init; }

    /// <summary>The network address; null for commands.</summary>
    public string? Address { get; init; }
}
