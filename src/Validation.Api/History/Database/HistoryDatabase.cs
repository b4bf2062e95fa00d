using Microsoft.EntityFrameworkCore;

namespace TaskTracking.Validation.Api.History.Database;

/// <summary>The database file of a data folder.</summary>
internal sealed class HistoryDatabase(string path) : DatabaseFile<HistoryContext>(path, null, QueryTrackingBehavior.NoTracking)
{
    /// <summary>Every schema change that this program knows.</summary>
    public static IReadOnlyList<string> Migrations { get; } = KnownMigrations();

    protected override HistoryContext Make(DbContextOptions<HistoryContext> options) => new(options);

    private static IReadOnlyList<string> KnownMigrations()
    {
        using var database = new HistoryDatabase(InMemory);
        return KnownTo(database);
    }
}
