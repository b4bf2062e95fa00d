using System.Text;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.History.Backups;

/// <summary>
/// Copies a data folder while the service runs: the database first, then every file it names. Files are written before the rows
/// that name them and never change, so the copy is one state of the history.
/// </summary>
internal static class BackupMaking
{
    /// <param name="target">A name that is free, or an empty folder; ".zip" at its end makes one file.</param>
    public static async Task<Outcome<CopiedRows>> RunAsync(string data, string target, CancellationToken cancellation)
    {
        var database = Path.Combine(data, DataFolder.DatabaseName);
        if (!File.Exists(database))
        {
            return Outcome<CopiedRows>.Refused(new Problem("path-not-found", database));
        }

        if (File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()))
        {
            return Outcome<CopiedRows>.Refused(new Problem("backup-exists", target));
        }

        using var copy = new CopiedDatabase(Path.TrimEndingDirectorySeparator(target));
        var rows = copy.Take(database) ? copy.Read() : Damaged(DataFolder.DatabaseName);
        if (rows.Value is not { } copied)
        {
            return rows.Problem!.Code == "backup-damaged" ? Damaged(DataFolder.DatabaseName) : rows;
        }

        using IBackupTarget written = target.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? new BackupArchive(target) : new BackupFolder(Path.TrimEndingDirectorySeparator(target));
        var sums = new StringBuilder(BackupFiles.Line(await CopyAsync(copy.Path, BackupFiles.Database, written, cancellation).ConfigureAwait(false), BackupFiles.Database));
        foreach (var sha256 in copied.Files.Keys)
        {
            var path = BackupFiles.PathOf(sha256);
            var from = Path.Combine(data, path);
            if (!File.Exists(from) || await CopyAsync(from, path, written, cancellation).ConfigureAwait(false) != sha256)
            {
                return Damaged(path);
            }

            sums.Append(BackupFiles.Line(sha256, path));
        }

        var end = written.Create(BackupFiles.Sums);
        await using (end.ConfigureAwait(false))
        {
            await end.WriteAsync(Encoding.ASCII.GetBytes(sums.ToString()), cancellation).ConfigureAwait(false);
        }

        written.Finish();
        return rows;
    }

    private static async Task<string> CopyAsync(string from, string path, IBackupTarget target, CancellationToken cancellation)
    {
        var source = File.OpenRead(from);
        await using (source.ConfigureAwait(false))
        {
            var to = target.Create(path);
            await using (to.ConfigureAwait(false))
            {
                return (await HashingCopy.RunAsync(source, to, cancellation).ConfigureAwait(false)).Sha256;
            }
        }
    }

    private static Outcome<CopiedRows> Damaged(string path) => Outcome<CopiedRows>.Refused(new Problem("data-damaged", path));
}
