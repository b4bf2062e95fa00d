using System.IO.Compression;

namespace TaskTracking.SampleMaker.Printing;

/// <summary>The same ZIP archive with fixed entry times, so that unchanged packages come out byte-identical.</summary>
internal static class FixedZip
{
    private static readonly DateTimeOffset Time = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="added">Entries to add or to replace.</param>
    public static byte[] Rewrite(byte[] archive, params (string Name, byte[] Content)[] added)
    {
        var output = new MemoryStream();
        using (var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var from = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read);
            foreach (var entry in from.Entries.Where(entry => added.All(each => each.Name != entry.FullName)))
            {
                using var content = entry.Open();
                var copy = new MemoryStream();
                content.CopyTo(copy);
                Put(to, entry.FullName, copy.ToArray());
            }

            foreach (var (name, content) in added)
            {
                Put(to, name, content);
            }
        }

        return output.ToArray();
    }

    private static void Put(ZipArchive archive, string name, byte[] content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = Time;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
