using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using TaskTracking.SignatureCorpus.Timing;
using TaskTracking.Signatures.Tests.Mutants;

namespace TaskTracking.SignatureCorpus.Mutating;

/// <summary>The long run of the mutator: mutants of letters and of the folders' PDFs against the oracle and, where one passes, against a viewer.</summary>
internal static class MutantRun
{
    private const int LinesShown = 60;

    public static int Run(int count, int first, IEnumerable<string> folders, string keep)
    {
        Directory.CreateDirectory(keep);
        var originals = Originals.Of(folders);
        var letters = originals.Where(original => original.Letter is not null).ToList();
        var files = originals.Where(original => original.Letter is null).ToList();
        var viewer = new Viewer(keep);
        var faults = new ConcurrentBag<string>();
        var times = new ConcurrentBag<double>();
        var (passing, drawn) = (0, 0);
        Parallel.For(first, first + count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            var from = seed % 2 == 0 || files.Count == 0 ? letters : files;
            var original = from[seed / 2 % from.Count];
            var donor = originals[(seed + 7) % originals.Count];
            var mutant = Mutator.Of(original, donor.Bytes, seed);
            var ruling = Oracle.Rule(original, mutant);
            times.Add(ruling.Elapsed.TotalMilliseconds);
            Interlocked.Add(ref passing, ruling.Passed.Count > 0 ? 1 : 0);
            var found = ruling.Faults.ToList();
            if (found.Count == 0 && ruling.Passed.Count > 0 && Reaches(original, mutant, ruling))
            {
                Interlocked.Increment(ref drawn);
                found.AddRange(Seen(viewer, original, mutant, ruling));
            }

            foreach (var fault in found)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{seed}: {Path.GetFileName(original.Name)}: {mutant.Kind}: {fault}"));
                File.WriteAllBytes(Path.Combine(keep, string.Create(CultureInfo.InvariantCulture, $"{seed}.pdf")), mutant.Bytes);
            }
        });
        Console.WriteLine("| mutants | originals | of them with passed signatures | mutants that pass | of them drawn | faults | p95 ms | slowest s | peak MB |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | {originals.Count} | {originals.Count(original => original.PassedCount > 0)} | {passing} | {drawn} | {faults.Count} | {Clock.Text(Clock.At(times, 0.95))} | {Clock.Text(times.Max() / 1000, 2)} | {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} |"));
        foreach (var fault in faults.Order(StringComparer.Ordinal).Take(LinesShown))
        {
            Console.WriteLine($"- {fault}");
        }

        return faults.IsEmpty ? 0 : 1;
    }

    // What differs within the place of a signature value is not drawn.
    private static bool Reaches(Original original, Mutant mutant, Ruling ruling)
    {
        var end = (int)ruling.Passed.Max(signature => signature.End);
        return !original.Bytes.AsSpan(Math.Min(end, original.Bytes.Length)).SequenceEqual(mutant.Bytes.AsSpan(Math.Min(end, mutant.Bytes.Length)))
            && !original.Prefixes.Any(prefix => prefix.AsSpan().SequenceEqual(mutant.Bytes));
    }

    private static IEnumerable<string> Seen(Viewer viewer, Original original, Mutant mutant, Ruling ruling)
    {
        if (viewer.Shows(original, mutant, annotations: false) is false)
        {
            yield return "a signature passes and a viewer draws other pages";
        }
        else if (ruling.AllPassed && viewer.Shows(original, mutant, annotations: true) is false)
        {
            yield return "all signatures pass and a viewer draws other annotations";
        }
    }
}
