namespace TaskTracking.Validation.Api.Accounts.Database.Rows;

/// <summary>Where somebody's notices go by mail. An address counts once its owner typed the code that was sent to it.</summary>
internal sealed class MailAddressRow
{
    public required string Account { get; init; }

    /// <summary>The confirmed one; null where there is none.</summary>
    public string? Address { get; set; }

    /// <summary>Notices from this moment on go to it; null where mail is not wanted.</summary>
    public DateTimeOffset? WantedSince { get; set; }

    /// <summary>One that still is to be confirmed.</summary>
    public string? Pending { get; set; }

    /// <summary>SHA-256 of the code that was sent to it, lower-case hex.</summary>
    public string? CodeSha256 { get; set; }

    public DateTimeOffset? CodeUntil { get; set; }

    /// <summary>Codes typed for it.</summary>
    public int Tries { get; set; }

    /// <summary>Codes sent since <see cref="AsksSince"/>: the page must not become a way to flood a stranger.</summary>
    public int Asks { get; set; }

    public DateTimeOffset? AsksSince { get; set; }
}
