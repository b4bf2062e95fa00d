namespace TaskTracking.Rules.Tests.Building;

/// <summary>The configuration files at the repository's root, found upwards from the test's own folder.</summary>
internal static class RepositoryFiles
{
    public static byte[] Read(string name) => File.ReadAllBytes(PathOf(name));

    public static string PathOf(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TaskTracking.sln")))
            {
                return Path.Combine(folder.FullName, name);
            }
        }

        throw new InvalidOperationException("The repository's root was not found above the test's folder.");
    }
}
