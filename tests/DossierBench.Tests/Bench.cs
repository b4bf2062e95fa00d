using System.Collections.Concurrent;
using TaskTracking.DossierBench.Making;
using TaskTracking.DossierBench.Reading;
using TaskTracking.DossierBench.Running;

namespace TaskTracking.DossierBench.Tests;

/// <summary>The bench of this repository: tests/Dossiers, judged once for all tests.</summary>
internal static class Bench
{
    private static readonly Lazy<Task<IReadOnlyDictionary<string, Compared>>> All = new(RunAllAsync);
    private static readonly List<SourceFault> Broken = [];

    public static string Folder { get; } = Path.Combine(Root(), "tests", "Dossiers");

    public static IReadOnlyList<BenchSet> Sets { get; } = BenchSet.All(Folder, Broken);

    public static IReadOnlyList<SourceFault> Faults => Broken;

    public static Shortfalls Known { get; } = Shortfalls.Read(Folder);

    /// <summary>One key for all certificates is enough for all tests.</summary>
    public static BenchRunner Runner { get; } = new();

    /// <summary>What the program answers to every dossier and pair, by id.</summary>
    public static Task<IReadOnlyDictionary<string, Compared>> RunsAsync() => All.Value;

    /// <summary>Judges one dossier in a folder of its own, which is deleted.</summary>
    public static async Task<Compared> RunAsync(BenchSet set, BenchDossier dossier, Copy copy)
    {
        var folder = Directory.CreateTempSubdirectory("dossier-bench-");
        try
        {
            return await Runner.RunAsync(set, dossier, copy, folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyDictionary<string, Compared>> RunAllAsync()
    {
        var runs = new ConcurrentDictionary<string, Compared>(StringComparer.Ordinal);
        var orders = Sets.SelectMany(set => set.Dossiers.Select(dossier => (Set: set, Dossier: dossier)));
        await Parallel.ForEachAsync(orders, async (order, _) => runs[order.Dossier.Id] = await RunAsync(order.Set, order.Dossier, Copy.Original));
        return runs;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TaskTracking.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("No TaskTracking.sln above the tests.");
        }

        return folder.FullName;
    }
}
