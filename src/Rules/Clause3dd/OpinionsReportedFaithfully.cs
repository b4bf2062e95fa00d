using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Clause3d;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3dd;

/// <summary>Clause 3.đ: the letter reports each opinion as it is: no "thống nhất" where the agency wrote "không thống nhất", nor the reverse.</summary>
internal sealed class OpinionsReportedFaithfully : LetterRule
{
    public override string Id => "opinions.reported-faithfully";

    protected override IReadOnlyList<string> OwnReasons => ["met", "nothing-to-compare", "opinion-unread", "differs"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        var pairs = Pairs(@case).ToList();
        var differing = pairs.Where(p => p.Opinion.View is { } view && p.Reports.All(r => Contradict(r.View, view.View))).ToList();
        var unread = pairs.Where(p => p.Opinion.Unread).ToList();
        var ruling = differing.Count > 0 ? Ruling.NotMet("differs")
            : unread.Count > 0 ? Ruling.CannotTell("opinion-unread").With("files", FileNames.Of(unread.Select(p => p.Opinion.File)))
            : Ruling.Met();
        if (pairs.Count == 0)
        {
            return Ruling.NotApplicable("nothing-to-compare");
        }

        var shown = differing.Count > 0 ? differing : pairs;
        return ruling
            .With("agencies", FileNames.Join(shown.Select(p => p.Name)))
            .At(shown.SelectMany(p => p.Reports.Take(1).Select(r => new Evidence(file.Path, r.Place))))
            .At(shown.Where(p => p.Opinion.View is not null).Select(p => new Evidence(p.Opinion.File.Path, p.Opinion.View!.Place)));
    }

    private static IEnumerable<(string Name, IReadOnlyList<ReportedOpinion> Reports, AttachedOpinion Opinion)> Pairs(Case @case) =>
        from opinion in @case.AttachedOpinions.Speaking(@case.Reports)
        let own = @case.Reports.For(opinion.Agency!)
        let reports = own is { Reports.Count: > 0 } ? own.Reports : AtLarge(@case)
        where reports.Count > 0
        select (own?.Name ?? opinion.File.Document?.Issuer ?? opinion.Agency!, reports, opinion);

    // "Các đơn vị cơ bản thống nhất" beside "còn ý kiến khác nhau" speaks of the rest.
    private static IReadOnlyList<ReportedOpinion> AtLarge(Case @case) => @case.Letter!.Says.Differences.Count == 0 ? @case.Reports.AtLarge : [];

    private static bool Contradict(OpinionView reported, OpinionView given) => (reported, given) switch
    {
        (OpinionView.Agrees or OpinionView.AgreesWithComments or OpinionView.NoOpinion, OpinionView.Disagrees) => true,
        (OpinionView.Disagrees, OpinionView.Agrees or OpinionView.NoOpinion) => true,
        _ => false,
    };
}
