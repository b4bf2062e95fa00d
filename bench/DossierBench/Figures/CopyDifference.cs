using TaskTracking.DossierBench.Making;
using TaskTracking.DossierBench.Running;

namespace TaskTracking.DossierBench.Figures;

/// <summary>A copy that did not get its dossier's findings.</summary>
/// <param name="What">Lines that only one of the two has.</param>
internal sealed record CopyDifference(string Id, Copy Copy, string What)
{
    /// <summary>Compares a copy with the dossier itself: decision, rules and answers.</summary>
    /// <returns>Null where they agree.</returns>
    public static CopyDifference? Of(Compared original, Compared copy)
    {
        var (before, after) = (Lines(original), Lines(copy));
        var what = string.Join("; ", before.Except(after, StringComparer.Ordinal).Select(line => "lost " + line).Concat(after.Except(before, StringComparer.Ordinal).Select(line => "new " + line)));
        return what.Length == 0 ? null : new CopyDifference(original.Dossier.Id, copy.Copy, what);
    }

    /// <summary>All differences of one dossier's copies in a line; empty where there are none.</summary>
    public static string Line(IEnumerable<CopyDifference> differences) => string.Join(" | ", differences.OrderBy(each => each.Copy).Select(each => $"{each.Copy}: {each.What}"));

    private static List<string> Lines(Compared run) => [run.Decision, .. run.Deciding.Select(line => $"{line.Rule} {line.Answer}")];
}
