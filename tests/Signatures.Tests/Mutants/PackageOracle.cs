using System.Diagnostics;
using TaskTracking.Facts.Signatures;

namespace TaskTracking.Signatures.Tests.Mutants;

/// <summary>What a mutant of a package or XML file may be: a report in time, and TOTAL-PASSED only by the same signer while what is shown is the same.</summary>
internal sealed class PackageOracle
{
    private readonly byte[] original;
    private readonly InspectionOptions options;
    private readonly string? shown;
    private readonly HashSet<string> passed;
    private readonly bool isWhole;

    public PackageOracle(byte[] original, InspectionOptions options)
    {
        (this.original, this.options, shown) = (original, options, ShownContent.Of(original));
        passed = Passed(original, out isWhole);
    }

    public int PassedCount => passed.Count;

    /// <summary>What is wrong with the answer to a mutant; null where nothing is.</summary>
    public string? Fault(byte[] mutant, out bool isPassed)
    {
        isPassed = false;
        var watch = Stopwatch.StartNew();
        try
        {
            var now = Passed(mutant, out isPassed);
            return watch.Elapsed > Oracle.Longest ? "took too long"
                : !now.IsSubsetOf(passed) ? "passed by another signer, or at another time"
                : isPassed && isWhole && !mutant.AsSpan().SequenceEqual(original) && ShownContent.Of(mutant) is { } seen && seen != shown ? "passed although what is shown was changed"
                : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return "threw " + exception.GetType().Name + " " + exception.StackTrace?.Split('\n')[0].Trim();
        }
    }

    private HashSet<string> Passed(byte[] file, out bool whole)
    {
        // A signature over a part of an XML file says so; what stands beside that part may change.
        var all = SignatureInspector.Inspect("file", file, options).Signatures.Where(signature => signature.Indication == Indication.TotalPassed).ToList();
        whole = all.Exists(signature => signature.Coverage == Coverage.WholeFile || file.AsSpan().StartsWith("PK"u8));
        return all.Select(Told).ToHashSet(StringComparer.Ordinal);
    }

    // A timestamp is unsigned and may be lost: then the claimed time is left, some seconds before.
    private static string Told(SignatureFact signature) => FormattableString.Invariant($"{signature.Signer.CommonName} {signature.SignedAt:yyyy-MM-ddTHH:mm}");
}
