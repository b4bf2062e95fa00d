using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.History.Database;

namespace TaskTracking.Validation.Api.Accounts.Database;

/// <summary>The tables of accounts in the history's database file: one backup holds both. Whoever opens it has opened the history before.</summary>
/// <param name="data">The data folder.</param>
internal sealed class AccountsDatabase(string data)
    : DatabaseFile<AccountsContext>(data == InMemory ? data : Path.Combine(data, DataFolder.DatabaseName), MigrationsTable, QueryTrackingBehavior.TrackAll)
{
    /// <summary>Where EF notes which schema changes were made, apart from the history's.</summary>
    public const string MigrationsTable = "__AccountsMigrations";

    /// <summary>Every schema change that this program knows.</summary>
    public static IReadOnlyList<string> Migrations { get; } = KnownMigrations();

    protected override AccountsContext Make(DbContextOptions<AccountsContext> options) => new(options);

    private static IReadOnlyList<string> KnownMigrations()
    {
        using var database = new AccountsDatabase(InMemory);
        return KnownTo(database);
    }
}
