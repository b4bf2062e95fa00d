namespace TaskTracking.Validation.Api.Pipeline;

/// <summary>A fault in the program, as an operator may read it: what kind and where in the code. Its message may hold what was sent and is left out.</summary>
internal static partial class FaultLog
{
    /// <summary>The category of the service's own lines.</summary>
    public const string Category = "dossier";

    public static void Write(ILoggerFactory? loggers, Exception fault, string trace = "-")
    {
        if (loggers is not null)
        {
            Fault(loggers.CreateLogger(Category), trace, fault.GetType().Name, fault.StackTrace ?? "-");
        }
    }

    [LoggerMessage(2, LogLevel.Error, "fault {Trace} {Kind} {Where}")]
    private static partial void Fault(ILogger logger, string trace, string kind, string where);
}
