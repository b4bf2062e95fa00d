namespace TaskTracking.Validation.Api.History;

/// <summary>
/// The data folder: history.db, files/ and a lock that one running program holds. Only its owner may look in.
/// The lock goes with the process, also when that is killed.
/// </summary>
internal sealed class DataFolder : IDisposable
{
    public const string DatabaseName = "history.db";
    public const string FilesName = "files";
    private const string LockName = "in-use.lock";

    private readonly FileStream _lock;

    /// <summary>Makes the folder where it is missing and takes the lock.</summary>
    /// <exception cref="IOException">It cannot be made, or another program holds it (<see cref="IsHeld"/> tells which).</exception>
    public DataFolder(string path)
    {
        Root = Path.GetFullPath(path);
        MakePrivate(Root);
        MakePrivate(Files);
        _lock = new FileStream(Path.Combine(Root, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
        Protect(Database);
    }

    public string Root { get; }

    public string Database => Path.Combine(Root, DatabaseName);

    public string Files => Path.Combine(Root, FilesName);

    /// <summary>Another program works in the folder.</summary>
    public static bool IsHeld(string path)
    {
        try
        {
            using var held = new FileStream(Path.Combine(path, LockName), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1);
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (DirectoryNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    public void Dispose() => _lock.Dispose();

    // The database holds hashes of passwords: for its owner alone, whatever becomes of the folder's own mode.
    private static void Protect(string database)
    {
        if (!OperatingSystem.IsWindows())
        {
            new FileStream(database, new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }).Dispose();
            File.SetUnixFileMode(database, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    /// <summary>Makes a folder for its owner alone where it is missing.</summary>
    public static void MakePrivate(string folder)
    {
        if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
    }
}
