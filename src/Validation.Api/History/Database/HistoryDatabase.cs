using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
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

    /// <summary>
    /// Brings the schema to this program's version; one of a newer program is refused (data-newer) and left as it is. By EF's own
    /// script, not by its Migrate: that takes a lock in a table, which a process killed there leaves behind for ever. The lock of
    /// the data folder is enough.
    /// </summary>
    public Problem? Prepare()
    {
        using var context = Open();
        var applied = context.Database.GetAppliedMigrations().ToList();
        if (applied.Except(Migrations, StringComparer.Ordinal).Any())
        {
            return new Problem("data-newer");
        }

        if (applied.Count < Migrations.Count)
        {
            // By its name: EF takes for ids only what begins with fourteen digits, which ours do not.
            var from = applied.Count == 0 ? null : context.GetService<IMigrationsIdGenerator>().GetName(applied[^1]);
            var script = context.GetService<IMigrator>().GenerateScript(from);
            context.Database.OpenConnection();
            using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = script;
            command.ExecuteNonQuery();
        }

        return null;
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
