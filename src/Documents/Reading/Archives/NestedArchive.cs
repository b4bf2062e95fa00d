using TaskTracking.Archives;
using TaskTracking.Documents.Reading.Packages;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Reading.Archives;

/// <summary>Archives inside archives, by content: office packages are ZIPs too, and no archives.</summary>
internal static class NestedArchive
{
    private const int TarMark = 257;

    /// <summary>Whether a file is an archive again. A broken package under an honest name is left to its reader.</summary>
    public static bool Is(ReadOnlyMemory<byte> bytes, string path) => FormatSniffer.Sniff(bytes.Span) switch
    {
        FileFormat.OtherArchive => true,
        FileFormat.Zip => IsPlain(bytes, path),
        _ => bytes.Length > TarMark + 5 && bytes.Span.Slice(TarMark, 5).SequenceEqual("ustar"u8),
    };

    private static bool IsPlain(ReadOnlyMemory<byte> bytes, string path)
    {
        try
        {
            var entries = ZipDirectory.Read(bytes, ZipBounds.Package);
            return entries is not [{ Name: "mimetype" }, ..] && !entries.Any(e => e.Name == "[Content_Types].xml")
                && !path.EndsWith(".edxml", StringComparison.OrdinalIgnoreCase);
        }
        catch (ZipFaultException)
        {
            return !NameClaim.IsKnown(path) || path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);
        }
    }
}
