using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Accounts.Desk;
using TaskTracking.Validation.Api.Accounts.Sessions;
using TaskTracking.Validation.Api.Pages.Words;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Pages.Accounts;

/// <summary>Changes one's own password.</summary>
[Requires(Permission.OwnAccount)]
internal sealed class PasswordModel(PageText text, OwnDesk desk) : DossierPage(text)
{
    /// <summary>It must be changed before anything else.</summary>
    public bool IsDuty => Actor.Duty == Duty.Password;

    public string Name => Actor.Name;

    public async Task<IActionResult> OnPostAsync(string? current, string? password, string? again, CancellationToken cancellation)
    {
        if (!string.Equals(password, again, StringComparison.Ordinal))
        {
            return RefuseAt(new Problem("passwords-differ"), "again");
        }

        var changed = await desk.ChangePasswordAsync(Actor, current ?? string.Empty, password ?? string.Empty, Visitor.Of(HttpContext), cancellation);
        if (changed.Value is not { } session)
        {
            return RefuseAt(changed.Problem!, changed.Problem!.Code == "password-wrong" ? "current" : "password");
        }

        SessionCookie.Set(HttpContext, session);
        return Redirect(IsDuty ? FirstPage.Of(Actor.Role) : "/toi?xong=password");
    }
}
