using TaskTracking.Rules.Book;

namespace TaskTracking.Rules.Clause3b;

/// <summary>The rules of clause 3.b, in book order.</summary>
internal static class Clause3bRules
{
    public static IReadOnlyList<RuleMaker> All { get; } =
    [
        RuleMaker.Of<HeadInPerson>(),
    ];
}
