using TaskTracking.Validation.Api.Contract;

namespace TaskTracking.Validation.Api.Pages.Pictures;

/// <summary>A place in a PDF of a dossier where a finding's evidence stands.</summary>
/// <param name="Number">Its place among all marks of the dossier, from 0: what next and previous go by.</param>
internal sealed record PageMark(int Number, FindingAnswer Finding, EvidenceAnswer Evidence)
{
    /// <summary>
    /// All marks of a dossier in the order a clerk reads them: what returns it, what forwards it, what is to be confirmed, advice, what is met.
    /// The same evidence of several rules is marked once.
    /// </summary>
    public static IReadOnlyList<PageMark> Of(CheckAnswer answer)
    {
        var pdfs = answer.Documents.Where(d => d.Document?.Format == "PDF").Select(d => d.File).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. answer.Findings.OrderBy(Order)
                .SelectMany(f => f.Evidence.Where(e => e.Page is not null && pdfs.Contains(e.File)).Select(e => (Finding: f, Evidence: e)))
                .DistinctBy(m => (m.Evidence.File, m.Evidence.Page, m.Evidence.Quote, m.Finding.Message))
                .Select((m, i) => new PageMark(i, m.Finding, m.Evidence)),
        ];
    }

    /// <summary>Asks somebody for something, or advises.</summary>
    public bool IsOpen => Finding.Effect != "none" || Finding.Answer is "notMet" or "cannotTell";

    public bool IsOn(string file, int page) => Evidence.File == file && Evidence.Page == page;

    private static int Order(FindingAnswer finding) => finding switch
    {
        { Effect: "return" } => 0,
        { Effect: "forward" } => 1,
        { Effect: "review" } => 2,
        { Answer: "notMet" or "cannotTell" } => 3,
        _ => 4,
    };
}
