using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Clause3d;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3dd;

/// <summary>Clause 3.đ: with several agencies' opinions in the dossier, the letter names each agency and reports what it says.</summary>
internal sealed class OpinionsSummarised : LetterRule
{
    public override string Id => "opinions.summarised";

    protected override IReadOnlyList<string> OwnReasons => ["met", "not-several", "agency-unknown", "covered-at-large", "missing"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        var attached = @case.AttachedOpinions.Opinions.Where(o => o.File.Role != FileRole.Appraisal).ToList();
        var byAgency = attached.Where(o => o.Agency is not null).GroupBy(o => o.Agency!, StringComparer.Ordinal).ToList();
        if (byAgency.Count + attached.Count(o => o.Agency is null) < 2)
        {
            return Ruling.NotApplicable("not-several");
        }

        var open = byAgency.Where(g => Reported(@case, g.Key) != true).ToList();
        var missing = open.Where(g => Reported(@case, g.Key) == false).ToList();
        var shown = missing.Count > 0 ? missing : open;
        var ruling = missing.Count > 0 ? Ruling.NotMet("missing")
            : open.Count > 0 ? Ruling.CannotTell("covered-at-large")
            : attached.Exists(o => o.Agency is null) ? Ruling.CannotTell("agency-unknown").With("files", FileNames.Of(attached.Where(o => o.Agency is null).Select(o => o.File)))
            : Ruling.Met();
        ruling = ruling.With("agencies", FileNames.Join((shown.Count > 0 ? shown : byAgency).Select(g => NameOf(@case, g))));
        return ruling.Answer == Answer.Met
            ? ruling.At(@case.Reports.Agencies.SelectMany(a => a.Reports).Take(5).Select(r => new Evidence(file.Path, r.Place)))
            : ruling.At(FileNames.Evidence(shown.SelectMany(g => g).Select(o => o.File), "issuer")).LookedAt(file, WhyNot.NotReported);
    }

    /// <summary>Whether the letter reports an agency's opinion: by its name, or by its name among those asked and a word on all of them. Null where only words about agencies at large may mean it.</summary>
    private static bool? Reported(Case @case, string agency)
    {
        var reports = @case.Reports;
        if (reports.For(agency) is not null || @case.Letter!.Says.Consultations.Any(c => c.Status == Facts.Statements.ConsultationStatus.Silent && c.Agencies.Any(a => AgencyIdentity.Same(@case.Identity.Of(a), agency))))
        {
            return true;
        }

        var atLarge = reports.AtLarge.Count > 0 || reports.Obtained.Count > 0;
        if (reports.Names(agency) || @case.AttachedOpinions.Tables.Count > 0)
        {
            return atLarge;
        }

        return reports.AtLarge.Count > 0 ? null : false;
    }

    private static string NameOf(Case @case, IGrouping<string, AttachedOpinion> opinions) =>
        @case.Directory.Agencies.FirstOrDefault(a => a.Code == opinions.Key)?.Name ?? opinions.First().File.Document?.Issuer ?? opinions.Key;
}
