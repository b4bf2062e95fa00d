using System.Diagnostics;
using System.Globalization;
using TaskTracking.Rules;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Judging;

namespace TaskTracking.Bench;

/// <summary>How long judging alone takes: facts in, verdict out, over every sample dossier.</summary>
internal static class JudgingAlone
{
    private const int Rounds = 20;
    private const double BarMilliseconds = 5;

    private static readonly DateTimeOffset Received = new(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(7));

    public static async Task<int> RunAsync(string samples)
    {
        var policies = PolicyFiles.Load(new PolicyPaths(null, Path.Combine(samples, "agencies.yaml"), null, Path.Combine(samples, "trust"))).Value!;
        using var pipeline = new Pipeline();
        var dossiers = new List<Facts.Dossiers.Dossier>();
        foreach (var expected in Directory.EnumerateFiles(samples, "*.expected.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var input = new DiskIntake(IntakeLimits.Default).Collect([expected[..^".expected.yaml".Length]]).Value;
            if (input is not null && (await pipeline.Mediator.Send(new CheckDossier.Request(new JudgingOrder(input, policies, Received, Received)))).Value is { } judged)
            {
                dossiers.Add(judged.Dossier);
            }
        }

        var times = new List<double>();
        var cpu = TimeSpan.Zero;
        for (var round = 0; round <= Rounds; round++)
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            foreach (var dossier in dossiers)
            {
                var watch = Stopwatch.StartNew();
                Judge.Decide(dossier, policies.Book, policies.Directory, policies.Calendar);
                if (round > 0)
                {
                    times.Add(watch.Elapsed.TotalMilliseconds);
                }
            }

            cpu += round > 0 ? Process.GetCurrentProcess().TotalProcessorTime - before : TimeSpan.Zero;
        }

        var figures = new Figures(times);
        Console.WriteLine("| dossiers | runs | p50 ms | p95 ms | CPU ms a dossier |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {dossiers.Count} | {Rounds} | {Figures.Text(figures.Median)} | {Figures.Text(figures.P95)} | {Figures.Text(cpu.TotalMilliseconds / times.Count)} |"));
        return figures.Median <= BarMilliseconds ? 0 : 1;
    }
}
