using System.Text;
using TaskTracking.Validation.Api.History.Files;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.History.Backups;

/// <summary>
/// Checks every byte of a backup, and puts it in place only when all of it is right: beside the data folder first, then by one rename.
/// </summary>
internal static class BackupRestoring
{
    /// <param name="data">The data folder to make: not there, or empty. Null: the backup is only checked.</param>
    public static async Task<Outcome<CopiedRows>> RunAsync(string backup, string? data, CancellationToken cancellation)
    {
        if (!File.Exists(backup) && !Directory.Exists(backup))
        {
            return Outcome<CopiedRows>.Refused(new Problem("path-not-found", backup));
        }

        if (data is not null && (File.Exists(data) || (Directory.Exists(data) && Directory.EnumerateFileSystemEntries(data).Any())))
        {
            return Outcome<CopiedRows>.Refused(new Problem("data-not-empty", data));
        }

        try
        {
            using IBackupSource source = Directory.Exists(backup) ? new BackupFolder.Source(backup) : new BackupArchive.Source(backup);
            using var target = data is null ? null : new BackupFolder(Path.TrimEndingDirectorySeparator(data));
            var rows = await CheckAsync(source, target, data, cancellation).ConfigureAwait(false);
            if (rows.Value is not null)
            {
                target?.Finish();
            }

            return rows;
        }
        catch (InvalidDataException)
        {
            // The archive itself is broken: no ZIP, or an entry that does not unpack.
            return Damaged(Path.GetFileName(backup));
        }
    }

    private static async Task<Outcome<CopiedRows>> CheckAsync(IBackupSource source, BackupFolder? target, string? data, CancellationToken cancellation)
    {
        if (ReadSums(source) is not { } sums || !sums.ContainsKey(BackupFiles.Database))
        {
            return Damaged(BackupFiles.Sums);
        }

        if (source.Paths.FirstOrDefault(p => p != BackupFiles.Sums && !sums.ContainsKey(p)) is { } stranger)
        {
            return Damaged(stranger);
        }

        foreach (var (path, sha256) in sums.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            if (await CopyAsync(source, path, target, cancellation).ConfigureAwait(false) != sha256)
            {
                return Damaged(path);
            }
        }

        using var copy = new CopiedDatabase(data is null ? null : Path.TrimEndingDirectorySeparator(data));
        var unpacked = source.Open(BackupFiles.Database)!;
        await using (unpacked.ConfigureAwait(false))
        {
            var file = new DurableFile(copy.Path);
            await using (file.ConfigureAwait(false))
            {
                await unpacked.CopyToAsync(file, cancellation).ConfigureAwait(false);
            }
        }

        var rows = copy.Read();
        return rows.Value?.Files.Keys.Select(BackupFiles.PathOf).FirstOrDefault(p => !sums.ContainsKey(p)) is { } missing ? Damaged(missing) : rows;
    }

    private static IReadOnlyDictionary<string, string>? ReadSums(IBackupSource source)
    {
        using var stream = source.Open(BackupFiles.Sums);
        using var reader = stream is null ? null : new StreamReader(stream, Encoding.ASCII);
        return reader is null ? null : BackupFiles.Read(reader);
    }

    private static async Task<string?> CopyAsync(IBackupSource source, string path, BackupFolder? target, CancellationToken cancellation)
    {
        var from = source.Open(path);
        if (from is null)
        {
            return null;
        }

        await using (from.ConfigureAwait(false))
        {
            var to = target?.Create(path) ?? Stream.Null;
            await using (to.ConfigureAwait(false))
            {
                return (await HashingCopy.RunAsync(from, to, cancellation).ConfigureAwait(false)).Sha256;
            }
        }
    }

    private static Outcome<CopiedRows> Damaged(string path) => Outcome<CopiedRows>.Refused(new Problem("backup-damaged", path));
}
