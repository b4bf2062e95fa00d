using TaskTracking.Rules.Book;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Validation.Api.Contract;

/// <summary>contract.md, API: GET rules. The book that judges: whole, or what of it holds for dossiers received on a day.</summary>
/// <param name="On">The day asked for; null for the whole book.</param>
internal sealed record RulesAnswer(string Id, string Version, string Sha256, LocalText Title, LocalText Citation, string? On, IReadOnlyList<RuleAnswer> Rules)
{
    public static RulesAnswer Of(RuleBook book, RuleFigures figures, DateOnly? on) => new(
        book.Id,
        book.Version,
        book.Sha256,
        book.Title,
        book.Citation,
        ContractWords.Of(on),
        [.. (on is { } day ? book.InForceOn(day) : book.Rules).Select(r => RuleAnswer.Of(r, RulePageExtras.Sentence(book, figures, r.Id)))]);
}

/// <summary>One dated version of one rule.</summary>
/// <param name="Until">Last day of receipt it applies to; null where open.</param>
/// <param name="Reasons">Every reason it can give, in book order.</param>
/// <param name="Measured">How it did on the bench of dossiers; null where it was not measured.</param>
internal sealed record RuleAnswer(
    string Id,
    string Clause,
    LocalText Citation,
    LocalText Title,
    LocalText Text,
    string Severity,
    string From,
    string? Until,
    IReadOnlyList<ReasonAnswer> Reasons,
    ExamplesAnswer Examples,
    LocalText? Measured)
{
    public static RuleAnswer Of(RuleEntry rule, LocalText? measured) => new(
        rule.Id,
        rule.Clause,
        rule.Citation,
        rule.Title,
        rule.Text,
        ContractWords.Of(rule.Severity),
        ContractWords.Of((DateOnly?)rule.From)!,
        ContractWords.Of(rule.Until),
        [.. rule.Reasons.Select(r => new ReasonAnswer(r.Key, r.Value.Message, r.Value.Remedy, r.Value.Severity is { } other ? ContractWords.Of(other) : null))],
        new ExamplesAnswer(rule.Examples.Met.Text, rule.Examples.NotMet.Text, rule.Examples.NotApplicable.Text),
        measured);
}

/// <summary>What a rule means, shown.</summary>
internal sealed record ExamplesAnswer(LocalText Met, LocalText NotMet, LocalText NotApplicable);

/// <summary>One reason a rule can give; placeholders stand in braces.</summary>
/// <param name="Severity">Where this reason overrides the rule's; else null.</param>
internal sealed record ReasonAnswer(string Reason, LocalText Message, LocalText? Remedy, string? Severity);
