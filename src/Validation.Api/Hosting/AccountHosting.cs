using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Accounts.Database;
using TaskTracking.Validation.Api.Accounts.Sessions;
using TaskTracking.Validation.Api.History;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>Accounts in the service: who is signed in, what that allows, and where the framework keeps its keys.</summary>
internal static class AccountHosting
{
    public static void Add(IServiceCollection services, ServiceOptions options)
    {
        services.AddAccounts(options.Data, new SessionLimits(TimeSpan.FromMinutes(options.IdleMinutes), TimeSpan.FromHours(options.SessionHours)));
        services.AddAuthentication(SignedInHandler.SchemeName).AddScheme<AuthenticationSchemeOptions, SignedInHandler>(SignedInHandler.SchemeName, null);

        // What names no permission needs at least somebody: a forgotten one does not open a door.
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSingleton<IAuthorizationHandler, PermissionHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, AccessAnswers>();
        services.AddScoped<KeptForms>();
        services.AddDataProtection().SetApplicationName("dossier");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, ProtectionKeys>();
    }

    /// <summary>Makes the tables, which stand in the history's file: the history is opened first.</summary>
    /// <exception cref="InvalidOperationException">They are of a newer program; the message is the code.</exception>
    public static void Prepare(IServiceProvider provider)
    {
        provider.GetRequiredService<IHistory>();
        if (provider.GetRequiredService<AccountsDatabase>().Prepare() is { } problem)
        {
            throw new InvalidOperationException(problem.Code);
        }
    }
}
