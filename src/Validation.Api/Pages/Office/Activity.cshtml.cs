using MediatR;
using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Accounts.Desk;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.History.Searching;
using TaskTracking.Validation.Api.Pages.Words;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Pages.Office;

/// <summary>Who did, saw and took out what.</summary>
[Requires(Permission.SeeActivity)]
internal sealed class ActivityModel(PageText text, IMediator mediator, AccountDesk accounts) : DossierPage(text)
{
    public ActivityPage Found { get; private set; } = new([], null);

    public ActivityQuery Query { get; private set; } = new();

    /// <summary>Everybody who has or had an account.</summary>
    public IReadOnlyList<Account> People { get; private set; } = [];

    public static IReadOnlyList<string> Groups => ActivityGroups.Names;

    /// <summary>The address of a page with the same filters.</summary>
    public string Address(string? cursor) => "/nhat-ky" + QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["from"] = Typed("from"), ["to"] = Typed("to"), ["who"] = Query.Who, ["group"] = Query.Group, ["dossier"] = Query.Dossier, ["cursor"] = cursor,
    }.Where(p => p.Value is not null));

    /// <summary>A name for an account; a key, a command and nobody by what they are.</summary>
    public string NameOf(string who) => People.FirstOrDefault(p => p.Id == who)?.Person ?? who switch
    {
        "-" => Text.Nobody,
        "command" => Text.ByCommand,
        _ => who,
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        People = await accounts.AllAsync(cancellation);
        var (from, to) = (TypedDay.Of(Typed("from")), TypedDay.Of(Typed("to")));
        Query = new ActivityQuery { From = from, To = to, Who = Typed("who"), Group = Typed("group"), Dossier = Typed("dossier"), Cursor = Typed("cursor") };
        var wrong = Typed("from") is not null && from is null ? "from" : Typed("to") is not null && to is null ? "to" : null;
        var found = wrong is null ? await mediator.Send(new ShowActivity.Request(Query, Actor), cancellation) : Outcome<ActivityPage>.Refused(new Problem("query-invalid", wrong));
        if (found.Value is not { } page)
        {
            return Refuse(found.Problem!);
        }

        Found = page;
        return Page();
    }

    /// <summary>A filter as it was typed; null where nothing was.</summary>
    public string? Typed(string name) => HttpContext.Request.Query[name].ToString().Trim() is { Length: > 0 } text ? text : null;
}
