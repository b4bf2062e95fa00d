namespace TaskTracking.Papers;

/// <summary>A file that came in, with what was read of it.</summary>
public sealed record JudgedFile
{
    public required string Path { get; init; }

    /// <summary>Lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Null where nobody knows what it is for.</summary>
    public PaperRole? Role { get; init; }

    public int? Pages { get; init; }

    /// <summary>Abbreviation of its type ("TTr", "CV"); null where it was not read.</summary>
    public string? Type { get; init; }

    /// <summary>"Tờ trình".</summary>
    public string? TypeName { get; init; }

    public string? Number { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Who issued it, as the directory calls it, else as printed.</summary>
    public string? Issuer { get; init; }

    public string? Subject { get; init; }

    /// <summary>The legal bases that it names, in its own words.</summary>
    public IReadOnlyList<string> LegalBases { get; init; } = [];

    /// <summary>Where each part stands, by the contract's name of the part: "number", "subject" …</summary>
    public IReadOnlyDictionary<string, FoundAt> Places { get; init; } = new Dictionary<string, FoundAt>(StringComparer.Ordinal);
}

/// <summary>What a file is for.</summary>
public enum PaperRole
{
    Submission,
    Draft,
    Opinion,
    Appraisal,
    Delegation,
    Attachment,
}

/// <summary>One agency's line of the table of opinions.</summary>
public sealed record HeardAgency
{
    public required string Name { get; init; }

    /// <summary>Where the letter says that it was asked; null where it does not.</summary>
    public FoundAt? Asked { get; init; }

    /// <summary>Its letter in the dossier, as it is cited; null where none was found.</summary>
    public string? Letter { get; init; }

    /// <summary>Path of that letter.</summary>
    public string? File { get; init; }

    public required OpinionStand Stand { get; init; }

    /// <summary>The words that say so.</summary>
    public FoundAt? StandAt { get; init; }

    /// <summary>How the letter reports it; null where it does not.</summary>
    public OpinionStand? Reported { get; init; }

    public FoundAt? ReportedAt { get; init; }
}

/// <summary>What an agency thinks.</summary>
public enum OpinionStand
{
    Unknown,
    Agrees,
    AgreesWithRemarks,
    Differs,
    None,
}
