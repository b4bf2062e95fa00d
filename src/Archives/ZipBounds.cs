namespace TaskTracking.Archives;

/// <summary>Bounds of what is taken out of a ZIP, whatever its headers promise.</summary>
/// <param name="Entries">Most entries in the directory.</param>
/// <param name="EntryBytes">Most bytes of one entry once inflated.</param>
/// <param name="TotalBytes">Most bytes of all entries together, as the directory states them.</param>
/// <param name="Ratio">Most inflated bytes for one compressed byte; entries under 1 MB are exempt.</param>
public sealed record ZipBounds(int Entries, long EntryBytes, long TotalBytes, int Ratio)
{
    /// <summary>For office packages: a part of 64 MB is a text of some ten thousand pages.</summary>
    public static ZipBounds Package { get; } = new(5_000, 64L << 20, 256L << 20, 400);
}
