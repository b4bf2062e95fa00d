using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Signatures;
using TaskTracking.Rules.Clause3d;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3e;

/// <summary>Clause 3.e: no signature of any file is broken, and nothing was changed after signing but what signing itself adds.</summary>
internal sealed class SignatureIntact : Rule
{
    public override string Id => "signature.intact";

    public override IReadOnlyList<string> Reasons => ["met", "unsigned", .. FaultOfFiles.Reasons("broken", "changed", "partial", "unverified")];

    public override Ruling Judge(Case @case)
    {
        var signatures = SignaturesOf.All(@case);
        if (signatures.Count == 0)
        {
            return Ruling.NotApplicable("unsigned");
        }

        var faults = signatures
            .Select(s => (s.File, Fault: FaultOf(s.Signature), Detail: SignaturesOf.Name(s.Signature), Evidence: (Evidence?)SignatureEvidence.Of(s.File, s.Signature)))
            .ToList();
        var proven = faults.Where(f => f.Fault is "broken" or "changed" or "partial").Select(f => (f.File, f.Fault!, f.Detail, f.Evidence)).ToList();
        var doubtful = faults.Where(f => f.Fault is "unverified").Select(f => (f.File, f.Fault!, f.Detail, f.Evidence)).ToList();
        return proven.Count > 0 ? FaultOfFiles.Of(Answer.NotMet, proven)
            : doubtful.Count > 0 ? FaultOfFiles.Of(Answer.CannotTell, doubtful)
            : Ruling.Met().At(faults.Take(5).Select(f => f.Evidence!));
    }

    private static string? FaultOf(SignatureFact signature) => signature switch
    {
        { Integrity: Integrity.Broken } => "broken",
        { ChangesAfterSigning: ChangesAfterSigning.Suspicious } => "changed",
        { Integrity: Integrity.Unknown } => "unverified",
        { Coverage: Coverage.Partial, Indication: Indication.TotalFailed } => "partial",
        _ => null,
    };
}
