using System.Globalization;
using TaskTracking.Facts;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules;

/// <summary>What a rule says: an answer, its reason (a key of the book) and what it rests on.</summary>
internal sealed record Ruling(Answer Answer, string Reason)
{
    /// <summary>Values for the {placeholders} of the book's words. Quotes and names only, never sentences.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Files looked at in vain; the key is one of the book's "searched" phrases.</summary>
    public IReadOnlyList<(DossierFile File, string Why)> Searched { get; init; } = [];

    /// <summary>The body a dossier should go to instead; only of authority.competent-body.</summary>
    public ForwardTarget? ForwardTo { get; init; }

    public static Ruling Met(string reason = "met") => new(Answer.Met, reason);

    public static Ruling NotMet(string reason) => new(Answer.NotMet, reason);

    public static Ruling NotApplicable(string reason = "not-applicable") => new(Answer.NotApplicable, reason);

    public static Ruling CannotTell(string reason) => new(Answer.CannotTell, reason);

    /// <summary>Adds a value.</summary>
    public Ruling With(string name, string? value) => this with
    {
        Parameters = new Dictionary<string, string>(Parameters, StringComparer.Ordinal) { [name] = value ?? string.Empty },
    };

    /// <summary>Adds a quoted sentence, without its full stop: the words around it bring their own.</summary>
    public Ruling Quoting(Place place) => With("quote", place.Quote.TrimEnd('.', ';', '/', ' '));

    /// <summary>Adds a count.</summary>
    public Ruling With(string name, int value) => With(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a place.</summary>
    public Ruling At(DossierFile file, Place? place) => place is null ? this : this with
    {
        Evidence = [.. Evidence, new Evidence(file.Path, place)],
    };

    /// <summary>Adds places.</summary>
    public Ruling At(IEnumerable<Evidence> places) => this with { Evidence = [.. Evidence, .. places] };

    /// <summary>Adds a file looked at in vain.</summary>
    public Ruling LookedAt(DossierFile file, string why) => this with { Searched = [.. Searched, (file, why)] };
}
