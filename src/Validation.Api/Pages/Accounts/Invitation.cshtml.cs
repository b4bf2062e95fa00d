using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Accounts.Desk;
using TaskTracking.Validation.Api.Accounts.Sessions;
using TaskTracking.Validation.Api.Pages.Words;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Pages.Accounts;

/// <summary>Where an invited person chooses the password.</summary>
[AllowAnonymous]
internal sealed class InvitationModel(PageText text, InvitationDesk desk) : DossierPage(text)
{
    /// <summary>Whom the link invites; null where it does not work any more.</summary>
    public Account? Invited { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellation)
    {
        Invited = await desk.InvitedAsync(token, cancellation);
        return Invited is null ? RefuseAt(new Problem("invitation-over"), "content") : Page();
    }

    public async Task<IActionResult> OnPostAsync(string token, string? password, string? again, CancellationToken cancellation)
    {
        Invited = await desk.InvitedAsync(token, cancellation);
        if (!string.Equals(password, again, StringComparison.Ordinal))
        {
            return RefuseAt(new Problem("passwords-differ"), "again");
        }

        var accepted = await desk.AcceptAsync(token, password ?? string.Empty, Visitor.Of(HttpContext), cancellation);
        if (accepted.Value is not { } signed)
        {
            return RefuseAt(accepted.Problem!, "password");
        }

        // With a second factor a new password alone does not sign in.
        if (signed.AwaitsCode)
        {
            return Redirect(SignInAddress.Page);
        }

        SessionCookie.Set(HttpContext, signed.Secret);
        return Redirect(FirstPage.Of(signed.Account.Role));
    }
}
