using System.Diagnostics;

namespace TaskTracking.SampleMaker.Printing;

/// <summary>A program of this machine (LibreOffice, Chromium, qpdf, poppler), run to its end.</summary>
internal static class Tool
{
    /// <returns>Its standard output.</returns>
    /// <param name="accepted">Exit codes besides 0 that are no failure (qpdf: 3 for warnings).</param>
    public static string Run(string program, IEnumerable<string> arguments, params int[] accepted)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 || accepted.Contains(process.ExitCode)
            ? output
            : throw new InvalidOperationException($"{program} failed ({process.ExitCode}): {errors.Result}");
    }
}
