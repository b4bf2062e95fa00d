using Microsoft.AspNetCore.Diagnostics;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>
/// Refuses what another site makes a browser send here. An upload is a "simple" request that needs no permission of
/// ours. The session's cookie does not go with it (SameSite=Strict); this holds where a browser knows no such thing. Programs send
/// neither of these headers.
/// </summary>
internal static class CrossSiteGuard
{
    public static void Use(IApplicationBuilder app) => app.Use((http, next) =>
        IsSafe(http.Request.Method) || IsOwn(http.Request) || IsTold(http) ? next(http) : ApiAnswers.Refused(http, new Problem("cross-site-refused")).ExecuteAsync(http));

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    // Refused already, and on the way to the page that says so: it takes nothing in.
    private static bool IsTold(HttpContext http) => http.Features.Get<IStatusCodeReExecuteFeature>() is not null;

    private static bool IsOwn(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site)
        {
            return site.ToString() is "same-origin" or "none";
        }

        return request.Headers.Origin is not { Count: > 0 } origin
            || origin.ToString().Equals($"{request.Scheme}://{request.Host.Value}", StringComparison.OrdinalIgnoreCase);
    }
}
