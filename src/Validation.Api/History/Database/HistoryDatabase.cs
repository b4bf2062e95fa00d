using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.History.Database;

/// <summary>The database file of a data folder.</summary>
internal sealed class HistoryDatabase : IDisposable
{
    /// <summary>Every schema change that this program knows.</summary>
    public static IReadOnlyList<string> Migrations { get; } = KnownMigrations();

    private readonly string _connection;
    private readonly DbContextOptions<HistoryContext> _options;

    public HistoryDatabase(string path)
    {
        _connection = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, RecursiveTriggers = true, DefaultTimeout = 10 }.ConnectionString;
        _options = new DbContextOptionsBuilder<HistoryContext>()
            .UseSqlite(_connection)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .AddInterceptors(new ConnectionHabits())
            .Options;
    }

    /// <summary>A context of its own for one piece of work.</summary>
    public HistoryContext Open() => new(_options);

    /// <summary>Brings the schema to this program's version; one of a newer program is refused (data-newer) and left as it is.</summary>
    public Problem? Prepare()
    {
        using var context = Open();
        return SchemaChange.Prepare(context, Migrations);
    }

    public void Dispose()
    {
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
    }

    private static IReadOnlyList<string> KnownMigrations()
    {
        using var database = new HistoryDatabase(":memory:");
        using var context = database.Open();
        return [.. context.Database.GetMigrations()];
    }
}
