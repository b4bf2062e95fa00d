using TaskTracking.Rules.Verdicts;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Tests.History;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Office;

/// <summary>What a person of the Office may do with a dossier, and what stays of it. The invented dossier lacks its draft: one blocking finding, "return".</summary>
public sealed class DecidingTests : IDisposable
{
    private const int Draft = 1;
    private readonly OpenOffice _open = new();

    public void Dispose() => _open.Dispose();

    [Fact]
    public async Task Decide_AsRecommended_IsKeptWithWhoAndWhen()
    {
        var id = (await _open.FileAsync()).Id;

        var done = await DecideAsync(id, OpenOffice.An, "return");

        var made = done.Value!.Disposition!;
        Assert.Equal(("return", "return", "clerk-an", false), (made.Decision, made.Recommended, made.By.Who, made.Late));
        Assert.Equal(_open.Clock.Now, made.By.At);
        Assert.Equal(["dossier-filed", "dossier-decided"], done.Value.Events.Select(e => e.Type));
        Assert.Equal(["dossier-decided"], _open.History.Rows("SELECT What FROM activity WHERE Who = 'clerk-an'"));
    }

    [Fact]
    public async Task Decide_AcceptWhileAFindingStands_IsRefusedAndLeavesNothing()
    {
        var id = (await _open.FileAsync()).Id;

        var refused = await DecideAsync(id, OpenOffice.Head, "accept", "Đã có bản giấy.");

        Assert.Equal(("findings-open", "1"), (refused.Problem!.Code, refused.Problem.Arguments[0]));
        Assert.Empty(_open.History.Rows("SELECT Sequence FROM dispositions"));
        Assert.Empty(_open.History.Rows("SELECT What FROM activity WHERE Who = 'head-chi'"));
    }

    [Theory]
    [InlineData("forward", null, "body-missing")]
    [InlineData("forward", "Sở Y tế", "reason-missing")] // the machine says return
    public async Task Decide_OtherThanFollows_NeedsItsReason(string decision, string? body, string code)
    {
        var id = (await _open.FileAsync()).Id;

        Assert.Equal(code, (await DecideAsync(id, OpenOffice.An, decision, body: body)).Problem!.Code);
        Assert.Equal("Sở Y tế", (await DecideAsync(id, OpenOffice.An, "forward", "Thuộc thẩm quyền của Sở Y tế.", "Sở Y tế")).Value!.Disposition!.ForwardName);
    }

    [Fact]
    public async Task Override_OfABlockingFinding_CountsWhenASecondPersonAgrees()
    {
        var id = (await _open.FileAsync()).Id;

        var alone = (await _open.Office.OverrideAsync(await _open.ActAsync(id, OpenOffice.An), Draft, "met", "Dự thảo nằm trong phụ lục.", default)).Value!;
        var number = alone.Standing.Lines[0].Override!.Sequence;
        Assert.Equal(("return", true), (alone.Standing.Recommended, alone.Standing.Lines[0].NeedsSecond));
        Assert.Equal("findings-open", (await DecideAsync(id, OpenOffice.An, "accept")).Problem!.Code);
        Assert.Equal("override-own", (await _open.Office.SecondAsync(await _open.ActAsync(id, OpenOffice.An), number, default)).Problem!.Code);

        var agreed = (await _open.Office.SecondAsync(await _open.ActAsync(id, OpenOffice.Binh), number, default)).Value!;
        Assert.Equal(("accept", "clerk-binh"), (agreed.Standing.Recommended, agreed.Standing.Lines[0].Override!.Second!.Who));
        Assert.Equal("override-not-found", (await _open.Office.SecondAsync(await _open.ActAsync(id, OpenOffice.Head), number, default)).Problem!.Code);
        Assert.Equal("accept", (await DecideAsync(id, OpenOffice.An, "accept")).Value!.Disposition!.Decision);
    }

