using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3d;

/// <summary>Clause 3.d lists what a dossier holds: no file contradicts the role that dossier.json declares for it.</summary>
internal sealed class DossierRoles : Rule
{
    public override string Id => "dossier.roles";

    public override IReadOnlyList<string> Reasons => ["met", "none-declared", "contradicted"];

    public override Ruling Judge(Case @case)
    {
        var declared = @case.Dossier.Files.Where(f => f.RoleFrom == RoleSource.Declared).ToList();
        if (declared.Count == 0)
        {
            return Ruling.NotApplicable("none-declared");
        }

        var wrong = declared.Select(f => (File: f, Why: RoleContradiction.Of(@case, f))).Where(f => f.Why is not null).ToList();
        if (wrong.Count == 0)
        {
            return Ruling.Met();
        }

        var ruling = Ruling.NotMet("contradicted")
            .With("files", FileNames.Of(wrong.Select(w => w.File)))
            .At(wrong.SelectMany(w => SpeakingParts(w.File)));
        return wrong.Aggregate(ruling, (r, w) => r.LookedAt(w.File, w.Why!));
    }

    private static IEnumerable<Evidence> SpeakingParts(DossierFile file) =>
        FileNames.Evidence([file], "type").Concat(FileNames.Evidence([file], "issuer")).Concat(FileNames.Evidence([file], "number"));
}
