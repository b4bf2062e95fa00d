using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Clause3d;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3dd;

/// <summary>
/// Clause 3.đ: where opinions or options differ, the lead agency chooses one and says so. Merely listing options leaves the
/// choice, and with it the responsibility, to the Committee.
/// </summary>
internal sealed class OpinionsPositionTaken : LetterRule
{
    public override string Id => "opinions.position-taken";

    protected override IReadOnlyList<string> OwnReasons => ["met", "nothing-differs", "opinion-only", "options-only", "no-position"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        var says = letter.Says;
        var options = @case.OpinionTable.Options;
        var listed = options.Count > 1;
        var differing = says.Differences
            .Concat(says.ReportedOpinions.Where(r => r.View == OpinionView.Disagrees).Select(r => r.Place))
            .Select(p => new Evidence(file.Path, p))
            .Concat(@case.OpinionTable.Rows.Where(r => r.Speaking?.View?.View == OpinionView.Disagrees).Select(r => r.Line.ViewAt!))
            .ToList();
        if (!listed && differing.Count == 0)
        {
            return Ruling.NotApplicable("nothing-differs");
        }

        if (@case.OpinionTable.Choice is { } choice)
        {
            return Ruling.Met().At(choice.Evidence);
        }

        // An answer to the agency that disagrees may be a position; among listed options it chooses none.
        var ruling = listed ? Ruling.NotMet("options-only")
            : says.OwnOpinions.Count > 0 ? Ruling.CannotTell("opinion-only").At(says.OwnOpinions.Select(p => new Evidence(file.Path, p)))
            : Ruling.NotMet("no-position");
        return ruling
            .With("options", FileNames.Join(options.Select(o => o.Label)))
            .At(options.Select(o => o.Evidence))
            .At(differing)
            .LookedAt(file, WhyNot.NoChoice);
    }
}
