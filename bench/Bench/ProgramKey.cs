using System.Diagnostics;

namespace TaskTracking.Bench;

/// <summary>An API key of the built program, made as an operator makes one while the service runs.</summary>
internal static class ProgramKey
{
    public static async Task<string> OfClerkAsync(string program, string data)
    {
        using var process = Process.Start(new ProcessStartInfo(program, ["admin", "key", "--role", "clerk", "--data", data]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var key = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? key.Trim() : throw new InvalidOperationException("The program makes no key: " + key);
    }

    /// <summary>What the history calls whoever sends a key.</summary>
    public static string ActorOf(string key) => "key-" + key.Split('_')[1];
}
