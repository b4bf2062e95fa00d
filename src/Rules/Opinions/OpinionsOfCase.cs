using TaskTracking.Facts;
using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;
using TaskTracking.Rules.Clause3d;
using TaskTracking.Rules.Directory;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Opinions;

/// <summary>The table of opinions of a dossier: worked out once from what was read, and the only thing that the rules on opinions compare agencies by.</summary>
internal sealed record OpinionsOfCase(IReadOnlyList<AgencyRow> Rows, IReadOnlyList<ListedOption> Options, OptionChoice? Choice)
{
    /// <summary>The table that the verdict shows. Bodies above the agency stand in it only with a letter of their own.</summary>
    public OpinionTable Table => new([.. Rows.Where(r => !r.IsAbove || r.Attached.Count > 0).Select(r => r.Line)], Options, Choice);

    /// <summary>The line of an agency, or null.</summary>
    public AgencyRow? Of(string? agency) => Rows.FirstOrDefault(r => AgencyIdentity.Same(r.Agency, agency));

    public static OpinionsOfCase In(Case @case)
    {
        var says = @case.Letter?.Says ?? DocumentStatements.Nothing;
        var above = @case.Book.BodiesAbove.Select(AgencyName.Key).ToList();
        var several = @case.AttachedOpinions.Opinions.Where(o => o.File.Role != FileRole.Appraisal).GroupBy(o => o.Agency ?? o.File.Path, StringComparer.Ordinal).Count() > 1;
        var rows = Names(@case, says).Select(n => Row(@case, says, n, several, above.Exists(a => AgencyName.Key(n.Name).StartsWith(a, StringComparison.Ordinal)))).ToList();
        var options = says.Options.DistinctBy(o => o.Label, StringComparer.Ordinal).Select(o => new ListedOption(o.Label, At(@case, o.Place))).ToList();
        return new(rows, options, ChoiceOf(@case, says, options));
    }

    // Reported first, then asked, then heard; each agency once.
    private static List<(string Agency, string Name)> Names(Case @case, DocumentStatements says)
    {
        var all = @case.Reports.Agencies.Select(a => (a.Agency, a.Name))
            .Concat(Askings(says).SelectMany(c => c.Agencies).Select(name => (Agency: @case.Identity.Of(name)!, Name: name)))
            .Concat(@case.AttachedOpinions.Opinions.Select(o => (Agency: o.Agency!, Name: o.File.Document?.Issuer ?? o.Agency!)))
            .Where(a => a.Agency is not null && !AgencyIdentity.Same(a.Agency, @case.Lead));
        return all.Aggregate(new List<(string Agency, string Name)>(), (names, next) =>
        {
            if (!names.Exists(n => AgencyIdentity.Same(n.Agency, next.Agency)))
            {
                names.Add(next);
            }

            return names;
        });
    }

    private static AgencyRow Row(Case @case, DocumentStatements says, (string Agency, string Name) agency, bool several, bool isAbove)
    {
        var report = @case.Reports.For(agency.Agency);
        var attached = @case.AttachedOpinions.Of(agency.Agency);
        var speaking = AttachedOpinions.Speaking(attached, report);
        var shown = speaking ?? (attached.Count > 0 ? attached[0] : null);

        // "Các đơn vị cơ bản thống nhất" beside "còn ý kiến khác nhau" speaks of the rest.
        var compared = report is { Reports.Count: > 0 } ? report.Reports : says.Differences.Count == 0 ? @case.Reports.AtLarge : [];
        var asked = Askings(says).LastOrDefault(c => c.Agencies.Any(a => AgencyIdentity.Same(@case.Identity.Of(a), agency.Agency)));
        var known = @case.Directory.Agencies.FirstOrDefault(a => string.Equals(a.Code, agency.Agency, StringComparison.Ordinal));
        var row = new AgencyRow(
            agency.Agency,
            new AgencyOpinion
            {
                Name = known?.Name ?? agency.Name,
                Code = known?.Code,
                Asked = asked is null ? null : new AskedOpinion(asked.Status, At(@case, asked.Place)),
                Letter = shown is null ? null : new OpinionLetter(shown.File.Path, shown.Number, shown.Date),
                View = shown?.View?.View,
                ViewAt = shown?.View is { } view ? new Evidence(shown.File.Path, view.Place) : null,
                Reported = compared.Count == 0 || (report is not { Reports.Count: > 0 } && shown is null)
                    ? null
                    : new ReportedView(compared[0].View, report is { Reports.Count: > 0 }, compared[0].Number, compared[0].Date, At(@case, compared[0].Place)),
            },
            report,
            attached,
            speaking,
            compared,
            isAbove);
        return row with { Line = row.Line with { Missing = [.. OpinionGaps.Of(@case, row, several)] } };
    }

    private static OptionChoice? ChoiceOf(Case @case, DocumentStatements says, List<ListedOption> options)
    {
        if (says.Choices.Count == 0)
        {
            return null;
        }

        var words = says.Choices.Select(c => VietnameseText.Fold(c.Quote)).ToList();
        var named = options.Where(o => words.Exists(w => FoldedWords.Contain(w, "phương án " + VietnameseText.Fold(o.Label)))).ToList();
        return new OptionChoice(named.Count == 1 ? named[0].Label : null, [.. says.Choices.Select(c => At(@case, c))]);
    }

    private static IEnumerable<Consultation> Askings(DocumentStatements says) => says.Consultations.Where(c => c.Status != ConsultationStatus.NotRequired);

    private static Evidence At(Case @case, Place place) => new(@case.Submission!.Path, place);
}
