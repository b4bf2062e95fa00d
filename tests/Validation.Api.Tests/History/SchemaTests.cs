using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TaskTracking.Facts.Signatures;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.History.Database;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.History;

public sealed class SchemaTests : IDisposable
{
    private readonly OpenStore _open = new();

    public void Dispose() => _open.Dispose();

    private static readonly string[] Names = ["activity", "answers", "decisions", "events", "evidence", "files", "findings", "incidents", "keys", "policies", "resubmissions"];

    public static TheoryData<string> Tables => [.. Names];

    [Fact]
    public void Migrations_AgainstTheModel_LeaveNothingPending()
    {
        using var database = new HistoryDatabase(_open.Database);
        using var context = database.Open();

        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Empty(context.Database.GetPendingMigrations());
    }

    [Fact]
    public void Schema_EveryTable_IsOneOfThoseThatOnlyGrow()
    {
        var tables = _open.Rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'decision_words%' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'");

        Assert.Equal(Names, tables.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Update_OfAnyTable_IsRefused(string table)
    {
        await FillAsync();
        var column = _open.Rows($"SELECT name FROM pragma_table_info('{table}') ORDER BY pk DESC, cid LIMIT 1")[0];

        Refused(() => _open.Execute($"UPDATE {table} SET {column} = {column}"));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Delete_OfAnyTable_IsRefused(string table)
    {
        await FillAsync();

        Refused(() => _open.Execute($"DELETE FROM {table}"));
        Assert.NotEqual(["0"], _open.Rows($"SELECT count(*) FROM {table}"));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Replace_OfAnyTable_IsRefused(string table)
    {
        await FillAsync();

        Refused(() => _open.Execute($"REPLACE INTO {table} SELECT * FROM {table} LIMIT 1"));
    }

    [Theory]
    [InlineData("Sequence + 2", "Number + 1")]
    [InlineData("Sequence + 1", "Number + 2")]
    public async Task Insert_NumberWithAGap_IsRefused(string sequence, string number)
    {
        await FillAsync();
        var columns = string.Join(", ", _open.Rows("SELECT name FROM pragma_table_info('decisions') ORDER BY cid").Select(c => c switch
        {
            "Sequence" => sequence,
            "Number" => number,
            "Code" => $"printf('HS-%04d-%06d', Year, {number})",
            "Id" => "replace(Id, '-', '_')",
            _ => c,
        }));

        var refused = Assert.Throws<SqliteException>(() => _open.Execute($"INSERT INTO decisions SELECT {columns} FROM decisions"));

        Assert.Contains("not the next one", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_AfterDecisions_WritesAheadAndSyncsFully()
    {
        await FillAsync();
        using var database = new HistoryDatabase(_open.Database);
        using var context = database.Open();

        Assert.Equal("wal", context.Database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode").Single());
        Assert.Equal(2, context.Database.SqlQuery<int>($"SELECT synchronous AS Value FROM pragma_synchronous").Single());
        Assert.Equal(1, context.Database.SqlQuery<int>($"SELECT foreign_keys AS Value FROM pragma_foreign_keys").Single());
        Assert.Equal(1, context.Database.SqlQuery<int>($"SELECT recursive_triggers AS Value FROM pragma_recursive_triggers").Single());
    }

    [Fact]
    public void Open_FolderOfANewerProgram_IsRefusedAndLeftAsItIs()
    {
        _open.Execute("INSERT INTO __EFMigrationsHistory VALUES ('20990101_01_Newer', '12.0.0')");
        _open.Store.Dispose();
        var before = File.ReadAllBytes(_open.Database);

        var opened = HistoryStore.Open(_open.Data, TimeProvider.System);

        Assert.Equal("data-newer", opened.Problem?.Code);
        Assert.Equal(before, File.ReadAllBytes(_open.Database));
    }

    [Fact]
    public async Task Open_AfterAKillDuringAnEarlierStart_IsNotKeptWaiting()
    {
        // What EF's Migrate leaves when it is killed; it would wait for this row for ever.
        _open.Execute("CREATE TABLE IF NOT EXISTS __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT); INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01')");

        await Task.Run(_open.Reopen).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal("HS-2026-000001", (await _open.KeepAsync(new InventedFiling())).Code);
    }

    [Fact]
    public void Open_SchemaHalfMade_IsMadeWhole()
    {
        using var folder = new TemporaryFolder();
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(folder.Path, DataFolder.DatabaseName)};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE __EFMigrationsHistory (MigrationId TEXT NOT NULL PRIMARY KEY, ProductVersion TEXT NOT NULL)";
            command.ExecuteNonQuery();
        }

        using var store = HistoryStore.Opened(folder.Path, TimeProvider.System);
        using var database = new HistoryDatabase(Path.Combine(folder.Path, DataFolder.DatabaseName));
        using var context = database.Open();
        Assert.Empty(context.Database.GetPendingMigrations());
    }

    [Fact]
    public void Open_FolderInUse_IsRefused() => Assert.Equal("data-in-use", HistoryStore.Open(_open.Data, TimeProvider.System).Problem?.Code);

    [Fact]
    public void Open_DatabaseThatIsNone_IsRefused()
    {
        using var folder = new TemporaryFolder();
        folder.Write(DataFolder.DatabaseName, new string('x', 10_000));

        Assert.Equal("data-unusable", HistoryStore.Open(folder.Path, TimeProvider.System).Problem?.Code);
    }

    [Fact]
    public void Open_FileInPlaceOfTheFolder_IsRefused()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal("data-unusable", HistoryStore.Open(folder.Write("data", "x"), TimeProvider.System).Problem?.Code);
    }

    private static void Refused(Action action) =>
        Assert.Contains("the history only grows", Assert.Throws<SqliteException>(action).Message, StringComparison.Ordinal);

    private async Task FillAsync()
    {
        await _open.KeepAsync(new InventedFiling { Key = new IdempotencyKey("k", "tester", "f"), Evidence = [new UsedEvidence(EvidenceRole.Signer, EvidenceKind.Certificate, new byte[] { 0x30, 0 })] });
        await _open.Store.RecordAsync(new SecretIncident(TimeProvider.System.GetUtcNow(), InventedFiling.Sender, ["aa:bb"]), CancellationToken.None);
        _open.Execute("INSERT INTO resubmissions (Decision, Earlier) VALUES (2, 1)");
    }
}
