namespace TaskTracking.Validation.Api.History.Backups;

/// <summary>Where a backup is read from.</summary>
internal interface IBackupSource : IDisposable
{
    /// <summary>Every file it holds, relative, with "/".</summary>
    IEnumerable<string> Paths { get; }

    /// <summary>A file of it; null where there is none. The caller disposes the stream.</summary>
    Stream? Open(string name);
}
