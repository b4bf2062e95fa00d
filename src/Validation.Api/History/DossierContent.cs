using TaskTracking.Facts.Dossiers;
using TaskTracking.Validation.Api.Judging;

namespace TaskTracking.Validation.Api.History;

/// <summary>What a dossier consists of, to look for others with the same.</summary>
/// <param name="Sha256">Of each file.</param>
/// <param name="Letter">Of the submission letter; null where there is none.</param>
/// <param name="Agency">Only dossiers of this agency are told; null: of all.</param>
/// <param name="Except">Only what was filed before this one; null: whatever there is.</param>
internal sealed record DossierContent(IReadOnlyList<string> Sha256, string? Letter, string? Agency, Guid? Except)
{
    /// <summary>That of a dossier not yet filed; among those of its agency, where that is known.</summary>
    public static DossierContent Of(Judgement judgement) => new(
        [.. judgement.Dossier.Files.Select(f => f.Sha256)],
        judgement.Dossier.Files.FirstOrDefault(f => f.Role == FileRole.Submission)?.Sha256,
        judgement.Verdict.FiledBy?.Code,
        null);

    /// <summary>That of a filed one; among those filed before it, whosever they are.</summary>
    public static DossierContent Of(KeptDecision kept) => new(
        [.. kept.Vietnamese.Documents.Select(d => d.Sha256)], kept.Vietnamese.Documents.FirstOrDefault(d => d.Role == "submission")?.Sha256, null, kept.Id);
}
