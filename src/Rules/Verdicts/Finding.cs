using TaskTracking.Facts;

namespace TaskTracking.Rules.Verdicts;

/// <summary>What a rule answers: contract.md, "answer".</summary>
public enum Answer
{
    Met,
    NotMet,
    NotApplicable,
    CannotTell,
}

/// <summary>What an answer is worth; policy, set in rules.yaml.</summary>
public enum Severity
{
    Blocking,
    Confirm,
    Advice,
}

/// <summary>What a finding did to the decision.</summary>
public enum Effect
{
    None,
    Return,
    Forward,
    Review,
}

/// <summary>The outcome: contract.md, "decision".</summary>
public enum Decision
{
    Accept,
    Return,
    Forward,
    Review,
}

/// <summary>A place in a file of the dossier.</summary>
public sealed record Evidence(string File, Place Place);

/// <summary>A file looked at in vain.</summary>
/// <param name="Pages">The pages looked at; empty where the format has none.</param>
/// <param name="Why">Why it was not what was looked for: the key of a phrase in rules.yaml ("searched" section), with arguments in braces filled.</param>
public sealed record Searched(string File, IReadOnlyList<int> Pages, LocalText Why);

/// <summary>A text in both languages.</summary>
public sealed record LocalText(string Vi, string En)
{
    public string In(string language) => string.Equals(language, "en", StringComparison.Ordinal) ? En : Vi;
}

/// <summary>One rule's line in a verdict.</summary>
public sealed record Finding
{
    public required string Rule { get; init; }

    /// <summary>"2.a", "3.a" … "3.e".</summary>
    public required string Clause { get; init; }

    public required Answer Answer { get; init; }

    public required Severity Severity { get; init; }

    public required Effect Effect { get; init; }

    /// <summary>Why the answer is what it is, always given.</summary>
    public required LocalText Message { get; init; }

    /// <summary>What to do; null where nothing is to be done.</summary>
    public LocalText? Remedy { get; init; }

    /// <summary>The typed values the message was built from.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    public IReadOnlyList<Searched> Searched { get; init; } = [];
}

/// <summary>The judgement of a dossier.</summary>
/// <param name="DueOn">The third working day after receipt: clause 6a.</param>
/// <param name="Findings">One line for every rule in force, in book order.</param>
public sealed record Verdict(Decision Decision, ForwardTarget? ForwardTo, DateOnly DueOn, IReadOnlyList<Finding> Findings)
{
    /// <summary>Who filed: the issuer of the letter, else who is declared; null where nothing says.</summary>
    public FilingAgency? FiledBy { get; init; }

    /// <summary>Who was asked, who answered how, and how the letter reports it; null where that could not be worked out.</summary>
    public OpinionTable? Opinions { get; init; }

    /// <summary>The submission letter judged, by its path; null where there is none or not one alone.</summary>
    public string? Letter { get; init; }
}

/// <summary>The agency that files a dossier.</summary>
/// <param name="Code">Its code; null where it is not in the directory.</param>
/// <param name="Name">Its name in the directory, else as the letter prints it; null where only a code is declared.</param>
public sealed record FilingAgency(string? Code, string? Name);

/// <summary>Where a dossier is forwarded.</summary>
/// <param name="Code">Its code; null where the body is not in the directory.</param>
public sealed record ForwardTarget(string? Code, string Name);
