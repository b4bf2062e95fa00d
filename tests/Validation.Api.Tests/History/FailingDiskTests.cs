using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using TaskTracking.Bench.Crashing;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Tests.Api;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.History;

public sealed class FailingDiskTests : IDisposable
{
    private readonly OpenStore _open = new();

    public void Dispose() => _open.Dispose();

    [Fact]
    public async Task KeepAsync_FileCannotBeWritten_IsRefusedAndLeavesNothing()
    {
        // A file where the folder of the second document's hash should be.
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("hai")));
        await File.WriteAllTextAsync(Path.Combine(_open.Data, "files", hash[..2]), "in the way");

        var outcome = await _open.Store.KeepAsync(new InventedFiling { Contents = ["một", "hai"], Key = new IdempotencyKey("k", "tester", "f") }.Filing, CancellationToken.None);

        Assert.Equal("storage-failed", outcome.Problem?.Code);
        Assert.All(new[] { "decisions", "files", "events", "keys", "policies" }, table => Assert.Equal(["0"], _open.Rows($"SELECT count(*) FROM {table}")));
        Assert.Equal("HS-2026-000001", (await _open.KeepAsync(new InventedFiling { Contents = ["một"], Key = new IdempotencyKey("k", "tester", "f") })).Code);
    }

    [Fact]
    public async Task KeepAsync_RowCannotBeWritten_IsRefusedAndLeavesNothing()
    {
        await _open.KeepAsync(new InventedFiling());
        _open.Execute("CREATE TRIGGER broken BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'disk I/O error'); END");

        var outcome = await _open.Store.KeepAsync(new InventedFiling { Key = new IdempotencyKey("k", "tester", "f") }.Filing, CancellationToken.None);

        Assert.Equal("storage-failed", outcome.Problem?.Code);
        Assert.All(new[] { "decisions", "answers", "events" }, table => Assert.Equal(["1"], _open.Rows($"SELECT count(*) FROM {table}")));
        Assert.Equal(["0"], _open.Rows("SELECT count(*) FROM keys"));
        _open.Execute("DROP TRIGGER broken");
        Assert.Equal("HS-2026-000002", (await _open.KeepAsync(new InventedFiling())).Code);
    }

    [Fact]
    public async Task RecordAsync_RowCannotBeWritten_IsLoggedAndDoesNotFail()
    {
        // Else the sender would be told to try again with a secret.
        using var log = new LogCapture();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(log));
        _open.Store.Dispose();
        using var store = HistoryStore.Open(_open.Data, TimeProvider.System, loggers.CreateLogger<HistoryStore>()).Value!;
        _open.Execute("CREATE TRIGGER broken BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'canary'); END");

        await store.RecordAsync(new SecretIncident(new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(7)), InventedFiling.Sender with { Id = "canary" }, ["canary"]), CancellationToken.None);

        Assert.Equal(["0"], _open.Rows("SELECT count(*) FROM incidents"));
        var (_, line) = Assert.Single(log.Lines, l => l.Line.Contains("could not be recorded: sqlite 1811", StringComparison.Ordinal));
        Assert.DoesNotContain("canary", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeepAsync_Cancelled_LeavesNothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _open.Store.KeepAsync(new InventedFiling().Filing, cancelled.Token));

        Assert.Equal(["0"], _open.Rows("SELECT count(*) FROM decisions"));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(_open.Data, "files"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Open_LeftoversOfACrash_AreSweptAndHarmless()
    {
        var kept = await _open.KeepAsync(new InventedFiling { Contents = ["một"] });
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("hai")));
        var folder = Directory.CreateDirectory(Path.Combine(_open.Data, "files", hash[..2])).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, hash + ".0123.part"), "h");
        await File.WriteAllTextAsync(Path.Combine(folder, hash), "ha");

        _open.Reopen();
        await _open.KeepAsync(new InventedFiling { Contents = ["hai"] });

        Assert.NotNull(await _open.Store.FindAsync(kept.Id, CancellationToken.None));
        Assert.Equal("hai", await File.ReadAllTextAsync(Path.Combine(folder, hash)));
        Assert.Single(Directory.EnumerateFiles(folder));
    }

    [Fact]
    public async Task Serve_DiskThatTakesNoMore_RefusesClearlyAndLosesNothing()
    {
        using var folder = new TemporaryFolder();

        var result = await FullDisk.RunAsync(Repository.Program, new CrashGround(folder.Path, Repository.Agencies), FullDisk.LimitFileSize);

        Assert.Empty(result.Faults);
        Assert.NotEqual(0, result.Answered);
        Assert.NotEqual(0, result.Refused);
    }
}
