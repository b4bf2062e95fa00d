using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Accounts.Access;

/// <summary>
/// What whoever may not gets: programs problem details with 401 or 403; a browser the page to sign in (which keeps the form that was
/// being sent), the page of the duty that waits, or the page of trouble.
/// </summary>
internal sealed class AccessAnswers(IHistory history) : IAuthorizationMiddlewareResultHandler
{
    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        if (Actor.Of(context.User) is not { } actor)
        {
            await SignInFirstAsync(context).ConfigureAwait(false);
            return;
        }

        if (actor.Duty != Duty.None && PageHosting.IsPage(context))
        {
            context.Response.Redirect(actor.Duty == Duty.Password ? "/toi/mat-khau" : "/toi/xac-thuc");
            return;
        }

        // The first page is for filing; who does not file has another first page.
        if (context.Request.Path == "/" && HttpMethods.IsGet(context.Request.Method) && actor.Duty == Duty.None)
        {
            context.Response.Redirect(FirstPage.Of(actor.Role));
            return;
        }

        await history.NoteAsync(new ActivityLine(actor, "access-refused"), context.RequestAborted).ConfigureAwait(false);
        await ApiAnswers.Refused(context, new Problem("not-allowed")).ExecuteAsync(context).ConfigureAwait(false);
    }

    private static async Task SignInFirstAsync(HttpContext http)
    {
        if (!PageHosting.IsPage(http))
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            await ApiAnswers.Refused(http, new Problem("sign-in-required")).ExecuteAsync(http).ConfigureAwait(false);
            return;
        }

        RequestLog.Note(http, "sign-in-required");
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        {
            http.Response.Redirect(SignInAddress.Of(http.Request.Path + http.Request.QueryString));
            return;
        }

        var kept = await http.RequestServices.GetRequiredService<KeptForms>().KeepAsync(http).ConfigureAwait(false);
        http.Items[KeptForms.Item] = kept;
        http.Response.StatusCode = StatusCodes.Status401Unauthorized;
    }
}

/// <summary>Where somebody's work begins.</summary>
internal static class FirstPage
{
    public static string Of(Role role) => role switch
    {
        Role.Administrator => "/tai-khoan",
        Role.Auditor => "/ho-so",
        Role.Clerk or Role.Head => "/hang-doi",
        _ => "/",
    };
}

/// <summary>Where signing in begins, and where it leads to.</summary>
internal static class SignInAddress
{
    public const string Page = "/dang-nhap";
    public const string Parameter = "ve";

    public static string Of(string wanted) => wanted is "/" or Page ? Page : $"{Page}?{Parameter}={Uri.EscapeDataString(wanted)}";

    /// <summary>An address of this service, never of another: "//evil.example" and "/\evil" are others to a browser.</summary>
    public static bool IsOwn(string? address) =>
        address is ['/', ..] && (address.Length == 1 || address[1] is not ('/' or '\\')) && !address.Any(c => char.IsControl(c) || c == '\\');
}
