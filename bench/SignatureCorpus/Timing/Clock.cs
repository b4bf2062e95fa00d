using System.Diagnostics;
using System.Globalization;

namespace TaskTracking.SignatureCorpus.Timing;

/// <summary>Wall time in milliseconds, and order statistics of a series.</summary>
internal static class Clock
{
    public static double Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }

    public static double Median(IEnumerable<double> values) => At(values, 0.5);

    /// <summary>The value that a share of the series does not exceed.</summary>
    public static double At(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToList();
        return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];
    }

    public static string Text(double value, int digits = 1) => value.ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>Runs a program to its end and drops what it prints.</summary>
    public static void Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        errors.GetAwaiter().GetResult();
    }
}
