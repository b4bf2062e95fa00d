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
    /// <param name="history">The opened data folder; the service closes it. Null: opened here, and a refusal is fatal.</param>
    public static WebApplication Build(ServiceOptions options, Policies policies, TimeProvider clock, IntakeLimits limits, HistoryStore? history = null)
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
        builder.Services.AddSingleton<IHistory>(_ => history ?? HistoryStore.Opened(options.Data, clock));
        builder.Services.AddServicePipeline();
        var app = builder.Build();
        Endpoints.Map(app);
        return app;
    }

    private static void Limit(KestrelServerOptions kestrel, IntakeLimits limits)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = limits.DossierBytes + limits.ManifestBytes + (1 << 20);
    }
}
