using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Directory;

namespace TaskTracking.Rules.Clause3b;

/// <summary>
/// Work given in person to a Committee member who heads the agency: the head signs the letter and every document that the
/// agency issued for it; nobody is delegated. From the declared assignment or the letter's own words.
/// </summary>
internal sealed class HeadInPerson : LetterRule
{
    public override string Id => "assignment.head-in-person";

    protected override IReadOnlyList<string> OwnReasons => ["met", "not-in-person", "no-signature-block", "letter-not-by-head", "document-not-by-head"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        var said = letter.Says.Assignments.FirstOrDefault(a => a.InPerson);
        var declared = @case.Dossier.Declared.Assignments.FirstOrDefault(a => a.AssignedTo == Assignee.MemberInPerson);
        if (said is null && declared is null)
        {
            return Ruling.NotApplicable("not-in-person").With("file", file.Path);
        }

        return Signed(@case, file, letter, declared?.Date ?? said?.Date)
            .With("assignment", declared?.Number ?? said?.Number ?? said?.Place.Quote)
            .At(file, said?.Place);
    }

    private static Ruling Signed(Case @case, DossierFile file, AdministrativeDocument letter, DateOnly? assignedOn)
    {
        if (letter.Signer is not { } signer)
        {
            return Ruling.CannotTell("no-signature-block").With("file", file.Path);
        }

        if (signer.Kind is not (SignerKind.Head or SignerKind.Acting))
        {
            return By(Ruling.NotMet("letter-not-by-head"), file, signer);
        }

        var other = @case.Dossier.Files.FirstOrDefault(f => !ReferenceEquals(f, file) && IsForTheWork(@case, f, assignedOn) && ByAnother(f.Document!.Signer));
        return other is null ? By(Ruling.Met(), file, signer) : By(Ruling.NotMet("document-not-by-head"), other, other.Document!.Signer!);
    }

    // Issued by the same agency, after the work was given; a draft is the Committee's paper, not the agency's.
    private static bool IsForTheWork(Case @case, DossierFile file, DateOnly? assignedOn) =>
        file is { Role: not FileRole.Draft, Document: { } document }
        && @case.Filer is { } filer
        && ReferenceEquals(@case.Directory.IssuerOf(document, @case.LetterDay), filer)
        && !(document.Date < assignedOn);

    private static bool ByAnother(SignatureBlock? signer) => signer?.Kind is SignerKind.Deputy or SignerKind.ByOrder or SignerKind.Delegate;

    private static Ruling By(Ruling ruling, DossierFile file, SignatureBlock signer) =>
        ruling.With("file", file.Path).With("position", signer.Position).With("name", signer.Name).At(file, signer.Place);
}
