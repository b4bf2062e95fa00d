using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace TaskTracking.Tools;

/// <summary>
/// Runs tools under util-linux's prlimit, which bounds address space and processor time before the tool's first
/// instruction; time and output are bounded here. Where prlimit is missing, only those two bounds hold.
/// </summary>
public sealed class ToolRunner : IToolRunner
{
    private const string Limiter = "prlimit";
    private static readonly TimeSpan VersionTime = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, string?> _paths = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> _versions = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public async Task<ToolResult> RunAsync(string tool, IReadOnlyList<string> arguments, ReadOnlyMemory<byte> input, ToolLimits limits, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(limits);
        if (Find(tool) is not { } path)
        {
            return new ToolResult(ToolOutcome.Missing, 0, []);
        }

        try
        {
            using var process = Start(path, arguments, limits);
            return await new ToolRun(process, limits).FinishAsync(input, cancellation).ConfigureAwait(false);
        }
        catch (Win32Exception)
        {
            // On PATH, and yet it does not start: no execute permission, or another architecture.
            return new ToolResult(ToolOutcome.Missing, 0, []);
        }
    }

    /// <inheritdoc />
    public string? VersionOf(string tool) => _versions.GetOrAdd(tool, AskVersion);

    private Process Start(string path, IReadOnlyList<string> arguments, ToolLimits limits)
    {
        var start = new ProcessStartInfo
        {
            FileName = Find(Limiter) ?? path,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        if (Find(Limiter) is not null)
        {
            start.ArgumentList.Add(FormattableString.Invariant($"--as={limits.MemoryBytes}"));
            start.ArgumentList.Add(FormattableString.Invariant($"--cpu={(int)Math.Ceiling((limits.Processor ?? limits.Time).TotalSeconds)}"));
            start.ArgumentList.Add("--core=0");
            start.ArgumentList.Add(path);
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Clear();
        start.Environment["PATH"] = SearchPath;
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["HOME"] = Path.GetTempPath();
        start.Environment["TMPDIR"] = Path.GetTempPath();
        return Process.Start(start)!;
    }

    private string? AskVersion(string tool)
    {
        if (Find(tool) is not { } path)
        {
            return null;
        }

        var limits = new ToolLimits(VersionTime, 64 << 10, 1L << 30);
        try
        {
            using var process = Start(path, [tool.StartsWith("pdf", StringComparison.Ordinal) ? "-v" : "--version"], limits);
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            if (!process.WaitForExit(VersionTime))
            {
                process.Kill(true);
            }

            return (output + "\n" + error.GetAwaiter().GetResult()).Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.Length > 0);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static string SearchPath => Environment.GetEnvironmentVariable("PATH") ?? "/usr/local/bin:/usr/bin:/bin";

    private string? Find(string tool) => _paths.GetOrAdd(tool, static name => name.Contains('/', StringComparison.Ordinal)
        ? File.Exists(name) ? name : null
        : SearchPath.Split(':', StringSplitOptions.RemoveEmptyEntries).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists));
}
