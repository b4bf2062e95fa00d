using System.Net;
using System.Reflection;
using TaskTracking.Documents;
using TaskTracking.Papers;
using TaskTracking.Signatures;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Office.Auditing;
using TaskTracking.Validation.Api.Office.Queue;
using TaskTracking.Validation.Api.Tests.Api;
using TaskTracking.Validation.Api.Tests.Papers;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Office;

/// <summary>What the Office corrects of what was read: only the rules run again, and all that hangs on the findings follows.</summary>
public sealed class CorrectingTests
{
    private const string Opinion = "y kien/STC 3205.pdf";
    private const string Letter = "cong-van-trinh-ke-hoach-kiem-ke.pdf";

    [Fact]
    public async Task Correct_RoleDeclaredWrong_TheFindingGoesAndAcceptanceIsRecommended()
    {
        await using var run = await CorrectingRun.OfAsync("dossier.roles");
        Assert.Equal(["dossier.roles"], (await run.SeeAsync()).Standing.Lines.Select(l => l.Kept.Rule));

        var view = (await run.CorrectAsync(Opinion, ("role", "opinion"), ("agency", "STC"))).Value!;

        Assert.Equal(("accept", "review", "accept", true), (view.Dossier.Recommended, view.FirstRecommended, view.Standing.Recommended, view.IsCorrected));
        Assert.Empty(view.Standing.Lines);
        var act = Assert.Single(view.Corrections);
        Assert.Equal(
            [("role", "draft", "declared", "opinion"), ("agency", null, "none", "STC")],
            act.Corrections.Select(c => (c.Said.Field, c.Read.Value, c.Read.From, c.Said.Value)));
        Assert.Equal(("Đã xem bản giấy.", OpenOffice.An.Id), (act.Reason, act.By.Who));
        Assert.Equal([("dossier.roles", "gone")], act.Changes.Select(c => (c.Rule, c.How)));
        Assert.Equal(["dossier-filed", "facts-corrected"], view.Events.Select(e => e.Type));
        Assert.Equal("accept", (await run.Office.DecideAsync(await run.ActAsync(), new DispositionOrder("accept", null, null), default)).Value!.Disposition!.Decision);
    }

    [Fact]
    public async Task Correct_AnyPart_ReadsNoFileAndValidatesNoSignature()
    {
        await using var run = await CorrectingRun.OfAsync("dossier.roles");
        var runs = run.Tools.Runs.Count;
        Assert.True(runs > 0);
        Directory.Delete(Path.Combine(run.Service.Data, "files"), recursive: true);

        Assert.NotNull((await run.CorrectAsync(Opinion, ("role", "opinion"), ("number", "12/STC-NS"))).Value);

        Assert.Equal(runs, run.Tools.Runs.Count);
        var reached = Reached(typeof(CorrectFile.Handler), []);
        Assert.Contains(typeof(Replaying), reached);
        Assert.Empty(reached.Intersect([typeof(DocumentReader), typeof(FileExamination), typeof(SignatureInspector), typeof(DossierJudge), typeof(GuardedJudge)]));
    }

    [Fact]
    public async Task Correct_BackToWhatWasRead_TheKeptResultStandsAgain()
    {
        await using var run = await CorrectingRun.OfAsync("dossier.roles");
        var filed = await run.ResultAsync();
        await run.CorrectAsync(Opinion, ("role", "opinion"));

        var view = (await run.CorrectAsync(Opinion, ("role", "draft"))).Value!;

        Assert.Equal((false, "review", "review"), (view.IsCorrected, view.Dossier.Recommended, view.Standing.Recommended));
        Assert.Equal(["gone", "come"], view.Corrections.SelectMany(a => a.Changes).Select(c => c.How));
        Assert.True(view.Corrections[1].Corrections[0].IsBack);
        Assert.Equal(ContractJson.Line(filed.Vietnamese), ContractJson.Line((await run.ResultAsync()).Vietnamese));
        Assert.Null(await run.Office.CorrectedAsync(run.Id, default));
    }

    [Fact]
    public async Task Correct_TheSameTwice_TheLaterStands()
    {
        await using var run = await CorrectingRun.OfAsync("form.dates");
        await run.CorrectAsync("1. To trinh.pdf", ("subject", "Về việc một"));

        Assert.Equal("Về việc hai", (await run.CorrectAsync("1. To trinh.pdf", ("subject", "Về việc hai"))).Value!.Dossier.Title);
        Assert.Equal([("subject", "Về việc hai")], (await run.ResultAsync()).Corrections.Select(c => (c.Field, c.Value!)));
    }

