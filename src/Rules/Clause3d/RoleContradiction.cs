using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;

namespace TaskTracking.Rules.Clause3d;

/// <summary>What a document is instead of what dossier.json declares it to be; only where the document itself leaves no doubt.</summary>
internal static class RoleContradiction
{
    private const double Sure = 0.8;

    /// <summary>The reason, a key of the book's "searched" phrases; null where nothing contradicts.</summary>
    public static string? Of(Case @case, DossierFile file)
    {
        if (file is not { RoleFrom: RoleSource.Declared, Document: { TextFrom: not TextOrigin.None } document })
        {
            return null;
        }

        return file.Role switch
        {
            FileRole.Draft => DraftSearch.Contradiction(@case, file),
            FileRole.Attachment => @case.Drafts.Count == 0 && DraftSearch.LooksLikeDraft(@case, file) ? WhyNot.Draft : null,
            _ when DraftSearch.LooksLikeDraft(@case, file) => WhyNot.Draft,
            FileRole.Submission => Proposes(document, FileRole.Appraisal) ? WhyNot.Appraisal : OpinionOfAnother(@case, file, document),
            FileRole.Opinion or FileRole.Appraisal => LetterOfLead(@case, document) ?? AgencyDiffers(@case, file, document),
            FileRole.Delegation when document.Says.Grant is null => Other(document),
            _ => null,
        };
    }

    private static bool Proposes(AdministrativeDocument document, FileRole role) =>
        document.ProposedRole is { Confidence: >= Sure } proposal && proposal.Role == role;

    private static string? OpinionOfAnother(Case @case, DossierFile file, AdministrativeDocument document)
    {
        var another = @case.Identity.Of(@case.Dossier.Declared.Agency) is { } lead
            && @case.Identity.Of(document.Issuer) is { } issuer
            && !AgencyIdentity.Same(lead, issuer);
        return another && file.Document!.Says.View is not null && Proposes(document, FileRole.Opinion) ? WhyNot.Opinion : null;
    }

    private static string? LetterOfLead(Case @case, AdministrativeDocument document)
    {
        return Proposes(document, FileRole.Submission)
            && string.Equals(document.Type, "TTr", StringComparison.Ordinal)
            && AgencyIdentity.Same(@case.Identity.Of(document.Issuer), @case.Lead)
            ? WhyNot.Submission
            : null;
    }

    private static string? AgencyDiffers(Case @case, DossierFile file, AdministrativeDocument document)
    {
        var known = @case.Directory.Agencies;
        var declared = known.FirstOrDefault(a => a.Code == @case.Identity.Of(file.DeclaredAgency));
        var issuer = known.FirstOrDefault(a => a.Code == @case.Identity.Of(document.Issuer));
        return declared is null || issuer is null || declared == issuer
            || declared.Successor == issuer.Code || issuer.Successor == declared.Code
            || issuer.Code == @case.Lead || document.BundledTitles.Count > 0
            ? null
            : WhyNot.OtherAgency;
    }

    private static string? Other(AdministrativeDocument document) => document.ProposedRole switch
    {
        { Confidence: >= Sure, Role: FileRole.Submission } => WhyNot.Submission,
        { Confidence: >= Sure, Role: FileRole.Opinion } => WhyNot.Opinion,
        { Confidence: >= Sure, Role: FileRole.Appraisal } => WhyNot.Appraisal,
        _ => null,
    };
}
