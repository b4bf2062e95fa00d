using Microsoft.AspNetCore.Server.Kestrel.Core;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Intake.Uploads;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>The web service: API and pages over the one pipeline.</summary>
internal static class ServiceHost
{
    /// <summary>Builds it; the policies are loaded and sound.</summary>
    public static WebApplication Build(ServiceOptions options, Policies policies, TimeProvider clock, IntakeLimits limits)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(options.Urls);
        builder.WebHost.ConfigureKestrel(kestrel => Limit(kestrel, limits));
        builder.Services.AddPipeline(limits);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(policies);
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton(new UploadOptions(options.Quarantine ?? Path.Combine(Path.GetTempPath(), "dossier-quarantine")));
        builder.Services.AddSingleton<UploadReader>();
        builder.Services.AddSingleton(_ => new JudgingGate(options.Judging, options.Waiting));
        builder.Services.AddSingleton<IHistory, ForgetfulHistory>();
        builder.Services.AddServicePipeline();
        builder.Services.AddPages();
        var app = builder.Build();
        Endpoints.Map(app);
        app.UsePages();
        return app;
    }

    private static void Limit(KestrelServerOptions kestrel, IntakeLimits limits)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = limits.DossierBytes + limits.ManifestBytes + (1 << 20);
    }
}
