using Microsoft.AspNetCore.Identity;

namespace TaskTracking.Validation.Api.Accounts.Passwords;

/// <summary>Twelve characters or more, of any kind, and none that is guessed first. Nothing else is asked, and nothing expires.</summary>
internal sealed class PasswordRule : IPasswordValidator<Account>
{
    public const int Shortest = 12;
    public const int Longest = 256;

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(ProblemOf(password, user.UserName) is { } code ? IdentityResult.Failed(new IdentityError { Code = code }) : IdentityResult.Success);

    /// <summary>The code of what is wrong with a password; null where nothing is.</summary>
    public static string? ProblemOf(string? password, string? name) =>
        password is not { Length: >= Shortest and <= Longest } ? "password-length"
        : CommonPasswords.Holds(password, name ?? string.Empty) ? "password-common"
        : null;
}
