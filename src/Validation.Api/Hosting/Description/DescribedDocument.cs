using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace TaskTracking.Validation.Api.Hosting.Description;

/// <summary>What the description says of the API as a whole.</summary>
internal static class DescribedDocument
{
    /// <summary>What the description calls the way to sign in.</summary>
    public const string KeyScheme = "apiKey";

    public static Task FillAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Thẩm định hồ sơ trình / Dossier validation",
            Version = "v1",
            Description = "The same pipeline as the offline command. Messages are Vietnamese; ?lang=en or Accept-Language: en makes them English, codes and quotes stay. "
                + "Refusals are problem details (RFC 9457) with a stable code, explained at /docs/codes.",
        };

        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [KeyScheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "An API key: dossier admin key, or the page /tai-khoan/khoa." },
        };

        // Where it listens depends on the installation, and tests compare this document.
        document.Servers = [new OpenApiServer { Url = "/" }];
        return Task.CompletedTask;
    }
}
