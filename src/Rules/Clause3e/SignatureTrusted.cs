using TaskTracking.Facts.Signatures;
using TaskTracking.Rules.Clause3d;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3e;

/// <summary>
/// Clause 3.e: certificates chain to a trusted anchor and were valid when signing. Revoked or expired then is a fault; an
/// unknown anchor is not: "not trusted here" never means "invalid". That revocation was not checked is signature.revocation.
/// </summary>
internal sealed class SignatureTrusted : Rule
{
    public override string Id => "signature.trusted";

    public override IReadOnlyList<string> Reasons =>
        ["met", "unsigned", .. FaultOfFiles.Reasons("revoked", "expired", "chain-invalid", "unknown-anchor", "validity-unknown")];

    public override Ruling Judge(Case @case)
    {
        // Without a certificate there is nothing to trust: such a signature is signature.intact's finding.
        var signatures = SignaturesOf.All(@case).Where(s => s.Signature.Certificate is not null).ToList();
        if (signatures.Count == 0)
        {
            return Ruling.NotApplicable("unsigned");
        }

        var faults = signatures
            .Select(s => (s.File, Fault: FaultOf(s.Signature), Detail: SignaturesOf.Name(s.Signature), Evidence: (Evidence?)SignatureEvidence.Of(s.File, s.Signature)))
            .ToList();
        var proven = faults.Where(f => f.Fault is "revoked" or "expired" or "chain-invalid").Select(f => (f.File, f.Fault!, f.Detail, f.Evidence)).ToList();
        var doubtful = faults.Where(f => f.Fault is not null).Select(f => (f.File, f.Fault!, f.Detail, f.Evidence)).ToList();
        return proven.Count > 0 ? FaultOfFiles.Of(Answer.NotMet, proven)
            : doubtful.Count > 0 ? FaultOfFiles.Of(Answer.CannotTell, doubtful)
            : Ruling.Met().At(faults.Take(5).Select(f => f.Evidence!));
    }

    private static string? FaultOf(SignatureFact signature) => signature switch
    {
        { Chain: ChainStatus.Invalid } => "chain-invalid",
        { Revocation: RevocationStatus.Revoked } => "revoked",
        { Certificate.ValidAtSigning: false } => "expired",
        { Chain: ChainStatus.Untrusted } => "unknown-anchor",
        { Certificate.ValidAtSigning: null } => "validity-unknown",
        _ => null,
    };
}
