using TaskTracking.Language;
using TaskTracking.Papers.Words;
using TaskTracking.Rules.Book;
using TaskTracking.Rules.Directory;
using TaskTracking.Rules.WorkingTime;
using TaskTracking.Signatures;
using TaskTracking.Signatures.Trust;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Intake;

/// <summary>All that a judgement goes by, loaded and checked: book, directory, calendar, trust.</summary>
public sealed record Policies(RuleBook Book, AgencyDirectory Directory, WorkingCalendar Calendar, TrustStore Trust)
{
    /// <summary>How the rules did on the bench; for the pages on rules alone.</summary>
    public RuleFigures Figures { get; init; } = RuleFigures.None;

    /// <summary>The words of the papers; nothing is judged by them.</summary>
    public required PaperWords Papers { get; init; }

    /// <summary>The texts they were read from (UTF-8), each under its SHA-256 in lower-case hex: kept with decisions, for replay.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Sources { get; init; } = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);

    /// <summary>The same with other trust. Of trust its inventory is kept: which certificates, lists and registry there were.</summary>
    internal Policies With(TrustStore trust) => this with
    {
        Trust = trust,
        Sources = new Dictionary<string, ReadOnlyMemory<byte>>(Sources.Where(source => source.Key != Trust.Sha256), StringComparer.Ordinal) { [trust.Sha256] = trust.Inventory },
    };

    /// <summary>How signatures are looked at, at a moment: by this trust, and by the policy the book has for that day.</summary>
    public InspectionOptions InspectionAt(DateTimeOffset moment) => InspectionAt(moment, Book, Trust);

    internal static InspectionOptions InspectionAt(DateTimeOffset moment, RuleBook book, TrustStore trust) => new()
    {
        ValidationTime = moment,
        Trust = trust,
        Policy = book.SignaturePolicyOn(VietnamTime.DayOf(moment)),
    };

    /// <summary>The identities that go with a decision.</summary>
    internal PolicyStamp Stamp(Engine engine) =>
        new(Book.Id, Book.Version, Book.Sha256, Directory.Sha256, Calendar.Sha256, Trust.Sha256, engine.Description);
}

/// <summary>What a decision was made by: SHA-256 in lower-case hex of each source, and the program with its tools.</summary>
public sealed record PolicyStamp(
    string BookId,
    string BookVersion,
    string BookSha256,
    string DirectorySha256,
    string CalendarSha256,
    string TrustSha256,
    string Engine);
