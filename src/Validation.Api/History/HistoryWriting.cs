using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.History.Database;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.History;

/// <summary>How the store writes: alone, all or nothing, and what it says when the disk does not take it.</summary>
internal sealed partial class HistoryStore
{
    // EF opens a SQLite transaction as BEGIN IMMEDIATE: what is read in it stays true until it commits, for other processes too.
    private async Task<T> AloneAsync<T>(Func<HistoryContext, Task<T>> add, CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var context = _database.Open();
            await using (context.ConfigureAwait(false))
            {
                var transaction = await context.Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    var added = await add(context).ConfigureAwait(false);
                    await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
                    await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
                    return added;
                }
            }
        }
        finally
        {
            _writing.Release();
        }
    }

    public async Task NoteAsync(ActivityLine line, CancellationToken cancellation)
    {
        try
        {
            await AloneAsync(
                async context =>
                {
                    await line.AddToAsync(context, _clock.GetUtcNow(), cancellation).ConfigureAwait(false);
                    return true;
                },
                cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (StorageFault.Is(failure))
        {
            ActivityNotRecorded(line.What, StorageFault.CauseOf(failure));
        }
    }

    public async Task<Outcome<string>> PutAsync(ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        try
        {
            return Outcome<string>.Of(await _vault.PutAsync(content, cancellation).ConfigureAwait(false));
        }
        catch (Exception failure) when (StorageFault.Is(failure))
        {
            StorageFailed(StorageFault.CauseOf(failure));
            return Outcome<string>.Refused(new Problem("storage-failed"));
        }
    }

    public Stream Open(string sha256) => _vault.Open(sha256);

    public async Task<DossierOwner?> OwnerAsync(Guid id, CancellationToken cancellation)
    {
        var context = _database.Open();
        await using (context.ConfigureAwait(false))
        {
            return await context.Decisions.Where(d => d.Id == id).Select(d => new DossierOwner(d.Agency)).SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
        }
    }

    [LoggerMessage(1001, LogLevel.Error, "Storing failed: {Cause}")]
    private partial void StorageFailed(string cause);

    [LoggerMessage(1003, LogLevel.Error, "The activity {What} could not be recorded: {Cause}")]
    private partial void ActivityNotRecorded(string what, string cause);

    [LoggerMessage(1002, LogLevel.Critical, "The incident of {At} could not be recorded: {Cause}")]
    private partial void IncidentNotRecorded(DateTimeOffset at, string cause);
}
