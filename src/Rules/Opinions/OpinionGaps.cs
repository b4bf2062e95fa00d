using System.Text.RegularExpressions;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;
using TaskTracking.Rules.Clause3d;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Opinions;

/// <summary>What an agency's line lacks: the comparisons that the rules on opinions stand on.</summary>
internal static partial class OpinionGaps
{
    /// <param name="several">Several agencies' opinions lie in the dossier: then each is to be reported by name (clause 3.đ).</param>
    public static IEnumerable<OpinionGap> Of(Case @case, AgencyRow row, bool several)
    {
        if (row.Speaking is { Unread: true })
        {
            yield return OpinionGap.Text;
        }

        // Over an unread letter nothing can be said to be missing in it.
        if (@case.Letter is null)
        {
            yield break;
        }

        if (row.Line.Asked is { Status: ConsultationStatus.NotObtained or ConsultationStatus.Pending or ConsultationStatus.Silent } && row.Attached.Count == 0)
        {
            yield return OpinionGap.Answer;
        }

        var waiting = row.Line.Asked is { Status: ConsultationStatus.NotObtained or ConsultationStatus.Pending or ConsultationStatus.Silent };
        if (row is { Report: { } report, IsAbove: false } && IsOpinion(row.Agency, report) && !(waiting && report.Reports.All(r => r.Number is null)))
        {
            if (!IsThere(@case, row, report))
            {
                yield return OpinionGap.Letter;
            }
            else if (OpinionNumbers.Differ(report, row.Attached) && !row.Attached.Any(o => o.Number is not null && @case.Reports.Cites(o.Number)))
            {
                yield return OpinionGap.Number;
            }
        }

        if (row.Opinions.Any() && IsReported(@case, row) is not true and var reported)
        {
            if (reported == false)
            {
                yield return OpinionGap.Report;
            }
            else if (several)
            {
                yield return OpinionGap.ReportByName;
            }
        }

        // What is only said to exist ("về ý kiến của Sở Nội vụ, …") neither confirms nor denies.
        var told = row.Compared.Where(r => r.View != OpinionView.Unclear).ToList();
        if (row.Speaking?.View is { } view && told.Count > 0 && told.TrueForAll(r => Contradict(r, view) && !ToldRefusal.IsIn(r, view)))
        {
            yield return OpinionGap.Faithfulness;
        }
    }

    // An agency's own tờ trình asks, and a ministry's letter of which no view is told demands: neither is an opinion that was collected.
    private static bool IsOpinion(string agency, AgencyReport report) =>
        !report.Reports.All(r => r.Number?.Contains("/TTr", StringComparison.OrdinalIgnoreCase) == true)
        && !(Ministry().IsMatch(agency) && report.Reports.All(r => r.View is OpinionView.Unclear or OpinionView.AgreesWithComments && Demand().IsMatch(VietnameseText.Fold(r.Place.Quote))));

    private static bool IsThere(Case @case, AgencyRow row, AgencyReport report) =>
        row.Attached.Count > 0
        || @case.AttachedOpinions.TabledFor(row.Agency, @case.Identity)
        || AttachedOpinions.AnnexedFor(@case.Letter!.Says, row.Agency, @case.Identity)
        || (@case.AttachedOpinions.Minutes.Count > 0 && report.Reports.Any(r => r.Number is null));

    /// <summary>
    /// Whether the letter reports an agency's opinion: told with its view, spoken of in any words or by its letter's number, or by
    /// its name among those asked and a word on all of them. Null where only words about agencies at large may mean it.
    /// </summary>
    private static bool? IsReported(Case @case, AgencyRow row)
    {
        var reports = @case.Reports;
        if (row.Report is not null || IsSilent(@case, row) || reports.Speaks(row.Agency) || row.Opinions.Any(o => o.Number is not null && reports.Cites(o.Number)))
        {
            return true;
        }

        return reports.Names(row.Agency) || @case.AttachedOpinions.Tables.Count > 0
            ? reports.AtLarge.Count > 0 || reports.Obtained.Count > 0
            : reports.AtLarge.Count > 0 ? null : false;
    }

    private static bool IsSilent(Case @case, AgencyRow row) =>
        @case.Letter!.Says.Consultations.Any(c => c.Status == ConsultationStatus.Silent && c.Agencies.Any(a => AgencyIdentity.Same(@case.Identity.Of(a), row.Agency)));

    private static bool Contradict(ReportedOpinion reported, OwnView given) => (reported.View, given.View) switch
    {
        (OpinionView.Agrees, OpinionView.AgreesWithComments) => reported.Unconditional && given.Conditional,
        (OpinionView.Disagrees, OpinionView.AgreesWithComments) => given.Conditional,
        (OpinionView.Agrees or OpinionView.NoOpinion, OpinionView.Disagrees) => true,

        // An objection or a doubt may be told as a comment, a refusal may not.
        (OpinionView.AgreesWithComments, OpinionView.Disagrees) => given.Firm,
        (OpinionView.Disagrees, OpinionView.Agrees or OpinionView.NoOpinion) => true,
        _ => false,
    };

    [GeneratedRegex(@"^(?:bộ (?!chỉ huy|tư lệnh)|ủy ban dân tộc|ngân hàng nhà nước việt nam|thanh tra chính phủ|văn phòng chính phủ)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Ministry();

    [GeneratedRegex(@"(?<!\p{L})(?:yêu cầu|đề nghị|giao|chỉ đạo|hướng dẫn|đôn đốc)\s+(?:ubnd\s+|ủy ban nhân dân\s+|các\s+|tỉnh\s+)*(?:tỉnh|địa phương|bộ|ngành)(?!\p{L})|(?:có\s+(?:công văn|văn bản)\s[^.;]{0,80}?)?(?:yêu cầu|đôn đốc)(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Demand();
}
