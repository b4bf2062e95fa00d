using System.Diagnostics;

namespace TaskTracking.ReadingCorpus;

/// <summary>poppler's pdftotext on the same file: its text, and how long it took with its start.</summary>
internal static class PeerText
{
    public static async Task<(string Text, TimeSpan Time)> ReadAsync(string path)
    {
        var clock = Stopwatch.StartNew();
        var start = new ProcessStartInfo("pdftotext", ["-layout", path, "-"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = await process.StandardOutput.ReadToEndAsync();
        await errors;
        await process.WaitForExitAsync();
        return (text, clock.Elapsed);
    }
}
