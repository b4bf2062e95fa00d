using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3d;

/// <summary>Clause 3.d, first dash: where agencies were asked, the letter reports their opinions.</summary>
internal sealed class SubmissionAgencyOpinions : LetterRule
{
    public override string Id => "submission.agency-opinions";

    protected override IReadOnlyList<string> OwnReasons => ["met", "not-required", "nobody-asked", "still-open", "not-reported", "asked-not-reported"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        var says = letter.Says;
        var reports = says.ReportedOpinions.Concat(says.OpinionTable).Select(r => r.Place)
            .Concat(Places(says, ConsultationStatus.Obtained))
            .Concat(says.Differences)
            .ToList();
        if (reports.Count > 0)
        {
            return Ruling.Met().At(reports.Take(3).Select(p => new Evidence(file.Path, p)));
        }

        var attached = @case.AttachedOpinions.Opinions.Where(o => o.File.Role == FileRole.Opinion).ToList();
        var told = attached.Where(o => (o.Agency is not null && @case.Reports.Speaks(o.Agency)) || (o.Number is not null && @case.Reports.Cites(o.Number))).ToList();
        if (told.Count > 0)
        {
            return Ruling.Met().At(says.MentionedBodies.Where(b => b.As == MentionedAs.Spoken && told.Exists(o => AgencyIdentity.Same(@case.Identity.Of(b.Name), o.Agency))).Select(b => new Evidence(file.Path, b.Place)));
        }

        if (attached.Count > 0)
        {
            return Ruling.NotMet("not-reported").With("files", FileNames.Of(attached.Select(o => o.File))).LookedAt(file, WhyNot.NotReported);
        }

        return says.Consultations.Select(c => c.Status).ToHashSet() switch
        {
            var s when s.Contains(ConsultationStatus.NotRequired) => At("not-required", ConsultationStatus.NotRequired),
            var s when s.Overlaps(StillOpen) => Ruling.NotApplicable("still-open"),
            var s when s.Contains(ConsultationStatus.Asked) => Ruling.NotMet("asked-not-reported")
                .At(Places(says, ConsultationStatus.Asked).Select(p => new Evidence(file.Path, p)))
                .LookedAt(file, WhyNot.NotReported),
            _ => Ruling.NotApplicable("nobody-asked"),
        };

        Ruling At(string reason, ConsultationStatus status) =>
            Ruling.NotApplicable(reason).At(Places(says, status).Select(p => new Evidence(file.Path, p)));
    }

    // Answered by opinions.obtained and opinions.not-pending.
    private static readonly ConsultationStatus[] StillOpen =
        [ConsultationStatus.Pending, ConsultationStatus.NotObtained, ConsultationStatus.Silent];

    private static IEnumerable<Facts.Place> Places(DocumentStatements says, ConsultationStatus status) =>
        says.Consultations.Where(c => c.Status == status).Select(c => c.Place);
}
