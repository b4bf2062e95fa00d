using TaskTracking.Archives;
using TaskTracking.Documents.Reading.Packages;

namespace TaskTracking.Documents.Reading.Archives;

/// <summary>The files of an archive under the paths a dossier knows them by, and the names it leaves out.</summary>
internal sealed record ArchiveListing(IReadOnlyList<ArchiveListing.File> Files, IReadOnlyList<string> Ignored)
{
    /// <param name="Path">Relative to the dossier's root: below the top folder where the archive has but one.</param>
    internal sealed record File(string Path, ZipEntry Entry);

    /// <exception cref="UnsafeNameException">A name that leaves the archive, a link, two names for one file, too many folders.</exception>
    public static ArchiveListing Of(IReadOnlyList<ZipEntry> entries)
    {
        var named = entries.Where(e => !e.IsSpecial ? true : throw new UnsafeNameException())
            .Select(e => (Segments: ArchivePath.Segments(e.Name), Entry: e)).ToList();
        var ignored = named.Where(n => n.Segments.Any(DossierNames.IsIgnored) && !n.Entry.IsFolder).ToList();
        var kept = named.Where(n => !n.Segments.Any(DossierNames.IsIgnored) && !n.Entry.IsFolder).ToList();
        RefuseDoubles(named.Where(n => !n.Entry.IsFolder).Select(n => n.Segments));

        var top = TopFolder(kept.Select(k => k.Segments));
        var files = kept.Select(k => new File(string.Join('/', top is null ? k.Segments : k.Segments[1..]), k.Entry)).ToList();
        if (files.Any(f => f.Path.Count(c => c == '/') > DossierNames.FolderDepth))
        {
            throw new UnsafeNameException();
        }

        return new ArchiveListing(
            [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)],
            [.. ignored.Select(i => string.Join('/', i.Segments[0] == top ? i.Segments[1..] : i.Segments)).Order(StringComparer.Ordinal)]);
    }

    // A file may not carry the name of another, nor of a folder of another, on any system that unpacks it.
    private static void RefuseDoubles(IEnumerable<string[]> paths)
    {
        var (files, folders) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var segments in paths)
        {
            if (!files.Add(DossierNames.Key(string.Join('/', segments))))
            {
                throw new UnsafeNameException();
            }

            for (var depth = 1; depth < segments.Length; depth++)
            {
                folders.Add(DossierNames.Key(string.Join('/', segments[..depth])));
            }
        }

        if (files.Overlaps(folders))
        {
            throw new UnsafeNameException();
        }
    }

    private static string? TopFolder(IEnumerable<string[]> paths)
    {
        string? top = null;
        foreach (var segments in paths)
        {
            if (segments.Length < 2 || (top is not null && segments[0] != top))
            {
                return null;
            }

            top = segments[0];
        }

        return top;
    }
}
