namespace TaskTracking.Rules.Directory;

/// <summary>agencies.yaml: which agencies exist on a day, who heads them, what they decide (contract.md, "The directory of agencies"). Dates are inclusive.</summary>
public sealed record AgencyDirectory
{
    public required Province Province { get; init; }

    public required IReadOnlyList<Agency> Agencies { get; init; }

    /// <summary>SHA-256 of the file's bytes, lower-case hex.</summary>
    public required string Sha256 { get; init; }
}

/// <summary>The province whose Committee decides.</summary>
public sealed record Province(string Name, string Committee, string Place, string? Code);

/// <summary>An agency that may file, be asked or be competent.</summary>
public sealed record Agency
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public IReadOnlyList<string> ShortNames { get; init; } = [];

    public required AgencyKind Kind { get; init; }

    public string? OrganId { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    /// <summary>Code of the agency that took its work over.</summary>
    public string? Successor { get; init; }

    /// <summary>Its head is a member of the Committee.</summary>
    public bool CommitteeMember { get; init; }

    public Post? Head { get; init; }

    public Post? Deputies { get; init; }

    public IReadOnlyList<AgencyCertificate> Certificates { get; init; } = [];

    /// <summary>Fields it works in, as phrases.</summary>
    public IReadOnlyList<string> Competence { get; init; } = [];

    /// <summary>What it decides itself, as phrases.</summary>
    public IReadOnlyList<string> Decides { get; init; } = [];

    /// <summary>Whether it exists on a day.</summary>
    public bool ExistsOn(DateOnly day) => (From is null || From <= day) && (Until is null || day <= Until);
}

/// <summary>Kinds of agencies, with the contract's words in lower case.</summary>
public enum AgencyKind
{
    Other,
    Department,
    Board,
    Office,
    Inspectorate,
    District,
    Commune,
}

/// <summary>A post and those who held it.</summary>
public sealed record Post(string Title, IReadOnlyList<Term> Terms);

/// <summary>Somebody's time in a post.</summary>
/// <param name="Acting">Acting head (quyền).</param>
/// <param name="InCharge">A deputy put in charge (phụ trách, điều hành).</param>
public sealed record Term(string Name, DateOnly? From, DateOnly? Until, bool Acting, bool InCharge)
{
    /// <summary>Whether the term covers a day.</summary>
    public bool Covers(DateOnly day) => (From is null || From <= day) && (Until is null || day <= Until);
}

/// <summary>How an agency's certificate is recognised: by common name, or by issuer and serial.</summary>
public sealed record AgencyCertificate(string? CommonName, string? Issuer, string? Serial);
