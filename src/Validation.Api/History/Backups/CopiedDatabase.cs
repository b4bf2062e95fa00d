using Microsoft.Data.Sqlite;
using TaskTracking.Validation.Api.Accounts.Database;
using TaskTracking.Validation.Api.Office.Database;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.History.Backups;

/// <summary>A copy of the database in one file, made while the service goes on writing; gone when it is disposed.</summary>
internal sealed class CopiedDatabase : IDisposable
{
    private const int NoSuchTable = 1; // SQLITE_ERROR, which it is said with
    private const int Corrupt = 11; // SQLITE_CORRUPT
    private const int NoDatabase = 26; // SQLITE_NOTADB

    private readonly DirectoryInfo _folder;

    /// <param name="beside">What it is made for, on whose disk there must be room for it; null: the system's folder for temporary files.</param>
    public CopiedDatabase(string? beside)
    {
        if (beside is null)
        {
            _folder = Directory.CreateTempSubdirectory("dossier-backup-");
            return;
        }

        _folder = new DirectoryInfo($"{System.IO.Path.GetFullPath(beside)}.{Guid.NewGuid():N}.copy");
        DataFolder.MakePrivate(_folder.FullName);
    }

    public string Path => System.IO.Path.Combine(_folder.FullName, BackupFiles.Database);

    /// <summary>SQLite's online backup in one step: one state of the database, whoever writes meanwhile.</summary>
    /// <returns>False where the database is damaged.</returns>
    public bool Take(string database)
    {
        try
        {
            Copy(database);
            return true;
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode is Corrupt or NoDatabase)
        {
            return false;
        }
    }

    private void Copy(string database)
    {
        using var from = Open(database, SqliteOpenMode.ReadWrite);
        using var to = Open(Path, SqliteOpenMode.ReadWriteCreate);
        from.BackupDatabase(to);

        // Without a write-ahead log beside it the copy is one file.
        Scalar(to, "PRAGMA journal_mode = DELETE");
    }

    /// <summary>What is in it; a problem where it is damaged (backup-damaged) or of a newer program.</summary>
    public Outcome<CopiedRows> Read()
    {
        try
        {
            using var connection = Open(Path, SqliteOpenMode.ReadOnly);
            return Column(connection, "SELECT MigrationId FROM __EFMigrationsHistory").Except(Database.HistoryDatabase.Migrations, StringComparer.Ordinal).Any()
                || IsNewer(connection, AccountsDatabase.MigrationsTable, AccountsDatabase.Migrations)
                || IsNewer(connection, OfficeDatabase.MigrationsTable, OfficeDatabase.Migrations)
                ? Outcome<CopiedRows>.Refused(new Problem("data-newer", BackupFiles.Database))
                : Scalar(connection, "PRAGMA integrity_check") is "ok" && Scalar(connection, "SELECT count(*) FROM pragma_foreign_key_check") is 0L
                    ? Outcome<CopiedRows>.Of(Rows(connection))
                    : Damaged();
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode is NoSuchTable or Corrupt or NoDatabase)
        {
            return Damaged();
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static CopiedRows Rows(SqliteConnection connection)
    {
        var files = new Dictionary<string, long>(StringComparer.Ordinal);
        using var command = connection.CreateCommand();

        // A copy of before evidence was kept has no table of it.
        var evidence = Has(connection, "evidence") ? " UNION SELECT Sha256, Size FROM evidence" : string.Empty;
        var papers = Has(connection, "signed_papers") ? " UNION SELECT Sha256, Size FROM signed_papers" : string.Empty;
        command.CommandText = $"SELECT Sha256, Size FROM files{evidence}{papers} ORDER BY Sha256";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            files[reader.GetString(0)] = reader.GetInt64(1);
        }

        return new CopiedRows((long)Scalar(connection, "SELECT count(*) FROM decisions")!, Scalar(connection, "SELECT Code FROM decisions ORDER BY Sequence DESC LIMIT 1") as string, files);
    }

    private static Outcome<CopiedRows> Damaged() => Outcome<CopiedRows>.Refused(new Problem("backup-damaged", BackupFiles.Database));

    // A copy of before there were such tables notes no changes of theirs.
    private static bool IsNewer(SqliteConnection connection, string table, IReadOnlyList<string> known) =>
        Has(connection, table) && Column(connection, $"SELECT MigrationId FROM {table}").Except(known, StringComparer.Ordinal).Any();

    private static bool Has(SqliteConnection connection, string table) => Scalar(connection, $"SELECT count(*) FROM sqlite_schema WHERE name = '{table}'") is 1L;

    private static List<string> Column(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}

/// <summary>What a copied database says is in it.</summary>
/// <param name="LastCode">Of the decision kept last; null where there is none.</param>
/// <param name="Files">Bytes of each file by its SHA-256.</param>
internal sealed record CopiedRows(long Decisions, string? LastCode, IReadOnlyDictionary<string, long> Files)
{
    public long Bytes => Files.Values.Sum();
}
