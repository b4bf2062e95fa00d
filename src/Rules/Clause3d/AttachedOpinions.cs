using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;
using TaskTracking.Rules.Directory;

namespace TaskTracking.Rules.Clause3d;

/// <summary>One agency's opinion in the dossier.</summary>
/// <param name="Agency">Identity of the agency: as declared, else by its letterhead, else by its notation; null where nothing says.</param>
/// <param name="Number">Its number; null where unread or blank.</param>
/// <param name="View">What it thinks; null where unread.</param>
internal sealed record AttachedOpinion(DossierFile File, string? Agency, string? Number, DateOnly? Date, OwnView? View)
{
    /// <summary>Nobody read its text.</summary>
    public bool Unread => File.Document is not { TextFrom: not TextOrigin.None };
}

/// <summary>The opinions in a dossier.</summary>
/// <param name="Opinions">Opinions and appraisals of other agencies than the filing one, by path.</param>
/// <param name="Tables">Summary tables of opinions that the filing agency signed.</param>
/// <param name="Minutes">Minutes and notices of meetings, where opinions may have been given by word of mouth.</param>
/// <param name="Undecided">Files that may hold opinions of agencies nobody can name: unread, or several documents in one.</param>
internal sealed record AttachedOpinions(
    IReadOnlyList<AttachedOpinion> Opinions,
    IReadOnlyList<DossierFile> Tables,
    IReadOnlyList<DossierFile> Minutes,
    IReadOnlyList<DossierFile> Undecided)
{
    public static AttachedOpinions In(Case @case)
    {
        var files = @case.Dossier.Files
            .Where(f => f != @case.Submission && !@case.DraftSearch.Drafts.Contains(f))
            .ToList();
        var bound = BoundOpinions.In(@case);
        var tables = files.Where(f => IsTable(@case, f)).ToList();
        var minutes = files.Where(f => f.Document?.Type is "BB" or "TB").ToList();
        var opinions = files.Except(tables).Where(f => IsOpinion(f) || IsTold(@case, f)).Concat(bound).Select(f => OpinionIn(@case, f))
            .Where(o => o.Agency is null || !AgencyIdentity.Same(o.Agency, @case.Lead))
            .ToList();
        var undecided = files.Where(f => MayHoldOpinions(f) && opinions.All(o => o.File != f || o.Agency is null)
            || (IsOpinion(f) && f.Document?.BundledTitles.Count > 0)).ToList();
        return new(opinions, tables, minutes, undecided);
    }

    /// <summary>The opinions of one agency.</summary>
    public IReadOnlyList<AttachedOpinion> Of(string agency) => [.. Opinions.Where(o => AgencyIdentity.Same(o.Agency, agency))];

    /// <summary>Of one agency's opinions the one that speaks: the one that the letter cites, else the latest; null where there is none. Appraisals are no opinions.</summary>
    public static AttachedOpinion? Speaking(IReadOnlyList<AttachedOpinion> ofAgency, AgencyReport? report)
    {
        var cited = (report?.Reports ?? []).Select(r => r.Number).OfType<string>().Select(OpinionNumbers.Key).ToHashSet(StringComparer.Ordinal);
        return ofAgency
            .Where(o => o.File.Role != FileRole.Appraisal)
            .OrderByDescending(o => o.Number is not null && cited.Contains(OpinionNumbers.Key(o.Number)))
            .ThenByDescending(o => o.Date ?? DateOnly.MinValue)
            .FirstOrDefault();
    }

    /// <summary>Whether a signed summary table covers an agency: it names it, or its rows could not be told apart.</summary>
    public bool TabledFor(string agency, AgencyIdentity identity) => Tables.Any(t =>
        Covers(t.Document!.Says, agency, identity));

    // Named in a row or anywhere in it; or it has more letters than rows that could be told apart.
    private static bool Covers(DocumentStatements says, string agency, AgencyIdentity identity) =>
        says.OpinionTable.Count == 0
        || says.OpinionTable.Count < says.MentionedLetters.Count
        || says.OpinionTable.Select(r => r.Agency).Concat(says.MentionedBodies.Select(b => b.Name)).Any(name => AgencyIdentity.Same(identity.Of(name), agency));

    /// <summary>Whether the letter carries the summary of opinions as its own annex, covering an agency.</summary>
    public static bool AnnexedFor(DocumentStatements letter, string agency, AgencyIdentity identity) =>
        letter.OpinionAnnex is { } annex
        && (annex.Agencies.Any(name => AgencyIdentity.Same(identity.Of(name), agency)) || annex.Agencies.Count < annex.Letters);

    // A letter between agencies that the submission tells of, by its number or by its agency: an opinion whatever its words are.
    private static bool IsTold(Case @case, DossierFile file)
    {
        if (file.Role is not (null or FileRole.Attachment) || file.RoleFrom != RoleSource.Classified
            || file.Document is not { TextFrom: not TextOrigin.None, IsDraft: false, Type: "CV" or "TTr" or "BC" or null, Number: { } number } document
            || document.Addressees.Count == 0 || document.Addressees.Any(@case.Directory.NamesCommittee))
        {
            return false;
        }

        var agency = @case.Identity.Of(document.Issuer) ?? @case.Identity.OfNotation(document.Notation);
        return agency is not null && @case.Reports.For(agency) is { } report
            && report.Reports.Any(r => r.Number is null || string.Equals(OpinionNumbers.Key(r.Number), OpinionNumbers.Key(number), StringComparison.Ordinal));
    }

    // A file declared as the draft that is none (only those are asked here) is the opinion it plainly is: dossier.roles says so.
    private static bool IsOpinion(DossierFile file) =>
        file.Role is FileRole.Opinion or FileRole.Appraisal
        || (file is { RoleFrom: not RoleSource.Corrected, Role: null or FileRole.Attachment or FileRole.Draft } && file.Document is { Says.View: not null, ProposedRole: { Role: FileRole.Opinion, Confidence: >= 0.5 } });

    private static bool IsTable(Case @case, DossierFile file)
    {
        if (file.Document is not { } document || (document.Issuer is not null && !AgencyIdentity.Same(@case.Identity.Of(document.Issuer), @case.Lead)))
        {
            return false;
        }

        var title = VietnameseText.Fold(document.TypeName + " " + document.Subject);
        var summary = document.Says.OpinionTable.Count > 0
            || (title.Contains("tổng hợp", StringComparison.Ordinal) && title.Contains("ý kiến", StringComparison.Ordinal));
        return summary && (document.Signer?.Name is not null || file.Signatures.Signatures.Count > 0 || file.Paper);
    }

    private static AttachedOpinion OpinionIn(Case @case, DossierFile file)
    {
        var document = file.Document;
        var agency = @case.Identity.Of(file.DeclaredAgency)
            ?? @case.Identity.Of(document?.Issuer)
            ?? @case.Identity.OfNotation(document?.Notation);
        return new AttachedOpinion(file, agency, document?.Number, document?.Date, document?.Says.View);
    }

    private static bool MayHoldOpinions(DossierFile file) =>
        file.Role == FileRole.Opinion
        || (file.RoleFrom == RoleSource.Classified
            && file.Role is null or FileRole.Attachment
            && file.Document is not { TextFrom: not TextOrigin.None }
            && file.Format is FileFormat.Pdf or FileFormat.Docx or FileFormat.Doc or FileFormat.Png or FileFormat.Jpeg or FileFormat.Tiff or FileFormat.Zip);
}
