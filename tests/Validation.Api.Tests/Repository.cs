namespace TaskTracking.Validation.Api.Tests;

/// <summary>Places of the repository that tests use.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Samples => Path.Combine(Root, "tests", "Samples");

    public static string Trust => Path.Combine(Samples, "trust");

    public static string Agencies => Path.Combine(Samples, "agencies.yaml");

    /// <summary>The program as it is built, to be started as a process of its own.</summary>
    public static string Program { get; } = Path.Combine(
        Root, "src", "Validation.Api", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "linux-x64", "dossier");

    /// <summary>../shared beside the repository, or null where the repository stands alone.</summary>
    public static string? Shared { get; } = FindShared();

    private static string? FindShared()
    {
        var shared = Path.GetFullPath(Path.Combine(Root, "..", "shared"));
        return Directory.Exists(Path.Combine(shared, "corpus")) ? shared : null;
    }

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
