using Microsoft.AspNetCore.Identity;

namespace TaskTracking.Validation.Api.Accounts.SecondFactor;

/// <summary>Identity's authenticator on the one clock, with the one thing Identity's own lacks: a code counts once.</summary>
internal sealed class TotpProvider(TimeProvider clock) : IUserTwoFactorTokenProvider<Account>
{
    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) => Task.FromResult(user.TwoFactorEnabled);

    /// <summary>The app makes the codes; the service sends none.</summary>
    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) => Task.FromResult(string.Empty);

    /// <summary>Notes the step on the account; whoever asked saves it.</summary>
    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user).ConfigureAwait(false) is not { Length: > 0 } secret
            || OneTimeCode.StepOf(Base32.Decode(secret), token, clock.GetUtcNow(), user.LastCodeStep) is not { } step)
        {
            return false;
        }

        user.LastCodeStep = step;
        return true;
    }
}
