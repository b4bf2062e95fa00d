using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3d;

/// <summary>
/// Clause 3.d, second dash: the opinions that the letter reports are in the dossier, matched by agency. A summary table
/// signed by the filing agency counts, and so do a superseded letter and the minutes of the meeting the letter speaks of.
/// </summary>
internal sealed class OpinionsAttached : LetterRule
{
    public override string Id => "opinions.attached";

    protected override IReadOnlyList<string> OwnReasons => ["met", "met-at-large", "none-reported", "number-differs", "perhaps-unread", "perhaps-silent", "obtained-unnamed", "none-attached", "missing"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        var reported = @case.OpinionTable.Rows.Where(r => r is { Report: not null, IsAbove: false }).ToList();
        var attached = @case.AttachedOpinions;
        var nothing = attached.Opinions.Count + attached.Tables.Count + attached.Minutes.Count == 0;
        if (reported.Count == 0)
        {
            return AtLarge(@case, file, nothing);
        }

        var missing = reported.Where(r => r.Lacks(OpinionGap.Letter)).Select(r => r.Report!).ToList();
        if (missing.Count > 0)
        {
            var silent = missing.TrueForAll(a => a.Reports.Count > 0 && a.Reports.All(r => r is { View: OpinionView.NoOpinion, Number: null }));
            return Missing(@case, silent ? "perhaps-silent" : "missing", Names(missing.Select(a => a.Name)), missing.SelectMany(a => a.Reports), file);
        }

        var differing = reported.Where(r => r.Lacks(OpinionGap.Number)).ToList();
        var ruling = differing.Count == 0 ? Ruling.Met() : Ruling.CannotTell("number-differs");
        var shown = differing.Count == 0 ? reported : differing;
        return ruling
            .With("agencies", Names(shown.Select(r => r.Report!.Name)))
            .At(shown.SelectMany(r => r.Report!.Reports).Take(5).Select(r => new Evidence(file.Path, r.Place)))
            .At(FileNames.Evidence(shown.SelectMany(r => r.Attached).Select(o => o.File), "number"));
    }

    // Without names there is nothing to match: some opinion has to be there.
    private static Ruling AtLarge(Case @case, DossierFile file, bool nothing)
    {
        var reports = @case.Reports;
        var agencies = Names(reports.AtLarge.Select(r => r.Place.Quote));
        return reports.AtLarge.Count == 0 && reports.Obtained.Count == 0 ? Ruling.NotApplicable("none-reported")
            : !nothing ? Ruling.Met("met-at-large").At(reports.AtLarge.Select(r => new Evidence(file.Path, r.Place)))
            : reports.AtLarge.Count > 0 ? Missing(@case, "none-attached", agencies, reports.AtLarge, file)
            : Ruling.CannotTell("obtained-unnamed").At(reports.Obtained.Select(p => new Evidence(file.Path, p)));
    }

    private static Ruling Missing(Case @case, string reason, string agencies, IEnumerable<ReportedOpinion> reports, DossierFile letter)
    {
        var undecided = @case.AttachedOpinions.Undecided;
        var ruling = undecided.Count > 0 ? Ruling.CannotTell("perhaps-unread").With("files", FileNames.Of(undecided))
            : reason == "perhaps-silent" ? Ruling.CannotTell(reason)
            : Ruling.NotMet(reason);
        ruling = ruling.With("agencies", agencies).At(reports.Take(5).Select(r => new Evidence(letter.Path, r.Place)));
        return @case.Dossier.Files.Aggregate(ruling, (r, f) => r.LookedAt(f, WhyNot.OpinionOf(f)));
    }

    private static string Names(IEnumerable<string> names) => FileNames.Join(names);
}
