using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>Everything the service writes to its log: ids, codes, figures. No address of a request as it was typed, no name, no content.</summary>
internal static partial class ServiceLog
{
    /// <summary>The one category of the service's own lines.</summary>
    public const string Category = FaultLog.Category;

    /// <param name="route">The pattern of the address, never the address: "/api/v1/dossiers/{id}".</param>
    /// <param name="code">Of the refusal; "-" where there was none.</param>
    [LoggerMessage(1, LogLevel.Information, "request {Trace} {Method} {Route} {Status} {Code} {Milliseconds} ms")]
    public static partial void Request(ILogger logger, string trace, string method, string route, int status, string code, long milliseconds);

    [LoggerMessage(3, LogLevel.Information, "listening {Address}")]
    public static partial void Listening(ILogger logger, string address);

    [LoggerMessage(4, LogLevel.Information, "stopping: new requests are refused, running ones finish within {Seconds} s")]
    public static partial void Stopping(ILogger logger, int seconds);

    [LoggerMessage(5, LogLevel.Information, "stopped")]
    public static partial void Stopped(ILogger logger);

    [LoggerMessage(6, LogLevel.Warning, "incident {Trace}: a secrecy mark was met; the upload was purged")]
    public static partial void Secret(ILogger logger, string trace);

    [LoggerMessage(7, LogLevel.Information, "no mail server is configured: notices stand in the inbox only")]
    public static partial void NoMail(ILogger logger);
}
