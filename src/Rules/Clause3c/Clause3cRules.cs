using TaskTracking.Rules.Book;

namespace TaskTracking.Rules.Clause3c;

/// <summary>The rules of clause 3.c, in book order.</summary>
internal static class Clause3cRules
{
    public static IReadOnlyList<RuleMaker> All { get; } =
    [
        RuleMaker.Of<PaperOnly>(),
        RuleMaker.Of<NoClassifiedCitation>(),
        RuleMaker.Of<NormativeProcedure, NormativeSettings>(NormativeProcedure.RuleId, s => new NormativeProcedure(s)),
    ];
}