    [Fact]
    public async Task Correct_SignerKind_JudgesTheSigningRulesAgain()
    {
        await using var run = await CorrectingRun.OfAsync("signing.head-signs");
        Assert.Equal(["signing.head-signs"], (await run.SeeAsync()).Standing.Open.Select(l => l.Kept.Rule));

        var deputy = (await run.CorrectAsync(Letter, ("signerKind", "deputy"))).Value!;

        Assert.Equal([("signing.head-signs", "gone"), ("signing.delegation", "come")], deputy.Corrections[0].Changes.Select(c => (c.Rule, c.How)));
        var acting = (await run.CorrectAsync(Letter, ("signerRight", "Q. Giám đốc"), ("signerKind", "acting"))).Value!;
        Assert.Contains(acting.Standing.Open, l => l.Kept is { Rule: "signing.head-signs", Answer: "cannotTell" });
        Assert.Equal(["Q"], (await run.ResultAsync()).Vietnamese.Documents.First(d => d.File == Letter).Document!.Signer!.Prefixes);
    }

    [Fact]
    public async Task Correct_WhatTheLetterIs_QueueListAndAuditFollow()
    {
        await using var run = await CorrectingRun.OfAsync("signing.head-signs");
        await run.CorrectAsync(Letter, ("number", "12/STC-QLCS"), ("signerRight", "GIÁM ĐỐC"), ("signerName", "Lương Bảo Ngọc"));

        var queued = Assert.Single((await run.Office.QueueAsync(new QueueQuery { Recommended = (await run.SeeAsync()).Dossier.Recommended }, new DateOnly(2026, 11, 20), default)).Lines);
        Assert.Equal("12/STC-QLCS", queued.Letter);
        Assert.Empty((await run.Office.QueueAsync(new QueueQuery { Recommended = "forward" }, new DateOnly(2026, 11, 20), default)).Lines);
        var listed = Assert.Single((await run.Office.SearchAsync(new AuditQuery(), new DateOnly(2026, 11, 20), default)).Lines);
        Assert.Equal(("12/STC-QLCS", (await run.SeeAsync()).Dossier.Recommended), (listed.Letter, listed.Recommended));
        Assert.DoesNotContain("signing.head-signs", listed.Rules ?? string.Empty, StringComparison.Ordinal);
        Assert.Empty((await run.Office.SearchAsync(new AuditQuery { Rule = "signing.head-signs" }, new DateOnly(2026, 11, 20), default)).Lines);
    }

