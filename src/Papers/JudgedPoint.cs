namespace TaskTracking.Papers;

/// <summary>One rule's line.</summary>
public sealed record JudgedPoint
{
    public required string Rule { get; init; }

    /// <summary>"2.a", "3.a" … "3.đ", "3.e".</summary>
    public required string Clause { get; init; }

    /// <summary>Where the demand stands; null where the book no longer has the rule.</summary>
    public string? Citation { get; init; }

    public required PointWeight Weight { get; init; }

    public required PointAnswer Answer { get; init; }

    public required string Message { get; init; }

    public string? Remedy { get; init; }

    /// <summary>A person of the Office worded the remedy: it is told as it stands.</summary>
    internal bool RemedyByPerson { get; init; }

    public IReadOnlyList<FoundAt> Found { get; init; } = [];

    public IReadOnlyList<SearchedIn> Searched { get; init; } = [];
}

/// <summary>What a line is worth.</summary>
public enum PointWeight
{
    Blocking,
    Confirm,
    Advice,
}

/// <summary>What a rule answered.</summary>
public enum PointAnswer
{
    Met,
    NotMet,
    NotApplicable,
    CannotTell,
}

/// <summary>A place in a file with its words.</summary>
/// <param name="Page">Page from 1; null in Word files.</param>
/// <param name="Paragraph">Paragraph from 1; null in PDF.</param>
/// <param name="FromPicture">Read from a picture, so perhaps not letter by letter.</param>
public sealed record FoundAt(string File, int? Page, int? Paragraph, string Quote, bool FromPicture);

/// <summary>A file looked at in vain.</summary>
public sealed record SearchedIn(string File, IReadOnlyList<int> Pages, string Why);
