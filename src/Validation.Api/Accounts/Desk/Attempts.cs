namespace TaskTracking.Validation.Api.Accounts.Desk;

/// <summary>
/// Counts attempts to sign in. One is counted before it is looked at, inside a transaction: however many are made at the same
/// moment, five are looked at.
/// </summary>
internal sealed class Attempts(TimeProvider clock)
{
    public const int Most = 5;

    public static TimeSpan Lockout { get; } = TimeSpan.FromMinutes(15);

    /// <summary>Takes an attempt; null where there is no such account or it may not try.</summary>
    public Attempt? Take(Account? account)
    {
        var now = clock.GetUtcNow();
        if (account is null || account.DisabledAt is not null || account.IsLocked(now))
        {
            return null;
        }

        var before = account.AccessFailedCount;
        var locks = before + 1 >= Most;
        account.AccessFailedCount = locks ? 0 : before + 1;
        account.LockoutEnd = locks ? now + Lockout : null;
        return new Attempt(account, account.PasswordHash, before, locks);
    }

    /// <summary>The attempt was right, but is not the last step: it does not count, those before it do.</summary>
    public static void Undo(Attempt attempt) => (attempt.Account.AccessFailedCount, attempt.Account.LockoutEnd) = (attempt.Before, null);
}

/// <summary>One attempt that was counted.</summary>
/// <param name="PasswordHash">What it is held against.</param>
/// <param name="Before">Failures before it.</param>
/// <param name="Locks">If it fails, the account is locked.</param>
internal sealed record Attempt(Account Account, string? PasswordHash, int Before, bool Locks);
