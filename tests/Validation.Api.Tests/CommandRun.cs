using System.Text.Json;
using TaskTracking.Validation.Api.Commands;
using TaskTracking.Validation.Api.Intake;

namespace TaskTracking.Validation.Api.Tests;

/// <summary>Runs the program's command line in process: the same entry as the executable, with its streams caught.</summary>
internal sealed record CommandRun(int Code, string Output)
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 3, 0, 0, TimeSpan.Zero);

    /// <summary>The output as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>The code of a refusal.</summary>
    public string? ErrorCode => Json.GetProperty("error").GetProperty("code").GetString();

    public static async Task<CommandRun> OfAsync(params string[] arguments)
    {
        await using var results = new StringWriter { NewLine = "\n" };
        using var host = new CommandHost(new FixedClock(Now), new Output(results, TextWriter.Null, progressWanted: false), IntakeLimits.Default);
        var code = await CommandLine.RunAsync(arguments, host, CancellationToken.None);
        return new CommandRun(code, results.ToString());
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
