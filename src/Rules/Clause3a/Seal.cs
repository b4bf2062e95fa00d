using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Signing;

namespace TaskTracking.Rules.Clause3a;

/// <summary>An electronic letter carries the organisation's digital signature of the filing agency, and it counts.</summary>
internal sealed class Seal : ElectronicLetterRule
{
    public override string Id => "signing.seal";

    protected override IReadOnlyList<string> OwnReasons => ["met", "no-seal", "other-organisation", "owner-unknown", "agency-unknown", .. CountedSignatures.Reasons];

    protected override Ruling Judge(Case @case, DossierFile file)
    {
        if (CountedSignatures.BestOf(file.OfFiler(@case), @case.Dossier) is { } best)
        {
            return ByStanding(best, file);
        }

        if (file.Organisations() is [var other, ..])
        {
            return (@case.KnowsFiler ? Ruling.NotMet("other-organisation") : Ruling.CannotTell("agency-unknown"))
                .With("signer", other.Signer.CommonName)
                .With("agency", @case.Filer?.Name ?? @case.Letter?.Issuer)
                .At(file, SignaturePlace.Of(other));
        }

        return file.Unknown() is [var unknown, ..]
            ? Ruling.CannotTell("owner-unknown").With("signer", unknown.Signer.CommonName).At(file, SignaturePlace.Of(unknown))
            : Ruling.NotMet("no-seal").LookedAt(file, "no-signature");
    }
}
