namespace TaskTracking.Validation.Api.History.Backups;

/// <summary>Where a backup is written. Under its own name it is whole or not there.</summary>
internal interface IBackupTarget : IDisposable
{
    /// <summary>Begins a file of the backup; the caller disposes the stream before the next.</summary>
    Stream Create(string name);

    /// <summary>The backup is whole: it takes its name.</summary>
    void Finish();
}
