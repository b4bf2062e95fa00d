using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Directory;

namespace TaskTracking.Rules.Clause3d;

/// <summary>
/// Drafts of the Committee that stand in the file of another document ("dự thảo liền sau Tờ trình"): each is taken as a file
/// of its own with the path and the signatures of the one that holds it.
/// </summary>
internal static class BoundDrafts
{
    public static IReadOnlyList<DossierFile> In(Dossier dossier, AgencyDirectory directory) =>
    [
        .. dossier.Files
            .Where(f => f.Error is null && f.Role is null or FileRole.Submission or FileRole.Attachment)
            .SelectMany(f => (f.Document?.Bundled ?? []).Where(d => IsDraft(d, directory)).Select(d => f with { Role = FileRole.Draft, Document = d })),
    ];

    private static bool IsDraft(AdministrativeDocument document, AgencyDirectory directory) =>
        CommitteeLetterhead.On(document, directory) == true
        && !CommitteeLetterhead.IsCouncil(document)
        && document is not { IsDraft: false, Number: not null, Date: not null }
        && (document.IsDraft || document.ProposedRole is { Role: FileRole.Draft, Confidence: >= 0.5 });
}
