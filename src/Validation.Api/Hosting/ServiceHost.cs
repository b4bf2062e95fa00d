using Microsoft.AspNetCore.Server.Kestrel.Core;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Hosting.Description;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Intake.Uploads;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Pipeline;
using TaskTracking.Validation.Api.Trusting;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>The web service: API and pages over the one pipeline.</summary>
internal static class ServiceHost
{
    private const int Overhead = 1 << 20;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    /// <summary>Builds it; the policies are loaded and sound.</summary>
    /// <param name="history">The opened data folder; the service closes it. Null: opened here, and a refusal is fatal.</param>
    /// <param name="also">What a test changes before it is built.</param>
    /// <exception cref="QuarantineUnusableException">There is no folder in which uploads could wait safely.</exception>
    public static WebApplication Build(
        ServiceOptions options, Policies policies, TimeProvider clock, IntakeLimits limits, HistoryStore? history = null, Action<WebApplicationBuilder>? also = null)
    {
        // Empty: no setting but the service's own reaches the server (an environment variable of the framework could open a port to the network).
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(ServiceHost).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().UseUrls(options.Urls).ConfigureKestrel(kestrel => Limit(kestrel, options, limits));
        Transport.Add(builder, options);
        ServiceLogging.Add(builder.Logging);
        builder.Services.AddRouting();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(options.StopSeconds));
        builder.Services.AddHostFiltering(filter => (filter.AllowedHosts, filter.IncludeFailureMessage) = (options.Hosts.Split(';'), false));
        UploadRates.Add(builder.Services, options);
        ApiDescription.Add(builder.Services);
        builder.Services.AddPipeline(limits);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(new PoliciesInForce(policies, options.Trust));
        builder.Services.AddTransient(provider => provider.GetRequiredService<PoliciesInForce>().Current);
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton(new UploadOptions(options.QuarantineFolder, (long)options.FreeMegabytes << 20, options.Judging));
        builder.Services.AddSingleton<QuarantineRoom>();
        builder.Services.AddSingleton<UploadReader>();
        builder.Services.AddSingleton<Health>();
        builder.Services.AddSingleton<TrustInForce>();
        builder.Services.AddSingleton(_ => new JudgingGate(options.Judging, options.Waiting));
        builder.Services.AddSingleton<IHistory>(_ => history ?? HistoryStore.Opened(options.Data, clock));
        builder.Services.AddServicePipeline();
        AccountHosting.Add(builder.Services, options);
        OfficeHosting.Add(builder.Services, options);
        MailHosting.Add(builder.Services, options);
        builder.Services.AddPages();
        also?.Invoke(builder);
        var app = builder.Build();
        app.Services.GetRequiredService<QuarantineRoom>();
        AccountHosting.Prepare(app.Services);
        OfficeHosting.Prepare(app.Services);
        Use(app, options);
        Endpoints.Map(app);
        PageHosting.Map(app);
        ServiceLogging.FollowLife(app, options);
        MailHosting.Tell(app, options);
        return app;
    }

    // In this order: what is outside sees what is inside fail.
    private static void Use(WebApplication app, ServiceOptions options)
    {
        Transport.Use(app, options);
        app.UseMiddleware<RequestLog>();
        SecurityHeaders.Use(app);
        FaultAnswers.Use(app);
        Transport.Guard(app, options);
        PageHosting.Use(app);

        // Here and not before: a page of trouble is found by a second routing.
        app.UseRouting();
        app.UseHostFiltering();
        CrossSiteGuard.Use(app);
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
    }

    private static void Limit(KestrelServerOptions kestrel, ServiceOptions options, IntakeLimits limits)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = limits.DossierBytes + limits.ManifestBytes + Overhead;
        kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(options.UploadBytesPerSecond, Grace);
        kestrel.Limits.MaxConcurrentConnections = options.UploadsAtOnce * 8;
    }
}
