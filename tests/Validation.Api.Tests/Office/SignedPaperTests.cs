using System.Net;
using System.Text;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using TaskTracking.Documents;
using TaskTracking.Signatures.Tests.Mutants;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.History.Backups;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Pipeline;
using TaskTracking.Validation.Api.Tests.Api;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Office;

/// <summary>The signed paper of a decision comes back.</summary>
public sealed class SignedPaperTests : IAsyncLifetime, IDisposable
{
    private const string Head = "V/v tra lai ho so kem theo To trinh so 1. Ma ho so: ";
    private readonly TemporaryFolder _trust = new();
    private ServiceRun _service = null!;
    private Guid _id;
    private string _code = null!;

    private IOffice Office => _service.Parts.GetRequiredService<IOffice>();

    public async Task InitializeAsync()
    {
        _trust.Write("root.crt", StateKeys.Root.Encoded);
        _trust.Write("issuer.crt", StateKeys.Issuer.Encoded);
        _trust.Write("stamping.crt", StateKeys.Stamping.Encoded);
        _service = await ServiceRun.StartAsync(o => o with { Trust = _trust.Path });
        var filed = await _service.AsAsync(TestKeys.Own, HttpMethod.Post, "/api/v1/dossiers", Form.OfFolder(Path.Combine(Repository.Samples, "pairs", "draft.present", "broken")));
        (_id, _code) = (filed.Json.GetProperty("id").GetGuid(), filed.Json.GetProperty("code").GetString()!);
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    public void Dispose() => _trust.Dispose();

    [Fact]
    public async Task Upload_SignedLetter_IsKeptWithItsVerdictAndALaterOneFollows()
    {
        await DecideAsync("return");
        var (first, second) = (Signed(Head + _code), Signed(Head + _code + " - ban hai"));
        Assert.Single((await UploadAsync(first)).Value!.SignedPapers);
        var papers = (await UploadAsync(second)).Value!.SignedPapers;

        Assert.Equal([(1, "return"), (2, "return")], papers.Select(p => (p.Number, p.Kind)));
        Assert.Equal(first.Length, papers[0].Size);
        Assert.Equal("SỞ MẪU", papers[0].Verdict.In("vi").Signatures![0].Signer.CommonName);
        Assert.Equal("TOTAL-PASSED", papers[0].Indication);
        Assert.Equal(2, (await Office.FindAsync(_id, default))!.Events.Count(e => e.Type == "paper-signed"));
        foreach (var (number, bytes) in new[] { (1, first), (2, second) })
        {
            await using var content = (await _service.Parts.GetRequiredService<IMediator>().Send(new ShowSignedPaper.Request(_id, number, OpenOffice.An))).Value!.Content;
            using var copy = new MemoryStream();
            await content.CopyToAsync(copy);
            Assert.Equal(bytes, copy.ToArray());
        }
    }

    [Fact]
    public async Task Get_SignedPaper_IsForItsAgencyAndTheOfficeOnly()
    {
        await DecideAsync("return");
        await UploadAsync(Signed(Head + _code));

        foreach (var key in new[] { TestKeys.Own, TestKeys.Clerk, TestKeys.Auditor })
        {
            var answer = await _service.AsAsync(key, HttpMethod.Get, $"/ho-so/{_id}/ban-ky/1");
            Assert.Equal((HttpStatusCode.OK, "application/pdf"), (answer.Status, answer.ContentType));
            Assert.Equal($"attachment; filename={_code}-ban-ky-1.pdf; filename*=UTF-8''{_code}-ban-ky-1.pdf", answer.Headers["Content-Disposition"]);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await _service.AsAsync(TestKeys.Foreign, HttpMethod.Get, $"/ho-so/{_id}/ban-ky/1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _service.AsAsync(TestKeys.Own, HttpMethod.Get, $"/ho-so/{_id}/ban-ky/2")).Status);
        var seen = (await _service.AsAsync(TestKeys.Own, HttpMethod.Get, $"/ho-so/{_id}")).Text;
        Assert.Contains($"/ho-so/{_id}/ban-ky/1", seen, StringComparison.Ordinal);
        Assert.Contains("SỞ MẪU", seen, StringComparison.Ordinal);
        Assert.DoesNotContain(OpenOffice.An.Name, seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_SignerNobodyTrustsHere_IsKeptAsNotDecidable()
    {
        await DecideAsync("return");
        var stranger = TaskTracking.Signatures.Tests.Pki.TestPki.Issue(TaskTracking.Signatures.Tests.Pki.TestPki.Root, new());

        Assert.Equal("INDETERMINATE", (await UploadAsync(new StateLetter(Head + _code).Sign(stranger).Bytes)).Value!.SignedPapers.Single().Indication);
    }

    [Fact]
    public async Task Upload_AfterADecisionAnew_IsThePaperOfThatOne()
    {
        await DecideAsync("return");
        await UploadAsync(Signed(Head + _code));
        await Office.DecideAsync(await ActAsync(OpenOffice.Head), new DispositionOrder("forward", (null, "Sở Y tế"), "Thuộc Sở Y tế."), default);

        Assert.Equal("paper-other-decision", (await UploadAsync(Signed(Head + _code))).Problem!.Code);
        Assert.Equal(["return", "forward"], (await UploadAsync(Signed("V/v chuyen ho so kem theo To trinh. Ma ho so: " + _code))).Value!.SignedPapers.Select(p => p.Kind));
    }

    [Theory]
    [InlineData("unsigned", "paper-not-signed")]
    [InlineData("changed", "paper-signature-broken")]
    [InlineData("other", "paper-other-dossier")]
    [InlineData("longer", "paper-other-dossier")]
    [InlineData("slip", "paper-other-decision")]
    [InlineData("word", "paper-not-pdf")]
    [InlineData("huge", "paper-not-pdf")]
    [InlineData("two", "paper-not-one")]
    [InlineData("none", "paper-not-one")]
    [InlineData("moved", "dossier-moved")]
    [InlineData("undecided", "dossier-not-decided")]
    [InlineData("secret", "secret-paper-only")]
    public async Task Upload_WhatIsNotTheSignedPaper_IsRefusedAndNothingIsKept(string what, string code)
    {
        if (what != "undecided")
        {
            await DecideAsync("return");
        }

        var sound = Signed(Head + _code);
        byte[][] files = what switch
        {
            "unsigned" => [new StateLetter(Head + _code).Bytes],
            "changed" => [Replaced(sound, "(letter)", "(lettre)")],
            "other" => [Signed(Head + "HS-2026-999999")],
            "longer" => [Signed(Head + _code + "0")],
            "slip" => [Signed("PHIEU TIEP NHAN ho so " + _code)],
            "word" => [Encoding.ASCII.GetBytes("PK\u0003\u0004 " + _code)],
            "huge" => [[.. sound, .. new byte[UploadSignedPaper.LargestMegabytes << 20]]],
            "two" => [sound, sound],
            "none" => [],
            "secret" => [await File.ReadAllBytesAsync(Path.Combine(Repository.Samples, "pairs", "secrecy.paper-only", "broken", "cong-van-trinh-ke-hoach-kiem-ke.pdf"))],
            _ => [sound],
        };
        var act = await ActAsync(OpenOffice.An);
        var purged = false;
        var kept = await SendAsync(what == "moved" ? act with { Moves = act.Moves + 1 } : act, files, () => purged = true);

        Assert.Equal(code, kept.Problem?.Code);
        Assert.Empty((await Office.FindAsync(_id, default))!.SignedPapers);
        Assert.Equal(what == "secret", purged);
    }

    [Fact]
    public async Task Read_BackupWithASignedPaper_NamesItsFile()
    {
        await DecideAsync("return");
        var paper = (await UploadAsync(Signed(Head + _code))).Value!.SignedPapers.Single();
        using var copy = new CopiedDatabase(null);
        Assert.True(copy.Take(Path.Combine(_service.Data, DataFolder.DatabaseName)));

        Assert.Equal(paper.Size, copy.Read().Value!.Files[paper.Sha256]);
    }

    private static byte[] Signed(string text) => new StateLetter(text).Sign(change: plan => plan with { Embedded = [StateKeys.Issuer] }).Bytes;

    private static byte[] Replaced(byte[] bytes, string what, string by) => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(bytes).Replace(what, by, StringComparison.Ordinal));

    private async Task DecideAsync(string decision) =>
        Assert.NotNull((await Office.DecideAsync(await ActAsync(OpenOffice.An), new DispositionOrder(decision, null, "Lý do."), default)).Value);

    private async Task<Act> ActAsync(Actor actor) => new(_id, (await Office.FindAsync(_id, default))!.Moves, actor);

    private async Task<Outcome<DeskView>> UploadAsync(byte[] file) => await SendAsync(await ActAsync(OpenOffice.An), [file], () => { });

    private Task<Outcome<DeskView>> SendAsync(Act act, byte[][] files, Action purge) => _service.Parts.GetRequiredService<IMediator>().Send(
        new UploadSignedPaper.Request(act, new DossierInput([.. files.Select((f, i) => new SourceFile(i == 0 ? "ban-ky.pdf" : "khac.pdf", f))], null, []) { Purge = purge }));
}
