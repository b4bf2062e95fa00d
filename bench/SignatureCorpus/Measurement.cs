using System.Diagnostics;
using TaskTracking.Facts.Signatures;
using TaskTracking.Rules.Book;
using TaskTracking.Signatures;
using TaskTracking.Signatures.Trust;

namespace TaskTracking.SignatureCorpus;

/// <summary>One case with what came of it.</summary>
internal sealed record Measurement(Case Case, SignatureReport Report, Outcome Outcome, double Milliseconds)
{
    /// <summary>That of the rule book, which stands in the folder the commands of docs/measurements.md are run in.</summary>
    private static readonly Lazy<SignaturePolicy> Policy = new(() =>
        RuleBookReader.Read(File.ReadAllBytes("rules.yaml"), "rules.yaml").Book!.SignaturePolicyOn(DateOnly.MaxValue));

    /// <summary>Inspects a case twice and keeps the second time: the first one compiles.</summary>
    public static Measurement Of(Case item, string folder, TrustStore trust, DateTimeOffset at)
    {
        var file = File.ReadAllBytes(Path.Combine(folder, item.File));
        var options = new InspectionOptions
        {
            ValidationTime = at,
            Trust = trust,
            Policy = Policy.Value,
            Password = item.Password,
            DetachedContent = [.. item.Detached.Select(path => (path, (ReadOnlyMemory<byte>)File.ReadAllBytes(Path.Combine(folder, path))))],
        };
        SignatureInspector.Inspect(item.File, file, options);
        var watch = Stopwatch.StartNew();
        var report = SignatureInspector.Inspect(item.File, file, options);
        return new Measurement(item, report, Score.Of(item.Rule, report), watch.Elapsed.TotalMilliseconds);
    }

    /// <summary>The signatures in few words: "TOTAL-FAILED HASH_FAILURE intact partial suspicious [codes]".</summary>
    public string Describe() => Report.Error ?? string.Join("; ", Report.Signatures.Select(signature =>
        $"{signature.Indication} {signature.SubIndication} {signature.Integrity} {signature.Coverage} {signature.ChangesAfterSigning} {signature.Chain} {signature.Revocation} [{string.Join(' ', signature.Reasons.Select(reason => reason.Code))}]"));
}
