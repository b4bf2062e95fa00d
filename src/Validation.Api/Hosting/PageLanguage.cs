namespace TaskTracking.Validation.Api.Hosting;

/// <summary>
/// The language of a page: Vietnamese unless the reader chose English, whatever the browser prefers; office machines often run
/// English browsers. ?lang=en or ?lang=vi chooses, and a cookie remembers.
/// </summary>
internal sealed class PageLanguage(RequestDelegate next)
{
    private const string CookieName = "dossier-lang";
    private static readonly object Key = new();

    /// <summary>"vi" or "en".</summary>
    public static string Of(HttpContext http) => http.Items[Key] as string ?? "vi";

    public Task InvokeAsync(HttpContext http)
    {
        var asked = http.Request.Query["lang"].ToString();
        var known = asked is "vi" or "en";
        var language = known ? asked : http.Request.Cookies[CookieName] == "en" ? "en" : "vi";
        http.Items[Key] = language;
        if (known && HttpMethods.IsGet(http.Request.Method))
        {
            http.Response.Cookies.Append(CookieName, language, new CookieOptions
            {
                HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, IsEssential = true, MaxAge = TimeSpan.FromDays(365),
            });
        }

        return next(http);
    }
}
