using TaskTracking.Documents;
using TaskTracking.Language;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Intake;

/// <summary>Single files on disk, for verify and read: as named, folders expanded (three deep), bounded before any is read.</summary>
internal static class DiskFiles
{
    /// <summary>The files under these paths, in the order given, a folder's by name.</summary>
    public static Outcome<IReadOnlyList<DiskFile>> List(IReadOnlyList<string> paths, IntakeLimits limits)
    {
        var files = new List<DiskFile>();
        foreach (var path in paths)
        {
            if (File.Exists(path))
            {
                files.Add(new DiskFile(path, VietnameseText.Compose(path.Replace('\\', '/')), limits));
            }
            else if (Directory.Exists(path))
            {
                files.AddRange(Under(path, limits));
            }
            else
            {
                return Outcome<IReadOnlyList<DiskFile>>.Refused(new Problem("path-not-found", path));
            }
        }

        return files.Count == 0
            ? Outcome<IReadOnlyList<DiskFile>>.Refused(new Problem("no-files"))
            : Outcome<IReadOnlyList<DiskFile>>.Of(files);
    }

    private static IEnumerable<DiskFile> Under(string folder, IntakeLimits limits)
    {
        var how = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = limits.FolderDepth,
            AttributesToSkip = FileAttributes.ReparsePoint,
            IgnoreInaccessible = true,
        };
        return Directory.EnumerateFiles(folder, "*", how)
            .Where(f => !DossierNames.IsIgnored(Path.GetFileName(f)))
            .Order(StringComparer.Ordinal)
            .Select(f => new DiskFile(f, VietnameseText.Compose(f.Replace('\\', '/')), limits));
    }
}

/// <summary>A file that may be read later.</summary>
/// <param name="Name">As it will be reported: the path as given, in NFC.</param>
internal sealed record DiskFile(string Path, string Name, IntakeLimits Limits)
{
    /// <summary>Its bytes, or why not.</summary>
    public Outcome<SourceFile> Read()
    {
        try
        {
            if (new FileInfo(Path).Length > Limits.FileBytes)
            {
                return Outcome<SourceFile>.Refused(Problems.FileTooLarge(Name, Limits));
            }

            return Outcome<SourceFile>.Of(new SourceFile(Name, File.ReadAllBytes(Path)));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Outcome<SourceFile>.Refused(new Problem("path-unreadable", Name));
        }
    }
}