    [Fact]
    public async Task Decide_AfterACorrection_PapersStatisticsReplayAndTheAgencysPageAgree()
    {
        await using var run = await CorrectingRun.OfAsync("signing.head-signs", key: TestKeys.Clerk);
        var kept = (await run.History.FindAsync(run.Id, default))!;
        await run.CorrectAsync(Letter, ("signerKind", "deputy"));
        Assert.Equal("return", (await run.SeeAsync()).Standing.Recommended);
        var decided = (await run.Office.DecideAsync(await run.ActAsync(), new DispositionOrder("return", null, null), default)).Value!;

        Assert.Equal(["signing.delegation"], decided.Decided!.Open.Where(l => l.Kept.Effect == "return").Select(l => l.Kept.Rule));
        Assert.Equal([new ClauseCount("3.a", 1)], (await run.Office.StatisticsAsync(new AuditQuery(), new DateOnly(2026, 11, 20), default)).Clauses);
        Assert.Single((await run.Office.SearchAsync(new AuditQuery { Clause = "3.a", Rule = "signing.delegation" }, new DateOnly(2026, 11, 20), default)).Lines);
        var replay = (await run.Service.GetAsync($"/api/v1/dossiers/{run.Id}/replay")).Json;
        Assert.True(replay.GetProperty("identical").GetBoolean(), replay.ToString());
        var again = (await run.ResultAsync()).Vietnamese.Findings.First(f => f.Rule == "signing.delegation");
        var paper = (await run.Mediator.Send(new ShowPaper.Request(run.Id, PaperKind.Return, OpenOffice.An))).Value!;
        Assert.Contains(again.Message[..40], string.Join('\n', LetterFile.Lines(paper.Content)), StringComparison.Ordinal);
        Assert.DoesNotContain(kept.Vietnamese.Findings.First(f => f.Rule == "signing.head-signs").Message[..40], string.Join('\n', LetterFile.Lines(paper.Content)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OwnDossier_ShowsTheCorrectedResultOnceItIsDecided()
    {
        await using var run = await CorrectingRun.OfAsync("signing.delegation");
        var id = await run.FileAsync("draft.present", key: TestKeys.Own);
        var act = new Act(id, 0, OpenOffice.An);
        var file = (await run.History.FindAsync(id, default))!.Vietnamese.Documents.First(d => d.Role == "submission").File;
        async Task<string> SeenAsync(string key) => WebUtility.HtmlDecode((await run.Service.AsAsync(key, HttpMethod.Get, $"/ho-so/{id}")).Text);

        Assert.NotNull((await run.Mediator.Send(new CorrectFile.Request(act, file, new Dictionary<string, string>(StringComparer.Ordinal) { ["subject"] = "Về việc chimhoangyen" }, "x"))).Value);

        Assert.DoesNotContain("chimhoangyen", await SeenAsync(TestKeys.Own), StringComparison.Ordinal);
        Assert.Contains("chimhoangyen", await SeenAsync(TestKeys.Clerk), StringComparison.Ordinal);
        await run.Office.DecideAsync(act with { Moves = 1 }, new DispositionOrder("return", null, null), default);
        Assert.Contains("chimhoangyen", await SeenAsync(TestKeys.Own), StringComparison.Ordinal);
        Assert.Contains("Văn phòng đã đính chính", await SeenAsync(TestKeys.Own), StringComparison.Ordinal);
        Assert.DoesNotContain("chimhoangyen", (await run.Service.AsAsync(TestKeys.Own, HttpMethod.Get, $"/api/v1/dossiers/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correct_ADecidedOrMovedDossier_IsRefusedAndLeavesNothing()
    {
        await using var run = await CorrectingRun.OfAsync("dossier.roles");
        var seen = await run.ActAsync();
        await run.Office.RemarkAsync(seen, "x", default);
        var request = new CorrectFile.Request(seen, Opinion, new Dictionary<string, string>(StringComparer.Ordinal) { ["role"] = "opinion" }, "x");

        Assert.Equal("dossier-moved", (await run.Mediator.Send(request)).Problem!.Code);
        await run.Office.DecideAsync(await run.ActAsync(), new DispositionOrder("return", null, "x"), default);
        Assert.Equal("dossier-decided", (await run.Mediator.Send(request with { Act = await run.ActAsync(OpenOffice.Head) })).Problem!.Code);
        Assert.Equal("dossier-decided", (await run.Office.CorrectAsync(await run.ActAsync(), [(new("a", "role", "draft"), new(null, "none"))], "x", null, default)).Problem!.Code);
        Assert.Equal("dossier-not-found", (await run.Mediator.Send(request with { Act = seen with { Dossier = Guid.NewGuid() } })).Problem!.Code);
        Assert.Empty((await run.SeeAsync()).Corrections);
    }

    [Theory]
    [InlineData("role", "boss", "correction-role-unknown")]
    [InlineData("role", "", "correction-role-unknown")]
    [InlineData("agency", "KHONGCO", "correction-agency-unknown")]
    [InlineData("number", "số mấy", "correction-number-invalid")]
    [InlineData("date", "31/02/2026", "correction-date-invalid")]
    [InlineData("date", "18/11/1026", "correction-date-invalid")]
    [InlineData("type", "XYZ", "correction-type-unknown")]
    [InlineData("signerRight", "ông ấy", "correction-right-unknown")]
    [InlineData("signerName", "giám đốc 1", "correction-name-invalid")]
    [InlineData("signerKind", "boss", "correction-kind-unknown")]
    [InlineData("subject", null, "correction-too-long")]
    [InlineData("role", "draft", "correction-same")]
    public async Task Correct_WhatCannotBe_IsRefusedWithItsCode(string field, string? typed, string code)
    {
        await using var run = await CorrectingRun.OfAsync("dossier.roles");

        var refused = (await run.CorrectAsync(Opinion, (field, typed ?? new string('x', 501)))).Problem!;

        Assert.Equal(code, refused.Code);
        Assert.Equal(0, (await run.SeeAsync()).Moves);
    }

    [Fact]
    public async Task Correct_WithoutAReasonOrOfNoFile_IsRefused()
    {
        await using var run = await CorrectingRun.OfAsync("dossier.roles");
        var said = new Dictionary<string, string>(StringComparer.Ordinal) { ["role"] = "opinion" };

        Assert.Equal("text-invalid", (await run.Mediator.Send(new CorrectFile.Request(await run.ActAsync(), Opinion, said, " "))).Problem!.Code);
        Assert.Equal("correction-file-unknown", (await run.Mediator.Send(new CorrectFile.Request(await run.ActAsync(), "../x", said, "x"))).Problem!.Code);
    }

    // What a handler can call: its constructor's parameters and theirs, classes of the program behind interfaces included.
    private static HashSet<Type> Reached(Type type, HashSet<Type> reached)
    {
        var types = typeof(OfficeStore).Assembly.GetTypes();
        foreach (var parameter in type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).SelectMany(c => c.GetParameters()).Select(p => p.ParameterType))
        {
            if (!reached.Add(parameter))
            {
                continue;
            }

            foreach (var made in parameter.IsInterface ? types.Where(t => parameter.IsAssignableFrom(t) && !t.IsInterface) : [parameter])
            {
                reached.Add(made);
                Reached(made, reached);
            }
        }

        return reached;
    }
}
