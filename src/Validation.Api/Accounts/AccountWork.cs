using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.Accounts.Database;
using TaskTracking.Validation.Api.History;

namespace TaskTracking.Validation.Api.Accounts;

/// <summary>How accounts are changed: what changes and the line that tells of it are one transaction.</summary>
internal sealed class AccountWork(AccountsContext context, TimeProvider clock)
{
    public AccountsContext Context => context;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Does something and tells of it; both or neither are kept. A null line: nothing happened that is worth one.</summary>
    public async Task<T> InOneAsync<T>(Func<Task<(T Result, ActivityLine? Line)>> work, CancellationToken cancellation)
    {
        // EF opens a SQLite transaction as BEGIN IMMEDIATE: what is read in it stays true until it commits.
        var transaction = await context.Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var (result, line) = await work().ConfigureAwait(false);
            if (line is not null)
            {
                await line.AddToAsync(context, Now, cancellation).ConfigureAwait(false);
            }

            await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
            return result;
        }
    }

    /// <summary>An account as it is now, tracked; null where there is none.</summary>
    public Task<Account?> FindAsync(string id, CancellationToken cancellation) =>
        context.Accounts.SingleOrDefaultAsync(a => a.Id == id, cancellation);

    /// <summary>Ends every session of an account but one.</summary>
    public Task EndSessionsAsync(string account, string? but, CancellationToken cancellation) =>
        context.Sessions.Where(s => s.Account == account && s.Sha256 != but).ExecuteDeleteAsync(cancellation);
}
