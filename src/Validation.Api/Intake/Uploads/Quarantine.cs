using System.Globalization;
using System.Security.Cryptography;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Intake.Uploads;

/// <summary>
/// Where the bytes of one upload wait until they are judged: a folder of its own outside the data folder, gone when disposed.
/// Nothing in it is durable.
/// </summary>
internal sealed class Quarantine : IDisposable
{
    /// <summary>For this account alone.</summary>
    public const UnixFileMode Ours = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private const int BufferBytes = 64 * 1024;

    private readonly DirectoryInfo _folder;
    private readonly List<MappedFile> _mapped = [];
    private int _count;

    /// <param name="room">The folder of all quarantines of this process.</param>
    /// <exception cref="QuarantineFullException">The disk takes nothing more.</exception>
    public Quarantine(string room) => _folder = Writing(() => Make(Path.Combine(room, Guid.CreateVersion7().ToString("N"))));

    /// <summary>Makes a folder, and those above it that are missing, for this account alone.</summary>
    public static DirectoryInfo Make(string path) => OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, Ours);

    /// <summary>Takes a stream in, never more than a limit; the file's memory, or the refusal that the limit asks for.</summary>
    /// <exception cref="QuarantineFullException">The disk takes nothing more.</exception>
    public async Task<Outcome<TakenFile>> TakeAsync(Stream from, long limit, Func<Problem> beyond, CancellationToken cancellation)
    {
        var path = NextPath();
        var buffer = new byte[BufferBytes];
        long length = 0;
        await using (var file = Writing(() => new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1)))
        {
            for (int read; (read = await from.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0; length += read)
            {
                if (length + read > limit)
                {
                    return Outcome<TakenFile>.Refused(beyond());
                }

                await WriteAsync(file, buffer.AsMemory(0, read), cancellation).ConfigureAwait(false);
            }
        }

        return Outcome<TakenFile>.Of(new TakenFile(Map(path, (int)length)));
    }

    /// <summary>Keeps a file that was unpacked; its bytes on the heap are cleared.</summary>
    /// <exception cref="QuarantineFullException">The disk takes nothing more.</exception>
    public ReadOnlyMemory<byte> Keep(byte[] unpacked)
    {
        var path = NextPath();
        Writing(() => File.WriteAllBytes(path, unpacked));
        CryptographicOperations.ZeroMemory(unpacked);
        return Map(path, unpacked.Length);
    }

    /// <summary>Overwrites every byte that waits here: a secrecy mark was met.</summary>
    public void Purge()
    {
        foreach (var file in _folder.EnumerateFiles())
        {
            Overwriting.Wipe(file.FullName);
        }
    }

    public void Dispose()
    {
        foreach (IDisposable mapped in _mapped)
        {
            mapped.Dispose();
        }

        try
        {
            _folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // Tidied away underneath, or a disk that fails: the sweep at the next start takes what is left.
        }
    }

    private string NextPath() => Path.Combine(_folder.FullName, (_count++).ToString("D4", CultureInfo.InvariantCulture));

    private ReadOnlyMemory<byte> Map(string path, int length)
    {
        if (length == 0)
        {
            return ReadOnlyMemory<byte>.Empty;
        }

        var mapped = new MappedFile(path, length);
        _mapped.Add(mapped);
        return mapped.Memory;
    }

    private static async Task WriteAsync(FileStream file, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        try
        {
            await file.WriteAsync(bytes, cancellation).ConfigureAwait(false);
        }
        catch (IOException full)
        {
            throw new QuarantineFullException(full);
        }
    }

    private static void Writing(Action write) => Writing(() =>
    {
        write();
        return true;
    });

    private static T Writing<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (IOException full)
        {
            throw new QuarantineFullException(full);
        }
    }
}

/// <summary>A file in quarantine; its memory is valid until the quarantine is disposed.</summary>
internal sealed record TakenFile(ReadOnlyMemory<byte> Content);

/// <summary>The quarantine's disk takes nothing more.</summary>
internal sealed class QuarantineFullException(Exception inner) : Exception("The quarantine is full.", inner);
