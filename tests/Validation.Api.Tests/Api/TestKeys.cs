using Microsoft.Extensions.DependencyInjection;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Database;
using TaskTracking.Validation.Api.Accounts.Database.Rows;

namespace TaskTracking.Validation.Api.Tests.Api;

/// <summary>API keys that every test service knows: one a role, and one each for two agencies.</summary>
internal static class TestKeys
{
    public static string Clerk { get; } = Of("clerk");

    public static string Head { get; } = Of("head");

    public static string Auditor { get; } = Of("auditor");

    public static string Administrator { get; } = Of("admin");

    /// <summary>A user of the agency SXD, which files the samples.</summary>
    public static string Own { get; } = Of("own");

    /// <summary>A user of another agency.</summary>
    public static string Foreign { get; } = Of("foreign");

    /// <summary>What the history calls whoever sends the clerk's key.</summary>
    public static string ClerkId { get; } = "key-" + PrefixOf("clerk");

    public static async Task SeedAsync(IServiceProvider parts)
    {
        await using var context = parts.GetRequiredService<AccountsDatabase>().Open();
        foreach (var (text, role, agency) in new[]
        {
            (Clerk, Role.Clerk, null), (Head, Role.Head, null), (Auditor, Role.Auditor, null), (Administrator, Role.Administrator, null),
            (Own, Role.AgencyUser, "SXD"), (Foreign, Role.AgencyUser, (string?)"STC"),
        })
        {
            context.Add(new ApiKeyRow
            {
                Prefix = text.Substring(4, 8),
                Sha256 = Secrets.Sha256(text),
                Name = "test",
                Role = role,
                Agency = agency,
                CreatedAt = ServiceRun.Now,
                CreatedBy = "test",
                Until = ServiceRun.Now.AddYears(10),

                // Used at this moment: no test writes on account of it.
                UsedAt = ServiceRun.Now.AddYears(5),
            });
        }

        await context.SaveChangesAsync();
    }

    private static string Of(string name) => $"dsk_{PrefixOf(name)}_{new string('k', 43)}";

    private static string PrefixOf(string name) => name.PadRight(8, '0');
}
