using TaskTracking.Documents;
using TaskTracking.Language;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Intake;

/// <summary>
/// Takes a dossier from disk: a folder, a ZIP, or files. Bounded before bytes are read: entries, depth, count, sizes.
/// Symbolic links are not followed.
/// </summary>
internal sealed class DiskIntake(IntakeLimits limits)
{
    /// <summary>The dossier under these paths; more than one path: each a file (or a folder whose files join).</summary>
    public Outcome<DossierInput> Collect(IReadOnlyList<string> paths)
    {
        if (paths is [var single] && File.Exists(single) && IsZipName(single))
        {
            return Archive(single);
        }

        var gathered = new Gathering(limits);
        foreach (var path in paths)
        {
            var problem = Directory.Exists(path) ? gathered.AddFolder(path) : gathered.AddFile(path, Path.GetFileName(path));
            if (problem is not null)
            {
                return Outcome<DossierInput>.Refused(problem);
            }
        }

        return gathered.Read();
    }

    private static bool IsZipName(string path)
    {
        Span<byte> start = stackalloc byte[4];
        using var stream = File.OpenRead(path);
        return ArchiveIntake.IsPacked(path, start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)]);
    }

    private Outcome<DossierInput> Archive(string path)
    {
        var length = new FileInfo(path).Length;
        if (length > limits.DossierBytes)
        {
            return Outcome<DossierInput>.Refused(Problems.DossierTooLarge(limits));
        }

        return ArchiveIntake.Open(File.ReadAllBytes(path), limits);
    }
}
