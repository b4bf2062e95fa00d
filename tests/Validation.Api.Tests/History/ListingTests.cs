using System.Globalization;
using TaskTracking.Language;
using TaskTracking.Rules.Verdicts;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.History;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.History;

/// <summary>Laws of the list that hold for any decisions, kept in any order of receipt.</summary>
public sealed class ListingTests : IAsyncLifetime, IDisposable
{
    private const int Count = 60;

    private static readonly string[] Agencies = ["SXD", "STC", "UBND-ĐH"];
    private static readonly DateOnly FirstDay = new(2026, 11, 2);

    private readonly OpenStore _open = new();

    public async Task InitializeAsync()
    {
        var random = new Random(20261128);
        for (var i = 0; i < Count; i++)
        {
            await _open.KeepAsync(new InventedFiling
            {
                Decision = (Decision)random.Next(4),
                Agency = random.Next(8) == 0 ? null : Agencies[random.Next(Agencies.Length)],
                Letter = string.Create(CultureInfo.InvariantCulture, $"{random.Next(4)}/TTr-SXD"),
                ReceivedAt = new DateTimeOffset(FirstDay.ToDateTime(TimeOnly.MinValue), VietnamTime.Offset).AddMinutes(random.Next(10 * 24 * 60)),
                Contents = ["x"],
            });
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _open.Dispose();

    [Fact]
    public async Task ListAsync_WithoutFilter_GivesEveryDecisionLastKeptFirst()
    {
        var all = await AllAsync(new DecisionQuery { Limit = 100 });

        Assert.Equal(Enumerable.Range(1, Count).Reverse().Select(n => string.Create(CultureInfo.InvariantCulture, $"HS-2026-{n:D6}")), all.Select(l => l.Code));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(20)]
    [InlineData(59)]
    [InlineData(60)]
    public async Task ListAsync_PageByPage_GivesWhatOneListGives(int limit)
    {
        foreach (var query in Queries().Where(q => q.Limit != limit))
        {
            Assert.Equal(await AllAsync(query with { Limit = 100 }), await AllAsync(query with { Limit = limit }));
        }
    }

    [Fact]
    public async Task ListAsync_AnyFilters_GiveTheLinesThatFitThem()
    {
        var all = await AllAsync(new DecisionQuery { Limit = 100 });
        var empty = 0;
        foreach (var query in Queries())
        {
            var expected = all.Where(l => Fits(l, query)).ToList();
            empty += expected.Count == 0 ? 1 : 0;
            Assert.Equal(expected, await AllAsync(query));
        }

        Assert.InRange(empty, 0, Queries().Count() / 2);
    }

    [Fact]
    public async Task ListAsync_DecisionKeptBetweenPages_ShiftsNothing()
    {
        var before = await AllAsync(new DecisionQuery { Limit = 100 });
        var first = await PageAsync(new DecisionQuery { Limit = 10 });
        await _open.KeepAsync(new InventedFiling());

        var second = await PageAsync(new DecisionQuery { Limit = 10, Cursor = first.Next });

        Assert.Equal(before.Take(20), first.Lines.Concat(second.Lines));
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAAAAAAAAA")]
    [InlineData("'; DROP TABLE decisions; --")]
    public async Task ListAsync_CursorOfNobody_IsEmpty(string cursor) => Assert.Empty((await PageAsync(new DecisionQuery { Cursor = cursor })).Lines);

    [Fact]
    public async Task ListAsync_Line_SaysWhatTheDecisionSays()
    {
        var line = (await PageAsync(new DecisionQuery { Limit = 1 })).Lines[0];

        var kept = await _open.Store.FindAsync(line.Id, CancellationToken.None);
        Assert.Equal(kept!.Vietnamese.Decision, line.Decision);
        Assert.Equal(kept.Vietnamese.ReceivedAt, ContractWords.Of((DateTimeOffset?)line.ReceivedAt));
        Assert.Equal(VietnamTime.Offset, line.ReceivedAt.Offset);
        Assert.Equal(kept.Code, line.Code);
    }

    private static bool Fits(DecisionLine line, DecisionQuery query) =>
        (query.Agency is null || line.Agency == query.Agency)
        && (query.Decision is null || line.Decision == query.Decision)
        && (query.From is null || VietnamTime.DayOf(line.ReceivedAt) >= query.From)
        && (query.To is null || VietnamTime.DayOf(line.ReceivedAt) <= query.To)
        && (query.Text is null || line.Letter!.StartsWith(query.Text, StringComparison.Ordinal));

    private static IEnumerable<DecisionQuery> Queries() =>
        from agency in Agencies.Append(null)
        from decision in new[] { "return", "review", null }
        from days in new (int From, int To)[] { (0, 9), (3, 3), (4, 20), (-5, 2) }
        from text in new[] { "1", null }
        select new DecisionQuery
        {
            Agency = agency,
            Decision = decision,
            From = days.From == 0 ? null : FirstDay.AddDays(days.From),
            To = days.To == 9 ? null : FirstDay.AddDays(days.To),
            Text = text is null ? null : text + "/TTr-SXD",
        };

    private Task<DecisionPage> PageAsync(DecisionQuery query) => _open.Store.ListAsync(query, CancellationToken.None);

    private async Task<IReadOnlyList<DecisionLine>> AllAsync(DecisionQuery query)
    {
        var lines = new List<DecisionLine>();
        DecisionPage page;
        do
        {
            page = await PageAsync(query);
            lines.AddRange(page.Lines);
            Assert.InRange(page.Lines.Count, 0, query.Limit);
            query = query with { Cursor = page.Next };
        }
        while (page.Next is not null);
        return lines;
    }
}
