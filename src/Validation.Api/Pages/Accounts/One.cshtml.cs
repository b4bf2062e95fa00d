using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Accounts.Desk;
using TaskTracking.Validation.Api.Pages.Filing;
using TaskTracking.Validation.Api.Pages.Words;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Pages.Accounts;

/// <summary>One account, and what an administrator may do to it.</summary>
[Requires(Permission.Administer)]
internal sealed class OneModel(PageText text, AccountDesk desk, FilingDoor door, TimeProvider clock) : DossierPage(text)
{
    public Account Account { get; private set; } = null!;

    public DateTimeOffset Now => clock.GetUtcNow();

    public bool IsOwn => Account.Id == Actor.Id;

    /// <summary>The link for a new password, shown once.</summary>
    public string? Link { get; private set; }

    /// <summary>What was just done.</summary>
    [BindProperty(SupportsGet = true, Name = "xong")]
    public string? Done { get; set; }

    public RoleFields RoleFields => new(RoleWords.Of(Account.Role), Account.Agency, door.Agencies(null), ErrorOf("agency"));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await desk.FindAsync(id.ToString("D"), cancellation) is not { } account)
        {
            return NotFound();
        }

        Account = account;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string? act, string? role, string? agency, CancellationToken cancellation)
    {
        if (await OnGetAsync(id, cancellation) is NotFoundResult none)
        {
            return none;
        }

        var account = Account.Id;
        var done = act switch
        {
            "role" => AgencyChoice.Of(role, agency, door) is { Value: { } chosen }
                ? await desk.ChangeRoleAsync(account, chosen.Role, chosen.Agency, Actor, cancellation)
                : Outcome<Invited>.Refused(new Problem("agency-unknown", agency ?? "–")),
            "disable" => await desk.DisableAsync(account, Actor, cancellation),
            "enable" => await desk.EnableAsync(account, Actor, cancellation),
            "unlock" => await desk.UnlockAsync(account, Actor, cancellation),
            "factor" => await desk.ResetSecondFactorAsync(account, Actor, cancellation),
            "sessions" => await desk.EndSessionsAsync(account, Actor, cancellation),
            "reset" => await desk.ResetPasswordAsync(account, Actor, cancellation),
            _ => Outcome<Invited>.Refused(new Problem("request-invalid")),
        };
        if (done.Value is not { } changed)
        {
            return RefuseAt(done.Problem!, done.Problem!.Code == "agency-unknown" ? "agency" : "content");
        }

        if (act != "reset")
        {
            return Redirect($"/tai-khoan/{account}?xong={act}");
        }

        Link = InvitationLink.Of(Request, changed.Given);
        return Page();
    }
}
