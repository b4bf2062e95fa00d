using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>JSON lines on standard error. Of the framework only what is wrong; nothing of it that holds an address, a query or an exception of a request.</summary>
internal static class ServiceLogging
{
    public static void Add(ILoggingBuilder logging)
    {
        logging.AddJsonConsole(console =>
        {
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
        });
        logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        logging.AddFilter(level => level >= LogLevel.Warning);
        logging.AddFilter(ServiceLog.Category, LogLevel.Information);
        logging.AddFilter("Microsoft.AspNetCore.Hosting", LogLevel.None);
        logging.AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None);
        logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None);
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }

    /// <summary>Says where the service listens and when it stops.</summary>
    public static void FollowLife(WebApplication app, ServiceOptions options)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(ServiceLog.Category);
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            {
                ServiceLog.Listening(log, address);
            }
        });
        app.Lifetime.ApplicationStopping.Register(() => ServiceLog.Stopping(log, options.StopSeconds));
        app.Lifetime.ApplicationStopped.Register(() => ServiceLog.Stopped(log));
    }
}
