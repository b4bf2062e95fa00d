using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Signing;

namespace TaskTracking.Rules.Clause3a;

/// <summary>The personal certificate is that of the person in the signature block.</summary>
internal sealed class SignerMatches : ElectronicLetterRule
{
    public override string Id => "signing.signer-matches";

    protected override IReadOnlyList<string> OwnReasons => ["met", "letter-unread", "not-signed", "no-name", "another-person", "diacritics"];

    protected override Ruling Judge(Case @case, DossierFile file)
    {
        var approvals = file.Approvals();
        if (approvals.Count == 0)
        {
            return Ruling.NotApplicable("not-signed");
        }

        if (@case.Letter is not { } letter)
        {
            return Ruling.CannotTell("letter-unread");
        }

        if (letter.Signer?.Name is not { } printed)
        {
            return Ruling.CannotTell("no-name");
        }

        var best = approvals.OrderBy(s => CertifiedName.Is(s.Signer.CommonName, printed) switch { true => 0, null => 1, false => 2 }).First();
        var ruling = CertifiedName.Is(best.Signer.CommonName, printed) switch
        {
            true => Ruling.Met(),
            null => Ruling.CannotTell("diacritics"),
            false => Ruling.NotMet("another-person"),
        };
        return ruling.With("signer", best.Signer.CommonName).With("name", printed).At(file, letter.Signer.Place).At(file, SignaturePlace.Of(best));
    }
}
