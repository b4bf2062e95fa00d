namespace TaskTracking.Validation.Api.Intake.Uploads;

/// <summary>
/// The quarantines of one process: a folder for this account alone (0700), locked as long as the process lives. What a process that
/// crashed left behind is found by its lock, which nobody holds any more, and is overwritten and removed at the next start.
/// </summary>
internal sealed class QuarantineRoom : IDisposable
{
    private const string LockEnding = ".lock";

    private readonly DirectoryInfo _folder;
    private readonly FileStream _lock;
    private readonly long _freeBytes;

    /// <exception cref="QuarantineUnusableException">The folder cannot be made, or others may look into it.</exception>
    public QuarantineRoom(UploadOptions options)
    {
        try
        {
            MakePrivate(options.QuarantineFolder);
            var path = Path.Combine(Path.GetFullPath(options.QuarantineFolder), Guid.CreateVersion7().ToString("N"));
            _lock = new FileStream(path + LockEnding, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
            _folder = Quarantine.Make(path);
            _freeBytes = options.FreeBytes;
            Sweep(options.QuarantineFolder);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new QuarantineUnusableException(refused);
        }
    }

    /// <summary>Whether there is disk space for another upload.</summary>
    public bool HasSpace
    {
        get
        {
            // What tidies temporary folders may have taken an idle one away.
            Quarantine.Make(_folder.FullName);
            return new DriveInfo(_folder.FullName).AvailableFreeSpace >= _freeBytes;
        }
    }

    /// <summary>A place for one upload.</summary>
    public Quarantine Open() => new(_folder.FullName);

    public void Dispose()
    {
        Remove(_folder);
        File.Delete(_lock.Name);
        _lock.Dispose();
    }

    private static void MakePrivate(string root)
    {
        Quarantine.Make(root);
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(root) != Quarantine.Ours)
        {
            File.SetUnixFileMode(root, Quarantine.Ours);
        }
    }

    // A folder is made after its lock and removed before it: one without a lock belongs to nobody.
    private void Sweep(string root)
    {
        foreach (var path in Directory.EnumerateFiles(root, "*" + LockEnding).Where(p => Path.GetFullPath(p) != _lock.Name))
        {
            try
            {
                using var held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
                Remove(new DirectoryInfo(path[..^LockEnding.Length]));
                File.Delete(path);
            }
            catch (IOException)
            {
                // Held by a process that lives, or removed by another that sweeps.
            }
        }
    }

    private static void Remove(DirectoryInfo folder)
    {
        if (!folder.Exists)
        {
            return;
        }

        foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            Overwriting.Wipe(file.FullName);
        }

        folder.Delete(recursive: true);
    }
}

/// <summary>There is no folder in which uploads could wait safely.</summary>
internal sealed class QuarantineUnusableException(Exception inner) : Exception("The quarantine cannot be used.", inner);
