using System.Diagnostics;
using System.Globalization;
using TaskTracking.Documents;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Judging;

namespace TaskTracking.Bench;

/// <summary>How long the warm pipeline takes over a clean dossier of five files and 3 MB.</summary>
internal static class JudgingTime
{
    private const int Warmup = 10;
    private const int Runs = 60;
    private const int WantedFiles = 5;
    private const int WantedBytes = 3 * 1024 * 1024;

    private static readonly DateTimeOffset Received = new(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(7));

    public static async Task<int> RunAsync(string samples)
    {
        var paths = new PolicyPaths(null, Path.Combine(samples, "agencies.yaml"), null, Path.Combine(samples, "trust"));
        var policies = PolicyFiles.Load(paths).Value!;
        var clean = new DiskIntake(IntakeLimits.Default).Collect([Path.Combine(samples, "clean")]).Value!;
        var input = clean with { Files = Grown(clean.Files) };
        using var pipeline = new Pipeline();
        var request = new CheckDossier.Request(new JudgingOrder(input, policies, Received, Received));
        var times = new List<double>();
        var decision = string.Empty;
        for (var i = 0; i < Warmup + Runs; i++)
        {
            var watch = Stopwatch.StartNew();
            var outcome = await pipeline.Mediator.Send(request);
            watch.Stop();
            decision = outcome.Value?.Verdict.Decision.ToString() ?? outcome.Problem!.Code;
            if (i >= Warmup)
            {
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        var figures = new Figures(times);
        Console.WriteLine("| files | MB | decision | runs | p50 ms | p95 ms |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        Console.WriteLine($"| {input.Files.Count} | {Figures.Text(input.Files.Sum(f => (double)f.Content.Length) / 1024 / 1024)} | {decision} | {Runs} | {Figures.Text(figures.Median)} | {Figures.Text(figures.P95)} |");
        return figures.Median <= 400 && figures.P95 <= 1500 ? 0 : 1;
    }

    // The clean sample is small; one annex more brings it to the size of a real dossier.
    private static List<SourceFile> Grown(IReadOnlyList<SourceFile> files)
    {
        var grown = files.ToList();
        var missing = WantedBytes - files.Sum(f => f.Content.Length);
        var annexes = Math.Max(1, WantedFiles - files.Count);
        for (var i = 0; i < annexes; i++)
        {
            grown.Add(new SourceFile(string.Create(CultureInfo.InvariantCulture, $"99-phu-luc-{i + 1}.pdf"), AnnexPdf.OfSize(Math.Max(10_000, missing / annexes))));
        }

        return grown;
    }
}
