using TaskTracking.Language;

namespace TaskTracking.Documents;

/// <summary>What the names of files say in a dossier, the same on disk and in an archive (contract.md, "A dossier as a folder").</summary>
public static class DossierNames
{
    private static readonly string[] Leftovers = ["Thumbs.db", "desktop.ini", "__MACOSX"];

    /// <summary>Most folders between the dossier's root and a file.</summary>
    public const int FolderDepth = 3;

    /// <summary>
    /// Whether a file or folder of this name is left out of judging: hidden ones (a leading dot), what Windows and macOS
    /// leave behind, and Word's owner files ("~$…").
    /// </summary>
    /// <param name="name">One name, not a path.</param>
    public static bool IsIgnored(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || Leftovers.Contains(name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The form in which two paths are the same file to somebody: NFC, without case. Never shown.</summary>
    public static string Key(string path) => VietnameseText.Compose(path).ToUpperInvariant();
}
