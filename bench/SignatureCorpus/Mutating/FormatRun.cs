using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using TaskTracking.SignatureCorpus.Timing;
using TaskTracking.Signatures;
using TaskTracking.Signatures.Tests.Mutants.Formats;

namespace TaskTracking.SignatureCorpus.Mutating;

/// <summary>The long run over CMS, containers, office packages and XML: good files made here, and those of a collection under all the roots they carry.</summary>
internal static class FormatRun
{
    private const int Largest = 400 * 1024;
    private const int LinesShown = 60;

    public static int Run(int count, int first, string? folder, string keep)
    {
        Directory.CreateDirectory(keep);
        IReadOnlyList<SignedSample> originals = [.. SignedSamples.All(), .. folder is null ? [] : Collected(folder)];
        var faults = new ConcurrentBag<string>();
        var times = new ConcurrentBag<double>();
        var passing = 0;
        Parallel.For(first, first + count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            var original = originals[seed % originals.Count];
            var donor = originals[seed / 7 % originals.Count];
            var mutant = FormatMutator.Of(original, donor, seed);
            var (fault, elapsed, passes) = FormatOracle.Rule(original, mutant, donor);
            times.Add(elapsed.TotalMilliseconds);
            Interlocked.Add(ref passing, passes ? 1 : 0);
            if (fault is not null)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{seed}: {Path.GetFileName(original.Name)}: {fault}"));
                File.WriteAllBytes(Path.Combine(keep, seed.ToString(CultureInfo.InvariantCulture) + Path.GetExtension(original.Name)), mutant);
            }
        });
        Console.WriteLine("| mutants | originals | of them good | mutants that pass | faults | p95 ms | slowest s | peak MB |\n| --- | --- | --- | --- | --- | --- | --- | --- |");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | {originals.Count} | {originals.Count(original => original.IsGood)} | {passing} | {faults.Count} | {Clock.Text(Clock.At(times, 0.95))} | {Clock.Text(times.Max() / 1000, 2)} | {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} |"));
        foreach (var fault in faults.Order(StringComparer.Ordinal).Take(LinesShown))
        {
            Console.WriteLine($"- {fault}");
        }

        return faults.IsEmpty ? 0 : 1;
    }

    private static IEnumerable<SignedSample> Collected(string folder)
    {
        var cases = Manifest.Read(Path.Combine(folder, "manifest.csv"))
            .Where(item => item.Format != "pdf" && new FileInfo(Path.Combine(folder, item.File)).Length <= Largest).ToList();
        var trust = EmbeddedRoots.Of(cases.Select(item => (File.ReadAllBytes(Path.Combine(folder, item.File)), item.Password)));
        var inspector = new Peers.Inspector(trust, new DateTimeOffset(2026, 11, 20, 2, 0, 0, TimeSpan.Zero));
        return cases.Select(item =>
        {
            var signed = inspector.Report(item, folder).Signatures.Max((Facts.Signatures.SignatureFact fact) => fact.SignedAt);
            InspectionOptions options = inspector.Options(item, folder);
            return new SignedSample(item.File, File.ReadAllBytes(Path.Combine(folder, item.File)), options with { ValidationTime = signed?.AddHours(1) ?? options.ValidationTime });
        });
    }
}
