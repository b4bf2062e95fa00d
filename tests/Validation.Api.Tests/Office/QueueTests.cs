using System.Globalization;
using TaskTracking.Rules.Verdicts;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Office.Queue;
using TaskTracking.Validation.Api.Tests.History;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Office;

public sealed class QueueTests : IDisposable
{
    private readonly OpenOffice _open = new();

    public void Dispose() => _open.Dispose();

    [Fact]
    public async Task Queue_OfOpenDossiers_IsByDueDayThenAsTheyCame()
    {
        var later = await _open.FileAsync();
        var first = await _open.FileAsync();
        var second = await _open.FileAsync();
        Due(later.Id, "2026-11-26");

        Assert.Equal([first.Code, second.Code, later.Code], (await _open.QueueAsync()).Lines.Select(l => l.Code));
    }

    [Fact]
    public async Task Queue_DossierThatMovesOften_StandsOnce()
    {
        var id = (await _open.FileAsync()).Id;
        foreach (var holder in new[] { OpenOffice.An.Id, OpenOffice.Binh.Id, null, OpenOffice.An.Id })
        {
            await _open.Office.AssignAsync(await _open.ActAsync(id, OpenOffice.Head), holder, default);
        }

        Assert.Equal(OpenOffice.An.Id, (await _open.QueueAsync()).Lines.Single().Holder);
        Assert.Equal(new QueueCounts(1, 0, 0, 1, 0), await _open.Office.CountAsync(OpenOffice.An.Id, new DateOnly(2026, 11, 20), default));
    }

    [Fact]
    public async Task Queue_PagesWhileDossiersComeAndGo_ShowEachOnceAndNoneTwice()
    {
        var ids = new List<Guid>();
        for (var i = 0; i < 9; i++)
        {
            ids.Add((await _open.FileAsync()).Id);
            Due(ids[^1], i % 2 == 0 ? "2026-11-25" : "2026-11-26");
        }

        var seen = new List<Guid>();
        string? cursor = null;
        do
        {
            var page = await _open.QueueAsync(new QueueQuery { Limit = 2, Cursor = cursor });
            seen.AddRange(page.Lines.Select(l => l.Id));
            cursor = page.Next;

            // One that was shown is decided, and a new one comes in.
            await _open.Office.DecideAsync(await _open.ActAsync(seen[0], OpenOffice.An), new DispositionOrder("return", null, null), default);
            await _open.FileAsync();
        }
        while (cursor is not null && seen.Count < 50);

        Assert.Equal(seen.Distinct().Count(), seen.Count);
        Assert.Superset(ids.ToHashSet(), seen.ToHashSet());
    }

    [Theory]
    [InlineData("dieu chinh QUY HOACH", 1)]
    [InlineData("kế hoạch", 1)]
    [InlineData("khong co", 0)]
    [InlineData("   ", 2)]
    [InlineData("!!!", 0)]
    public async Task Queue_ByWords_FindsWithoutAccents(string typed, int found)
    {
        await _open.FileAsync();
        await _open.FileAsync(new InventedFiling { Subject = "Về việc ban hành Kế hoạch cải cách hành chính" });

        Assert.Equal(found, (await _open.QueueAsync(new QueueQuery { Text = typed })).Lines.Count);
    }

    [Fact]
    public async Task Queue_ByFilters_AllHoldTogether()
    {
        var own = await _open.FileAsync(new InventedFiling { Decision = Decision.Return });
        await _open.FileAsync(new InventedFiling { Decision = Decision.Accept });
        await _open.FileAsync(new InventedFiling { Decision = Decision.Return, Agency = "STC", AgencyName = "Sở Tài chính" });
        await _open.Office.AssignAsync(await _open.ActAsync(own.Id, OpenOffice.An), OpenOffice.An.Id, default);

        Assert.Equal(3, (await _open.QueueAsync()).Lines.Count);
        Assert.Equal(2, (await _open.QueueAsync(new QueueQuery { Recommended = "return" })).Lines.Count);
        Assert.Equal(2, (await _open.QueueAsync(new QueueQuery { Holder = "-" })).Lines.Count);
        Assert.Equal([own.Code], (await _open.QueueAsync(new QueueQuery { Recommended = "return", Agency = "SXD", Holder = OpenOffice.An.Id, Text = "quy hoach" })).Lines.Select(l => l.Code));
    }

    [Fact]
    public async Task Queue_LateAndDecided_AreListsOfTheirOwn()
    {
        var late = await _open.FileAsync();
        var decided = await _open.FileAsync();
        await _open.Office.DecideAsync(await _open.ActAsync(decided.Id, OpenOffice.An), new DispositionOrder("return", null, null), default);
        _open.Clock.Now = new DateTimeOffset(2026, 11, 26, 8, 0, 0, TimeSpan.FromHours(7));

        Assert.Equal([late.Code], (await _open.QueueAsync(new QueueQuery { State = "late" })).Lines.Select(l => l.Code));
        Assert.Equal([("return", decided.Code)], (await _open.QueueAsync(new QueueQuery { State = "decided" })).Lines.Select(l => (l.Decision!, l.Code)));
        Assert.Equal(new QueueCounts(1, 1, 0, 0, 1), await _open.Office.CountAsync(null, new DateOnly(2026, 11, 26), default));
    }

    [Fact]
    public void Cursor_OfAnyPlace_IsReadAgainAndNothingElseIs()
    {
        foreach (var cursor in new QueueCursor[] { new(739_000, 1), new(0, long.MaxValue), new(DateOnly.MaxValue.DayNumber, 5) })
        {
            Assert.True(QueueCursor.TryRead(cursor.ToString(), out var read));
            Assert.Equal(cursor, read);
        }

        Assert.All(new string?[] { null, string.Empty, "AAAAAAAAAAAAAAAA", "zzzzzzzzzzzzzzzz", "!!!!!!!!!!!!!!!!" }, text => Assert.False(QueueCursor.TryRead(text, out _)));
    }

    private void Due(Guid id, string day) =>
        _open.History.Execute($"UPDATE desk SET Due = '{day}' WHERE Dossier = (SELECT Sequence FROM decisions WHERE Id = '{id.ToString("D", CultureInfo.InvariantCulture)}')");
}
