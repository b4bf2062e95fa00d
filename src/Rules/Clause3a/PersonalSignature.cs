using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Signatures;
using TaskTracking.Rules.Signing;

namespace TaskTracking.Rules.Clause3a;

/// <summary>An electronic letter carries the signer's digital signature, and it counts; a picture of a signature is none.</summary>
internal sealed class PersonalSignature : ElectronicLetterRule
{
    public override string Id => "signing.personal-signature";

    protected override IReadOnlyList<string> OwnReasons => ["met", "not-signed", "only-organisation", "owner-unknown", .. CountedSignatures.Reasons];

    protected override Ruling Judge(Case @case, DossierFile file)
    {
        var printed = file.Document?.Signer?.Name;
        var all = Candidates(file, printed);
        var own = all.Where(s => CertifiedName.Is(s.Signer.CommonName, printed) == true).ToList();
        if (CountedSignatures.BestOf(own.Count > 0 ? own : all, @case.Dossier) is { } best)
        {
            return ByStanding(best, file);
        }

        if (file.Unknown().Count > 0)
        {
            return ByUnknownOwner(file.Unknown(), @case.Dossier, file);
        }

        return file.Organisations().Count > 0
            ? Ruling.NotMet("only-organisation").With("signer", file.Organisations()[0].Signer.CommonName).At(file, SignaturePlace.Of(file.Organisations()[0]))
            : Ruling.NotMet("not-signed").LookedAt(file, "no-signature");
    }

    // What looks like initials but bears the signer's name is the signer's signature.
    private static List<SignatureFact> Candidates(DossierFile file, string? printed) =>
    [
        .. file.Approvals(),
        .. file.Signatures.Signatures.Where(s => s.Purpose == SignaturePurpose.Initials && CertifiedName.Is(s.Signer.CommonName, printed) == true),
    ];

    private static Ruling ByUnknownOwner(IReadOnlyList<SignatureFact> signatures, Dossier dossier, DossierFile file)
    {
        var best = CountedSignatures.BestOf(signatures, dossier)!;
        return best.Standing == Standing.Counts
            ? Ruling.CannotTell("owner-unknown").With("signer", best.Signature.Signer.CommonName).At(file, SignaturePlace.Of(best.Signature))
            : ByStanding(best, file);
    }
}
