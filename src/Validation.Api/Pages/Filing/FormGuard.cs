using Microsoft.AspNetCore.Antiforgery;
using TaskTracking.Validation.Api.Intake.Uploads;

namespace TaskTracking.Validation.Api.Pages.Filing;

/// <summary>
/// Refuses forms that other sites send in a reader's name. Small forms are checked by the framework; an upload cannot be,
/// because the framework would read the whole body into memory or onto disk to find the token. Here the token comes out of
/// the streamed fields instead and is checked by the same antiforgery, as if it had been a header. Before a byte of the body
/// is read the cookie must be there: it is SameSite=Strict, so a foreign site's form comes without it.
/// </summary>
internal sealed class FormGuard(IAntiforgery antiforgery)
{
    public const string CookieName = "dossier-form";
    public const string TokenField = "__RequestVerificationToken";
    public const string TokenHeader = "X-Form-Token";
    private const string OwnerCookie = "dossier-browser";

    /// <summary>Whether a body is worth reading at all.</summary>
    public static bool MayRead(HttpRequest request) =>
        request.Cookies.ContainsKey(CookieName)
        && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";

    /// <summary>Whether the form came from a page of ours.</summary>
    public Task<bool> IsOursAsync(HttpContext http, IReadOnlyDictionary<string, string> fields)
    {
        http.Request.Headers[TokenHeader] = fields.TryGetValue(TokenField, out var token) && token.Length > 0 ? token : "none";
        return antiforgery.IsRequestValidAsync(http);
    }

    /// <summary>The browser's own secret, which its waiting uploads belong to; null where it has none.</summary>
    public static string? OwnerOf(HttpRequest request) => request.Cookies[OwnerCookie];

    /// <summary>The same, given one where it has none.</summary>
    public static string EnsureOwner(HttpContext http)
    {
        if (OwnerOf(http.Request) is { Length: > 0 } known)
        {
            return known;
        }

        var owner = WaitingUploads.NewToken();
        http.Response.Cookies.Append(OwnerCookie, owner, new CookieOptions
        {
            HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps, IsEssential = true,
        });
        return owner;
    }
}
