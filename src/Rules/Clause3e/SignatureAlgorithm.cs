using System.Globalization;
using TaskTracking.Facts.Signatures;
using TaskTracking.Language;
using TaskTracking.Rules.Clause3d;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3e;

/// <summary>Clause 3.e: digest and key were allowed on the day of signing. The padding PKCS#1 v1.5, outside the recommended list, is a remark only.</summary>
internal sealed class SignatureAlgorithm(SignaturePolicy policy) : Rule
{
    /// <summary>What the validator of signatures goes by too: one policy, written once.</summary>
    public SignaturePolicy Policy => policy;

    public override string Id => "signature.algorithm";

    public override IReadOnlyList<string> Reasons => ["met", "met-old-padding", "unsigned", "weak-digest", "short-key", "day-unknown"];

    public override Ruling Judge(Case @case)
    {
        var signatures = SignaturesOf.All(@case).Where(s => s.Signature is { Digest: not null, Algorithm: not null }).ToList();
        if (signatures.Count == 0)
        {
            return Ruling.NotApplicable("unsigned");
        }

        var faults = signatures
            .Select(s => (s.File, s.Signature, Fault: FaultOf(s.Signature)))
            .Where(s => s.Fault is not null)
            .OrderBy(s => s.Fault == "day-unknown")
            .ToList();
        if (faults.Count == 0)
        {
            return Ruling.Met(signatures.Exists(s => HasOldPadding(s.Signature)) ? "met-old-padding" : "met");
        }

        var fault = faults[0].Fault!;
        var same = faults.Where(f => f.Fault == fault).ToList();
        return new Ruling(fault == "day-unknown" ? Answer.CannotTell : Answer.NotMet, fault)
            .With("files", FileNames.Of(same.Select(f => f.File)))
            .With("algorithms", FileNames.Join(same.Select(f => fault == "short-key" ? f.Signature.Algorithm! : f.Signature.Digest!)))
            .At(same.Take(5).Select(f => SignatureEvidence.Of(f.File, f.Signature)));
    }

    private string? FaultOf(SignatureFact signature)
    {
        if (policy.LastDayOf(signature.Digest!) is { } lastDay && !(Day(signature) <= lastDay))
        {
            return Day(signature) is null ? "day-unknown" : "weak-digest";
        }

        return RsaBits(signature.Algorithm!) < policy.FewestRsaBits ? "short-key" : null;
    }

    private static DateOnly? Day(SignatureFact signature) => signature.SignedAt is { } at ? VietnamTime.DayOf(at) : null;

    // "RSA-2048", "RSA-PSS-3072"; null for other keys.
    private static int? RsaBits(string algorithm) =>
        algorithm.StartsWith("RSA", StringComparison.Ordinal)
        && int.TryParse(algorithm[(algorithm.LastIndexOf('-') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
            ? bits
            : null;

    private static bool HasOldPadding(SignatureFact signature) =>
        RsaBits(signature.Algorithm!) is not null && !signature.Algorithm!.StartsWith("RSA-PSS", StringComparison.Ordinal);
}
