using Microsoft.EntityFrameworkCore;

namespace TaskTracking.Validation.Api.Accounts.Desk;

/// <summary>Somebody must be able to begin: where there is no account at all, one administrator with a password for once.</summary>
internal sealed class FirstAdministrator(AccountWork work, AccountDesk desk)
{
    public const string Name = "quantri";

    /// <summary>The password; null where there is any account already.</summary>
    public async Task<string?> EnsureAsync(CancellationToken cancellation)
    {
        if (await work.Context.Accounts.AnyAsync(cancellation).ConfigureAwait(false))
        {
            return null;
        }

        var made = await desk.CreateAsync(new NewAccount(Name, "Quản trị viên", Role.Administrator, null), Actor.Operator, cancellation).ConfigureAwait(false);
        return made.Value?.Given;
    }
}
