namespace TaskTracking.Browser.Tests;

/// <summary>Places of the repository that tests use.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The program as it is built, to be started as a process of its own.</summary>
    public static string Program { get; } = Path.Combine(
        Root, "src", "Validation.Api", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "linux-x64", "dossier");

    public static string Samples => Path.Combine(Root, "tests", "Samples");

    /// <summary>The files of a sample dossier, its declaration included.</summary>
    public static string[] Files(string sample) =>
        [.. Directory.EnumerateFiles(Path.Combine(Samples, sample), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TaskTracking.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("No TaskTracking.sln above the tests.");
        }

        return folder.FullName;
    }
}
