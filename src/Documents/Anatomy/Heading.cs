using TaskTracking.Facts;

namespace TaskTracking.Documents.Anatomy;

/// <summary>All that stands before the running text of one document.</summary>
internal sealed record Heading
{
    public Segment? NationalName { get; init; }

    public Issuers Issuers { get; init; } = Issuers.None;

    public DocumentNotation? Notation { get; init; }

    public PlaceAndDate? Issued { get; init; }

    public DocumentTitle? Title { get; init; }

    /// <summary>"V/v …" of a letter.</summary>
    public string? LetterSubject { get; init; }

    public Place? LetterSubjectPlace { get; init; }

    public AddresseeList? Addressees { get; init; }

    public Segment? Secrecy { get; init; }

    public Segment? Urgency { get; init; }

    public Segment? Draft { get; init; }

    public Segment? Copy { get; init; }

    /// <summary>The first segment of the running text.</summary>
    public int BodyStart { get; init; }

    /// <summary>Has what only a letterhead has: the national name, or a number with notation, or a place with a date.</summary>
    public bool IsLetterhead => NationalName is not null || Notation?.Notation is not null || Issued is not null;
}
