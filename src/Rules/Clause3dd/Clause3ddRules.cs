using TaskTracking.Rules.Book;

namespace TaskTracking.Rules.Clause3dd;

/// <summary>The rules of clause 3.đ, in book order.</summary>
internal static class Clause3ddRules
{
    public static IReadOnlyList<RuleMaker> All { get; } =
    [
        RuleMaker.Of<OpinionsSummarised>(),
        RuleMaker.Of<OpinionsReportedFaithfully>(),
        RuleMaker.Of<OpinionsPositionTaken>(),
    ];
}
