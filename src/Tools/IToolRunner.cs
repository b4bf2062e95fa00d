namespace TaskTracking.Tools;

/// <summary>Runs a native tool as a bounded child process. The only place that starts processes.</summary>
public interface IToolRunner
{
    /// <summary>
    /// Runs a tool to its end or to its bounds. Never throws for what the tool does: the outcome says it.
    /// The child gets a clean environment, no network use of its own, a memory bound and is killed with its children at the time limit.
    /// </summary>
    /// <param name="tool">The tool's file name ("pdftotext"), looked up on PATH.</param>
    /// <param name="arguments">Its arguments, passed as they are, never through a shell.</param>
    /// <param name="input">Written to its standard input, or empty.</param>
    Task<ToolResult> RunAsync(string tool, IReadOnlyList<string> arguments, ReadOnlyMemory<byte> input, ToolLimits limits, CancellationToken cancellation);

    /// <summary>The first line of its version output (--version; -v for poppler), or null where it is missing; asked once per process.</summary>
    string? VersionOf(string tool);
}

/// <summary>Bounds of one run.</summary>
/// <param name="Time">Wall time.</param>
/// <param name="OutputBytes">Most bytes read from standard output; more ends the run.</param>
/// <param name="MemoryBytes">Address space of the child (RLIMIT_AS).</param>
public sealed record ToolLimits(TimeSpan Time, long OutputBytes, long MemoryBytes)
{
    /// <summary>
    /// Processor time (RLIMIT_CPU, whole seconds, rounded up); the wall time where not set. The bound for hard work: wall time
    /// also passes while a busy machine lets the tool wait.
    /// </summary>
    public TimeSpan? Processor { get; init; }
}

/// <summary>How a run ended.</summary>
/// <param name="ExitCode">The tool's exit code where it ended by itself.</param>
/// <param name="Output">Standard output, at most the bound.</param>
public sealed record ToolResult(ToolOutcome Outcome, int ExitCode, byte[] Output);

/// <summary>Ends of a run.</summary>
public enum ToolOutcome
{
    Ended,
    Missing,
    TimedOut,
    OutputTooLarge,
    Crashed,
}
