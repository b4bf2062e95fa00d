using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3a;

/// <summary>A deputy signs only on an unexpected matter, and by the head's delegation.</summary>
internal sealed class DeputyDelegated : LetterRule
{
    public override string Id => "signing.delegation";

    protected override IReadOnlyList<string> OwnReasons =>
    [
        "not-deputy", "no-signature-block", "met", "not-sudden", "claim", "in-charge", "paper-unread", "sudden-not-delegated",
        "none", "paper-other-person", "paper-out-of-time", "paper-not-by-head",
    ];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        if (letter.Signer is not { Kind: SignerKind.Deputy } signer)
        {
            return Ruling.NotApplicable(letter.Signer is null ? "no-signature-block" : "not-deputy");
        }

        var delegation = Delegation.Of(@case, file, letter, signer);
        var ruling = Judge(@case, letter, delegation).With("file", file.Path).With("name", signer.Name).With("position", signer.Position);
        if (ruling.Answer == Answer.NotMet)
        {
            ruling = @case.Dossier.Files.Where(f => !ReferenceEquals(f, file)).Aggregate(ruling, (r, f) => r.LookedAt(f, "no-delegation"));
        }

        return ruling.At(file, signer.Place).At(delegation.Places).At(letter.Says.SuddenEvents.Take(1).Select(p => new Evidence(file.Path, p)));
    }

    private static Ruling Judge(Case @case, AdministrativeDocument letter, Delegation delegation)
    {
        var sudden = letter.Says.SuddenEvents.Count > 0 || delegation.SuddenInPaper is not null || @case.Dossier.Declared.Unexpected == true;
        return delegation.Proof switch
        {
            DelegationProof.Paper => sudden ? Ruling.Met() : Ruling.CannotTell("not-sudden"),
            DelegationProof.Weak => Ruling.CannotTell(delegation.Key),
            _ => sudden ? Ruling.CannotTell("sudden-not-delegated") : Ruling.NotMet(delegation.Key),
        };
    }
}
