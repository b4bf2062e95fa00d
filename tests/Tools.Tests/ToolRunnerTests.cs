using System.Diagnostics;
using System.Text;
using Xunit;

namespace TaskTracking.Tools.Tests;

public sealed class ToolRunnerTests
{
    private static readonly ToolLimits Ample = new(TimeSpan.FromSeconds(10), 1 << 20, 1L << 30);
    private readonly ToolRunner _runner = new();

    [Fact]
    public async Task RunAsync_ToolEnds_GivesOutputAndExitCode()
    {
        var result = await Run("sh", ["-c", "cat; exit 3"], Ample, "xin chào");

        Assert.Equal((ToolOutcome.Ended, 3, "xin chào"), (result.Outcome, result.ExitCode, Text(result)));
    }

    [Fact]
    public async Task RunAsync_ToolNotInstalled_IsMissing()
    {
        var result = await Run("no-such-tool-anywhere", [], Ample);

        Assert.Equal(ToolOutcome.Missing, result.Outcome);
    }

    [Fact]
    public async Task RunAsync_SlowTool_IsKilledWithItsChildren()
    {
        var mark = "0." + Random.Shared.Next(100_000_000, 999_999_999);
        var clock = Stopwatch.StartNew();

        var result = await Run("sh", ["-c", $"sleep 6{mark} & sleep 7{mark}"], Ample with { Time = TimeSpan.FromMilliseconds(300) });

        Assert.Equal(ToolOutcome.TimedOut, result.Outcome);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"took {clock.Elapsed}");
        await GoneAsync(mark, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task RunAsync_BusyTool_EndsWithItsProcessorTime()
    {
        var result = await Run("sh", ["-c", "while :; do :; done"], Ample with { Processor = TimeSpan.FromSeconds(1), Time = TimeSpan.FromSeconds(60) });

        Assert.Equal(ToolOutcome.TimedOut, result.Outcome);
    }

    [Fact]
    public async Task RunAsync_EndlessOutput_IsCutAtTheBound()
    {
        var result = await Run("sh", ["-c", "yes"], Ample with { OutputBytes = 100_000 });

        Assert.Equal((ToolOutcome.OutputTooLarge, 100_000), (result.Outcome, result.Output.Length));
    }

    [Fact]
    public async Task RunAsync_OutputOfExactlyTheBound_IsWhole()
    {
        var result = await Run("sh", ["-c", "printf 12345"], Ample with { OutputBytes = 5 });

        Assert.Equal((ToolOutcome.Ended, "12345"), (result.Outcome, Text(result)));
    }

    [Fact]
    public async Task RunAsync_EndlessErrors_AreDrainedAndDiscarded()
    {
        var result = await Run("sh", ["-c", "head -c 5000000 /dev/zero >&2; printf done"], Ample);

        Assert.Equal((ToolOutcome.Ended, "done"), (result.Outcome, Text(result)));
    }

    [Fact]
    public async Task RunAsync_ToolIgnoresItsInput_StillEnds()
    {
        var result = await _runner.RunAsync("true", [], new byte[8 << 20], Ample, CancellationToken.None);

        Assert.Equal((ToolOutcome.Ended, 0), (result.Outcome, result.ExitCode));
    }

    [Fact]
    public async Task RunAsync_ToolWantsTooMuchMemory_FailsInsteadOfTakingIt()
    {
        string[] copyInOneBlock = ["if=/dev/zero", "of=/dev/null", "bs=200M", "count=1"];

        var starved = await Run("dd", copyInOneBlock, Ample with { MemoryBytes = 64 << 20 });
        var fed = await Run("dd", copyInOneBlock, Ample);

        Assert.Equal((1, 0), (starved.ExitCode, fed.ExitCode));
    }

    [Fact]
    public async Task RunAsync_ToolDiesBySignal_IsACrash()
    {
        var result = await Run("sh", ["-c", "kill -SEGV $$"], Ample);

        Assert.Equal(ToolOutcome.Crashed, result.Outcome);
    }

    [Fact]
    public async Task RunAsync_Environment_HoldsNothingOfOurs()
    {
        Environment.SetEnvironmentVariable("DOSSIER_TEST_CANARY", "leaked");

        var result = await Run("env", [], Ample);

        Assert.DoesNotContain("CANARY", Text(result), StringComparison.Ordinal);
        Assert.Contains("LC_ALL=C.UTF-8", Text(result), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_Arguments_PassThroughNoShell()
    {
        var result = await Run("printf", ["%s", "$(id); `id` > x \"'"], Ample);

        Assert.Equal("$(id); `id` > x \"'", Text(result));
    }

    [Fact]
    public async Task RunAsync_CallerCancels_Throws()
    {
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _runner.RunAsync("sleep", ["30"], default, Ample, cancel.Token));
    }

    [Fact]
    public void VersionOf_ToolsOfEitherHabit_GivesOneLine()
    {
        Assert.StartsWith("qpdf version", _runner.VersionOf("qpdf"), StringComparison.Ordinal);
        Assert.StartsWith("pdftohtml version", _runner.VersionOf("pdftohtml"), StringComparison.Ordinal);
        Assert.Null(_runner.VersionOf("no-such-tool-anywhere"));
    }

    private Task<ToolResult> Run(string tool, IReadOnlyList<string> arguments, ToolLimits limits, string input = "") =>
        _runner.RunAsync(tool, arguments, Encoding.UTF8.GetBytes(input), limits, CancellationToken.None);

    private static string Text(ToolResult result) => Encoding.UTF8.GetString(result.Output);

    // A killed process keeps its command line until the kernel gets to it; on a busy machine that takes a moment.
    private static async Task GoneAsync(string mark, TimeSpan patience)
    {
        var clock = Stopwatch.StartNew();
        while (CommandLines().Any(line => line.Contains(mark, StringComparison.Ordinal)))
        {
            Assert.True(clock.Elapsed < patience, "a child is still alive");
            await Task.Delay(20);
        }
    }

    private static IEnumerable<string> CommandLines()
    {
        foreach (var folder in Directory.EnumerateDirectories("/proc").Where(f => char.IsAsciiDigit(f[^1])))
        {
            string line;
            try
            {
                line = File.ReadAllText(Path.Combine(folder, "cmdline"));
            }
            catch (IOException)
            {
                continue;
            }

            yield return line;
        }
    }
}
