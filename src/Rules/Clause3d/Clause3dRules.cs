using TaskTracking.Rules.Book;

namespace TaskTracking.Rules.Clause3d;

/// <summary>The rules of clause 3.d, in book order.</summary>
internal static class Clause3dRules
{
    public static IReadOnlyList<RuleMaker> All { get; } =
    [
        RuleMaker.Of<SubmissionPresent>(),
        RuleMaker.Of<SubmissionLetterType>(),
        RuleMaker.Of("submission.legal-basis", (LegalBasisSettings s) => new SubmissionLegalBasis(s)),
        RuleMaker.Of<SubmissionPracticalBasis>(),
        RuleMaker.Of<SubmissionAgencyOpinions>(),
        RuleMaker.Of<SubmissionProposal>(),
        RuleMaker.Of<OpinionsAttached>(),
        RuleMaker.Of<AppraisalAttached>(),
        RuleMaker.Of<DraftPresent>(),
        RuleMaker.Of("draft.kind", (DraftKindSettings s) => new DraftKind(s)),
        RuleMaker.Of<DraftSubject>(),
        RuleMaker.Of<DraftOrganisationSignature>(),
        RuleMaker.Of<DraftInitialsOrStamp>(),
        RuleMaker.Of<AttachmentsComplete>(),
        RuleMaker.Of<DossierRoles>(),
    ];
}
