using TaskTracking.Rules.Book;

namespace TaskTracking.Rules.Clause3a;

/// <summary>The rules of clauses 2.a and 3.a, in book order.</summary>
internal static class Clause3aRules
{
    public static IReadOnlyList<RuleMaker> All { get; } =
    [
        RuleMaker.Of<AddresseeIsCommittee>(),
        RuleMaker.Of<LevelAgrees>(),
        RuleMaker.Of<CompetentBody>(),
        RuleMaker.Of<OwnField>(),
        RuleMaker.Of<LeadAgency>(),
        RuleMaker.Of<HeadSigns, HeadSignsSettings>(HeadSigns.RuleId, s => new HeadSigns(s)),
        RuleMaker.Of<DeputyDelegated>(),
        RuleMaker.Of<PersonalSignature>(),
        RuleMaker.Of<Seal>(),
        RuleMaker.Of<SignerMatches>(),
        RuleMaker.Of<SignerInOffice>(),
        RuleMaker.Of<InkAndStamp>(),
        RuleMaker.Of<OpinionsObtained>(),
        RuleMaker.Of<OpinionsNotPending>(),
    ];
}
