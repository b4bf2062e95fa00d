using System.Diagnostics;
using TaskTracking.Facts.Signatures;

namespace TaskTracking.Signatures.Tests.Mutants;

/// <summary>
/// What a mutant may be: a report or a code, within three seconds, and no TOTAL-PASSED but of a signature that the original has
/// passed over the same bytes at the same place. What may differ is its unsigned part, what honest tools add, and where it ends.
/// </summary>
internal static class Oracle
{
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    private static readonly string[] Errors = ["file-corrupt", "file-locked", "file-too-complex", "file-empty"];

    /// <summary>Judges a mutant.</summary>
    public static Ruling Rule(Original original, Mutant mutant)
    {
        var watch = Stopwatch.StartNew();
        SignatureReport report;
        try
        {
            report = SignatureInspector.Inspect(original.Name, mutant.Bytes, original.Options);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new Ruling([$"threw {exception.GetType().Name} at {exception.StackTrace?.Split('\n')[0].Trim()}"], watch.Elapsed, []);
        }

        var elapsed = watch.Elapsed;
        var passed = PassedSignature.Of(mutant.Bytes, report, original.Options.Password);
        return new Ruling([.. Faults(original, mutant, report, passed, elapsed)], elapsed, passed) { AllPassed = passed.Count == report.Signatures.Count };
    }

    private static IEnumerable<string> Faults(
        Original original, Mutant mutant, SignatureReport report, IReadOnlyList<PassedSignature> passed, TimeSpan elapsed)
    {
        if (elapsed > Longest)
        {
            yield return FormattableString.Invariant($"took {elapsed.TotalSeconds:F1} s");
        }

        if (report.Error is { } error && !Errors.Contains(error, StringComparer.Ordinal))
        {
            yield return "unknown code " + error;
        }

        var remarks = report.Signatures.SelectMany(signature => signature.Reasons.Concat(signature.Warnings));
        if (remarks.FirstOrDefault(remark => !RemarkText.Codes.Contains(remark.Code)) is { } nameless)
        {
            yield return "code without words " + nameless.Code;
        }

        foreach (var signature in passed)
        {
            if (mutant.MustNotPass)
            {
                yield return "passed although what a reader sees was changed";
            }
            else if (!original.Has(signature))
            {
                yield return "passed although the original has no such signature";
            }
            else if (!original.Proves(signature))
            {
                yield return "a timestamp proves a time that it did not";
            }
        }
    }
}

/// <summary>What came of a mutant.</summary>
internal sealed record Ruling(IReadOnlyList<string> Faults, TimeSpan Elapsed, IReadOnlyList<PassedSignature> Passed)
{
    public bool AllPassed { get; init; }
}
