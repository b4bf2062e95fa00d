using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.History.Database;

/// <summary>The database file as one context sees it: its connection with our habits, its schema changes, its pool closed at the end.</summary>
internal abstract class DatabaseFile<TContext> : IDisposable
    where TContext : DbContext
{
    /// <summary>A database that lives as long as its connection; for asking what a context knows.</summary>
    protected const string InMemory = ":memory:";

    private readonly string _connection;
    private readonly DbContextOptions<TContext> _options;

    /// <param name="path">The file.</param>
    /// <param name="migrationsTable">Where the context notes its schema changes; null: where the framework does.</param>
    protected DatabaseFile(string path, string? migrationsTable, QueryTrackingBehavior tracking)
    {
        _connection = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, RecursiveTriggers = true, DefaultTimeout = 10 }.ConnectionString;
        _options = new DbContextOptionsBuilder<TContext>()
            .UseSqlite(_connection, sqlite => _ = migrationsTable is null ? sqlite : sqlite.MigrationsHistoryTable(migrationsTable))
            .UseQueryTrackingBehavior(tracking)
            .AddInterceptors(new ConnectionHabits())
            .Options;
    }

    /// <summary>A context of its own for one piece of work.</summary>
    public TContext Open() => Make(_options);

    /// <summary>Brings the schema to this program's version; one of a newer program is refused (data-newer) and left as it is.</summary>
    public Problem? Prepare()
    {
        using var context = Open();
        return SchemaChange.Prepare(context, [.. context.Database.GetMigrations()]);
    }

    public void Dispose()
    {
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>A new context.</summary>
    protected abstract TContext Make(DbContextOptions<TContext> options);

    /// <summary>Every schema change that the context knows.</summary>
    protected static IReadOnlyList<string> KnownTo(DatabaseFile<TContext> database)
    {
        using var context = database.Open();
        return [.. context.Database.GetMigrations()];
    }
}
