using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using TaskTracking.Language;

namespace TaskTracking.Validation.Api.Accounts.Passwords;

/// <summary>
/// Identity's slow hash (PBKDF2) over the composed text: Vietnamese keyboards write the same letter in two ways, and a password typed on
/// another machine must be the same password.
/// </summary>
internal sealed class ComposedPasswords(IOptions<PasswordHasherOptions> options) : PasswordHasher<Account>(options)
{
    public override string HashPassword(Account user, string password) => base.HashPassword(user, VietnameseText.Compose(password));

    public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword) =>
        base.VerifyHashedPassword(user, hashedPassword, VietnameseText.Compose(providedPassword));
}
