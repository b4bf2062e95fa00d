using Microsoft.Data.Sqlite;

namespace TaskTracking.Validation.Api.Accounts;

/// <summary>Notes when a session or key was used last. On a disk that takes nothing that is not known, and whoever reads goes on reading.</summary>
internal static class LastUse
{
    public static async Task NoteAsync(Func<Task<int>> update)
    {
        try
        {
            await update().ConfigureAwait(false);
        }
        catch (SqliteException)
        {
            // Full or failing: what matters more fails with words of its own.
        }
    }
}
