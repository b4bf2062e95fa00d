namespace TaskTracking.Validation.Api.Office.Resubmitting;

/// <summary>A file as two rounds of one dossier are compared by.</summary>
/// <param name="Role">"submission", "draft" …; null where unknown.</param>
internal sealed record RoundFile(string Path, string Sha256, string? Role);

/// <summary>What became of a file from one round to the next.</summary>
/// <param name="Before">Null for a new one.</param>
/// <param name="Now">Null for one left out.</param>
internal sealed record FilePair(RoundFile? Before, RoundFile? Now)
{
    /// <summary>"same" (its bytes), "changed", "new" or "gone".</summary>
    public string State => Before is null ? "new" : Now is null ? "gone" : Before.Sha256 == Now.Sha256 ? "same" : "changed";
}

/// <summary>
/// Finds each file of a returned dossier again in the next: the same bytes (under the same name first), the same name, or the one file
/// of its role that is left on either side. The order of the files plays no part.
/// </summary>
internal static class FilePairs
{
    /// <summary>Pairs in the order of the new names, those left out last.</summary>
    public static IReadOnlyList<FilePair> Of(IEnumerable<RoundFile> before, IEnumerable<RoundFile> now)
    {
        var (old, fresh) = (before.OrderBy(f => f.Path, StringComparer.Ordinal).ToList(), now.OrderBy(f => f.Path, StringComparer.Ordinal).ToList());
        var pairs = new List<FilePair>();
        Take((b, n) => b.Sha256 == n.Sha256 && b.Path == n.Path);
        Take((b, n) => b.Path == n.Path);
        Take((b, n) => b.Sha256 == n.Sha256);
        Take((b, n) => b.Role is not null && b.Role == n.Role && old.Count(f => f.Role == b.Role) == 1 && fresh.Count(f => f.Role == n.Role) == 1);
        return
        [
            .. pairs.Concat(fresh.Select(n => new FilePair(null, n))).OrderBy(p => p.Now!.Path, StringComparer.Ordinal),
            .. old.Select(b => new FilePair(b, null)),
        ];

        void Take(Func<RoundFile, RoundFile, bool> same)
        {
            foreach (var b in old.ToList())
            {
                if (fresh.Find(n => same(b, n)) is { } n)
                {
                    pairs.Add(new FilePair(b, n));
                    old.Remove(b);
                    fresh.Remove(n);
                }
            }
        }
    }
}
