using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Accounts.Desk;
using TaskTracking.Validation.Api.Accounts.Sessions;
using TaskTracking.Validation.Api.Pages.Words;

namespace TaskTracking.Validation.Api.Pages.Accounts;

/// <summary>Ends the session of this browser. Whose session is over already is signed out too.</summary>
[AllowAnonymous]
internal sealed class SignOutModel(PageText text, SignInDesk desk) : DossierPage(text)
{
    public IActionResult OnGet() => Redirect(SignInAddress.Page);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Actor.Of(User) is { Session: not null } actor)
        {
            await desk.SignOutAsync(actor, cancellation);
        }

        SessionCookie.Clear(HttpContext);
        return Redirect(SignInAddress.Page);
    }
}
