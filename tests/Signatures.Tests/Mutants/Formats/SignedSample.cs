using System.Security.Cryptography;
using TaskTracking.Facts.Signatures;

namespace TaskTracking.Signatures.Tests.Mutants.Formats;

/// <summary>A signed file of another format than PDF, with what passes of it.</summary>
internal sealed class SignedSample
{
    private readonly HashSet<string> passed;

    public SignedSample(string name, byte[] bytes, InspectionOptions options)
    {
        Name = name;
        Bytes = bytes;
        Options = options;
        var report = SignatureInspector.Inspect(name, bytes, options);
        passed = [.. Passed(bytes, report), .. Passed(bytes, WithoutTimes(report))];
        IsGood = report.Signatures.Count > 0 && report.Signatures.All(fact => fact.Indication == Indication.TotalPassed);
    }

    public string Name { get; }

    public byte[] Bytes { get; }

    public InspectionOptions Options { get; }

    /// <summary>All of its signatures pass.</summary>
    public bool IsGood { get; }

    /// <summary>The first thing a mutant passes that neither this file does nor the one its parts were taken from; null where there is none.</summary>
    public string? Stranger(byte[] mutant, SignatureReport report, SignedSample donor) =>
        Passed(mutant, report).FirstOrDefault(identity => !passed.Contains(identity) && !donor.passed.Contains(identity));

    /// <summary>Who signed, when that is proven, and what a reader is given as signed.</summary>
    private IEnumerable<string> Passed(byte[] file, SignatureReport report) => report.Signatures
        .Where(fact => fact.Indication == Indication.TotalPassed)
        .Select(fact => (Fact: fact, View: SignedView.Of(file, report.Format, fact, Options)))
        .Where(pair => pair.View is not null)
        .Select(pair => string.Join('|', pair.Fact.Certificate?.Issuer, pair.Fact.Certificate?.Serial, Proven(pair.Fact), Hash(pair.View!)));

    private static DateTimeOffset? Proven(SignatureFact fact) => fact.SignedAtSource == SigningTimeSource.Timestamp ? fact.SignedAt : null;

    // A timestamp may be damaged without its signature: then less is proven, which deceives nobody.
    private static SignatureReport WithoutTimes(SignatureReport report) =>
        report with { Signatures = [.. report.Signatures.Select(fact => fact with { SignedAtSource = SigningTimeSource.Claimed })] };

    private static string Hash(byte[] view) => Convert.ToHexStringLower(SHA256.HashData(view));
}
