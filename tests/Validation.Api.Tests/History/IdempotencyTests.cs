using TaskTracking.Validation.Api.History;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.History;

public sealed class IdempotencyTests : IDisposable
{
    private readonly OpenStore _open = new();

    public void Dispose() => _open.Dispose();

    [Fact]
    public async Task KeepAsync_SameKeyAndContent_GivesTheDecisionKeptBefore()
    {
        var first = await _open.KeepAsync(Keyed("key", "print"));
        var second = await _open.KeepAsync(Keyed("key", "print"));

        Assert.Equal(first.Id, second.Id);
        Assert.False(first.Repeated);
        Assert.True(second.Repeated);
        Assert.Equal(["1"], _open.Rows("SELECT count(*) FROM decisions"));
        Assert.Equal(["1"], _open.Rows("SELECT count(*) FROM events"));
    }

    [Fact]
    public async Task KeepAsync_SameKeyOtherContent_IsRefused()
    {
        await _open.KeepAsync(Keyed("key", "print"));

        var second = await _open.Store.KeepAsync(Keyed("key", "other").Filing, CancellationToken.None);

        Assert.Equal("idempotency-key-reused", second.Problem?.Code);
        Assert.Equal(["1"], _open.Rows("SELECT count(*) FROM decisions"));
    }

    [Fact]
    public async Task RepeatedAsync_KeyKeptBefore_AnswersWithoutJudging()
    {
        var first = await _open.KeepAsync(Keyed("key", "print"));
        _open.Reopen();

        Assert.Equal(first.Id, (await _open.Store.RepeatedAsync(new IdempotencyKey("key", "tester", "print"), CancellationToken.None))?.Value?.Id);
        Assert.Equal("idempotency-key-reused", (await _open.Store.RepeatedAsync(new IdempotencyKey("key", "tester", "x"), CancellationToken.None))?.Problem?.Code);
        Assert.Null(await _open.Store.RepeatedAsync(new IdempotencyKey("KEY", "tester", "print"), CancellationToken.None));
    }

    [Fact]
    public async Task KeepAsync_RacingDuplicates_KeepOneDecision()
    {
        var kept = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => _open.KeepAsync(Keyed("key" + (i % 2), "print")))));

        Assert.Equal(2, kept.Select(k => k.Id).Distinct().Count());
        Assert.Equal(2, kept.Count(k => !k.Repeated));
        Assert.Equal(["2"], _open.Rows("SELECT count(*) FROM decisions"));
        Assert.Equal(["2"], _open.Rows("SELECT count(*) FROM keys"));
    }

    [Fact]
    public async Task KeepAsync_RacingOtherContents_KeepsOneAndRefusesTheRest()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() =>
            _open.Store.KeepAsync(Keyed("key", "print" + i.ToString(System.Globalization.CultureInfo.InvariantCulture)).Filing, CancellationToken.None))));

        Assert.Single(outcomes, o => o.Value is not null);
        Assert.Equal(19, outcomes.Count(o => o.Problem?.Code == "idempotency-key-reused"));
    }

    private static InventedFiling Keyed(string value, string fingerprint) => new() { Key = new IdempotencyKey(value, "tester", fingerprint) };
}
