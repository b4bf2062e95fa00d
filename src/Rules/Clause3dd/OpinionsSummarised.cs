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
        var heard = @case.OpinionTable.Rows.Where(r => r.Opinions.Any()).ToList();
        var unknown = @case.AttachedOpinions.Opinions.Where(o => o.Agency is null && o.File.Role != FileRole.Appraisal).Select(o => o.File).ToList();
        if (heard.Count + unknown.Count < 2)
        {
            return Ruling.NotApplicable("not-several");
        }

        var missing = heard.Where(r => r.Lacks(OpinionGap.Report)).ToList();
        var open = heard.Where(r => r.Lacks(OpinionGap.ReportByName)).ToList();
        var shown = missing.Count > 0 ? missing : open;
        var ruling = missing.Count > 0 ? Ruling.NotMet("missing")
            : open.Count > 0 ? Ruling.NotMet("covered-at-large")
            : unknown.Count > 0 ? Ruling.CannotTell("agency-unknown").With("files", FileNames.Of(unknown))
            : Ruling.Met();
        ruling = ruling.With("agencies", FileNames.Join((shown.Count > 0 ? shown : heard).Select(r => r.Line.Name)));
        return ruling.Answer == Answer.Met
            ? ruling.At(@case.Reports.Agencies.SelectMany(a => a.Reports).Take(5).Select(r => new Evidence(file.Path, r.Place)))
            : ruling.At(FileNames.Evidence((shown.Count > 0 ? shown.SelectMany(r => r.Opinions).Select(o => o.File) : unknown), "issuer")).LookedAt(file, WhyNot.NotReported);
    }
}
