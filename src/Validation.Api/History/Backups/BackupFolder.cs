using TaskTracking.Validation.Api.History.Files;

namespace TaskTracking.Validation.Api.History.Backups;

/// <summary>A backup as a folder, written beside its name and renamed when it is whole.</summary>
internal sealed class BackupFolder(string path) : IBackupTarget
{
    private readonly string _half = $"{path}.{Guid.NewGuid():N}.part";

    public Stream Create(string name)
    {
        var file = Path.Combine(_half, name);
        DataFolder.MakePrivate(_half);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return new DurableFile(file);
    }

    public void Finish()
    {
        foreach (var folder in Directory.EnumerateDirectories(_half, "*", SearchOption.AllDirectories).Append(_half))
        {
            DurableFolder.Sync(folder);
        }

        if (Directory.Exists(path))
        {
            Directory.Delete(path);
        }

        Directory.Move(_half, path);
        DurableFolder.Sync(Path.GetDirectoryName(Path.GetFullPath(path))!);
    }

    public void Dispose()
    {
        if (Directory.Exists(_half))
        {
            Directory.Delete(_half, recursive: true);
        }
    }

    /// <summary>The same, to read.</summary>
    internal sealed class Source(string path) : IBackupSource
    {
        public IEnumerable<string> Paths => Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(path, f).Replace('\\', '/'));

        public Stream? Open(string name) => File.Exists(Path.Combine(path, name)) ? File.OpenRead(Path.Combine(path, name)) : null;

        public void Dispose()
        {
        }
    }
}
