using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.Accounts.Sessions;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Accounts.Desk;

/// <summary>
/// Signs in: a name with a password, then a code where there is a second factor. An unknown name, a wrong password, a locked and a
/// disabled account are answered alike and after the same work.
/// </summary>
internal sealed class SignInDesk(AccountWork work, UserManager<Account> users, SessionBook sessions, Attempts attempts, PasswordCheck passwords)
{
    /// <summary>The first step.</summary>
    public async Task<Outcome<SignedIn>> PasswordAsync(string name, string password, Visitor visitor, CancellationToken cancellation)
    {
        var normalized = users.NormalizeName(name);
        var attempt = await work.InOneAsync<Attempt?>(
            async () =>
            {
                var account = await work.Context.Accounts.SingleOrDefaultAsync(a => a.NormalizedUserName == normalized, cancellation).ConfigureAwait(false);
                if (attempts.Take(account) is { } taken)
                {
                    return (taken, null);
                }

                // The write that counting an attempt is, so that the disk's time tells nothing either.
                await work.Context.Accounts.Take(1).ExecuteUpdateAsync(a => a.SetProperty(x => x.AccessFailedCount, x => x.AccessFailedCount), cancellation).ConfigureAwait(false);
                return (null, null);
            },
            cancellation).ConfigureAwait(false);

        // Outside any transaction: it takes a tenth of a second, and nobody else need wait for it.
        if (!passwords.IsRight(attempt?.Account, password))
        {
            return await RefuseAsync(attempt, visitor, cancellation).ConfigureAwait(false);
        }

        return await work.InOneAsync<Outcome<SignedIn>>(
            async () =>
            {
                // As it is by now: whoever changed or disabled it meanwhile has the last word.
                var account = attempt!.Account;
                await work.Context.Entry(account).ReloadAsync(cancellation).ConfigureAwait(false);
                if (account.DisabledAt is not null || account.PasswordHash != attempt.PasswordHash)
                {
                    return (Refused, Line(account, "sign-in-failed", visitor));
                }

                if (account.TwoFactorEnabled)
                {
                    Attempts.Undo(attempt);
                    return (await StartedAsync(account, visitor, awaitsCode: true, secondFactor: false, cancellation).ConfigureAwait(false), Line(account, "password-given", visitor));
                }

                return (await FinishAsync(account, visitor, secondFactor: false, cancellation).ConfigureAwait(false), Line(account, "signed-in", visitor));
            },
            cancellation).ConfigureAwait(false);
    }

    /// <summary>The second step: a code of the app, or a recovery code.</summary>
    /// <param name="secret">Of the session that awaits it.</param>
    public Task<Outcome<SignedIn>> CodeAsync(string secret, string code, Visitor visitor, CancellationToken cancellation) => work.InOneAsync<Outcome<SignedIn>>(
        async () =>
        {
            if (await sessions.AwaitedAsync(secret, cancellation).ConfigureAwait(false) is not { } awaited
                || await work.FindAsync(awaited.Id, cancellation).ConfigureAwait(false) is not { } account)
            {
                return (Outcome<SignedIn>.Refused(new Problem("sign-in-over")), null);
            }

            if (attempts.Take(account) is not { } attempt)
            {
                return (Outcome<SignedIn>.Refused(new Problem("code-wrong")), Line(account, "code-failed", visitor));
            }

            var typed = code.Replace(" ", string.Empty, StringComparison.Ordinal);
            var byApp = typed.Length == 6 && typed.All(char.IsAsciiDigit);
            var right = byApp
                ? await users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, typed).ConfigureAwait(false)
                : (await users.RedeemTwoFactorRecoveryCodeAsync(account, typed).ConfigureAwait(false)).Succeeded;
            if (!right)
            {
                return (Outcome<SignedIn>.Refused(new Problem("code-wrong")), Line(account, attempt.Locks ? "locked-out" : "code-failed", visitor));
            }

            var pending = Secrets.Sha256(secret);
            await work.Context.Sessions.Where(s => s.Sha256 == pending).ExecuteDeleteAsync(cancellation).ConfigureAwait(false);
            return (await FinishAsync(account, visitor, secondFactor: true, cancellation).ConfigureAwait(false), Line(account, byApp ? "signed-in" : "signed-in-by-recovery-code", visitor));
        },
        cancellation);

    /// <summary>Ends the session of a browser.</summary>
    public Task<bool> SignOutAsync(Actor actor, CancellationToken cancellation) => work.InOneAsync<bool>(
        async () => (await work.Context.Sessions.Where(s => s.Sha256 == actor.Session).ExecuteDeleteAsync(cancellation).ConfigureAwait(false) == 1, new ActivityLine(actor, "signed-out")),
        cancellation);

    private static Outcome<SignedIn> Refused => Outcome<SignedIn>.Refused(new Problem("sign-in-refused"));

    private Task<Outcome<SignedIn>> RefuseAsync(Attempt? attempt, Visitor visitor, CancellationToken cancellation) => work.InOneAsync(
        () => Task.FromResult<(Outcome<SignedIn>, ActivityLine?)>((Refused, attempt is null
            ? new ActivityLine(null, "sign-in-failed") { Address = visitor.Address }
            : Line(attempt.Account, attempt.Locks ? "locked-out" : "sign-in-failed", visitor))),
        cancellation);

    private async Task<Outcome<SignedIn>> FinishAsync(Account account, Visitor visitor, bool secondFactor, CancellationToken cancellation)
    {
        (account.AccessFailedCount, account.LockoutEnd, account.LastSignInAt) = (0, null, work.Now);
        return await StartedAsync(account, visitor, awaitsCode: false, secondFactor, cancellation).ConfigureAwait(false);
    }

    private async Task<Outcome<SignedIn>> StartedAsync(Account account, Visitor visitor, bool awaitsCode, bool secondFactor, CancellationToken cancellation) =>
        Outcome<SignedIn>.Of(new SignedIn(account, await sessions.StartAsync(account, visitor, awaitsCode, secondFactor, cancellation).ConfigureAwait(false), awaitsCode));

    // By whom is not proven where it failed: the account is the subject then, as it is of what it does to itself.
    private static ActivityLine Line(Account account, string what, Visitor visitor) =>
        what.StartsWith("signed-in", StringComparison.Ordinal)
            ? new ActivityLine(account.Acting(visitor.Address), what, account.Id)
            : new ActivityLine(null, what, account.Id) { Address = visitor.Address };
}

/// <summary>A step of signing in that went well.</summary>
/// <param name="Secret">For the cookie.</param>
/// <param name="AwaitsCode">The code is still to come.</param>
internal sealed record SignedIn(Account Account, string Secret, bool AwaitsCode);
