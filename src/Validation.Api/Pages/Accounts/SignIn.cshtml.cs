using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Accounts.Desk;
using TaskTracking.Validation.Api.Accounts.Sessions;
using TaskTracking.Validation.Api.Pages.Words;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Pages.Accounts;

/// <summary>Signing in: name and password, then a code where there is a second factor, then back to where one was, with the form that was being sent.</summary>
[AllowAnonymous]
internal sealed class SignInModel(PageText text, SignInDesk desk, KeptForms forms) : DossierPage(text)
{
    /// <summary>Where it leads to.</summary>
    [BindProperty(SupportsGet = true, Name = SignInAddress.Parameter)]
    public string? Wanted { get; set; }

    /// <summary>A form that waits, sealed.</summary>
    [BindProperty(Name = KeptForms.Field)]
    public string? Sealed { get; set; }

    /// <summary>What was typed as the name, for the form shown again.</summary>
    public string? Typed { get; private set; }

    /// <summary>The password was right; the code is awaited.</summary>
    public bool AwaitsCode { get; private set; }

    /// <summary>Signed in, and this form waits to be sent.</summary>
    public KeptForm? Waiting { get; private set; }

    public IActionResult OnGet() => Actor.Of(User) is { Duty: Duty.None } actor ? Redirect(Next(actor.Role)) : Page();

    public async Task<IActionResult> OnPostAsync(string? name, string? password, CancellationToken cancellation)
    {
        Typed = name;
        var done = await desk.PasswordAsync(name?.Trim() ?? string.Empty, password ?? string.Empty, Visitor.Of(HttpContext), cancellation);
        return done.Value is { } signed ? Go(signed) : Again(done.Problem!);
    }

    public async Task<IActionResult> OnPostCodeAsync(string? code, CancellationToken cancellation)
    {
        var secret = SessionCookie.Of(Request) ?? string.Empty;
        var done = await desk.CodeAsync(secret, code ?? string.Empty, Visitor.Of(HttpContext), cancellation);
        if (done.Value is { } signed)
        {
            return Go(signed);
        }

        AwaitsCode = done.Problem!.Code == "code-wrong";
        return Again(done.Problem);
    }

    private IActionResult Go(SignedIn signed)
    {
        SessionCookie.Set(HttpContext, signed.Secret);
        if (signed.AwaitsCode)
        {
            AwaitsCode = true;
            return Page();
        }

        Waiting = forms.Open(Sealed, signed.Account.Id);
        if (Waiting is null)
        {
            return Redirect(Next(signed.Account.Role));
        }

        // The form that follows is sent by the account: its token must be that account's.
        HttpContext.User = signed.Account.Acting(null).ToPrincipal(SignedInHandler.SchemeName);
        return Page();
    }

    private string Next(Role role) => SignInAddress.IsOwn(Wanted) ? Wanted! : FirstPage.Of(role);

    private IActionResult Again(Problem problem) => RefuseAt(problem, AwaitsCode ? "code" : "name");
}
