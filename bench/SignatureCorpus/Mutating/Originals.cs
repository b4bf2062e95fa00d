using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures;
using TaskTracking.Signatures.Tests.Mutants;
using TaskTracking.Signatures.Trust;

namespace TaskTracking.SignatureCorpus.Mutating;

/// <summary>What mutants are made of: letters made here, and PDFs of folders with a trust that lets their signatures pass.</summary>
internal static class Originals
{
    private const int Largest = 400 * 1024;

    public static IReadOnlyList<Original> Of(IEnumerable<string> folders) => [.. Letters.All(), .. folders.SelectMany(Files)];

    // A folder's own trust where it has one, else all roots that its files carry.
    private static IEnumerable<Original> Files(string folder)
    {
        var paths = Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where(path => new FileInfo(path).Length <= Largest).ToList();
        var files = paths.ConvertAll(File.ReadAllBytes);
        var trust = new[] { Path.Combine(folder, "trust"), Path.Combine(folder, "../../trust") }.FirstOrDefault(Directory.Exists) is { } own && !File.Exists(Path.Combine(folder, "manifest.csv"))
            ? TrustStore.Load([.. Directory.EnumerateFiles(own, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllBytes(path)))])
            : EmbeddedRoots.Of(files.Select(file => (file, (string?)null)));
        return paths.Zip(files).Select(pair => Original.Of(pair.First, pair.Second, new InspectionOptions { Trust = trust, ValidationTime = Time(pair.Second), Policy = BookPolicy.Value }));
    }

    private static DateTimeOffset Time(byte[] file)
    {
        var now = new DateTimeOffset(2026, 11, 20, 2, 0, 0, TimeSpan.Zero);
        var report = SignatureInspector.Inspect("file", file, new InspectionOptions { ValidationTime = now, Policy = BookPolicy.Value });
        return (report.Signatures.Max((SignatureFact signature) => signature.SignedAt) ?? now).AddHours(1);
    }
}
