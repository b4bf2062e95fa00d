namespace TaskTracking.DossierBench.Reading;

/// <summary>A folder of tests/Dossiers: dossiers, marks, the directory of agencies they are judged by.</summary>
/// <param name="Agencies">Its agencies.yaml.</param>
internal sealed record BenchSet(string Name, string Agencies, IReadOnlyList<BenchDossier> Dossiers, IReadOnlyList<MarkedDocument> Marks)
{
    private static readonly string[] MarkFiles = ["marks.yaml", "lookalikes.yaml"];

    /// <summary>All sets in a folder, by name.</summary>
    public static IReadOnlyList<BenchSet> All(string folder) =>
        [.. Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(Read).Where(set => set.Dossiers.Count + set.Marks.Count > 0)];

    private static BenchSet Read(string folder)
    {
        var name = Path.GetFileName(folder);
        var files = Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal).ToList();
        var agencies = Path.Combine(folder, "agencies.yaml");
        var dossiers = files.Where(file => file != agencies && !MarkFiles.Contains(Path.GetFileName(file), StringComparer.Ordinal)).SelectMany(file => DossierReader.Read(file, name)).ToList();
        return dossiers.Count == 0 || File.Exists(agencies)
            ? new BenchSet(name, agencies, dossiers, [.. files.Where(file => MarkFiles.Contains(Path.GetFileName(file), StringComparer.Ordinal)).SelectMany(file => MarkedDocument.Read(file, name))])
            : throw new SourceFault(agencies, 1, "the set has no directory of agencies");
    }
}
