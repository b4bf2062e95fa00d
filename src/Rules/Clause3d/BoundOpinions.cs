using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Directory;

namespace TaskTracking.Rules.Clause3d;

/// <summary>
/// Opinions that stand behind the submission letter in its own file: each is taken as a file of its own with the path of the
/// letter. Signatures of the letter are none of theirs.
/// </summary>
internal static class BoundOpinions
{
    public static IReadOnlyList<DossierFile> In(Case @case) => @case.Submission is { Document: { } letter } file
        ? [.. letter.Bundled.Where(d => IsOpinion(@case, d)).Select(d => file with { Role = FileRole.Opinion, DeclaredAgency = null, Document = d })]
        : [];

    // A letter with a number between agencies that takes a view, or that the submission tells of by its number.
    private static bool IsOpinion(Case @case, AdministrativeDocument document) =>
        document is { IsDraft: false, Number: { } number, Type: "CV" or null }
        && !document.Addressees.Any(@case.Directory.NamesCommittee)
        && (document.Says.View is not null || @case.Reports.Cites(number));
}
