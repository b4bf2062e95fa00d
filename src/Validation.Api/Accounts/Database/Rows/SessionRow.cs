namespace TaskTracking.Validation.Api.Accounts.Database.Rows;

/// <summary>A browser that is signed in. The cookie holds a secret; here stands its hash only.</summary>
internal sealed class SessionRow
{
    /// <summary>SHA-256 of the cookie's value, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    public required string Account { get; init; }

    /// <summary>The account's security stamp at sign-in: another one ends the session.</summary>
    public required string Stamp { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The last request, give or take a minute.</summary>
    public required DateTimeOffset SeenAt { get; set; }

    /// <summary>The password was right; the code is still to come.</summary>
    public required bool AwaitsCode { get; init; }

    /// <summary>A code was given with the password.</summary>
    public required bool SecondFactor { get; init; }

    public required string Address { get; init; }

    /// <summary>What the browser calls itself, cut short.</summary>
    public required string Browser { get; init; }
}
