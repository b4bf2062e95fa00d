using Microsoft.Data.Sqlite;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Office.Resubmitting;
using TaskTracking.Validation.Api.Tests.History;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Office.Resubmitting;

/// <summary>Which dossier may be filed again, by whom, and the chain that follows.</summary>
public sealed class ResubmissionTests : IDisposable
{
    private static readonly Actor Own = new("user-sxd", "sxd", Role.AgencyUser, "SXD");
    private static readonly Actor Foreign = new("user-stc", "stc", Role.AgencyUser, "STC");

    private readonly OpenOffice _open = new();

    private ResubmissionDesk Desk => new(_open.History.Store, _open.Office);

    public void Dispose() => _open.Dispose();

    [Fact]
    public async Task Open_InEveryOtherState_IsRefusedInItsOwnWords()
    {
        var id = (await _open.FileAsync()).Id;
        Assert.Equal("resubmission-open", await RefusedAsync(id, Own));
        Assert.Equal("dossier-not-found", await RefusedAsync(id, Foreign));
        Assert.Equal("dossier-not-found", await RefusedAsync(Guid.NewGuid(), Own));

        await DecideAsync(id, "return");
        Assert.Null(await RefusedAsync(id, Own));
        Assert.Equal("dossier-not-found", await RefusedAsync(id, Foreign));

        var accepted = (await _open.FileAsync(new InventedFiling { Draft = Rules.Verdicts.Answer.Met })).Id;
        await DecideAsync(accepted, "accept");
        Assert.Equal("resubmission-accepted", await RefusedAsync(accepted, Own));

        var forwarded = (await _open.FileAsync()).Id;
        await _open.Office.DecideAsync(await _open.ActAsync(forwarded, OpenOffice.An), new DispositionOrder("forward", (null, "Sở Y tế"), "Thuộc Sở Y tế."), default);
        Assert.Equal("resubmission-forwarded", await RefusedAsync(forwarded, Own));
    }

    [Fact]
    public async Task Keep_ThreeRounds_AreOneChainSeenFromEach()
    {
        var first = await _open.FileAsync();
        await DecideAsync(first.Id, "return");
        var second = await _open.FileAsync(new InventedFiling { Resubmits = first.Id });
        Assert.Equal("resubmission-open", await RefusedAsync(second.Id, Own));
        await DecideAsync(second.Id, "return");
        var third = await _open.FileAsync(new InventedFiling { Resubmits = second.Id });

        foreach (var id in new[] { first.Id, second.Id, third.Id })
        {
            Assert.Equal([first.Code, second.Code, third.Code], (await _open.History.Store.ChainAsync(id, default)).Select(l => l.Code));
        }

        var view = (await Desk.RoundAsync(second.Id, Own, "vi", default)).Value!;
        Assert.Equal((first.Code, third.Code), (view.Earlier?.Code, view.Later?.Code));
        Assert.Equal(["dossier-filed", "dossier-decided", "dossier-resubmitted"], (await _open.SeeAsync(first.Id)).Events.Select(e => e.Type));
        Assert.Contains(second.Code, (await _open.SeeAsync(first.Id)).Events[^1].Payload, StringComparison.Ordinal);
        Assert.Equal(("resubmission-done", second.Code), ((await Desk.OpenAsync(first.Id, Own, default)).Problem!.Code, (await Desk.OpenAsync(first.Id, Own, default)).Problem!.Arguments[0]));
        Assert.Equal("dossier-not-found", (await Desk.RoundAsync(second.Id, Foreign, "vi", default)).Problem!.Code);
    }

    [Fact]
    public async Task Keep_TwoAtOnce_OneTakesThePlace()
    {
        var first = await _open.FileAsync();
        await DecideAsync(first.Id, "return");

        var both = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _open.History.Store.KeepAsync(new InventedFiling { Resubmits = first.Id }.Filing, default))));

        Assert.Single(both, b => b.Value is not null);
        Assert.All(both.Where(b => b.Value is null), b => Assert.Equal("resubmission-done", b.Problem!.Code));
        Assert.Equal(["2"], _open.History.Rows("SELECT count(*) FROM decisions"));
    }

    [Fact]
    public async Task Keep_OfWhatIsNotReturnedAnyMore_IsRefusedAndLeavesNothing()
    {
        var first = await _open.FileAsync();

        Assert.Equal("resubmission-moved", (await _open.History.Store.KeepAsync(new InventedFiling { Resubmits = first.Id }.Filing, default)).Problem!.Code);
        Assert.Equal(["1"], _open.History.Rows("SELECT count(*) FROM decisions"));
        Assert.Throws<SqliteException>(() => _open.History.Execute("INSERT INTO resubmissions VALUES (2, 1)"));
    }

    [Fact]
    public async Task Keep_ForAnotherAgency_IsRefused()
    {
        var first = await _open.FileAsync();
        await DecideAsync(first.Id, "return");

        Assert.Equal("resubmission-of-another", (await _open.History.Store.KeepAsync(new InventedFiling { Resubmits = first.Id, Agency = "STC" }.Filing, default)).Problem!.Code);
        Assert.Equal(["1"], _open.History.Rows("SELECT count(*) FROM decisions"));
    }

    [Fact]
    public async Task Round_AgainstWhatPersonsLeftStanding_IsTheDelta()
    {
        var first = await _open.FileAsync();
        var passed = (await _open.Office.OverrideAsync(await _open.ActAsync(first.Id, OpenOffice.An), 1, "met", "Có bản giấy.", default)).Value!;
        await _open.Office.SecondAsync(await _open.ActAsync(first.Id, OpenOffice.Binh), passed.Standing.Lines[0].Override!.Sequence, default);
        await _open.Office.DecideAsync(await _open.ActAsync(first.Id, OpenOffice.An), new DispositionOrder("return", null, "Lý do khác."), default);
        var second = await _open.FileAsync(new InventedFiling { Resubmits = first.Id, Contents = ["tờ trình", "dự thảo sửa"] });

        var view = (await Desk.RoundAsync(second.Id, Own, "vi", default)).Value!;

        Assert.Equal([(Change.PassedBefore, "draft.present")], view.Delta!.Select(l => (l.Change, l.Rule)));
        Assert.Equal(["1.pdf same", "2.pdf changed"], view.Files.Select(f => $"{f.Now!.Path} {f.State}"));
    }

    private async Task DecideAsync(Guid id, string decision) =>
        Assert.NotNull((await _open.Office.DecideAsync(await _open.ActAsync(id, OpenOffice.An), new DispositionOrder(decision, null, null), default)).Value);

    private async Task<string?> RefusedAsync(Guid id, Actor actor) => (await Desk.OpenAsync(id, actor, default)).Problem?.Code;
}
