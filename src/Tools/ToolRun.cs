using System.Diagnostics;

namespace TaskTracking.Tools;

/// <summary>One child process from its start to its end or its bounds.</summary>
internal sealed class ToolRun(Process process, ToolLimits limits)
{
    // A process that a signal ended reports 128 and more.
    private const int Signalled = 128;
    private const int OutOfProcessorTime = Signalled + 24;
    private const int Killed = Signalled + 9;
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    /// <summary>Feeds, drains and waits; leaves no process behind, whatever happens.</summary>
    public async Task<ToolResult> FinishAsync(ReadOnlyMemory<byte> input, CancellationToken cancellation)
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        bound.CancelAfter(limits.Time);
        using var output = new MemoryStream();
        try
        {
            var feeding = FeedAsync(input, bound.Token);
            var draining = process.StandardError.BaseStream.CopyToAsync(Stream.Null, bound.Token);
            if (!await ReadAsync(output, bound.Token).ConfigureAwait(false))
            {
                return new ToolResult(ToolOutcome.OutputTooLarge, 0, output.ToArray());
            }

            await feeding.ConfigureAwait(false);
            await draining.ConfigureAwait(false);
            await process.WaitForExitAsync(bound.Token).ConfigureAwait(false);
            return new ToolResult(OutcomeOf(process.ExitCode), process.ExitCode, output.ToArray());
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new ToolResult(ToolOutcome.TimedOut, 0, []);
        }
        finally
        {
            await EndAsync().ConfigureAwait(false);
        }
    }

    // The kernel sends SIGXCPU at the soft bound and SIGKILL at the hard one; prlimit sets both to the same second.
    private static ToolOutcome OutcomeOf(int exitCode) => exitCode switch
    {
        OutOfProcessorTime or Killed => ToolOutcome.TimedOut,
        >= Signalled => ToolOutcome.Crashed,
        _ => ToolOutcome.Ended,
    };

    private async Task FeedAsync(ReadOnlyMemory<byte> input, CancellationToken cancellation)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input, cancellation).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // A tool may end without reading all its input; its exit code says what it made of it.
        }
    }

    private async Task<bool> ReadAsync(MemoryStream output, CancellationToken cancellation)
    {
        var buffer = new byte[32 << 10];
        int read;
        while ((read = await process.StandardOutput.BaseStream.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
        {
            var room = limits.OutputBytes - output.Length;
            output.Write(buffer, 0, (int)Math.Min(read, room));
            if (read > room)
            {
                return false;
            }
        }

        return true;
    }

    private async Task EndAsync()
    {
        if (process.HasExited)
        {
            return;
        }

        process.Kill(true);
        using var patience = new CancellationTokenSource(Farewell);
        try
        {
            await process.WaitForExitAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Killed and not yet reaped by the kernel: nothing more to do for it here.
        }
    }
}
