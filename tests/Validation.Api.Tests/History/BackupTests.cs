using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.History;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.History;

public sealed class BackupTests : IAsyncLifetime, IDisposable
{
    private readonly OpenStore _open = new();
    private readonly TemporaryFolder _folder = new();
    private readonly List<KeptDecision> _kept = [];

    public async Task InitializeAsync()
    {
        _kept.Add(await _open.KeepAsync(new InventedFiling { Contents = ["một", "hai"], Key = new IdempotencyKey("k", "tester", "f") }));
        _kept.Add(await _open.KeepAsync(new InventedFiling { Contents = ["hai", "ba"] }));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _open.Dispose();
        _folder.Dispose();
    }

    public static TheoryData<string> Targets => ["backup", "backup.zip"];

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task Restore_BackupOfARunningService_GivesTheSameHistory(string name)
    {
        var made = await RunAsync("backup", Place(name), "--data", _open.Data);
        await _open.KeepAsync(new InventedFiling());
        var restored = await RunAsync("restore", Place(name), "--data", Place("restored"));

        Assert.Equal("Backed up: 2 decisions, the last HS-2026-000002; 3 files, 0.0 MB\n", made.Output);
        Assert.Equal("Restored: 2 decisions, the last HS-2026-000002; 3 files, 0.0 MB\n", restored.Output);
        using var store = HistoryStore.Open(Place("restored"), TimeProvider.System).Value!;
        foreach (var kept in _kept)
        {
            var found = await store.FindAsync(kept.Id, CancellationToken.None);
            Assert.Equal(ContractJson.Pretty(kept.Vietnamese), ContractJson.Pretty(found!.Vietnamese));
            await using var stream = await store.OpenAsync(kept.Id, "2.pdf", CancellationToken.None);
            Assert.NotEqual(0, stream!.Length);
        }

        var next = await store.KeepAsync(new InventedFiling { Key = new IdempotencyKey("k", "tester", "f") }.Filing, CancellationToken.None);
        Assert.True(next.Value!.Repeated);
        Assert.Equal(2, (await store.ListAsync(new DecisionQuery { Text = "quy hoach" }, CancellationToken.None)).Lines.Count);
    }

