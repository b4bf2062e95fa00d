using System.Globalization;
using System.Text;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.History;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.History;

public sealed class KeepingTests : IDisposable
{
    private readonly OpenStore _open = new();

    public void Dispose() => _open.Dispose();

    [Fact]
    public async Task FindAsync_KeptDecision_AnswersTheSameInBothLanguages()
    {
        var filing = new InventedFiling().Filing;

        var kept = (await _open.Store.KeepAsync(filing, CancellationToken.None)).Value!;
        _open.Reopen();
        var found = await _open.Store.FindAsync(kept.Id, CancellationToken.None);

        Assert.Equal("HS-2026-000001", kept.Code);
        Assert.Equal(ContractJson.Pretty(filing.Judgement.ToAnswer("vi")), ContractJson.Pretty(found!.Vietnamese));
        Assert.Equal(ContractJson.Pretty(filing.Judgement.ToAnswer("en")), ContractJson.Pretty(found.English));
        Assert.Equal(filing.Judgement.Facts.ToArray(), found.Facts.ToArray());
        Assert.False(found.Repeated);
    }

    [Fact]
    public async Task FindAsync_UnknownId_IsNull() => Assert.Null(await _open.Store.FindAsync(Guid.NewGuid(), CancellationToken.None));

    [Fact]
    public async Task OpenAsync_FileOfADecision_GivesItsBytes()
    {
        var kept = await _open.KeepAsync(new InventedFiling { Contents = ["một", "hai"] });

        await using var stream = await _open.Store.OpenAsync(kept.Id, "2.pdf", CancellationToken.None);
        using var reader = new StreamReader(stream!, Encoding.UTF8);

        Assert.Equal("hai", await reader.ReadToEndAsync());
        Assert.Null(await _open.Store.OpenAsync(kept.Id, "3.pdf", CancellationToken.None));
        Assert.Null(await _open.Store.OpenAsync(kept.Id, "../history.db", CancellationToken.None));
        Assert.Null(await _open.Store.OpenAsync(Guid.NewGuid(), "1.pdf", CancellationToken.None));
    }

    [Fact]
    public async Task KeepAsync_EqualFiles_AreKeptOnce()
    {
        await _open.KeepAsync(new InventedFiling { Contents = ["một", "hai"] });
        await _open.KeepAsync(new InventedFiling { Contents = ["hai", "một", "hai"] });

        Assert.Equal(2, Directory.EnumerateFiles(Path.Combine(_open.Data, "files"), "*", SearchOption.AllDirectories).Count());
        Assert.Equal(["5"], _open.Rows("SELECT count(*) FROM files"));
    }

    [Fact]
    public async Task KeepAsync_EmptyFile_IsKept()
    {
        var kept = await _open.KeepAsync(new InventedFiling { Contents = [""] });

        await using var stream = await _open.Store.OpenAsync(kept.Id, "1.pdf", CancellationToken.None);
        Assert.Equal(0, stream!.Length);
    }

    [Fact]
    public async Task KeepAsync_EveryDecision_LeavesAllItsRows()
    {
        var filing = new InventedFiling { Key = new IdempotencyKey("k", "tester", "f"), Reference = "SXD/77" };
        var kept = await _open.KeepAsync(filing);

        Assert.Equal(["submission.present met none", "draft.present notMet return"], _open.Rows("SELECT Rule || ' ' || Answer || ' ' || Effect FROM findings ORDER BY Position"));
        Assert.Equal(["1.pdf submission 11", "2.pdf draft 11"], _open.Rows("SELECT Path || ' ' || Role || ' ' || Size FROM files"));
        Assert.Equal(
            filing.Filing.Policies.Sources.Keys.Order(StringComparer.Ordinal), _open.Rows("SELECT Sha256 FROM policies ORDER BY Sha256"));
        Assert.Equal([$"dossier-filed {kept.Code}"], _open.Rows("SELECT Type || ' ' || (Payload ->> 'code') FROM events WHERE Decision = 1"));
        Assert.Equal(["tester k f 1"], _open.Rows("SELECT Value || ' ' || Fingerprint || ' ' || Decision FROM keys"));
        Assert.Equal([$"tester clerk dossier-filed {kept.Id}"], _open.Rows("SELECT Who || ' ' || Role || ' ' || What || ' ' || Subject FROM activity"));
        Assert.Equal(
            ["2026-11-20T09:00:00.0000000+07:00 2026-11-25 accept SXD Sở Xây dựng 123/TTr-SXD SXD/77 api tester"],
            _open.Rows("SELECT concat_ws(' ', ReceivedAt, DueOn, Decision, Agency, AgencyName, Letter, Reference, Channel, Sender) FROM decisions"));
    }

    [Fact]
    public async Task KeepAsync_PolicyTexts_AreKeptWordForWord()
    {
        var filing = new InventedFiling().Filing;
        await _open.KeepAsync(new InventedFiling());
        await _open.KeepAsync(new InventedFiling());

        Assert.All(filing.Policies.Sources, source =>
            Assert.Equal([Convert.ToHexString(source.Value.Span)], _open.Rows($"SELECT hex(Text) FROM policies WHERE Sha256 = '{source.Key}'")));
    }

    [Fact]
    public async Task KeepAsync_ManyAtOnce_NumbersThemWithoutAGap()
    {
        var kept = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(() =>
            _open.KeepAsync(new InventedFiling { Contents = [string.Create(CultureInfo.InvariantCulture, $"{i % 7}")] }))));

        Assert.Equal(Codes(2026, 1..60), kept.Select(k => k.Code).Order(StringComparer.Ordinal));
        Assert.Equal(60, kept.Select(k => k.Id).Distinct().Count());
    }

    [Fact]
    public async Task KeepAsync_NewVietnameseYear_StartsAtOneAgain()
    {
        // 17:30 UTC on 31 December is New Year's Day in Vietnam already.
        var newYear = new DateTimeOffset(2026, 12, 31, 17, 30, 0, TimeSpan.Zero);
        var codes = new List<string>();
        foreach (var receivedAt in new[] { newYear.AddHours(-1), newYear, newYear.AddMinutes(-31), newYear.AddHours(1) })
        {
            codes.Add((await _open.KeepAsync(new InventedFiling { ReceivedAt = receivedAt })).Code);
        }

        Assert.Equal(["HS-2026-000001", "HS-2027-000001", "HS-2026-000002", "HS-2027-000002"], codes);
    }

    private static IEnumerable<string> Codes(int year, Range numbers) => Enumerable.Range(numbers.Start.Value, numbers.End.Value - numbers.Start.Value + 1)
        .Select(n => string.Create(CultureInfo.InvariantCulture, $"HS-{year}-{n:D6}"));
}
