using TaskTracking.Rules.Clause3a;
using TaskTracking.Rules.Clause3b;
using TaskTracking.Rules.Clause3c;
using TaskTracking.Rules.Clause3d;
using TaskTracking.Rules.Clause3dd;
using TaskTracking.Rules.Clause3e;

namespace TaskTracking.Rules.Book;

/// <summary>
/// Every rule there is, in one list and in book order. The book must list exactly these (retired rules too, with their last
/// day), first appearances in this order, or nothing starts.
/// </summary>
internal static class RuleCatalogue
{
    /// <summary>All rules in book order.</summary>
    public static IReadOnlyList<RuleMaker> All { get; } =
    [
        .. Clause3aRules.All,
        .. Clause3bRules.All,
        .. Clause3cRules.All,
        .. Clause3dRules.All,
        .. Clause3ddRules.All,
        .. Clause3eRules.All,
    ];
}
