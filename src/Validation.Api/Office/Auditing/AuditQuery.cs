namespace TaskTracking.Validation.Api.Office.Auditing;

/// <summary>Which dossiers an auditor looks at. All filters hold together; null means any.</summary>
internal sealed record AuditQuery
{
    /// <summary>First Vietnamese day of receipt.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last Vietnamese day of receipt.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Code of the filing agency; "-" where none is known.</summary>
    public string? Agency { get; init; }

    /// <summary>What the Office decided: "accept", "return", "forward", any of them ("decided"), or "open".</summary>
    public string? Decision { get; init; }

    /// <summary>A rule that the machine found not met; where facts were corrected, on those.</summary>
    public string? Rule { get; init; }

    /// <summary>A clause of which something stands against the dossier, as persons left it: "3.a".</summary>
    public string? Clause { get; init; }

    /// <summary>Account of whoever decided.</summary>
    public string? Who { get; init; }

    /// <summary>"onTime" or "late": decided in time or not, and open ones by whether their day is past.</summary>
    public string? Time { get; init; }

    /// <summary>1 to 100.</summary>
    public int Limit { get; init; } = 30;

    /// <summary>Where the page before ended; null for the first.</summary>
    public string? Cursor { get; init; }
}

/// <summary>Dossiers, the newest first.</summary>
/// <param name="Next">Opaque; asks for the page after this; null on the last.</param>
internal sealed record AuditPage(IReadOnlyList<AuditLine> Lines, string? Next);

/// <summary>A dossier as an auditor's list and export have it: once, however often it moved.</summary>
/// <param name="Recommended">What the machine recommended, where facts were corrected on those; so are letter, title and rules.</param>
/// <param name="Decision">What the Office decided; null while open.</param>
/// <param name="DecidedBy">The name signed in with.</param>
/// <param name="Late">Decided after its day, or open and past it.</param>
/// <param name="Rules">Rules that the machine found not met, with a space between.</param>
internal sealed record AuditLine(
    long Sequence, Guid Id, string Code, DateTimeOffset ReceivedAt, DateOnly Due, string? Agency, string? AgencyName, string? Letter, string? Title, string Recommended,
    string? Decision, string? ForwardName, string? DecidedBy, DateTimeOffset? DecidedAt, string? Reason, bool Late, string? Rules);

/// <summary>How many dossiers of one agency and month: the parts of each kind add up to what was received.</summary>
/// <param name="Month">"2026-11", of receipt.</param>
internal sealed record AuditCount(string Agency, string? AgencyName, string Month, int Received, int Accepted, int Returned, int Forwarded, int OnTime, int Late, int OpenInTerm, int OpenOverdue)
{
    public int Decided => Accepted + Returned + Forwarded;

    public int Open => OpenInTerm + OpenOverdue;

    /// <summary>Of many, as one.</summary>
    public static AuditCount Sum(IEnumerable<AuditCount> counts, string agency, string? name, string month)
    {
        var all = counts.ToList();
        return new AuditCount(
            agency, name, month, all.Sum(c => c.Received), all.Sum(c => c.Accepted), all.Sum(c => c.Returned), all.Sum(c => c.Forwarded), all.Sum(c => c.OnTime), all.Sum(c => c.Late), all.Sum(c => c.OpenInTerm), all.Sum(c => c.OpenOverdue));
    }
}

/// <summary>How many returned dossiers a clause stands against, as persons left it; one dossier counts once for each of its clauses.</summary>
internal sealed record ClauseCount(string Clause, int Returned);
