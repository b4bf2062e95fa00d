using Microsoft.AspNetCore.Antiforgery;

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
}
