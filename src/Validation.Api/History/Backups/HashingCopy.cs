using System.Security.Cryptography;

namespace TaskTracking.Validation.Api.History.Backups;

/// <summary>Copies a stream and says the SHA-256 of what was copied, so that what was checked is what was written.</summary>
internal static class HashingCopy
{
    private const int BufferBytes = 1 << 20;

    /// <returns>Lower-case hex, and the bytes copied.</returns>
    public static async Task<(string Sha256, long Size)> RunAsync(Stream from, Stream to, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferBytes];
        long size = 0;
        for (int read; (read = await from.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0; size += read)
        {
            hash.AppendData(buffer, 0, read);
            await to.WriteAsync(buffer.AsMemory(0, read), cancellation).ConfigureAwait(false);
        }

        return (Convert.ToHexStringLower(hash.GetHashAndReset()), size);
    }
}
