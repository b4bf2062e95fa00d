using Microsoft.AspNetCore.Authorization;
using TaskTracking.Rules.Book;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Pages.Words;

namespace TaskTracking.Validation.Api.Pages;

/// <summary>The rule book, as it judges: nothing is checked that does not stand here.</summary>
[AllowAnonymous]
internal sealed class RulesModel(PageText text, Policies policies) : DossierPage(text)
{
    public RuleBook Book => policies.Book;

    /// <summary>The rules by clause, in book order.</summary>
    public IReadOnlyList<IGrouping<string, RuleEntry>> Clauses => [.. Book.Rules.GroupBy(r => r.Clause, StringComparer.Ordinal)];

    /// <summary>The address of a rule; a second dated version of one id gets its first day too.</summary>
    public string Anchor(RuleEntry rule) =>
        Book.Rules.First(r => r.Id == rule.Id) == rule ? rule.Id : $"{rule.Id}-{rule.From.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}";
}
