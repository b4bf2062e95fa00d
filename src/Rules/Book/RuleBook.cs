using TaskTracking.Facts.Signatures;
using TaskTracking.Rules.Clause3e;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Book;

/// <summary>rules.yaml, checked against the code: what the Directive asks, with its words, dates and severities.</summary>
public sealed record RuleBook
{
    internal RuleBook()
    {
    }

    /// <summary>A stable name of the book.</summary>
    public required string Id { get; init; }

    /// <summary>Its version as written.</summary>
    public required string Version { get; init; }

    public required LocalText Title { get; init; }

    /// <summary>How the Directive is cited. A setting: the draft that the book follows bears no number and no date.</summary>
    public required LocalText Citation { get; init; }

    /// <summary>SHA-256 of the file's bytes, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Every entry in book order; one id may stand several times with dates that do not overlap. Retired rules stay listed.</summary>
    public required IReadOnlyList<RuleEntry> Rules { get; init; }

    /// <summary>What a line says when a rule failed to judge.</summary>
    public LocalText RuleError { get; init; } = new("", "");

    /// <summary>Words of reasons that any rule may come to, whatever it judges.</summary>
    internal IReadOnlyDictionary<string, ReasonWords> Universal { get; init; } = new Dictionary<string, ReasonWords>(StringComparer.Ordinal);

    /// <summary>Phrases for why a file was not what was looked for.</summary>
    internal IReadOnlyDictionary<string, LocalText> Searched { get; init; } = new Dictionary<string, LocalText>(StringComparer.Ordinal);

    /// <summary>Kinds of documents that travel on paper, dated.</summary>
    internal IReadOnlyList<PaperKind> PaperKinds { get; init; } = [];

    /// <summary>Beginnings of the names of bodies whose words a letter quotes as instructions, not as opinions it collected.</summary>
    internal IReadOnlyList<string> BodiesAbove { get; init; } = [];

    /// <summary>Matters whose deciding body the law fixes, dated.</summary>
    internal IReadOnlyList<Matter> Matters { get; init; } = [];

    /// <summary>The policy for signatures on a day: that of the entry "signature.algorithm" in force then, else of its first.</summary>
    public SignaturePolicy SignaturePolicyOn(DateOnly day) =>
        (InForceOn(day).Concat(Rules).Select(entry => entry.Predicate).OfType<SignatureAlgorithm>().First()).Policy;

    /// <summary>The entries in force on a day, in book order.</summary>
    public IReadOnlyList<RuleEntry> InForceOn(DateOnly day) => [.. Rules.Where(r => r.InForceOn(day))];
}

/// <summary>One dated version of one rule.</summary>
public sealed record RuleEntry
{
    internal RuleEntry(Rule predicate)
    {
        Predicate = predicate;
    }

    /// <summary>For ever: never reused, never renamed.</summary>
    public required string Id { get; init; }

    /// <summary>"2.a", "3.a", "3.b", "3.c", "3.d", "3.đ" or "3.e".</summary>
    public required string Clause { get; init; }

    public required LocalText Citation { get; init; }

    public required LocalText Title { get; init; }

    /// <summary>What the rule demands, in a sentence or two.</summary>
    public required LocalText Text { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>First day of receipt to which it applies.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of receipt to which it applies; null where open.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The words for every reason the rule can give, by the reason's key, in book order.</summary>
    public required IReadOnlyDictionary<string, ReasonWords> Reasons { get; init; }

    /// <summary>What it means, shown.</summary>
    public required RuleExamples Examples { get; init; }

    /// <summary>The predicate, built with this entry's settings.</summary>
    internal Rule Predicate { get; init; }

    /// <summary>Whether a dossier received on a day is judged by it.</summary>
    public bool InForceOn(DateOnly day) => From <= day && (Until is null || day <= Until);
}

/// <summary>The words for one reason. Placeholders stand in braces: {agency}.</summary>
/// <param name="Severity">Overrides the rule's severity where this is the reason.</param>
public sealed record ReasonWords(LocalText Message, LocalText? Remedy, Severity? Severity);

/// <summary>A kind of document (abbreviation of its type) that travels on paper from and until a day.</summary>
internal sealed record PaperKind(string Type, DateOnly From, DateOnly? Until, LocalText Source)
{
    public bool InForceOn(DateOnly day) => From <= day && (Until is null || day <= Until);
}

/// <summary>A matter whose deciding body the law fixes.</summary>
/// <param name="Phrases">How letters name the matter.</param>
/// <param name="Holder">Who decides.</param>
/// <param name="Agency">The directory's code of the body, where it is an agency of the province.</param>
/// <param name="Body">The body's name, where the directory may not know it.</param>
internal sealed record Matter(
    IReadOnlyList<string> Phrases,
    MatterHolder Holder,
    string? Agency,
    string? Body,
    DateOnly From,
    DateOnly? Until,
    LocalText Source)
{
    public bool InForceOn(DateOnly day) => From <= day && (Until is null || day <= Until);
}

/// <summary>Who decides a matter.</summary>
internal enum MatterHolder
{
    Committee,
    Chairman,
    OtherBody,
}
