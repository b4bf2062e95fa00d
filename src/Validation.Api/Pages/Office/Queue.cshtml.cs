using MediatR;
using Microsoft.AspNetCore.Mvc;
using TaskTracking.Rules.Directory;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Office.Queue;
using TaskTracking.Validation.Api.Pages.Words;

namespace TaskTracking.Validation.Api.Pages.Office;

/// <summary>The Office's queue.</summary>
[Requires(Permission.SeeDesk)]
internal sealed class QueueModel(PageText text, IMediator mediator, Policies policies, OfficePeople people) : DossierPage(text)
{
    public ShowQueue.Queue Found { get; private set; } = null!;

    /// <summary>What is filtered by, as it was typed.</summary>
    public QueueQuery Query { get; private set; } = new();

    public IReadOnlyList<Agency> Agencies => policies.Directory.Agencies;

    /// <summary>Who may hold a dossier, by account.</summary>
    public IReadOnlyList<OfficePerson> People { get; private set; } = [];

    public bool Filtered => Query with { Cursor = null } != new QueueQuery();

    /// <summary>The address of a page with the same filters.</summary>
    public string Address(string? cursor) => "/hang-doi" + QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["state"] = Query.State == "open" ? null : Query.State, ["holder"] = Query.Holder, ["agency"] = Query.Agency, ["decision"] = Query.Recommended, ["q"] = Query.Text, ["cursor"] = cursor,
    }.Where(p => p.Value is not null));

    public string? NameOf(string? account) => account is null ? null : People.FirstOrDefault(p => p.Account == account)?.Name ?? Text.Unknown;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        People = await people.AllAsync(cancellation);
        var typed = QueueTyped.Of(HttpContext.Request.Query);
        Query = typed.Value ?? new QueueQuery();
        var found = typed.Value is { } query ? await mediator.Send(new ShowQueue.Request(query, Actor), cancellation) : typed.As<ShowQueue.Queue>();
        if (found.Value is { } queue)
        {
            Found = queue;
            return Page();
        }

        // Shown all the same, with what is wrong above the whole queue.
        Query = new QueueQuery();
        Found = (await mediator.Send(new ShowQueue.Request(Query, Actor), cancellation)).Value!;
        return RefuseAt(found.Problem!, "q");
    }
}
