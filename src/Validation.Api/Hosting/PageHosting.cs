using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.WebEncoders;
using TaskTracking.Validation.Api.Intake.Uploads;
using TaskTracking.Validation.Api.Pages.Filing;
using TaskTracking.Validation.Api.Pages.Office;
using TaskTracking.Validation.Api.Pages.Results;
using TaskTracking.Validation.Api.Pages.Words;
using TaskTracking.Validation.Api.Pages.Pictures;
using TaskTracking.Validation.Api.Picturing;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>The pages: Razor Pages over the same pipeline as API and commands, in Vietnamese with an English switch, working without script.</summary>
internal static class PageHosting
{
    // Nothing from elsewhere, nothing inline, nothing framed; forms come back here only.
    private const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly string[] Programs = ["/api", "/openapi", "/health", "/docs"];

    /// <summary>What pages need beside the pipeline.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped(provider => new PageText(PageLanguage.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext!)));
        services.AddSingleton(new WaitingLimits());
        services.AddSingleton<WaitingUploads>();
        services.AddSingleton<PagePainter>();
        services.AddSingleton<FormGuard>();
        services.AddSingleton<FilingDoor>();
        services.AddSingleton<ResultViews>();
        services.AddScoped<OfficePeople>();

        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = FormGuard.CookieName;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.HttpOnly = true;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.HeaderName = FormGuard.TokenHeader;
            options.SuppressXFrameOptionsHeader = true;
        });

        // Vietnamese stands in a page as it is written, not as numbers; what is markup is still escaped.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddRazorPages(MarkUploads);
        return services;
    }

    /// <summary>The reader's language, stylesheet and script, and a page of our own wherever a page's request ends without a body. Goes before what may refuse.</summary>
    public static void Use(WebApplication app)
    {
        app.UseWhen(IsPage, pages =>
        {
            pages.UseMiddleware<PageLanguage>();
            pages.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/loi/500", SuppressDiagnosticsCallback = _ => true });
            pages.UseStatusCodePagesWithReExecute("/loi/{0}");
        });
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = KeepVersioned });
    }

    /// <summary>The addresses of the pages.</summary>
    public static void Map(WebApplication app)
    {
        app.MapRazorPages().WithMetadata(new ContentPolicy(Policy));
        PictureEndpoint.Map(app);
        ExportEndpoint.Map(app);
        SignedPaperEndpoint.Map(app);
    }

    /// <summary>A person's browser asks, not a program: what is refused is told on a page.</summary>
    public static bool IsPage(HttpContext http) =>
        !Programs.Any(p => http.Request.Path.StartsWithSegments(p, StringComparison.OrdinalIgnoreCase));

    private static void MarkUploads(RazorPagesOptions options)
    {
        foreach (var page in new[] { "/Index", "/Resubmit", "/Signatures", "/Trust", "/Office/SignedPaper" })
        {
            options.Conventions.AddPageApplicationModelConvention(page, model => model.EndpointMetadata.Add(new UploadMark()));
        }

        foreach (var page in new[] { "/Accounts/SignIn", "/Accounts/Invitation" })
        {
            options.Conventions.AddPageApplicationModelConvention(page, model => model.EndpointMetadata.Add(new SignInMark()));
        }
    }

    // The pages ask for these files with the hash of their content, so what they once got never changes.
    private static void KeepVersioned(StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
}
