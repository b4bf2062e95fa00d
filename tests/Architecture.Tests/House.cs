using Mono.Cecil;

namespace TaskTracking.Architecture.Tests;

/// <summary>The house as built: its rooms' assemblies and its source tree.</summary>
internal static class House
{
    public static readonly IReadOnlyList<string> Rooms = ["Language", "Facts", "Archives", "Tools", "Documents", "Signatures", "Rules", "Papers", "Validation.Api"];

    /// <summary>The repository's root: the folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The assembly of a room, as the program is built from it.</summary>
    public static AssemblyDefinition Assembly(string room)
    {
        var file = room == "Validation.Api" ? "dossier.dll" : $"TaskTracking.{room}.dll";
        return AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, file));
    }

    /// <summary>Source files under src, relative to the root, with "/"; build output left out.</summary>
    public static IEnumerable<string> Sources(string under = "src") =>
        Directory.EnumerateFiles(Path.Combine(Root, under), "*.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static string[] Lines(string source) => File.ReadAllLines(Path.Combine(Root, source));

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
