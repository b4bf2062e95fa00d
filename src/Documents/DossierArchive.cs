using TaskTracking.Archives;
using TaskTracking.Documents.Reading;
using TaskTracking.Documents.Reading.Archives;
using TaskTracking.Documents.Reading.Packages;

namespace TaskTracking.Documents;

/// <summary>
/// Unpacks the ZIP of a dossier, in memory and never further than its limits. Names are made safe before any byte is
/// inflated; what is hostile, locked or an archive again is refused whole.
/// </summary>
public static class DossierArchive
{
    private const string Manifest = "dossier.json";

    /// <summary>Unpacks an archive; never throws for what it holds.</summary>
    /// <param name="keep">
    /// Takes each file's bytes as it comes and gives the memory to know them by, so that one file at a time is on the heap; null: all stay there.
    /// </param>
    public static ArchiveContent Open(ReadOnlyMemory<byte> zip, ArchiveLimits limits, Func<byte[], ReadOnlyMemory<byte>>? keep = null)
    {
        ArgumentNullException.ThrowIfNull(limits);
        try
        {
            var content = ZipContent.Open(zip, new ZipBounds(limits.Entries, long.MaxValue, long.MaxValue, limits.Ratio));
            var listing = ArchiveListing.Of(content.Entries);
            return Check(listing, limits) ?? Unpack(content, listing, keep ?? (bytes => bytes));
        }
        catch (UnsafeNameException)
        {
            return ArchiveContent.Refused("archive-unsafe");
        }
        catch (ZipFaultException fault)
        {
            return ArchiveContent.Refused(CodeOf(fault.Fault));
        }
    }

    private static ArchiveContent? Check(ArchiveListing listing, ArchiveLimits limits)
    {
        var documents = listing.Files.Count(f => f.Path != Manifest);
        if (documents == 0)
        {
            return ArchiveContent.Refused("no-files");
        }

        if (documents > limits.Files)
        {
            return ArchiveContent.Refused("too-many-files");
        }

        if (listing.Files.FirstOrDefault(f => f.Entry.Size > limits.FileBytes) is { } large)
        {
            return ArchiveContent.Refused("file-too-large", large.Path);
        }

        return listing.Files.Sum(f => f.Entry.Size) > limits.TotalBytes ? ArchiveContent.Refused("dossier-too-large") : null;
    }

    private static ArchiveContent Unpack(ZipContent content, ArchiveListing listing, Func<byte[], ReadOnlyMemory<byte>> keep)
    {
        if (listing.Files.FirstOrDefault(f => f.Entry.IsEncrypted) is { } locked)
        {
            return ArchiveContent.Refused("archive-locked", locked.Path);
        }

        var files = new List<SourceFile>(listing.Files.Count);
        foreach (var (path, entry) in listing.Files)
        {
            var bytes = content.ReadAll(entry);
            if (NestedArchive.Is(bytes, path))
            {
                return ArchiveContent.Refused("archive-nested", path);
            }

            files.Add(new SourceFile(path, keep(bytes)));
        }

        return new ArchiveContent(files, listing.Ignored, null, null);
    }

    private static string CodeOf(ZipFault fault) => fault switch
    {
        ZipFault.Corrupt => ReadingCode.Corrupt,
        ZipFault.TooLarge => "too-many-files",
        ZipFault.Locked => "archive-locked",
        _ => "archive-unsafe",
    };
}
