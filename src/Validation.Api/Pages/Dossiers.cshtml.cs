using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Rules.Directory;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Pages.Words;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Pages;

/// <summary>The list of decisions, filtered and searched.</summary>
[Requires(Permission.SeeDossiers)]
internal sealed class DossiersModel(PageText text, IMediator mediator, Policies policies) : DossierPage(text)
{
    // Typed as Vietnamese forms have it: a browser's own date field shows the day in the browser's language, and office machines often run English ones.
    private static readonly string[] DayForms = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"];

    public DecisionPage Found { get; private set; } = new([], null);

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Decision { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Cursor { get; set; }

    /// <summary>Agencies of all times: old decisions are of agencies that are no more.</summary>
    public IReadOnlyList<Agency> Agencies => policies.Directory.Agencies;

    public bool Filtered => Given(Q) is not null || Given(Agency) is not null || Given(Decision) is not null || Given(From) is not null || Given(To) is not null;

    /// <summary>What leads to the page after this with the same filters.</summary>
    public IDictionary<string, string> NextRoute => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["q"] = Q, ["agency"] = Agency, ["decision"] = Decision, ["from"] = From, ["to"] = To, ["cursor"] = Found.Next,
    }.Where(p => !string.IsNullOrEmpty(p.Value)).ToDictionary(p => p.Key, p => p.Value!, StringComparer.Ordinal);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        foreach (var (field, typed) in new[] { ("from", From), ("to", To) })
        {
            if (Given(typed) is not null && Day(typed) is null)
            {
                return Refuse(new Problem("query-invalid", field));
            }
        }

        var query = new DecisionQuery { Text = Given(Q), Agency = Given(Agency), Decision = Given(Decision), From = Day(From), To = Day(To), Cursor = Given(Cursor) };
        var found = await mediator.Send(new FindDossiers.Request(query, Actor), cancellation);
        if (found.Value is not { } page)
        {
            return Refuse(found.Problem!);
        }

        Found = page;
        return Page();
    }

    private static string? Given(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    private static DateOnly? Day(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
