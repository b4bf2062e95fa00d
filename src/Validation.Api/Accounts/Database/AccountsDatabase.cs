using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.History.Database;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Accounts.Database;

/// <summary>The tables of accounts in the history's database file: one backup holds both. Whoever opens it has opened the history before.</summary>
internal sealed class AccountsDatabase : IDisposable
{
    /// <summary>Where EF notes which schema changes were made, apart from the history's.</summary>
    public const string MigrationsTable = "__AccountsMigrations";

    private readonly string _connection;
    private readonly DbContextOptions<AccountsContext> _options;

    /// <param name="data">The data folder.</param>
    public AccountsDatabase(string data)
    {
        var path = data == ":memory:" ? data : Path.Combine(data, DataFolder.DatabaseName);
        _connection = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, RecursiveTriggers = true, DefaultTimeout = 10 }.ConnectionString;
        _options = new DbContextOptionsBuilder<AccountsContext>()
            .UseSqlite(_connection, sqlite => sqlite.MigrationsHistoryTable(MigrationsTable))
            .AddInterceptors(new ConnectionHabits())
            .Options;
    }

    /// <summary>Every schema change that this program knows.</summary>
    public static IReadOnlyList<string> Migrations { get; } = KnownMigrations();

    /// <summary>A context of its own for one piece of work.</summary>
    public AccountsContext Open() => new(_options);

    /// <summary>Brings the tables to this program's version; those of a newer program are refused (data-newer).</summary>
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
        using var database = new AccountsDatabase(":memory:");
        using var context = database.Open();
        return [.. context.Database.GetMigrations()];
    }
}
