using Microsoft.AspNetCore.DataProtection;
using TaskTracking.Validation.Api.Intake.Uploads;
using TaskTracking.Validation.Api.Pages.Filing;
using TaskTracking.Validation.Api.Pages.Results;
using TaskTracking.Validation.Api.Pages.Words;
using TaskTracking.Validation.Api.Picturing;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>The pages: Razor Pages over the same pipeline as API and commands, in Vietnamese with an English switch, working without script.</summary>
internal static class PageHosting
{
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

        // Keys live as long as the process: forms that are open over a restart must be loaded again, and so must the uploads
        // that waited. No key is ever written to disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = FormGuard.CookieName;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.HttpOnly = true;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.HeaderName = FormGuard.TokenHeader;
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddRazorPages();
        return services;
    }

    /// <summary>Stylesheet, script, pages, and a page of our own for every refusal without a body; the API answers for itself.</summary>
    public static void UsePages(this WebApplication app)
    {
        app.UseWhen(IsPage, pages =>
        {
            pages.UseMiddleware<PageLanguage>();
            pages.UseExceptionHandler("/loi/500");
            pages.UseStatusCodePagesWithReExecute("/loi/{0}");
        });
        app.UseStaticFiles();
        app.UseRouting();
        app.MapRazorPages();
        Pages.Pictures.PictureEndpoint.Map(app);
    }

    private static bool IsPage(HttpContext http) =>
        !http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        && !http.Request.Path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase)
        && !http.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase);
}
