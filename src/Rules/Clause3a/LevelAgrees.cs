using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;

namespace TaskTracking.Rules.Clause3a;

/// <summary>
/// Committee or Chairman: addressee, declaration, the draft's authority line and the matter agree. A letter addressed to the
/// Committee whose words ask the Chairman to decide, as its draft has it, agrees with itself: the Committee's name also stands
/// for the house. The Chairman's stands for him alone: addressed to him, a draft of the Committee needs its competence stated.
/// </summary>
internal sealed class LevelAgrees : LetterRule
{
    public override string Id => "authority.level";

    protected override IReadOnlyList<string> OwnReasons => ["met", "open", "declared-differs", "draft-differs", "matter-differs"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        if (DecisionLevels.Addressed(@case, letter) is not { } addressed)
        {
            return Ruling.NotApplicable("open").With("file", file.Path);
        }

        return Compare(@case, letter, addressed)
            .With("file", file.Path)
            .With("addressee", letter.Addressees[0])
            .At(file, letter.Evidence.GetValueOrDefault("addressees"));
    }

    private static bool Explained(AdministrativeDocument letter, DecisionLevel draft) => draft == DecisionLevel.Chairman
        ? DecisionLevels.Says(letter, draft)
        : letter.Says.Competences.Any(c => c.Holder == CompetenceHolder.Committee && !c.Negated);

    private static Ruling Compare(Case @case, AdministrativeDocument letter, DecisionLevel addressed)
    {
        if (@case.Dossier.Declared.Addressee is { } declared && (declared == DeclaredAddressee.Chairman) != (addressed == DecisionLevel.Chairman))
        {
            return Ruling.NotMet("declared-differs");
        }

        var drafts = @case.Drafts.Where(d => d.Document is not null && DecisionLevels.OfDraft(d.Document) is not null).ToList();
        if (drafts.Count > 0 && drafts.TrueForAll(d => DecisionLevels.OfDraft(d.Document!) != addressed && !Explained(letter, DecisionLevels.OfDraft(d.Document!)!.Value)))
        {
            var signer = drafts[0].Document!.Signer!;
            return Ruling.NotMet("draft-differs").With("draft", drafts[0].Path).With("line", signer.Place.Quote).At(drafts[0], signer.Place);
        }

        var matter = MatterOf.Table(@case, letter);
        return drafts.Count == 0 && DecisionLevels.OfMatter(matter) is { } level && level != addressed && !DecisionLevels.Says(letter, level)
            ? Ruling.NotMet("matter-differs").With("matter", letter.Subject)
            : Ruling.Met();
    }
}
