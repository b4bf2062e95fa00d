using Microsoft.Data.Sqlite;
using TaskTracking.Facts.Signatures;
using TaskTracking.Validation.Api.History;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.History;

/// <summary>What signatures were judged by is kept once each, and every backup carries it.</summary>
public sealed class EvidenceTests : IDisposable
{
    private static readonly UsedEvidence[] Evidence =
    [
        new(EvidenceRole.Signer, EvidenceKind.Certificate, "chứng thư"u8.ToArray()),
        new(EvidenceRole.Anchor, EvidenceKind.Certificate, "gốc"u8.ToArray()),
        new(EvidenceRole.SignerRevocation, EvidenceKind.Crl, "danh sách"u8.ToArray()),
        new(EvidenceRole.TimestampAnchor, EvidenceKind.Certificate, "gốc"u8.ToArray()),
    ];

    private readonly OpenStore _open = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _open.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task EvidenceAsync_OfADecision_IsWhatItsSignaturesWereJudgedBy()
    {
        var kept = await _open.KeepAsync(new InventedFiling { Evidence = Evidence });
        _open.Reopen();
        var found = (await _open.Store.EvidenceAsync(kept.Id, CancellationToken.None))!;

        Assert.Equal(Evidence.Select(e => ("1.pdf", 0, Word(e.Role), Word(e.Kind), e.Sha256())), found.Lines.Select(l => (l.File, l.Signature, l.Role, l.Kind, l.Sha256)));
        Assert.All(Evidence, e =>
        {
            using var stream = found.Open(e.Sha256());
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            Assert.Equal(e.Encoded.ToArray(), bytes.ToArray());
        });
        Assert.Null(await _open.Store.EvidenceAsync(Guid.NewGuid(), CancellationToken.None));
    }

    [Fact]
    public async Task KeepAsync_SameEvidenceTwice_IsKeptOnce()
    {
        await _open.KeepAsync(new InventedFiling { Evidence = Evidence });
        await _open.KeepAsync(new InventedFiling { Evidence = Evidence });

        Assert.Equal(2 + 3, Directory.EnumerateFiles(Path.Combine(_open.Data, "files"), "*", SearchOption.AllDirectories).Count());
        Assert.Equal(["8"], _open.Rows("SELECT count(*) FROM evidence"));
    }

    [Fact]
    public async Task Restore_OfABackup_HasTheEvidence()
    {
        var kept = await _open.KeepAsync(new InventedFiling { Evidence = Evidence });
        var backup = Path.Combine(_folder.Path, "backup.zip");
        Assert.Equal(0, (await CommandRun.OfAsync("backup", backup, "--data", _open.Data)).Code);
        Assert.Equal(0, (await CommandRun.OfAsync("restore", backup, "--data", Path.Combine(_folder.Path, "restored"))).Code);

        using var store = HistoryStore.Open(Path.Combine(_folder.Path, "restored"), TimeProvider.System).Value!;
        var found = (await store.EvidenceAsync(kept.Id, CancellationToken.None))!;
        Assert.Equal(4, found.Lines.Count);
        Assert.All(found.Lines, l => found.Open(l.Sha256).Dispose());
    }

    [Fact]
    public async Task Backup_EvidenceThatIsMissing_IsRefused()
    {
        await _open.KeepAsync(new InventedFiling { Evidence = Evidence });
        var sha256 = Evidence[2].Sha256();
        File.Delete(Path.Combine(_open.Data, "files", sha256[..2], sha256));

        var run = await CommandRun.OfAsync("backup", Path.Combine(_folder.Path, "backup"), "--data", _open.Data);

        Assert.Equal("data-damaged", run.ErrorCode);
        Assert.Contains(sha256, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_DataOfBeforeEvidence_GetsItsTableAndItsBackupsStayGood()
    {
        await _open.KeepAsync(new InventedFiling());
        _open.Store.Dispose();
        _open.Execute("DROP TABLE evidence; DROP TABLE activity; DROP TABLE resubmissions; DROP INDEX files_by_content; DELETE FROM __EFMigrationsHistory WHERE MigrationId NOT LIKE '%FirstSchema'");
        SqliteConnection.ClearAllPools();
        var backup = Path.Combine(_folder.Path, "old.zip");

        Assert.Equal(0, (await CommandRun.OfAsync("backup", backup, "--data", _open.Data)).Code);
        Assert.Equal(0, (await CommandRun.OfAsync("restore", backup, "--data", Path.Combine(_folder.Path, "restored"))).Code);
        using var store = HistoryStore.Open(Path.Combine(_folder.Path, "restored"), TimeProvider.System).Value!;
        var line = (await store.ListAsync(new DecisionQuery(), CancellationToken.None)).Lines.Single();
        Assert.Empty((await store.EvidenceAsync(line.Id, CancellationToken.None))!.Lines);
    }

    private static string Word<T>(T value)
        where T : struct, Enum => Validation.Api.Contract.ContractWords.Of(value);
}
