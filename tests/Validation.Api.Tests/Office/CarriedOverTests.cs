using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Office.Auditing;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Office;

/// <summary>Answers that persons gave before facts were corrected: they hold for what they were given on, and for nothing else.</summary>
public sealed class CarriedOverTests
{
    private const string Letter = "cong-van-trinh-ke-hoach-kiem-ke.pdf";
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Fact]
    public async Task Override_OfAFindingThatStaysAsItWas_IsCarried()
    {
        await using var run = await CorrectingRun.OfAsync("signing.head-signs");
        await OverrideAsync(run, "signing.head-signs");

        var view = (await run.CorrectAsync(Letter, ("subject", "Về việc khác hẳn"))).Value!;

        Assert.True(view.Standing.Lines.Single(l => l.Kept.Rule == "signing.head-signs").Counts);
        Assert.Empty(view.Standing.Adrift);
    }

    [Fact]
    public async Task Override_OfAFindingThatSaysSomethingElse_HasNoObjectAndLetsNothingPass()
    {
        await using var run = await CorrectingRun.OfAsync("signing.head-signs");
        await OverrideAsync(run, "signing.head-signs");

        // Still not met, but by an order now, not by a delegation: nobody has answered that.
        var view = (await run.CorrectAsync(Letter, ("signerKind", "byOrder"))).Value!;

        Assert.Null(view.Standing.Lines.Single(l => l.Kept.Rule == "signing.head-signs").Override);
        Assert.Equal(("return", "signing.head-signs"), (view.Standing.Recommended, view.Standing.Adrift.Single().Rule));
        await run.Office.DecideAsync(await run.ActAsync(), new DispositionOrder("return", null, null), default);
        Assert.Equal([new ClauseCount("3.a", 1)], (await run.Office.StatisticsAsync(new AuditQuery(), Today, default)).Clauses);
    }

    [Fact]
    public async Task Override_OfAFindingThatIsGone_HasNoObjectAndComesBackWithIt()
    {
        await using var run = await CorrectingRun.OfAsync("signing.head-signs");
        await OverrideAsync(run, "signing.head-signs");

        var gone = (await run.CorrectAsync(Letter, ("signerKind", "deputy"))).Value!;
        Assert.DoesNotContain(gone.Standing.Lines, l => l.Kept.Rule == "signing.head-signs");
        Assert.Single(gone.Standing.Adrift);

        var back = (await run.CorrectAsync(Letter, ("signerKind", "delegate"))).Value!;
        Assert.True(back.Standing.Lines.Single(l => l.Kept.Rule == "signing.head-signs").Counts);
        Assert.Empty(back.Standing.Adrift);
    }

    [Fact]
    public async Task Override_OfACorrectedFinding_CountsInListsAndStatistics()
    {
        await using var run = await CorrectingRun.OfAsync("signing.head-signs");
        await run.CorrectAsync(Letter, ("signerKind", "byOrder"));
        await OverrideAsync(run, "signing.head-signs");
        var decided = (await run.Office.DecideAsync(await run.ActAsync(), new DispositionOrder("return", null, "Lý do khác."), default)).Value!;

        Assert.True(decided.Decided!.Lines.Single(l => l.Kept.Rule == "signing.head-signs").IsMet);
        Assert.Empty((await run.Office.StatisticsAsync(new AuditQuery(), Today, default)).Clauses);
        Assert.Empty((await run.Office.SearchAsync(new AuditQuery { Clause = "3.a" }, Today, default)).Lines);
    }

    private static async Task OverrideAsync(CorrectingRun run, string rule)
    {
        var position = (await run.SeeAsync()).Standing.Lines.Single(l => l.Kept.Rule == rule).Kept.Position;
        var first = (await run.Office.OverrideAsync(await run.ActAsync(), position, "met", "Đã có văn bản.", default)).Value!;
        await run.Office.SecondAsync(await run.ActAsync(OpenOffice.Binh), first.Standing.Lines.Single(l => l.Kept.Rule == rule).Override!.Sequence, default);
    }
}
