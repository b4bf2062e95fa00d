namespace TaskTracking.Validation.Api.Hosting;

/// <summary>
/// Headers that every answer bears. Nothing is kept by caches, framed, sniffed or referred; the content policy forbids everything,
/// unless the endpoint has one of its own (<see cref="ContentPolicy"/> in its metadata, as pages do).
/// </summary>
internal static class SecurityHeaders
{
    private const string Nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void Use(IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            var own = http.GetEndpoint()?.Metadata.GetMetadata<ContentPolicy>();
            headers.ContentSecurityPolicy = own?.Policy ?? Nothing;
            headers.XContentTypeOptions = "nosniff";

            // A page's own forms must bear its origin: under no-referrer a browser sends "null" for it.
            headers["Referrer-Policy"] = own is null ? "no-referrer" : "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            if (http.Request.IsHttps)
            {
                headers.StrictTransportSecurity = "max-age=31536000";
            }

            if (headers.CacheControl.Count == 0)
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        await next(http).ConfigureAwait(false);
    });
}

/// <summary>The Content-Security-Policy of an endpoint that needs more than nothing.</summary>
internal sealed record ContentPolicy(string Policy);
