using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Clause3d;
using TaskTracking.Rules.Opinions;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3dd;

/// <summary>Clause 3.đ: the letter reports each opinion as it is: no "thống nhất" where the agency wrote "không thống nhất", nor the reverse.</summary>
internal sealed class OpinionsReportedFaithfully : LetterRule
{
    public override string Id => "opinions.reported-faithfully";

    protected override IReadOnlyList<string> OwnReasons => ["met", "nothing-to-compare", "opinion-unread", "differs"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        if (Tabled(@case) is { Count: > 0 } tabled)
        {
            return Ruling.NotMet("differs")
                .With("agencies", FileNames.Join(tabled.Select(t => t.Row.Report!.Name)))
                .At(tabled.SelectMany(t => new[] { new Evidence(file.Path, t.Row.Report!.Reports[0].Place), new Evidence(t.Table.Path, t.Told.Place) }));
        }

        var pairs = @case.OpinionTable.Rows.Where(r => r.Speaking is not null && r.Compared.Count > 0).ToList();
        var differing = pairs.Where(r => r.Lacks(OpinionGap.Faithfulness)).ToList();
        var unread = pairs.Where(r => r.Lacks(OpinionGap.Text)).ToList();
        var ruling = differing.Count > 0 ? Ruling.NotMet("differs")
            : unread.Count > 0 ? Ruling.CannotTell("opinion-unread").With("files", FileNames.Of(unread.Select(r => r.Speaking!.File)))
            : Ruling.Met();
        if (pairs.Count == 0)
        {
            return Ruling.NotApplicable("nothing-to-compare");
        }

        var shown = differing.Count > 0 ? differing : pairs;
        return ruling
            .With("agencies", FileNames.Join(shown.Select(r => r.Report?.Name ?? r.Line.Name)))
            .At(shown.Select(r => r.Line.Reported!.Evidence))
            .At(shown.Select(r => r.Line.ViewAt).OfType<Evidence>());
    }

    // Where the opinion itself is not in the dossier, the agency's own summary table speaks for it: an objection there is none in the letter.
    private static List<(AgencyRow Row, DossierFile Table, ReportedOpinion Told)> Tabled(Case @case) =>
    [
        .. from row in @case.OpinionTable.Rows
           where row is { Speaking: null, Report.Reports.Count: > 0 }
           where row.Report!.Reports.Any(r => r.View != OpinionView.Unclear) && row.Report.Reports.All(r => r.View is OpinionView.Agrees or OpinionView.NoOpinion or OpinionView.Unclear)
           from table in @case.AttachedOpinions.Tables
           from told in table.Document!.Says.OpinionTable
           where told.View == OpinionView.Disagrees && AgencyIdentity.Same(@case.Identity.Of(told.Agency), row.Agency)
           select (row, table, told),
    ];
}
