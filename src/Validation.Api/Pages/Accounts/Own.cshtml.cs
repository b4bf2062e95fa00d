using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Accounts.Database.Rows;
using TaskTracking.Validation.Api.Accounts.Desk;
using TaskTracking.Validation.Api.Accounts.Sessions;
using TaskTracking.Validation.Api.Pages.Words;

namespace TaskTracking.Validation.Api.Pages.Accounts;

/// <summary>One's own account: password, second factor, sessions.</summary>
[Requires(Permission.OwnAccount)]
internal sealed class OwnModel(PageText text, OwnDesk desk, AccountDesk accounts, SessionBook sessions) : DossierPage(text)
{
    public Account Account { get; private set; } = null!;

    public IReadOnlyList<SessionRow> Sessions { get; private set; } = [];

    /// <summary>The session this page is seen in.</summary>
    public string? Here => Actor.Session;

    /// <summary>What was just done.</summary>
    [BindProperty(SupportsGet = true, Name = "xong")]
    public string? Done { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Account = (await accounts.FindAsync(Actor.Id, cancellation))!;
        Sessions = await sessions.OfAsync(Actor.Id, cancellation);
    }

    /// <summary>Ends one session, or all others.</summary>
    public async Task<IActionResult> OnPostAsync(string? session, CancellationToken cancellation)
    {
        await desk.EndSessionAsync(Actor, session is { Length: > 0 } ? session : null, cancellation);
        return Redirect("/toi?xong=sessions");
    }
}
