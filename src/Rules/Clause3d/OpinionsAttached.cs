using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3d;

/// <summary>Whose opinions need not be attached.</summary>
internal sealed record OpinionsAttachedSettings
{
    /// <summary>Bodies above the agency, whose words a letter quotes as instructions: beginnings of names.</summary>
    public IReadOnlyList<string> BodiesAbove { get; init; } = [];
}

/// <summary>
/// Clause 3.d, second dash: the opinions that the letter reports are in the dossier, matched by agency. A summary table
/// signed by the filing agency counts, and so do a superseded letter and the minutes of the meeting the letter speaks of.
/// </summary>
internal sealed class OpinionsAttached(OpinionsAttachedSettings settings) : LetterRule
{
    private readonly List<string> _above = [.. settings.BodiesAbove.Select(AgencyName.Key)];

    public override string Id => "opinions.attached";

    protected override IReadOnlyList<string> OwnReasons => ["met", "met-at-large", "none-reported", "number-differs", "perhaps-unread", "perhaps-silent", "obtained-unnamed", "none-attached", "missing"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        var reported = @case.Reports.Agencies.Where(a => !IsAbove(a.Name)).ToList();
        var attached = @case.AttachedOpinions;
        var nothing = attached.Opinions.Count + attached.Tables.Count + attached.Minutes.Count == 0;
        if (reported.Count == 0)
        {
            return AtLarge(@case, file, nothing);
        }

        var missing = reported.Where(a => !IsThere(a, @case)).ToList();
        if (missing.Count > 0)
        {
            var silent = missing.TrueForAll(a => a.Reports.Count > 0 && a.Reports.All(r => r is { View: OpinionView.NoOpinion, Number: null }));
            return Missing(@case, silent ? "perhaps-silent" : "missing", Names(missing.Select(a => a.Name)), missing.SelectMany(a => a.Reports), file);
        }

        var differing = reported.Where(a => OpinionNumbers.Differ(a, attached.Of(a.Agency))).ToList();
        var ruling = differing.Count == 0 ? Ruling.Met() : Ruling.NotMet("number-differs");
        var shown = differing.Count == 0 ? reported : differing;
        return ruling
            .With("agencies", Names(shown.Select(a => a.Name)))
            .At(shown.SelectMany(a => a.Reports).Take(5).Select(r => new Evidence(file.Path, r.Place)))
            .At(FileNames.Evidence(shown.SelectMany(a => attached.Of(a.Agency)).Select(o => o.File), "number"));
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

    private bool IsAbove(string agency)
    {
        var key = AgencyName.Key(agency);
        return _above.Exists(above => key.StartsWith(above, StringComparison.Ordinal));
    }

    private static bool IsThere(AgencyReport report, Case @case) =>
        @case.AttachedOpinions.Of(report.Agency).Count > 0
        || @case.AttachedOpinions.TabledFor(report.Agency, @case.Identity)
        || (@case.AttachedOpinions.Minutes.Count > 0 && report.Reports.Any(r => r.Number is null));

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
