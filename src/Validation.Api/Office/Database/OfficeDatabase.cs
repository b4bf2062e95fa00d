using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.History.Database;

namespace TaskTracking.Validation.Api.Office.Database;

/// <summary>The Office's tables in the history's database file: one backup holds all, one transaction can span them. Whoever opens it has opened the history before.</summary>
/// <param name="data">The data folder.</param>
internal sealed class OfficeDatabase(string data)
    : DatabaseFile<OfficeContext>(data == InMemory ? data : Path.Combine(data, DataFolder.DatabaseName), MigrationsTable, QueryTrackingBehavior.TrackAll)
{
    /// <summary>Where EF notes which schema changes were made, apart from the history's.</summary>
    public const string MigrationsTable = "__OfficeMigrations";

    /// <summary>Every schema change that this program knows.</summary>
    public static IReadOnlyList<string> Migrations { get; } = KnownMigrations();

    protected override OfficeContext Make(DbContextOptions<OfficeContext> options) => new(options);

    private static IReadOnlyList<string> KnownMigrations()
    {
        using var database = new OfficeDatabase(InMemory);
        return KnownTo(database);
    }
}
