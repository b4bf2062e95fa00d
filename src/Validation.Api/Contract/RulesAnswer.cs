using TaskTracking.Rules.Book;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Validation.Api.Contract;

/// <summary>contract.md, API: GET rules. The book that judges, whole.</summary>
internal sealed record RulesAnswer(string Id, string Version, string Sha256, LocalText Title, LocalText Citation, IReadOnlyList<RuleAnswer> Rules)
{
    public static RulesAnswer Of(RuleBook book) =>
        new(book.Id, book.Version, book.Sha256, book.Title, book.Citation, [.. book.Rules.Select(RuleAnswer.Of)]);
}

/// <summary>One dated version of one rule.</summary>
/// <param name="Until">Last day of receipt it applies to; null where open.</param>
/// <param name="Reasons">Every reason it can give, in book order.</param>
internal sealed record RuleAnswer(
    string Id,
    string Clause,
    LocalText Citation,
    LocalText Title,
    LocalText Text,
    string Severity,
    string From,
    string? Until,
    IReadOnlyList<ReasonAnswer> Reasons)
{
    public static RuleAnswer Of(RuleEntry rule) => new(
        rule.Id,
        rule.Clause,
        rule.Citation,
        rule.Title,
        rule.Text,
        ContractWords.Of(rule.Severity),
        ContractWords.Of((DateOnly?)rule.From)!,
        ContractWords.Of(rule.Until),
        [.. rule.Reasons.Select(r => new ReasonAnswer(r.Key, r.Value.Message, r.Value.Remedy, r.Value.Severity is { } other ? ContractWords.Of(other) : null))]);
}

/// <summary>One reason a rule can give; placeholders stand in braces.</summary>
/// <param name="Severity">Where this reason overrides the rule's; else null.</param>
internal sealed record ReasonAnswer(string Reason, LocalText Message, LocalText? Remedy, string? Severity);
