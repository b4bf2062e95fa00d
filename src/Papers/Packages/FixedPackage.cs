using System.IO.Compression;

namespace TaskTracking.Papers.Packages;

/// <summary>The same package whose bytes depend on its parts alone: entries in one order, one time, and stored, so that no compressor's version shows.</summary>
internal static class FixedPackage
{
    // The first moment a ZIP can name.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(byte[] package)
    {
        using var output = new MemoryStream();
        using (var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var from = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);

            // [Content_Types].xml comes first, as programs that sniff the beginning of a file expect.
            foreach (var entry in from.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.NoCompression);
                copy.LastWriteTime = Time;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        return output.ToArray();
    }
}
