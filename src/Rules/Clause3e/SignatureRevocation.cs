using TaskTracking.Facts.Signatures;
using TaskTracking.Rules.Clause3d;

namespace TaskTracking.Rules.Clause3e;

/// <summary>Clause 3.e: revocation was checked; where it was not, the law wants a visible warning (Circular 15/2025/TT-BKHCN, domain.md §3.2, V10).</summary>
internal sealed class SignatureRevocation : Rule
{
    public override string Id => "signature.revocation";

    public override IReadOnlyList<string> Reasons => ["met", "unsigned", "no-evidence", "not-checked"];

    public override Ruling Judge(Case @case)
    {
        var signatures = SignaturesOf.All(@case).Where(s => s.Signature.Certificate is not null).ToList();
        if (signatures.Count == 0)
        {
            return Ruling.NotApplicable("unsigned");
        }

        var open = signatures.Where(s => s.Signature.Revocation == RevocationStatus.Unknown).ToList();
        if (open.Count == 0)
        {
            return Ruling.Met();
        }

        return Ruling.NotMet(@case.Dossier.RevocationEvidenceConfigured ? "not-checked" : "no-evidence")
            .With("files", FileNames.Of(open.Select(s => s.File).Distinct()))
            .With("signers", FileNames.Join(open.Select(s => SignaturesOf.Name(s.Signature))))
            .At(open.Take(5).Select(s => SignatureEvidence.Of(s.File, s.Signature)));
    }
}
