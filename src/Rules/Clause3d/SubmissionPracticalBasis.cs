using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3d;

/// <summary>
/// Clause 3.d, first dash: the letter states its practical basis: the present situation, the need, an assignment carried
/// out, results so far. A thin one is one; only a letter without any fails.
/// </summary>
internal sealed class SubmissionPracticalBasis : LetterRule
{
    public override string Id => "submission.practical-basis";

    protected override IReadOnlyList<string> OwnReasons => ["met", "absent"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        var says = letter.Says;
        var places = says.PracticalBasis
            .Concat(says.Assignments.Select(a => a.Place))
            .Concat(says.SuddenEvents)
            .ToList();
        return places.Count > 0
            ? Ruling.Met().At(places.Take(3).Select(p => new Evidence(file.Path, p)))
            : Ruling.NotMet("absent").LookedAt(file, WhyNot.NoPracticalBasis);
    }
}
