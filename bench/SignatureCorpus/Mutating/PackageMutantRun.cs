using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using TaskTracking.Facts.Signatures;
using TaskTracking.SignatureCorpus.Timing;
using TaskTracking.Signatures;
using TaskTracking.Signatures.Tests.Mutants;
using TaskTracking.Signatures.Trust;

namespace TaskTracking.SignatureCorpus.Mutating;

/// <summary>The long run of the mutator over signed packages and XML files: what passes must still show what the original shows.</summary>
internal static class PackageMutantRun
{
    private const int LinesShown = 60;

    public static int Run(int count, int first, IReadOnlyList<string> folders, DateTimeOffset at, string keep)
    {
        Directory.CreateDirectory(keep);
        var originals = folders.SelectMany(folder => Files(folder, at)).ToList();
        var passable = originals.FindAll(original => original.Oracle.PassedCount > 0);
        var (faults, times, passing) = (new ConcurrentBag<string>(), new ConcurrentBag<double>(), 0);
        Parallel.For(first, first + count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            // Most mutants of files that pass, as only those can show a false accept; the others for crashes and hangs.
            var from = passable.Count == 0 || seed % 4 == 0 ? originals : passable;
            var original = from[seed / 4 % from.Count];
            var donors = originals.FindAll(other => other.IsPackage == original.IsPackage);
            var mutant = PackageMutator.Of(original.Bytes, donors[(seed + 7) % donors.Count].Bytes, seed);
            var watch = Stopwatch.StartNew();
            var fault = original.Oracle.Fault(mutant, out var isPassed);
            times.Add(watch.Elapsed.TotalMilliseconds);
            Interlocked.Add(ref passing, isPassed ? 1 : 0);

            // A part of another file may have made a broken one whole again: then it is that other file.
            if (fault is not null && !passable.Exists(other => other.IsPackage == original.IsPackage && other.Oracle.Fault(mutant, out _) is null))
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{seed}: {Path.GetFileName(original.Path)}: {fault}"));
                File.WriteAllBytes(Path.Combine(keep, string.Create(CultureInfo.InvariantCulture, $"{seed}{Path.GetExtension(original.Path)}")), mutant);
            }
        });
        Console.WriteLine("| mutants | originals | of them passed | mutants that pass | faults | p95 ms | slowest s | peak MB |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | {originals.Count} | {passable.Count} | {passing} | {faults.Count} | {Clock.Text(Clock.At(times, 0.95))} | {Clock.Text(times.Max() / 1000, 2)} | {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} |"));
        foreach (var fault in faults.Order(StringComparer.Ordinal).Take(LinesShown))
        {
            Console.WriteLine($"- {fault}");
        }

        return faults.IsEmpty ? 0 : 1;
    }

    // Signed files only, with the folder's own trust where it has one.
    private static IEnumerable<(string Path, byte[] Bytes, bool IsPackage, PackageOracle Oracle)> Files(string folder, DateTimeOffset at)
    {
        var own = Path.Combine(folder, "trust");
        var trust = Directory.Exists(own) ? TrustStore.Load([.. Directory.EnumerateFiles(own).Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllBytes(path)))]) : TrustStore.Empty;
        var options = new InspectionOptions { ValidationTime = at, Trust = trust, Policy = BookPolicy.Value };
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path).ToUpperInvariant() is ".DOCX" or ".XLSX" or ".PPTX" or ".XML")
            .Order(StringComparer.Ordinal)
            .Select(path => (Path: path, Bytes: File.ReadAllBytes(path)))
            .Where(file => SignatureInspector.Inspect(file.Path, file.Bytes, options).Signatures.Count > 0)
            .Select(file => (file.Path, file.Bytes, file.Bytes.AsSpan().StartsWith("PK"u8), new PackageOracle(file.Bytes, options)));
    }
}
