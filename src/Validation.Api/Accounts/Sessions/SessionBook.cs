using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.Accounts.Database;
using TaskTracking.Validation.Api.Accounts.Database.Rows;

namespace TaskTracking.Validation.Api.Accounts.Sessions;

/// <summary>
/// Who is signed in. Every request is held against the database, account and all: what is ended, disabled or changed there is over
/// with the next request, not after some interval.
/// </summary>
internal sealed class SessionBook(AccountsContext context, SessionLimits limits, TimeProvider clock)
{
    /// <summary>The account and session of a secret; null where it is none, ended, over or not yet complete.</summary>
    public async Task<Actor?> FindAsync(string secret, string address, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (await RowsOf(secret, now, awaitsCode: false).SingleOrDefaultAsync(cancellation).ConfigureAwait(false) is not ({ } session, { } account))
        {
            return null;
        }

        if (now - session.SeenAt >= SessionLimits.Grain)
        {
            await LastUse.NoteAsync(() => context.Sessions.Where(s => s.Sha256 == session.Sha256).ExecuteUpdateAsync(s => s.SetProperty(x => x.SeenAt, now), cancellation)).ConfigureAwait(false);
        }

        return new Actor(account.Id, account.UserName!, account.Role, account.Agency)
        {
            Address = address,
            Session = session.Sha256,
            HasSecondFactor = session.SecondFactor,
            Duty = account.MustChangePassword ? Duty.Password
                : account.Role == Role.Administrator && !session.SecondFactor ? Duty.SecondFactor
                : Duty.None,
        };
    }

    /// <summary>The account whose password was right and whose code is awaited; null where there is none.</summary>
    public async Task<Account?> AwaitedAsync(string secret, CancellationToken cancellation) =>
        (await RowsOf(secret, clock.GetUtcNow(), awaitsCode: true).SingleOrDefaultAsync(cancellation).ConfigureAwait(false))?.Account;

    /// <summary>Whose session a secret was, also where it is over: a form that was typed in it is shown to nobody else.</summary>
    public Task<string?> OwnerAsync(string secret, CancellationToken cancellation)
    {
        var sha256 = Secrets.Sha256(secret);
        return context.Sessions.Where(s => s.Sha256 == sha256).Select(s => (string?)s.Account).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Adds a session to the transaction that has begun; its secret.</summary>
    public async Task<string> StartAsync(Account account, Visitor visitor, bool awaitsCode, bool secondFactor, CancellationToken cancellation)
    {
        var (now, secret) = (clock.GetUtcNow(), Secrets.New());

        // What is long over is of no use to anybody, and a list of it would be a list of habits.
        var over = now - limits.Whole - limits.Whole;
        await context.Sessions.Where(s => s.StartedAt < over).ExecuteDeleteAsync(cancellation).ConfigureAwait(false);
        context.Add(new SessionRow
        {
            Sha256 = Secrets.Sha256(secret),
            Account = account.Id,
            Stamp = account.SecurityStamp!,
            StartedAt = now,
            SeenAt = now,
            AwaitsCode = awaitsCode,
            SecondFactor = secondFactor,
            Address = visitor.Address,
            Browser = visitor.Browser,
        });
        return secret;
    }

    /// <summary>The living sessions of an account, the last used first.</summary>
    public async Task<IReadOnlyList<SessionRow>> OfAsync(string account, CancellationToken cancellation)
    {
        var (idle, whole) = Bounds(clock.GetUtcNow());
        return await context.Sessions.AsNoTracking().Where(s => s.Account == account && !s.AwaitsCode && s.SeenAt > idle && s.StartedAt > whole)
            .OrderByDescending(s => s.SeenAt).ToListAsync(cancellation).ConfigureAwait(false);
    }

    private IQueryable<SessionAndAccount> RowsOf(string secret, DateTimeOffset now, bool awaitsCode)
    {
        var sha256 = Secrets.Sha256(secret);
        var (idle, whole) = awaitsCode ? (now - SessionLimits.Code, now - SessionLimits.Code) : Bounds(now);
        return context.Sessions.AsNoTracking().Where(s => s.Sha256 == sha256 && s.AwaitsCode == awaitsCode && s.SeenAt > idle && s.StartedAt > whole)
            .Join(
                context.Accounts.AsNoTracking().Where(a => a.DisabledAt == null),
                s => new { s.Account, s.Stamp },
                a => new { Account = a.Id, Stamp = a.SecurityStamp! },
                (s, a) => new SessionAndAccount(s, a));
    }

    private (DateTimeOffset Idle, DateTimeOffset Whole) Bounds(DateTimeOffset now) => (now - limits.Idle, now - limits.Whole);

    private sealed record SessionAndAccount(SessionRow Session, Account Account);
}
