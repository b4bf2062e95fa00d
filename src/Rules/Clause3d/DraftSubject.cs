using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;

namespace TaskTracking.Rules.Clause3d;

/// <summary>Clause 3.d: the draft and the letter are about the same thing; a hint, by the key terms that they share.</summary>
internal sealed class DraftSubject : LetterRule
{
    public override string Id => "draft.subject";

    protected override IReadOnlyList<string> OwnReasons => ["met", "no-terms", "differs"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        var drafts = @case.DraftSearch.Drafts.Where(d => d.Document is { KeyTerms.Count: > 0 }).ToList();
        if (drafts.Count == 0 || letter.KeyTerms.Count == 0)
        {
            return Ruling.NotApplicable("no-terms");
        }

        var shared = drafts.SelectMany(d => d.Document!.KeyTerms).Intersect(letter.KeyTerms, StringComparer.Ordinal).ToList();
        return (shared.Count > 0 ? Ruling.Met() : Ruling.NotMet("differs"))
            .With("subject", letter.Subject)
            .With("draftSubject", drafts[0].Document!.Subject)
            .At(file, letter.Evidence.GetValueOrDefault("subject"))
            .At(FileNames.Evidence(drafts, "subject"));
    }
}
