using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Accounts.Desk;

/// <summary>What an administrator does to accounts. What takes something away ends the account's sessions in the same transaction.</summary>
internal sealed class AccountDesk(AccountWork work, UserManager<Account> users, InvitationDesk invitations)
{
    private const int LongestName = 64;
    private const int LongestPerson = 200;

    /// <summary>Every account, by role and name.</summary>
    public async Task<IReadOnlyList<Account>> AllAsync(CancellationToken cancellation) =>
        [.. (await work.Context.Accounts.AsNoTracking().ToListAsync(cancellation).ConfigureAwait(false)).OrderBy(a => a.DisabledAt is not null).ThenBy(a => a.Role).ThenBy(a => a.NormalizedUserName, StringComparer.Ordinal)];

    /// <summary>One account as it is now; null where there is none.</summary>
    public Task<Account?> FindAsync(string id, CancellationToken cancellation) => work.Context.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellation);

    /// <summary>The same by the name signed in with.</summary>
    public Task<Account?> NamedAsync(string name, CancellationToken cancellation)
    {
        var normalized = users.NormalizeName(name);
        return work.Context.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.NormalizedUserName == normalized, cancellation);
    }

    /// <summary>Makes an account and the link by which its owner chooses a password.</summary>
    public Task<Outcome<Invited>> InviteAsync(NewAccount asked, Actor by, CancellationToken cancellation) =>
        MakeAsync(asked, by, "account-invited", account => invitations.AddAsync(account, cancellation), cancellation);

    /// <summary>Makes an account with a password that must be changed at the first sign-in: where no browser is at hand.</summary>
    public Task<Outcome<Invited>> CreateAsync(NewAccount asked, Actor by, CancellationToken cancellation) =>
        MakeAsync(asked, by, "account-created", account => Task.FromResult(OneTimePassword(account)), cancellation);

    /// <summary>Takes the password away; a link for a new one.</summary>
    public Task<Outcome<Invited>> ResetPasswordAsync(string id, Actor by, CancellationToken cancellation) => ChangeAsync(id, by, "password-reset", async account =>
    {
        (account.PasswordHash, account.AccessFailedCount, account.LockoutEnd) = (null, 0, null);
        return await invitations.AddAsync(account, cancellation).ConfigureAwait(false);
    }, cancellation);

    /// <summary>The same with a password that must be changed at the next sign-in.</summary>
    public Task<Outcome<Invited>> GivePasswordAsync(string id, Actor by, CancellationToken cancellation) => ChangeAsync(id, by, "password-reset", account =>
    {
        (account.AccessFailedCount, account.LockoutEnd) = (0, null);
        return Task.FromResult(OneTimePassword(account));
    }, cancellation);

    public Task<Outcome<Invited>> ChangeRoleAsync(string id, Role role, string? agency, Actor by, CancellationToken cancellation) =>
        (role == Role.AgencyUser) != (agency is not null)
            ? Task.FromResult(Outcome<Invited>.Refused(new Problem("agency-unknown", agency ?? string.Empty)))
            : ChangeAsync(id, by, "role-changed", account =>
            {
                (account.Role, account.Agency) = (role, agency);
                return Task.FromResult(string.Empty);
            }, cancellation);

    /// <summary>It may not sign in any more, and whoever is signed in with it no longer is.</summary>
    public Task<Outcome<Invited>> DisableAsync(string id, Actor by, CancellationToken cancellation) => ChangeAsync(id, by, "account-disabled", account =>
    {
        account.DisabledAt ??= work.Now;
        return Task.FromResult(string.Empty);
    }, cancellation);

    public Task<Outcome<Invited>> EnableAsync(string id, Actor by, CancellationToken cancellation) => ChangeAsync(id, by, "account-enabled", account =>
    {
        account.DisabledAt = null;
        return Task.FromResult(string.Empty);
    }, cancellation);

    public Task<Outcome<Invited>> UnlockAsync(string id, Actor by, CancellationToken cancellation) => ChangeAsync(id, by, "account-unlocked", account =>
    {
        (account.AccessFailedCount, account.LockoutEnd) = (0, null);
        return Task.FromResult(string.Empty);
    }, cancellation);

    /// <summary>Takes the second factor away, with its recovery codes: the phone is lost.</summary>
    public Task<Outcome<Invited>> ResetSecondFactorAsync(string id, Actor by, CancellationToken cancellation) => ChangeAsync(id, by, "second-factor-reset", async account =>
    {
        account.TwoFactorEnabled = false;
        await work.Context.Tokens.Where(t => t.UserId == account.Id).ExecuteDeleteAsync(cancellation).ConfigureAwait(false);
        return string.Empty;
    }, cancellation);

    /// <summary>Ends every session of an account.</summary>
    public Task<Outcome<Invited>> EndSessionsAsync(string id, Actor by, CancellationToken cancellation) =>
        ChangeAsync(id, by, "sessions-ended", _ => Task.FromResult(string.Empty), cancellation);

    private Task<Outcome<Invited>> MakeAsync(NewAccount asked, Actor by, string what, Func<Account, Task<string>> give, CancellationToken cancellation)
    {
        var (name, person) = (asked.Name.Trim(), asked.Person.Trim());
        if (name.Length is 0 or > LongestName || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '@'))
        {
            return Task.FromResult(Outcome<Invited>.Refused(new Problem("account-name-invalid")));
        }

        if (person.Length is 0 or > LongestPerson || person.Any(char.IsControl))
        {
            return Task.FromResult(Outcome<Invited>.Refused(new Problem("account-person-missing")));
        }

        if ((asked.Role == Role.AgencyUser) != (asked.Agency is not null))
        {
            return Task.FromResult(Outcome<Invited>.Refused(new Problem("agency-unknown", asked.Agency ?? string.Empty)));
        }

        return work.InOneAsync<Outcome<Invited>>(
            async () =>
            {
                var account = Account.New(name, person, asked.Role, asked.Agency, work.Now);
                if (await NamedAsync(name, cancellation).ConfigureAwait(false) is not null || !(await users.CreateAsync(account).ConfigureAwait(false)).Succeeded)
                {
                    return (Outcome<Invited>.Refused(new Problem("account-name-taken", name)), null);
                }

                return (Outcome<Invited>.Of(new Invited(account, await give(account).ConfigureAwait(false))), new ActivityLine(by, what, account.Id));
            },
            cancellation);
    }

    // Nobody changes the own account here: so an administrator is always left.
    private Task<Outcome<Invited>> ChangeAsync(string id, Actor by, string what, Func<Account, Task<string>> change, CancellationToken cancellation) => id == by.Id
        ? Task.FromResult(Outcome<Invited>.Refused(new Problem("account-own")))
        : work.InOneAsync<Outcome<Invited>>(
            async () =>
            {
                if (await work.FindAsync(id, cancellation).ConfigureAwait(false) is not { } account)
                {
                    return (Outcome<Invited>.Refused(new Problem("account-not-found")), null);
                }

                var given = await change(account).ConfigureAwait(false);
                await users.UpdateSecurityStampAsync(account).ConfigureAwait(false);
                await work.EndSessionsAsync(id, null, cancellation).ConfigureAwait(false);
                return (Outcome<Invited>.Of(new Invited(account, given)), new ActivityLine(by, what, id));
            },
            cancellation);

    private string OneTimePassword(Account account)
    {
        var password = GivenPassword.New();
        (account.PasswordHash, account.MustChangePassword) = (users.PasswordHasher.HashPassword(account, password), true);
        return password;
    }
}

/// <summary>An account to be made.</summary>
/// <param name="Name">To sign in with: letters, digits, ". - _ @".</param>
internal sealed record NewAccount(string Name, string Person, Role Role, string? Agency);

/// <summary>An account that was made or changed.</summary>
/// <param name="Given">The link's secret or the password, which stands nowhere else; empty where nothing was given.</param>
internal sealed record Invited(Account Account, string Given);
