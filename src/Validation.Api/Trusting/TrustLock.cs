namespace TaskTracking.Validation.Api.Trusting;

/// <summary>The right to change a trust folder: one program at a time. It goes with the process, also when that is killed.</summary>
internal static class TrustLock
{
    private const string Name = ".lock";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits for it; null where another program keeps it for too long.</summary>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static async Task<IDisposable?> TakeAsync(string folder, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, Name);
        for (var waited = TimeSpan.Zero; waited < Patience; waited += Pause)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(Pause, cancellation).ConfigureAwait(false);
            }
        }

        return null;
    }
}
