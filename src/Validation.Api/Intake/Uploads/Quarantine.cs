using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Intake.Uploads;

/// <summary>
/// Where the bytes of one upload wait until they are judged: a folder of its own outside the data folder, gone when disposed.
/// Nothing in it is durable.
/// </summary>
internal sealed class Quarantine : IDisposable
{
    private const int BufferBytes = 64 * 1024;

    private readonly DirectoryInfo _folder;
    private readonly List<MappedFile> _mapped = [];
    private int _count;

    /// <param name="root">The folder of all quarantines; made where it is missing.</param>
    public Quarantine(string root)
    {
        _folder = new DirectoryInfo(Path.Combine(root, Guid.CreateVersion7().ToString("N")));
        _folder.Create();
        if (!OperatingSystem.IsWindows())
        {
            _folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        }
    }

    /// <summary>Takes a stream in, never more than a limit; the file's memory, or the refusal that the limit asks for.</summary>
    public async Task<Outcome<TakenFile>> TakeAsync(Stream from, long limit, Func<Problem> beyond, CancellationToken cancellation)
    {
        var path = Path.Combine(_folder.FullName, (_count++).ToString("D4", System.Globalization.CultureInfo.InvariantCulture));
        var buffer = new byte[BufferBytes];
        long length = 0;
        await using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1))
        {
            for (int read; (read = await from.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0; length += read)
            {
                if (length + read > limit)
                {
                    return Outcome<TakenFile>.Refused(beyond());
                }

                await file.WriteAsync(buffer.AsMemory(0, read), cancellation).ConfigureAwait(false);
            }
        }

        if (length == 0)
        {
            return Outcome<TakenFile>.Of(new TakenFile(ReadOnlyMemory<byte>.Empty));
        }

        var mapped = new MappedFile(path, (int)length);
        _mapped.Add(mapped);
        return Outcome<TakenFile>.Of(new TakenFile(mapped.Memory));
    }

    public void Dispose()
    {
        foreach (IDisposable mapped in _mapped)
        {
            mapped.Dispose();
        }

        _folder.Delete(recursive: true);
    }
}

/// <summary>A file in quarantine; its memory is valid until the quarantine is disposed.</summary>
internal sealed record TakenFile(ReadOnlyMemory<byte> Content);
