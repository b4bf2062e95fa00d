using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace TaskTracking.Validation.Api.Contract;

/// <summary>contract.md, "check --format json".</summary>
internal record CheckAnswer
{
    public required string Decision { get; init; }

    public ForwardAnswer? ForwardTo { get; init; }

    public required RuleBookAnswer RuleBook { get; init; }

    public required string Directory { get; init; }

    public required string Calendar { get; init; }

    public required string Trust { get; init; }

    public required string Engine { get; init; }

    public required string ReceivedAt { get; init; }

    public required string DueOn { get; init; }

    /// <summary>The filing agency's own number, echoed.</summary>
    public string? Reference { get; init; }

    public required IReadOnlyList<FindingAnswer> Findings { get; init; }

    /// <summary>A line for each agency asked, reported or heard; null where it could not be worked out and in decisions kept before there was such a table.</summary>
    public IReadOnlyList<OpinionAnswer>? Opinions { get; init; }

    /// <summary>The options that the letter lists and the one it chooses; null as for <see cref="Opinions"/>.</summary>
    public OptionsAnswer? Options { get; init; }

    public required IReadOnlyList<DocumentAnswer> Documents { get; init; }

    public required IReadOnlyList<string> Ignored { get; init; }
}

/// <summary>A judgement that was kept: the same with its id and the code people call it by (contract.md, API).</summary>
[method: SetsRequiredMembers]
internal sealed record FiledAnswer(Guid Id, string Code, CheckAnswer Judged) : CheckAnswer(Judged)
{
    /// <summary>Not of the contract: its members stand beside id and code.</summary>
    [JsonIgnore]
    public CheckAnswer Judged { get; } = Judged;
}

internal sealed record ForwardAnswer(string? Code, string Name);

internal sealed record RuleBookAnswer(string Id, string Version, string Sha256);

internal sealed record FindingAnswer
{
    public required string Rule { get; init; }

    public required string Clause { get; init; }

    public required string Answer { get; init; }

    public required string Severity { get; init; }

    public required string Effect { get; init; }

    public required string Message { get; init; }

    public string? Remedy { get; init; }

    public required IReadOnlyDictionary<string, string> Parameters { get; init; }

    public required IReadOnlyList<EvidenceAnswer> Evidence { get; init; }

    public required IReadOnlyList<SearchedAnswer> Searched { get; init; }
}

internal sealed record EvidenceAnswer(string File, int? Page, IReadOnlyList<double>? Box, int? Paragraph, string Quote, string Method);

internal sealed record SearchedAnswer(string File, IReadOnlyList<int> Pages, string Why);

internal sealed record DocumentAnswer
{
    public required string File { get; init; }

    public required string Sha256 { get; init; }

    public string? Role { get; init; }

    public required string RoleFrom { get; init; }

    /// <summary>What the document itself says it is for, whatever was declared; null where nobody read it, and in decisions kept before it was told.</summary>
    public RoleProposalAnswer? RoleProposal { get; init; }

    public ReadFile? Document { get; init; }

    public required IReadOnlyList<SignatureAnswer> Signatures { get; init; }

    public ErrorAnswer? Error { get; init; }
}

/// <summary>A role recognised from a document's anatomy.</summary>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Why">Its signs, in words, with "; " between.</param>
internal sealed record RoleProposalAnswer(string Role, double Confidence, string Why);
