namespace TaskTracking.Validation.Api.Accounts.Sessions;

/// <summary>The cookie that holds a session's secret; it goes with the browser, and the service ends it sooner.</summary>
internal static class SessionCookie
{
    public const string Name = "dossier-session";

    public static string? Of(HttpRequest request) => request.Cookies[Name] is { Length: > 0 } secret ? secret : null;

    public static void Set(HttpContext http, string secret) => http.Response.Cookies.Append(Name, secret, Options(http));

    public static void Clear(HttpContext http) => http.Response.Cookies.Delete(Name, Options(http));

    private static CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps, IsEssential = true, Path = "/",
    };
}
