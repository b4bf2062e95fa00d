using System.Diagnostics;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>One line a request: its trace id, the route's pattern, status, code, time. The framework's own lines hold addresses and queries and are off.</summary>
internal sealed class RequestLog(RequestDelegate next, ILoggerFactory loggers)
{
    private const string CodeItem = "dossier.code";

    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal) { "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" };

    private readonly ILogger _log = loggers.CreateLogger(ServiceLog.Category);

    /// <summary>Notes the code of a refusal for the line.</summary>
    public static void Note(HttpContext http, string code) => http.Items[CodeItem] = code;

    public async Task InvokeAsync(HttpContext http)
    {
        http.TraceIdentifier = ActivityTraceId.CreateRandom().ToHexString();
        var started = Stopwatch.GetTimestamp();
        var method = Methods.Contains(http.Request.Method) ? http.Request.Method : "OTHER";
        try
        {
            await next(http).ConfigureAwait(false);
        }
        finally
        {
            // The pattern as mapped, never the address as typed.
            var route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-";
            var code = http.Items[CodeItem] as string ?? "-";
            ServiceLog.Request(_log, http.TraceIdentifier, method, route, http.Response.StatusCode, code, (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            if (code == "secret-paper-only")
            {
                ServiceLog.Secret(_log, http.TraceIdentifier);
            }
        }
    }
}