    [Fact]
    public async Task Override_AnsweredAnew_TakesTheAgreementAway()
    {
        var id = (await _open.FileAsync()).Id;
        var first = (await _open.Office.OverrideAsync(await _open.ActAsync(id, OpenOffice.An), Draft, "met", "Có dự thảo.", default)).Value!;
        await _open.Office.SecondAsync(await _open.ActAsync(id, OpenOffice.Binh), first.Standing.Lines[0].Override!.Sequence, default);

        var anew = (await _open.Office.OverrideAsync(await _open.ActAsync(id, OpenOffice.An), Draft, "met", "Lý do khác.", default)).Value!;

        Assert.Equal(("return", null), (anew.Standing.Recommended, anew.Standing.Lines[0].Override!.Second));
    }

    [Theory]
    [InlineData(0)] // a finding that is met asks for nothing
    [InlineData(7)]
    public async Task Override_OfWhatAsksForNothing_IsRefused(int finding)
    {
        var id = (await _open.FileAsync()).Id;

        Assert.Equal("finding-not-found", (await _open.Office.OverrideAsync(await _open.ActAsync(id, OpenOffice.An), finding, "met", "x", default)).Problem!.Code);
    }

    [Fact]
    public async Task Decide_TwoClerksAtOnce_OneWinsAndTheOtherIsTold()
    {
        var id = (await _open.FileAsync()).Id;
        var seen = await _open.ActAsync(id, OpenOffice.An);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => _open.Office.DecideAsync(
            seen with { Actor = i % 2 == 0 ? OpenOffice.An : OpenOffice.Binh }, new DispositionOrder("return", null, null), default))));

        Assert.Single(answers, a => a.Value is not null);
        Assert.Equal(19, answers.Count(a => a.Problem?.Code == "dossier-moved"));
        Assert.Equal(["1"], _open.History.Rows("SELECT count(*) FROM dispositions"));
        Assert.Equal(["1"], _open.History.Rows("SELECT count(*) FROM events WHERE Type = 'dossier-decided'"));
    }

    [Fact]
    public async Task Decide_WhatIsDecided_OnlyTheHeadAnewAndPointingBack()
    {
        var id = (await _open.FileAsync()).Id;
        var first = (await DecideAsync(id, OpenOffice.An, "return")).Value!.Disposition!;

        Assert.Equal("head-only", (await DecideAsync(id, OpenOffice.Binh, "return", "x")).Problem!.Code);
        Assert.Equal("reason-missing", (await DecideAsync(id, OpenOffice.Head, "return")).Problem!.Code);
        Assert.Equal("dossier-decided", (await _open.Office.AssignAsync(await _open.ActAsync(id, OpenOffice.Head), OpenOffice.Head.Id, default)).Problem!.Code);
        var second = (await DecideAsync(id, OpenOffice.Head, "forward", "Kết luận trước nhầm thẩm quyền.", "Sở Y tế")).Value!;

        Assert.Equal((first.Id, "forward"), (second.Disposition!.Replaces, second.Disposition.Decision));
        Assert.Equal(first, second.Dispositions[0]);
    }

    [Fact]
    public async Task Override_OfADecidedDossier_OnlyByTheHeadWithASecondPersonAndTheFirstDecisionStaysAsItWas()
    {
        var id = (await _open.FileAsync()).Id;
        await DecideAsync(id, OpenOffice.An, "return");

        Assert.Equal("head-only", (await _open.Office.OverrideAsync(await _open.ActAsync(id, OpenOffice.An), Draft, "met", "x", default)).Problem!.Code);
        var overridden = (await _open.Office.OverrideAsync(await _open.ActAsync(id, OpenOffice.Head), Draft, "met", "Dự thảo nằm trong phụ lục.", default)).Value!;
        var agreed = (await _open.Office.SecondAsync(await _open.ActAsync(id, OpenOffice.Binh), overridden.Standing.Lines[0].Override!.Sequence, default)).Value!;
        Assert.Equal(("accept", "return"), (agreed.Standing.Recommended, agreed.Decided!.Recommended));
        Assert.Single(agreed.Decided.Open);

        var anew = (await DecideAsync(id, OpenOffice.Head, "accept", "Kết luận trước bỏ sót phụ lục.")).Value!;
        Assert.Equal(("accept", "accept"), (anew.Disposition!.Decision, anew.Decided!.Recommended));
    }

    [Fact]
    public async Task Decide_AnewAfterTheDueDay_LeavesADossierDecidedInTimeInTime()
    {
        var id = (await _open.FileAsync()).Id;
        await DecideAsync(id, OpenOffice.An, "return");
        _open.Clock.Now = _open.Clock.Now.AddDays(30);

        Assert.False((await DecideAsync(id, OpenOffice.Head, "return", "Nói rõ hơn.")).Value!.Disposition!.Late);
    }

    [Theory]
    [InlineData("2026-11-25T23:59:59+07:00", false)]
    [InlineData("2026-11-26T00:00:00+07:00", true)]
    public async Task Decide_AroundMidnightOfTheDueDay_IsInTimeOrLate(string at, bool late)
    {
        var id = (await _open.FileAsync()).Id;
        _open.Clock.Now = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(late, (await DecideAsync(id, OpenOffice.An, "return")).Value!.Disposition!.Late);
    }

    [Fact]
    public async Task Remark_AfterTheDecision_IsKept()
    {
        var id = (await _open.FileAsync()).Id;
        await DecideAsync(id, OpenOffice.An, "return");

        var noted = (await _open.Office.RemarkAsync(await _open.ActAsync(id, OpenOffice.Binh), "Đã gọi điện.", default)).Value!;

        Assert.Equal("Đã gọi điện.", noted.Remarks.Single().Text);
        Assert.DoesNotContain("gọi", string.Concat(noted.Events.Select(e => e.Payload)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Answer.NotMet, Severity.Confirm, "met", "accept")]
    [InlineData(Answer.NotMet, Severity.Confirm, "notMet", "return")]
    [InlineData(Answer.CannotTell, Severity.Blocking, "met", "accept")]
    [InlineData(Answer.CannotTell, Severity.Blocking, "notMet", "return")]
    public void Standing_ConfirmedByOnePerson_Counts(Answer machine, Severity severity, string person, string recommended)
    {
        var finding = new KeptFinding(0, "form.dates", "3.d", machine.ToString(), severity.ToString().ToLowerInvariant(), "review");
        var by = new Overridden(1, 0, person, "x", new Signatory("a", "a", "clerk", default), null);

        Assert.Equal("review", Standing.Of([finding], [], false).Recommended);
        Assert.Equal(recommended, Standing.Of([finding], [by], false).Recommended);
    }

    [Fact]
    public void Standing_CompetentBodyOverridden_LeavesTheOtherFindings()
    {
        var body = new KeptFinding(0, "authority.competent-body", "3.a", "notMet", "blocking", "forward");
        var draft = new KeptFinding(1, "draft.present", "3.c", "notMet", "blocking", "none");
        var by = new Overridden(1, 0, "met", "x", new Signatory("a", "a", "clerk", default), new Signatory("b", "b", "head", default));

        Assert.Equal("forward", Standing.Of([body, draft], [], true).Recommended);
        Assert.Equal("return", Standing.Of([body, draft], [by], true).Recommended);
        Assert.Equal(["draft.present"], Standing.Of([body, draft], [by], true).Open.Select(l => l.Kept.Rule));
        Assert.Equal(["authority.competent-body"], Standing.Of([body, draft], [], true).Lines.Select(l => l.Kept.Rule));
    }

    private async Task<TaskTracking.Validation.Api.Pipeline.Outcome<DeskView>> DecideAsync(Guid id, TaskTracking.Validation.Api.Accounts.Actor actor, string decision, string? reason = null, string? body = null) =>
        await _open.Office.DecideAsync(await _open.ActAsync(id, actor), new DispositionOrder(decision, body is null ? null : (null, body), reason), default);
}
