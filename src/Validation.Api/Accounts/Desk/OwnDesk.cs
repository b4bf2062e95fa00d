using Microsoft.AspNetCore.Identity;
using TaskTracking.Validation.Api.Accounts.Passwords;
using TaskTracking.Validation.Api.Accounts.SecondFactor;
using TaskTracking.Validation.Api.Accounts.Sessions;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Accounts.Desk;

/// <summary>What somebody does to the own account. Each change ends every session and begins a new one here.</summary>
internal sealed class OwnDesk(AccountWork work, UserManager<Account> users, SessionBook sessions, Attempts attempts, PasswordCheck passwords)
{
    private const int RecoveryCodes = 10;
    private const string Provider = "[AspNetUserStore]";
    private const string KeyName = "AuthenticatorKey";

    /// <summary>Replaces the password; the new session's secret.</summary>
    public async Task<Outcome<string>> ChangePasswordAsync(Actor actor, string current, string next, Visitor visitor, CancellationToken cancellation)
    {
        if (await CheckAsync(actor, current, cancellation).ConfigureAwait(false) is { Problem: { } wrong })
        {
            return Outcome<string>.Refused(wrong);
        }

        if (PasswordRule.ProblemOf(next, actor.Name) is { } code)
        {
            return Outcome<string>.Refused(new Problem(code));
        }

        if (string.Equals(current, next, StringComparison.Ordinal))
        {
            return Outcome<string>.Refused(new Problem("password-same"));
        }

        return await work.InOneAsync<Outcome<string>>(
            async () =>
            {
                var account = (await work.FindAsync(actor.Id, cancellation).ConfigureAwait(false))!;
                account.PasswordHash = users.PasswordHasher.HashPassword(account, next);
                account.MustChangePassword = false;
                return (await RenewedAsync(account, visitor, actor.HasSecondFactor, cancellation).ConfigureAwait(false), new ActivityLine(actor, "password-changed", actor.Id));
            },
            cancellation).ConfigureAwait(false);
    }

    /// <summary>Sets up the second factor with a secret whose code proves that the app has it; the recovery codes and the new session's secret.</summary>
    /// <param name="password">Asked for where a second factor is replaced.</param>
    public async Task<Outcome<SecondFactorSet>> SetSecondFactorAsync(Actor actor, string secret, string code, string password, Visitor visitor, CancellationToken cancellation)
    {
        var account = await work.FindAsync(actor.Id, cancellation).ConfigureAwait(false);
        if (account is { TwoFactorEnabled: true } && await CheckAsync(actor, password, cancellation).ConfigureAwait(false) is { Problem: { } wrong })
        {
            return Outcome<SecondFactorSet>.Refused(wrong);
        }

        if (OneTimeCode.StepOf(Base32.Decode(secret), code.Replace(" ", string.Empty, StringComparison.Ordinal), work.Now, 0) is not { } step)
        {
            return Outcome<SecondFactorSet>.Refused(new Problem("code-wrong"));
        }

        return await work.InOneAsync<Outcome<SecondFactorSet>>(
            async () =>
            {
                var own = (await work.FindAsync(actor.Id, cancellation).ConfigureAwait(false))!;
                (own.TwoFactorEnabled, own.LastCodeStep) = (true, step);
                await users.SetAuthenticationTokenAsync(own, Provider, KeyName, secret).ConfigureAwait(false);
                var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(own, RecoveryCodes).ConfigureAwait(false);
                var renewed = await RenewedAsync(own, visitor, secondFactor: true, cancellation).ConfigureAwait(false);
                return (Outcome<SecondFactorSet>.Of(new SecondFactorSet([.. codes!], renewed.Value!)), new ActivityLine(actor, "second-factor-set", actor.Id));
            },
            cancellation).ConfigureAwait(false);
    }

    /// <summary>Ends one of the own sessions, or all but this one.</summary>
    /// <param name="session">Null: all others.</param>
    public Task<bool> EndSessionAsync(Actor actor, string? session, CancellationToken cancellation) => work.InOneAsync<bool>(
        async () =>
        {
            if (session is null)
            {
                await work.EndSessionsAsync(actor.Id, actor.Session, cancellation).ConfigureAwait(false);
                return (true, new ActivityLine(actor, "sessions-ended", actor.Id));
            }

            var account = actor.Id;
            var mine = work.Context.Sessions.Where(s => s.Sha256 == session && s.Account == account);
            return await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ExecuteDeleteAsync(mine, cancellation).ConfigureAwait(false) == 1
                ? (true, new ActivityLine(actor, "session-ended", actor.Id))
                : (false, null);
        },
        cancellation);

    private async Task<Outcome<string>> RenewedAsync(Account account, Visitor visitor, bool secondFactor, CancellationToken cancellation)
    {
        (account.AccessFailedCount, account.LockoutEnd) = (0, null);
        await users.UpdateSecurityStampAsync(account).ConfigureAwait(false);
        await work.EndSessionsAsync(account.Id, null, cancellation).ConfigureAwait(false);
        return Outcome<string>.Of(await sessions.StartAsync(account, visitor, awaitsCode: false, secondFactor, cancellation).ConfigureAwait(false));
    }

    // Whoever finds a browser open must not be able to guess here either: these attempts count with the others.
    private async Task<Outcome<Attempt>> CheckAsync(Actor actor, string password, CancellationToken cancellation)
    {
        var attempt = await work.InOneAsync<Attempt?>(async () => (attempts.Take(await work.FindAsync(actor.Id, cancellation).ConfigureAwait(false)), null), cancellation).ConfigureAwait(false);
        if (passwords.IsRight(attempt?.Account, password))
        {
            return await work.InOneAsync<Outcome<Attempt>>(
                () =>
                {
                    Attempts.Undo(attempt!);
                    return Task.FromResult<(Outcome<Attempt>, ActivityLine?)>((Outcome<Attempt>.Of(attempt!), null));
                },
                cancellation).ConfigureAwait(false);
        }

        return await work.InOneAsync<Outcome<Attempt>>(
            () => Task.FromResult<(Outcome<Attempt>, ActivityLine?)>((Outcome<Attempt>.Refused(new Problem("password-wrong")), new ActivityLine(actor, "password-check-failed", actor.Id))),
            cancellation).ConfigureAwait(false);
    }
}

/// <summary>A second factor that was set up.</summary>
/// <param name="RecoveryCodes">Shown once.</param>
/// <param name="Session">The new session's secret.</param>
internal sealed record SecondFactorSet(IReadOnlyList<string> RecoveryCodes, string Session);
