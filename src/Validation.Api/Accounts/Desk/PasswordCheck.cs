using Microsoft.AspNetCore.Identity;

namespace TaskTracking.Validation.Api.Accounts.Desk;

/// <summary>Whether a password is right; where there is no account, the same work is done for nothing, so that the time tells nothing.</summary>
internal sealed class PasswordCheck(IPasswordHasher<Account> hasher)
{
    private readonly Account _nobody = Account.New("nobody", "nobody", Role.Auditor, null, DateTimeOffset.UnixEpoch);
    private readonly Lazy<string> _none = new(() => hasher.HashPassword(Account.New("nobody", "nobody", Role.Auditor, null, DateTimeOffset.UnixEpoch), Secrets.New()));

    public bool IsRight(Account? account, string password)
    {
        // Longer than any that was ever taken: not hashed, whoever it claims to be.
        if (password.Length > Passwords.PasswordRule.Longest)
        {
            return false;
        }

        var right = hasher.VerifyHashedPassword(account ?? _nobody, account?.PasswordHash ?? _none.Value, password) != PasswordVerificationResult.Failed;
        return right && account?.PasswordHash is not null;
    }
}
