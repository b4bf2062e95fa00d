namespace TaskTracking.Validation.Api.History.Files;

/// <summary>A new file, for its owner alone, that is on the disk when it is closed.</summary>
internal sealed class DurableFile(string path) : FileStream(path, ForTheOwner())
{
    protected override void Dispose(bool disposing)
    {
        if (disposing && CanWrite)
        {
            Flush(flushToDisk: true);
        }

        base.Dispose(disposing);
    }

    private static FileStreamOptions ForTheOwner()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 1 << 16 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
