using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3a;

/// <summary>
/// The matter is for the Committee or its Chairman to decide. Presumed of a proper dossier; not met only where the letter
/// itself, the directory or the book's table says whose matter it is. Clause 2.a: what an agency decides itself is not pushed
/// up, unless agencies could not agree on it.
/// </summary>
internal sealed class CompetentBody : LetterRule
{
    public override string Id => Decisions.CompetentBody;

    protected override IReadOnlyList<string> OwnReasons =>
        ["stated", "by-draft", "presumed", .. CompetenceByTable.Reasons, .. CompetenceByClaim.Reasons];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        var own = letter.Says.Competences.FirstOrDefault(c => c is { Negated: false, Holder: CompetenceHolder.Committee or CompetenceHolder.Chairman });
        var ruling = CompetenceByTable.Judge(@case, letter, own is not null)
            ?? (own is null ? CompetenceByClaim.Judge(@case, letter) ?? Presumed(@case) : Ruling.Met("stated"));
        ruling = ruling.With("file", file.Path).With("matter", letter.Subject);
        return ruling.Evidence.Count > 0 ? ruling : ruling.At(file, own?.Place ?? letter.Evidence.GetValueOrDefault("subject"));
    }

    private static Ruling Presumed(Case @case) =>
        @case.Drafts.Any(d => d.Document is { } draft && IsCommitteeForm(draft)) ? Ruling.Met("by-draft") : Ruling.Met("presumed");

    private static bool IsCommitteeForm(AdministrativeDocument draft) =>
        DecisionLevels.OfDraft(draft) is not null
        || (draft.Notation ?? draft.Number ?? string.Empty).Contains("UBND", StringComparison.OrdinalIgnoreCase)
        || AgencyName.Key(draft.Issuer ?? string.Empty).Contains("ubnd tỉnh", StringComparison.Ordinal);
}
