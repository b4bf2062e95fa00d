using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Clause3d;
using TaskTracking.Rules.Opinions;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3dd;

/// <summary>
/// Clause 3.đ: where opinions or options differ, the lead agency chooses one and says so. Merely listing options leaves the
/// choice, and with it the responsibility, to the Committee.
/// </summary>
internal sealed class OpinionsPositionTaken : LetterRule
{
    private const int FewestWords = 5;

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
            .Concat(@case.OpinionTable.Rows.Where(Objects).Select(r => r.Line.ViewAt!))
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
        var own = says.OwnOpinions.Where(p => IsMore(p, says)).ToList();
        var ruling = listed ? Ruling.NotMet("options-only")
            : says.OpenQuestions.Count > 0 ? Ruling.NotMet("no-position").At(says.OpenQuestions.Select(p => new Evidence(file.Path, p)))
            : own.Count > 0 ? Ruling.CannotTell("opinion-only").At(own.Select(p => new Evidence(file.Path, p)))
            : Ruling.NotMet("no-position");
        return ruling
            .With("options", FileNames.Join(options.Select(o => o.Label)))
            .At(options.Select(o => o.Evidence))
            .At(differing)
            .LookedAt(file, WhyNot.NoChoice);
    }

    // An objection that the letter tells as agreement is another finding: no position can be expected on it.
    private static bool Objects(AgencyRow row) => row.Speaking?.View is { View: OpinionView.Disagrees, Firm: true } && !row.Lacks(OpinionGap.Faithfulness);

    // A heading, or the request to issue what the letter is about, says nothing about an opinion.
    private static bool IsMore(Facts.Place place, DocumentStatements says) =>
        place.Quote.Count(c => c == ' ') >= FewestWords
        && !says.Requests.Any(r => string.Equals(r.Place.Quote, place.Quote, StringComparison.Ordinal) || place.Quote.Contains(r.Place.Quote, StringComparison.Ordinal));
}
