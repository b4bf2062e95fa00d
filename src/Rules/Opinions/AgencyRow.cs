using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Clause3d;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Opinions;

/// <summary>One agency's line with the facts behind it, for the rules.</summary>
/// <param name="Agency">Its identity.</param>
/// <param name="Line">What the verdict shows.</param>
/// <param name="Report">What the letter reports of it; null where it does not name it in a report.</param>
/// <param name="Attached">Its opinions and appraisals in the dossier.</param>
/// <param name="Speaking">Of its opinions the one that speaks; null where there is none.</param>
/// <param name="Compared">The reports that its opinion is held against: its own, else those about agencies at large.</param>
/// <param name="IsAbove">A body above the agency: its words are instructions, no opinions that were collected.</param>
internal sealed record AgencyRow(
    string Agency,
    AgencyOpinion Line,
    AgencyReport? Report,
    IReadOnlyList<AttachedOpinion> Attached,
    AttachedOpinion? Speaking,
    IReadOnlyList<ReportedOpinion> Compared,
    bool IsAbove)
{
    /// <summary>Its opinions without its appraisals: those have rules of their own.</summary>
    public IEnumerable<AttachedOpinion> Opinions => Attached.Where(o => o.File.Role != FileRole.Appraisal);

    public bool Lacks(OpinionGap gap) => Line.Missing.Contains(gap);
}