    [Fact]
    public async Task Backup_WhileDossiersAreFiled_IsOneStateOfTheHistory()
    {
        var filing = Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() =>
            _open.KeepAsync(new InventedFiling { Contents = [i.ToString(System.Globalization.CultureInfo.InvariantCulture)] }))));
        for (var i = 0; i < 4; i++)
        {
            var name = "backup" + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(0, (await RunAsync("backup", Place(name), "--data", _open.Data)).Code);
            Assert.Equal(0, (await RunAsync("restore", Place(name), "--verify")).Code);
        }

        await filing;
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task Restore_VerifyOnly_PutsNothingInPlace(string name)
    {
        await RunAsync("backup", Place(name), "--data", _open.Data);

        var run = await RunAsync("restore", Place(name), "--verify", "--data", Place("restored"));

        Assert.Equal(0, run.Code);
        Assert.StartsWith("The backup is whole: 2 decisions", run.Output, StringComparison.Ordinal);
        Assert.Equal([Place(name)], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Restore_OneByteFlippedInAnyFile_IsRefusedAndNamed()
    {
        await RunAsync("backup", Place("backup"), "--data", _open.Data);
        foreach (var file in Directory.EnumerateFiles(Place("backup"), "*", SearchOption.AllDirectories).Where(f => !f.EndsWith("SHA256SUMS", StringComparison.Ordinal)))
        {
            var bytes = await File.ReadAllBytesAsync(file);
            bytes[bytes.Length / 2] ^= 1;
            await File.WriteAllBytesAsync(file, bytes);

            await DamagedAsync("backup", Path.GetRelativePath(Place("backup"), file));
            bytes[bytes.Length / 2] ^= 1;
            await File.WriteAllBytesAsync(file, bytes);
        }

        Assert.Equal(0, (await RunAsync("restore", Place("backup"), "--verify")).Code);
    }

    [Fact]
    public async Task Restore_AnyByteOfTheSumsFlipped_IsRefused()
    {
        await RunAsync("backup", Place("backup"), "--data", _open.Data);
        var sums = Path.Combine(Place("backup"), "SHA256SUMS");
        var bytes = await File.ReadAllBytesAsync(sums);
        for (var i = 0; i < bytes.Length; i += 7)
        {
            bytes[i] ^= 1;
            await File.WriteAllBytesAsync(sums, bytes);
            Assert.Equal("backup-damaged", (await RunAsync("restore", Place("backup"), "--verify")).ErrorCode);
            bytes[i] ^= 1;
        }
    }

    [Fact]
    public async Task Restore_BytesFlippedInAnArchive_AreRefused()
    {
        await RunAsync("backup", Place("backup.zip"), "--data", _open.Data);
        var bytes = await File.ReadAllBytesAsync(Place("backup.zip"));
        var random = new Random(7);
        for (var i = 0; i < 40; i++)
        {
            var at = random.Next(bytes.Length);
            bytes[at] ^= 0x10;
            await File.WriteAllBytesAsync(Place("backup.zip"), bytes);
            var run = await RunAsync("restore", Place("backup.zip"), "--data", Place("restored"));

            // A flipped time stamp or the like changes nothing that is restored.
            Assert.True(run.Code == 0 || run.ErrorCode == "backup-damaged", run.Output);
            if (run.Code == 0)
            {
                Directory.Delete(Place("restored"), recursive: true);
            }

            Assert.False(Directory.Exists(Place("restored")));
            bytes[at] ^= 0x10;
        }
    }

    [Fact]
    public async Task Restore_FileTakenAway_IsRefusedAndNamed()
    {
        await RunAsync("backup", Place("backup"), "--data", _open.Data);
        var file = Directory.EnumerateFiles(Path.Combine(Place("backup"), "files"), "*", SearchOption.AllDirectories).First();
        File.Delete(file);

        await DamagedAsync("backup", Path.GetRelativePath(Place("backup"), file));
    }

    [Fact]
    public async Task Restore_FileAdded_IsRefusedAndNamed()
    {
        await RunAsync("backup", Place("backup"), "--data", _open.Data);
        _folder.Write("backup/files/evil.sh", "x");

        await DamagedAsync("backup", "files/evil.sh");
    }

    [Fact]
    public async Task Restore_PathThatLeadsOutside_IsRefused()
    {
        await RunAsync("backup", Place("backup"), "--data", _open.Data);
        await File.AppendAllTextAsync(Path.Combine(Place("backup"), "SHA256SUMS"), new string('a', 64) + "  ../evil\n");

        await DamagedAsync("backup", "SHA256SUMS");
    }

    [Fact]
    public async Task Restore_FolderThatHoldsSomething_IsRefused()
    {
        await RunAsync("backup", Place("backup"), "--data", _open.Data);
        _folder.Write("restored/a.txt", "x");

        Assert.Equal("data-not-empty", (await RunAsync("restore", Place("backup"), "--data", Place("restored"))).ErrorCode);
        Assert.Equal("data-not-empty", (await RunAsync("restore", Place("backup"), "--data", _open.Data)).ErrorCode);
        Assert.Equal([Path.Combine(Place("restored"), "a.txt")], Directory.EnumerateFileSystemEntries(Place("restored")));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task Backup_NameThatIsTaken_IsRefused(string name)
    {
        await RunAsync("backup", Place(name), "--data", _open.Data);

        Assert.Equal("backup-exists", (await RunAsync("backup", Place(name), "--data", _open.Data)).ErrorCode);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task Backup_DamagedFileInTheDataFolder_IsRefusedNamedAndLeavesNothing(string name)
    {
        var file = Directory.EnumerateFiles(Path.Combine(_open.Data, "files"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();
        await File.WriteAllTextAsync(file, "bốn");

        var run = await RunAsync("backup", Place(name), "--data", _open.Data);

        Assert.Equal("data-damaged", run.ErrorCode);
        Assert.Contains(Path.GetFileName(file), run.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData("backup", "path-not-found")]
    [InlineData("restore", "path-not-found")]
    public async Task Run_NothingThere_IsRefused(string command, string code) =>
        Assert.Equal(code, (await RunAsync(command, Place("a"), "--data", Place("b"))).ErrorCode);

    [Theory]
    [InlineData("no zip at all")]
    [InlineData("")]
    public async Task Restore_FileThatIsNoBackup_IsRefused(string content)
    {
        _folder.Write("backup.zip", content);

        await DamagedAsync("backup.zip", "backup.zip");
    }

    private string Place(string name) => Path.Combine(_folder.Path, name);

    private static Task<CommandRun> RunAsync(params string[] arguments) => CommandRun.OfAsync([.. arguments, "--lang", "en"]);

    private async Task DamagedAsync(string backup, string named)
    {
        var run = await RunAsync("restore", Place(backup), "--data", Place("restored"));

        Assert.Equal(2, run.Code);
        Assert.Equal("backup-damaged", run.ErrorCode);
        Assert.Contains(named, run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Place("restored")));
    }
}
