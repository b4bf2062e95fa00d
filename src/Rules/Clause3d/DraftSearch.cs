using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;

namespace TaskTracking.Rules.Clause3d;

/// <summary>
/// Which files are drafts of a document of the Committee or its Chairman: those of that role which the document does not
/// contradict; where there is none, those that are drafts by their own marks, whatever they were declared.
/// </summary>
/// <param name="Drafts">The drafts, by path.</param>
/// <param name="Others">Every other file, with the reason why it is none.</param>
/// <param name="Undecided">Of the others, those that may be drafts or hold one: nobody read them whole.</param>
internal sealed record DraftSearch(
    IReadOnlyList<DossierFile> Drafts,
    IReadOnlyList<(DossierFile File, string Why)> Others,
    IReadOnlyList<DossierFile> Undecided)
{
    public static DraftSearch In(Case @case)
    {
        var drafts = @case.Drafts.Where(f => f.Error is null && Contradiction(@case, f) is null).ToList();
        if (drafts.Count == 0)
        {
            drafts = [.. @case.Dossier.Files.Where(f => f != @case.Submission && LooksLikeDraft(@case, f))];
        }

        if (drafts.Count == 0)
        {
            drafts = [.. BoundDrafts.In(@case.Dossier, @case.Directory)];
        }

        var others = @case.Dossier.Files.Except(drafts).Select(f => (File: f, Why: WhyNone(@case, f))).ToList();
        return new(drafts, others, [.. others.Where(o => o.Why is WhyNot.Unread or WhyNot.Bundle).Select(o => o.File)]);
    }

    /// <summary>What in the document speaks against its being a draft of the Committee; null where nothing does.</summary>
    public static string? Contradiction(Case @case, DossierFile file)
    {
        if (file.Document is not { TextFrom: not TextOrigin.None } document)
        {
            return null;
        }

        if (CommitteeLetterhead.On(document, @case.Directory) == false)
        {
            return WhyNot.OtherLetterhead;
        }

        return document is { IsDraft: false, Number: not null, Date: not null } ? WhyNot.Issued : null;
    }

    /// <summary>A draft of the Committee by its own marks: its letterhead, with a draft's mark or blanks.</summary>
    public static bool LooksLikeDraft(Case @case, DossierFile file) =>
        file.Document is { TextFrom: not TextOrigin.None } document
        && Contradiction(@case, file) is null
        && CommitteeLetterhead.On(document, @case.Directory) == true
        && !CommitteeLetterhead.IsCouncil(document)
        && (document.IsDraft || document.ProposedRole is { Role: FileRole.Draft, Confidence: >= 0.5 });

    private static string WhyNone(Case @case, DossierFile file)
    {
        if (file.Document is { BundledTitles.Count: > 0 } && (file == @case.Submission || file.Role is null or FileRole.Attachment))
        {
            return WhyNot.Bundle;
        }

        var unread = file.Document is not { TextFrom: not TextOrigin.None };
        if (unread && (file.Role == FileRole.Draft || file.RoleFrom == RoleSource.Classified) && MayHoldText(file.Format))
        {
            return WhyNot.Unread;
        }

        return file.Role == FileRole.Draft ? Contradiction(@case, file) ?? WhyNot.Unread : WhyNot.RoleOf(file);
    }

    private static bool MayHoldText(FileFormat format) =>
        format is not (FileFormat.Xlsx or FileFormat.Xls or FileFormat.Ods or FileFormat.Csv or FileFormat.Pptx or FileFormat.Ppt or FileFormat.Executable);
}
