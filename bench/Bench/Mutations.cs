using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using TaskTracking.Documents;
using TaskTracking.Signatures;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Judging;

namespace TaskTracking.Bench;

/// <summary>
/// Mutated files through verify and check. A crash ends the process, so reaching the table is itself a result. Counted as
/// faults: an internal fault, a rule that failed, exception text in an answer, more than 3 seconds.
/// </summary>
internal static class Mutations
{
    private const int LargestOriginal = 2 * 1024 * 1024;

    private static readonly DateTimeOffset Received = new(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(7));

    public static async Task<int> RunAsync(int count, string[] folders)
    {
        var originals = folders.SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories))
            .Where(f => new FileInfo(f).Length is > 0 and <= LargestOriginal).Order(StringComparer.Ordinal).ToArray();
        var policies = PolicyFiles.Load(new PolicyPaths(null, null, null, null)).Value!;
        using var pipeline = new Pipeline();
        var faults = new ConcurrentBag<string>();
        var times = new ConcurrentBag<double>();
        await Parallel.ForAsync(0, count, async (i, token) =>
        {
            var path = originals[i % originals.Length];
            var bytes = Mutation.Of(await File.ReadAllBytesAsync(path, token), seed: i);
            var watch = Stopwatch.StartNew();
            foreach (var fault in await JudgeAsync(pipeline, policies, Path.GetFileName(path), bytes, token))
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{i}: {Path.GetFileName(path)}: {fault}"));
            }

            times.Add(watch.Elapsed.TotalMilliseconds);
            if (watch.Elapsed > TimeSpan.FromSeconds(3))
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{i}: {Path.GetFileName(path)}: {watch.Elapsed.TotalSeconds:F1} s"));
            }
        });
        var figures = new Figures(times);
        Console.WriteLine("| mutated files | originals | faults | slowest s | p95 ms | peak MB |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | {originals.Length} | {faults.Count} | {Figures.Text(figures.Max / 1000, 2)} | {Figures.Text(figures.P95)} | {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} |"));
        foreach (var fault in faults.Order(StringComparer.Ordinal).Take(40))
        {
            Console.WriteLine($"- {fault}");
        }

        return faults.IsEmpty ? 0 : 1;
    }

    private static async Task<List<string>> JudgeAsync(Pipeline pipeline, Policies policies, string name, byte[] bytes, CancellationToken cancellation)
    {
        var faults = new List<string>();
        var file = new SourceFile(name, bytes);
        var options = policies.InspectionAt(Received);
        var verified = await pipeline.Mediator.Send(new VerifySignatures.Request(file, options), cancellation);
        if (verified.Problem is { } unverified)
        {
            faults.Add("verify " + unverified.Code);
        }

        var request = new CheckDossier.Request(new JudgingOrder(new DossierInput([file], null, []), policies, Received, Received));
        var checkedNow = await pipeline.Mediator.Send(request, cancellation);
        if (checkedNow.Problem is { } problem)
        {
            faults.Add("check " + problem.Code);
            return faults;
        }

        var answer = ContractJson.Line(checkedNow.Value!.ToAnswer("en"));
        if (answer.Contains("Exception", StringComparison.Ordinal) || answer.Contains("   at ", StringComparison.Ordinal))
        {
            faults.Add("exception text");
        }

        faults.AddRange(checkedNow.Value!.Verdict.Findings.Where(f => f.Message.Equals(policies.Book.RuleError)).Select(f => "rule failed: " + f.Rule));
        return faults;
    }
}
