namespace TaskTracking.DossierBench.Reading;

/// <summary>A folder of tests/Dossiers: dossiers, marks, the directory of agencies they are judged by.</summary>
/// <param name="Agencies">Its agencies.yaml.</param>
internal sealed record BenchSet(string Name, string Agencies, IReadOnlyList<BenchDossier> Dossiers, IReadOnlyList<MarkedDocument> Marks)
{
    private static readonly string[] MarkFiles = ["marks.yaml", "lookalikes.yaml"];

    private const int OneIn = 12;

    /// <summary>The base dossiers whose copies are made in every test run.</summary>
    public IEnumerable<BenchDossier> CopySample => Dossiers.Where(dossier => dossier.Base is null).Where((_, index) => index % OneIn == 0);

    /// <summary>All sets in a folder, by name.</summary>
    /// <param name="faults">Gets what is not as the format asks; such a file is left out.</param>
    public static IReadOnlyList<BenchSet> All(string folder, ICollection<SourceFault> faults) =>
        [.. Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(each => Read(each, faults)).Where(set => set.Dossiers.Count + set.Marks.Count > 0)];

    private static BenchSet Read(string folder, ICollection<SourceFault> faults)
    {
        var name = Path.GetFileName(folder);
        var files = Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal).ToList();
        var agencies = Path.Combine(folder, "agencies.yaml");
        if (!File.Exists(agencies))
        {
            faults.Add(new SourceFault(agencies, 1, "the set has no directory of agencies"));
        }

        return new BenchSet(
            name,
            agencies,
            Each(files.Where(file => file != agencies && !IsMarks(file)), file => DossierReader.Read(file, name), faults),
            Each(files.Where(IsMarks), file => MarkedDocument.Read(file, name), faults));
    }

    private static bool IsMarks(string file) => MarkFiles.Contains(Path.GetFileName(file), StringComparer.Ordinal);

    private static List<T> Each<T>(IEnumerable<string> files, Func<string, IReadOnlyList<T>> read, ICollection<SourceFault> faults)
    {
        var found = new List<T>();
        foreach (var file in files)
        {
            try
            {
                found.AddRange(read(file));
            }
            catch (SourceFault fault)
            {
                faults.Add(fault);
            }
        }

        return found;
    }
}
