using TaskTracking.Rules.Book;
using TaskTracking.Rules.Verdicts;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Correcting;
using TaskTracking.Validation.Api.Office.Resubmitting;

namespace TaskTracking.Validation.Api.Pages.Results;

/// <summary>A result as a page shows it: the contract's answer, arranged by what a clerk does next.</summary>
internal sealed record ResultView
{
    private static readonly string[] Effects = ["return", "forward", "review"];

    public required CheckAnswer Answer { get; init; }

    /// <summary>The kept dossier's id; null for a pre-check.</summary>
    public Guid? Id { get; init; }

    /// <summary>"HS-2026-000123"; null for a pre-check.</summary>
    public string? Code { get; init; }

    /// <summary>The papers that the reader may download, by their words in the API; none for a pre-check.</summary>
    public IReadOnlyList<string> Papers { get; init; } = [];

    /// <summary>What persons of the Office answered on findings, by rule, once the dossier is decided: "met" or "notMet".</summary>
    public IReadOnlyDictionary<string, string> Settled { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What the Office corrected of what was read, where this is the result on it.</summary>
    public IReadOnlyList<CorrectedValue> Corrections { get; init; } = [];

    /// <summary>For a pre-check made from a returned dossier: what changed against it.</summary>
    public RoundView? Round { get; init; }

    /// <summary>A part that the page shows below the decision: its name and what it shows; null for none.</summary>
    public (string Name, object Model)? Next { get; init; }

    /// <summary>What the book calls each rule; rules of older books may be missing.</summary>
    public required IReadOnlyDictionary<string, LocalText> Titles { get; init; }

    /// <summary>What asks for something, by effect in the order of the decision, then what is only advised.</summary>
    public IReadOnlyList<FindingSection> Open =>
    [
        .. Effects.Select(effect => FindingSection.Of(effect, Answer.Findings.Where(f => f.Effect == effect))),
        FindingSection.Of("advice", Answer.Findings.Where(f => f is { Effect: "none", Answer: "notMet" or "cannotTell" })),
    ];

    /// <summary>What is in order or does not apply.</summary>
    public IReadOnlyList<FindingSection> Closed =>
    [
        FindingSection.Of("met", Answer.Findings.Where(f => f.Answer == "met")),
        FindingSection.Of("notApplicable", Answer.Findings.Where(f => f.Answer == "notApplicable")),
    ];

    /// <summary>How many points led to the decision.</summary>
    public int Points => Open.Where(s => s.Name == Answer.Decision).Sum(s => s.Items.Count);

    public string TitleOf(string rule, string language) => Titles.TryGetValue(rule, out var title) ? title.In(language) : rule;

    /// <summary>Whether a page of this file can be drawn: a kept PDF.</summary>
    public bool HasPictures(string file) => Id is not null && Answer.Documents.Any(d => d.File == file && d.Document?.Format == "PDF");
}

/// <summary>Findings under one heading.</summary>
/// <param name="Name">"return", "forward", "review", "advice", "met" or "notApplicable".</param>
internal sealed record FindingSection(string Name, IReadOnlyList<FindingItem> Items)
{
    /// <summary>Rules that say the same thing, such as a letter nobody could read, are one item.</summary>
    public static FindingSection Of(string name, IEnumerable<FindingAnswer> findings) =>
        new(name, [.. findings.GroupBy(f => (f.Message, f.Remedy, f.Severity)).Select(g => new FindingItem(name, [.. g]))]);
}

/// <summary>One thing to read: usually one rule's line.</summary>
internal sealed record FindingItem(string Section, IReadOnlyList<FindingAnswer> Rules)
{
    public FindingAnswer First => Rules[0];

    public IReadOnlyList<EvidenceAnswer> Evidence => [.. Rules.SelectMany(r => r.Evidence).DistinctBy(e => (e.File, e.Page, e.Paragraph, e.Quote))];

    public IReadOnlyList<SearchedAnswer> Searched => [.. Rules.SelectMany(r => r.Searched).DistinctBy(s => s.File)];
}
