using MediatR;
using Microsoft.AspNetCore.Mvc;
using TaskTracking.Rules.Directory;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Office.Auditing;
using TaskTracking.Validation.Api.Pages.Words;

namespace TaskTracking.Validation.Api.Pages.Office;

/// <summary>Statistics of what was filed and decided, with the dossiers behind every number.</summary>
[Requires(Permission.SeeDesk)]
internal sealed class StatisticsModel(PageText text, IMediator mediator, Policies policies, OfficePeople people) : DossierPage(text)
{
    public ShowStatistics.Statistics Found { get; private set; } = new([], [], new AuditPage([], null));

    public AuditQuery Query { get; private set; } = new();

    public IReadOnlyList<Agency> Agencies => policies.Directory.Agencies;

    public IReadOnlyList<OfficePerson> People { get; private set; } = [];

    /// <summary>Rules of the book, by id, with what it calls them.</summary>
    public IReadOnlyList<(string Id, string Title)> Rules => [.. policies.Book.Rules.GroupBy(r => r.Id, StringComparer.Ordinal).Select(g => (g.Key, g.Last().Title.In(Text.Language)))];

    public AuditCount Total => AuditCount.Sum(Found.Counts, string.Empty, null, string.Empty);

    /// <summary>By agency, then each of its months.</summary>
    public IEnumerable<AuditCount> Rows => Found.Counts.GroupBy(c => c.Agency, StringComparer.Ordinal)
        .OrderBy(g => g.Last().AgencyName, StringComparer.Ordinal).SelectMany(g => g.Prepend(AuditCount.Sum(g, g.Key, g.Last().AgencyName, string.Empty)));

    /// <summary>Where a number leads: the dossiers it counts.</summary>
    public string Drill(AuditCount row, string column) => Address(AuditDrill.Of(Query, row, column, row == Total)) + "#listed";

    public static string Address(AuditQuery query) => "/thong-ke" + AuditFilters.Address(query);

    /// <param name="form">"csv" or "xlsx".</param>
    public string ExportAs(string form) => "/thong-ke/xuat" + AuditFilters.Address(Query with { Cursor = null }).Add("form", form);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        People = await people.AllAsync(cancellation);
        var typed = AuditTyped.Of(HttpContext.Request.Query);
        Query = typed.Value ?? new AuditQuery();
        var found = typed.Value is { } query ? await mediator.Send(new ShowStatistics.Request(query, Actor), cancellation) : typed.As<ShowStatistics.Statistics>();
        if (found.Value is not { } statistics)
        {
            return Refuse(found.Problem!);
        }

        Found = statistics;
        return Page();
    }
}
