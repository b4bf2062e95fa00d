using Microsoft.AspNetCore.Identity;
using TaskTracking.Validation.Api.Accounts.Database;
using TaskTracking.Validation.Api.Accounts.Desk;
using TaskTracking.Validation.Api.Accounts.Keys;
using TaskTracking.Validation.Api.Accounts.Passwords;
using TaskTracking.Validation.Api.Accounts.SecondFactor;
using TaskTracking.Validation.Api.Accounts.Sessions;

namespace TaskTracking.Validation.Api.Accounts;

/// <summary>What accounts are made of, for the service and for the commands alike.</summary>
internal static class AccountParts
{
    /// <summary>PBKDF2 with SHA-512: what OWASP asks for.</summary>
    private const int Iterations = 210_000;

    /// <summary>Adds them; a clock must be registered beside them.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services, string data, SessionLimits limits)
    {
        services.AddLogging();
        services.AddSingleton(_ => new AccountsDatabase(data));
        services.AddScoped(provider => provider.GetRequiredService<AccountsDatabase>().Open());
        services.AddSingleton(limits);
        services.AddSingleton<IPasswordHasher<Account>, ComposedPasswords>();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = Iterations);
        services.AddScoped<IUserStore<Account>, AccountStore>();
        services.AddIdentityCore<Account>(identity =>
        {
            // The rule for passwords is ours (PasswordRule): length and no common one, no kinds of characters.
            identity.Password = new PasswordOptions { RequiredLength = 1, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredUniqueChars = 1 };
            identity.Stores.ProtectPersonalData = false;
        }).AddPasswordValidator<PasswordRule>().AddTokenProvider<TotpProvider>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddScoped<AccountWork>();
        services.AddScoped<SessionBook>();
        services.AddScoped<ApiKeyBook>();
        services.AddSingleton<Attempts>();
        services.AddSingleton<PasswordCheck>();
        services.AddScoped<SignInDesk>();
        services.AddScoped<OwnDesk>();
        services.AddScoped<InvitationDesk>();
        services.AddScoped<AccountDesk>();
        services.AddScoped<FirstAdministrator>();
        return services;
    }
}
