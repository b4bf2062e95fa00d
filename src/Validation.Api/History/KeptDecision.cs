using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Correcting;

namespace TaskTracking.Validation.Api.History;

/// <summary>A decision as it was kept.</summary>
/// <param name="Code">What people call it: "HS-2026-000123", gapless within a Vietnamese year.</param>
/// <param name="Facts">The dossier's facts at filing, canonical JSON (UTF-8).</param>
internal sealed record KeptDecision(Guid Id, string Code, CheckAnswer Vietnamese, CheckAnswer English, ReadOnlyMemory<byte> Facts)
{
    /// <summary>Code of the filing agency, whose own users may see it; null where it is unknown.</summary>
    public string? Agency { get; init; }

    /// <summary>What the Office corrected of the facts, where the answers are those of the judgement on it; empty: the answers of the filing.</summary>
    public IReadOnlyList<CorrectedValue> Corrections { get; init; } = [];

    /// <summary>This very filing was kept before; nothing new was written.</summary>
    public bool Repeated { get; init; }

    /// <summary>The answer in a language: "vi" or "en".</summary>
    public CheckAnswer In(string language) => language == "en" ? English : Vietnamese;
}

/// <summary>Whose dossier it is.</summary>
/// <param name="Agency">Code of the filing agency; null where unknown.</param>
internal sealed record DossierOwner(string? Agency);

/// <summary>A line of the list.</summary>
/// <param name="Agency">Code of the filing agency; null where unknown.</param>
/// <param name="Letter">Number of the submission letter; null where unread.</param>
/// <param name="Title">Its subject, else the declared title; null where neither is known.</param>
internal sealed record DecisionLine(
    Guid Id, string Code, DateTimeOffset ReceivedAt, DateOnly DueOn, string Decision, string? Agency, string? AgencyName, string? Letter, string? Title, string? Reference);

/// <summary>Decisions, the newest first.</summary>
/// <param name="Next">Opaque; asks for the page after this; null on the last.</param>
internal sealed record DecisionPage(IReadOnlyList<DecisionLine> Lines, string? Next);

/// <summary>What to list. All filters hold together; null means any.</summary>
internal sealed record DecisionQuery
{
    public string? Agency { get; init; }

    /// <summary>"accept", "return", "forward" or "review".</summary>
    public string? Decision { get; init; }

    /// <summary>Vietnamese day of receipt, inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Vietnamese day of receipt, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Words of which each begins a word of code, agency, letter number, title or reference; accents and case do not count.</summary>
    public string? Text { get; init; }

    /// <summary>1 to 100.</summary>
    public int Limit { get; init; } = 20;

    public string? Cursor { get; init; }
}
