using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3d;

/// <summary>Clause 3.d, first dash: the letter says what the agency advises and what it asks the Committee or its Chairman to decide.</summary>
internal sealed class SubmissionProposal : LetterRule
{
    public override string Id => "submission.proposal";

    protected override IReadOnlyList<string> OwnReasons => ["met", "asks-others", "absent"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        var requests = letter.Says.Requests;
        var proper = requests.Where(r => r.To != RequestAddressee.OtherBody).ToList();
        if (proper.Count > 0)
        {
            return Ruling.Met().At(proper.TakeLast(2).Select(r => new Evidence(file.Path, r.Place)));
        }

        // Words that ask another body may still be the proposal: "kính đề nghị Văn phòng trình Chủ tịch".
        return requests.Count > 0
            ? Ruling.CannotTell("asks-others").At(requests.Select(r => new Evidence(file.Path, r.Place)))
            : Ruling.NotMet("absent").LookedAt(file, WhyNot.NoRequest);
    }
}
