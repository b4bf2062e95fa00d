using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TaskTracking.Language;
using TaskTracking.Rules.Book;
using TaskTracking.Rules.Verdicts;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Pages.Words;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Pages;

/// <summary>The rule book as it judges dossiers received on a day, today where none is asked for: nothing is checked that does not stand here.</summary>
[AllowAnonymous]
internal sealed class RulesModel(PageText text, Policies policies, TimeProvider clock) : DossierPage(text)
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"];

    /// <summary>The day as typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? On { get; set; }

    public RuleBook Book => policies.Book;

    /// <summary>The day whose rules are shown.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The rules by clause, in book order.</summary>
    public IReadOnlyList<IGrouping<string, RuleEntry>> Clauses => [.. Book.InForceOn(Day).GroupBy(r => r.Clause, StringComparer.Ordinal)];

    /// <summary>The days on which rules changed, the newest first.</summary>
    public IReadOnlyList<DateOnly> Changes => [.. Book.Rules.Select(r => r.From).Distinct().OrderDescending()];

    public IActionResult OnGet()
    {
        Day = VietnamTime.DayOf(clock.GetUtcNow());
        if (string.IsNullOrWhiteSpace(On))
        {
            return Page();
        }

        if (!DateOnly.TryParseExact(On.Trim(), DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Refuse(new Problem("query-invalid", "on"));
        }

        Day = day;
        return Page();
    }

    /// <summary>What the bench measured of a rule; null where nothing.</summary>
    public LocalText? Measured(RuleEntry rule) => RulePageExtras.Sentence(Book, policies.Figures, rule.Id);
}
