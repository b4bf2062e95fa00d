using TaskTracking.Facts.Documents;
using TaskTracking.Language;

namespace TaskTracking.Rules.Clause3d;

/// <summary>Whether the number under which a letter cites an opinion is that of the opinion in the dossier.</summary>
internal static class OpinionNumbers
{
    /// <summary>True where the letter cites numbers, the files bear numbers, and no two of them agree.</summary>
    public static bool Differ(AgencyReport report, IReadOnlyList<AttachedOpinion> attached)
    {
        var cited = report.Reports.Select(r => r.Number).OfType<string>().Select(Key).ToHashSet(StringComparer.Ordinal);
        return cited.Count > 0
            && attached.Count > 0
            && attached.All(o => o.Number is not null && !cited.Contains(Key(o.Number)) && !Supersedes(o, cited));
    }

    // A newer letter names the one it replaces, an older one may be named in the new.
    private static bool Supersedes(AttachedOpinion opinion, HashSet<string> cited) =>
        opinion.File.Document is { } document
        && document.LegalBases.Concat(document.Says.Citations).Any(c => c.Number is not null && cited.Contains(Key(c.Number)));

    /// <summary>A number without spaces, leading zeros, case and "&amp;".</summary>
    public static string Key(string number) =>
        VietnameseText.Fold(number)
            .Replace(" ", string.Empty, StringComparison.Ordinal)
            .Replace("&", string.Empty, StringComparison.Ordinal)
            .TrimStart('0');
}
