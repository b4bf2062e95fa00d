using System.Security.Cryptography;

namespace TaskTracking.Validation.Api.History.Files;

/// <summary>
/// Files under their SHA-256: files/ab/ab12…. Written under a temporary name, synced, renamed, the folder synced: under its own
/// name a file is whole or not there. Equal files are kept once. Nothing is ever overwritten with other bytes or deleted.
/// </summary>
internal sealed class FileVault(string root)
{
    private const string Unfinished = ".part";

    /// <summary>Where a file of a hash lies.</summary>
    public string PathOf(string sha256) => Path.Combine(root, sha256[..2], sha256);

    /// <summary>Keeps bytes; the answer is their hash, and they are durable by then.</summary>
    /// <exception cref="IOException">The disk is full or failing; nothing half stays under the file's name.</exception>
    public async Task<string> PutAsync(ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        var path = PathOf(sha256);
        var folder = Path.GetDirectoryName(path)!;
        if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder);
            DurableFolder.Sync(root);
        }

        if (new FileInfo(path) is not { Exists: true } kept || kept.Length != content.Length)
        {
            await WriteAsync(path, content, cancellation).ConfigureAwait(false);
        }

        // Also for a file that was there: whoever renamed it may have died before the folder was synced.
        DurableFolder.Sync(folder);
        return sha256;
    }

    /// <summary>The bytes under a hash; the caller disposes the stream.</summary>
    public Stream Open(string sha256) => new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.Asynchronous);

    /// <summary>Takes away what a crash left half-written. Only while nobody else works in the folder.</summary>
    public void Sweep()
    {
        foreach (var half in Directory.EnumerateFiles(root, "*" + Unfinished, SearchOption.AllDirectories))
        {
            File.Delete(half);
        }
    }

    private static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var half = $"{path}.{Guid.NewGuid():N}{Unfinished}";
        try
        {
            using (var handle = File.OpenHandle(half, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.Asynchronous))
            {
                await RandomAccess.WriteAsync(handle, content, 0, cancellation).ConfigureAwait(false);
                RandomAccess.FlushToDisk(handle);
            }

            File.Move(half, path, overwrite: true);
        }
        catch
        {
            File.Delete(half);
            throw;
        }
    }
}
