using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.Accounts.Database.Rows;
using TaskTracking.Validation.Api.Accounts.Passwords;
using TaskTracking.Validation.Api.Accounts.Sessions;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Accounts.Desk;

/// <summary>Links with which somebody chooses the first password, or a new one: nobody else ever knows it.</summary>
internal sealed class InvitationDesk(AccountWork work, UserManager<Account> users, SessionBook sessions)
{
    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(72);

    /// <summary>Adds a link to the transaction that has begun, in place of any before it; its secret.</summary>
    public async Task<string> AddAsync(Account account, CancellationToken cancellation)
    {
        var secret = Secrets.New();
        await work.Context.Invitations.Where(i => i.Account == account.Id).ExecuteDeleteAsync(cancellation).ConfigureAwait(false);
        work.Context.Add(new InvitationRow { Sha256 = Secrets.Sha256(secret), Account = account.Id, Until = work.Now + Lifetime });
        return secret;
    }

    /// <summary>Whom a link invites; null where it is none, used or over.</summary>
    public async Task<Account?> InvitedAsync(string secret, CancellationToken cancellation)
    {
        var (sha256, now) = (Secrets.Sha256(secret), work.Now);
        return await work.Context.Invitations.Where(i => i.Sha256 == sha256 && i.Until > now)
            .Join(work.Context.Accounts.Where(a => a.DisabledAt == null), i => i.Account, a => a.Id, (_, a) => a)
            .SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Sets the password and signs in; a link works once.</summary>
    public async Task<Outcome<SignedIn>> AcceptAsync(string secret, string password, Visitor visitor, CancellationToken cancellation)
    {
        if (await InvitedAsync(secret, cancellation).ConfigureAwait(false) is not { } invited)
        {
            return Outcome<SignedIn>.Refused(new Problem("invitation-over"));
        }

        if (PasswordRule.ProblemOf(password, invited.UserName) is { } wrong)
        {
            return Outcome<SignedIn>.Refused(new Problem(wrong));
        }

        var hash = users.PasswordHasher.HashPassword(invited, password);
        return await work.InOneAsync<Outcome<SignedIn>>(
            async () =>
            {
                var sha256 = Secrets.Sha256(secret);
                if (await work.Context.Invitations.Where(i => i.Sha256 == sha256).ExecuteDeleteAsync(cancellation).ConfigureAwait(false) != 1)
                {
                    return (Outcome<SignedIn>.Refused(new Problem("invitation-over")), null);
                }

                var account = invited;
                await work.Context.Entry(account).ReloadAsync(cancellation).ConfigureAwait(false);
                (account.PasswordHash, account.MustChangePassword, account.AccessFailedCount, account.LockoutEnd) = (hash, false, 0, null);
                await users.UpdateSecurityStampAsync(account).ConfigureAwait(false);
                await work.EndSessionsAsync(account.Id, null, cancellation).ConfigureAwait(false);
                var session = await sessions.StartAsync(account, visitor, account.TwoFactorEnabled, secondFactor: false, cancellation).ConfigureAwait(false);
                return (Outcome<SignedIn>.Of(new SignedIn(account, session, account.TwoFactorEnabled)), new ActivityLine(account.Acting(visitor.Address), "invitation-accepted", account.Id));
            },
            cancellation).ConfigureAwait(false);
    }
}
