using System.Diagnostics;
using TaskTracking.Facts.Signatures;

namespace TaskTracking.Signatures.Tests.Mutants.Formats;

/// <summary>What a mutant of another format may be: a report, within three seconds, and nothing TOTAL-PASSED that the original has not.</summary>
internal static class FormatOracle
{
    public static (string? Fault, TimeSpan Elapsed, bool Passes) Rule(SignedSample original, byte[] mutant, SignedSample donor)
    {
        var watch = Stopwatch.StartNew();
        SignatureReport report;
        try
        {
            report = SignatureInspector.Inspect(original.Name, mutant, original.Options);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return ($"threw {exception.GetType().Name} at {exception.StackTrace?.Split('\n')[0].Trim()}", watch.Elapsed, false);
        }

        var elapsed = watch.Elapsed;
        var nameless = report.Signatures.SelectMany(fact => fact.Reasons.Concat(fact.Warnings)).FirstOrDefault(remark => !RemarkText.Codes.Contains(remark.Code));
        var fault = elapsed > Oracle.Longest ? "took too long"
            : nameless is not null ? "code without words " + nameless.Code
            : original.Stranger(mutant, report, donor) is { } stranger ? "passed although the original has no such signature: " + stranger
            : null;
        return (fault, elapsed, report.Signatures.Any(fact => fact.Indication == Indication.TotalPassed));
    }
}
