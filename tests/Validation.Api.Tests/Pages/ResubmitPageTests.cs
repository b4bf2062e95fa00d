using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.History.Files;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Tests.Api;
using TaskTracking.Validation.Api.Tests.Office;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Pages;

/// <summary>A returned dossier is filed again through its pages: what was declared and filed stays, only what changed is uploaded.</summary>
public sealed class ResubmitPageTests : IAsyncLifetime, IDisposable
{
    private const string Letter = "cong-van-trinh-ke-hoach-kiem-ke.pdf";
    private const string Draft = "KH kiem ke 2027 (trinh ky).pdf";
    private const string Declared = """{ "agency": "SXD", "reference": "SXD/77", "title": "Kế hoạch kiểm kê", "assignments": [ { "number": "1234/UBND-HTKT", "assignedTo": "agency" } ], "files": [ { "file": "phu-luc.txt", "role": "attachment" } ] }""";

    private static readonly string Pair = Path.Combine(Repository.Samples, "pairs", "draft.present");

    private ServiceRun _service = null!;
    private PageClient _own = null!;

    private IOffice Office => _service.Parts.GetRequiredService<IOffice>();

    public async Task InitializeAsync()
    {
        _service = await ServiceRun.StartAsync();
        _own = new PageClient(_service.Address, TestKeys.Own);
    }

    public void Dispose() => _own.Dispose();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Post_OneFileAdded_TakesTheRestFromTheVault()
    {
        var first = await ReturnedAsync();
        var (_, form) = await _own.SeeAsync($"/ho-so/{first}/nop-lai");
        foreach (var filledIn in new[] { "value=\"SXD/77\"", "value=\"Kế hoạch kiểm kê\"", "value=\"SXD\" selected", Letter, "phu-luc.txt", "1234/UBND-HTKT" })
        {
            Assert.Contains(filledIn, form, StringComparison.Ordinal);
        }

        var second = await _own.FileAsync(Fields().File(Draft, Bytes(Draft)), $"/ho-so/{first}/nop-lai");

        var (before, now) = (await ContentAsync(first), await ContentAsync(second!.Value));
        Assert.Equal([Draft, Letter, "phu-luc.txt"], now.Files.Select(f => f.Path).Order(StringComparer.Ordinal));
        Assert.All(before.Files, f => Assert.Contains(f, now.Files));
        var declared = System.Text.Encoding.UTF8.GetString(now.Manifest!.Value.Span);
        Assert.Contains("1234/UBND-HTKT", declared, StringComparison.Ordinal);
        Assert.Contains("phu-luc.txt", declared, StringComparison.Ordinal);
        Assert.Contains("SXD/78", declared, StringComparison.Ordinal);
        Assert.DoesNotContain("title", declared.Replace("\"title\":null", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);

        var (_, seen) = await _own.SeeAsync($"/ho-so/{second}");
        Assert.Contains("Đã khắc phục", seen, StringComparison.Ordinal);
        Assert.Contains($"/ho-so/{first}\"", seen, StringComparison.Ordinal);
        var (_, returned) = await _own.SeeAsync($"/ho-so/{first}");
        Assert.Contains($"/ho-so/{second}\"", returned, StringComparison.Ordinal);
        Assert.DoesNotContain("/nop-lai\"", returned, StringComparison.Ordinal);
        using var clerk = new PageClient(_service.Address, TestKeys.Auditor);
        Assert.Contains($"/ho-so/{first}/xu-ly\"", (await clerk.SeeAsync($"/ho-so/{second}/xu-ly")).Page, StringComparison.Ordinal);
        Assert.Contains("Cơ quan trình nộp lại thành hồ sơ mới", (await clerk.SeeAsync($"/ho-so/{first}/xu-ly")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_FilesReplacedAndLeftOut_AreNotInTheNewOne()
    {
        var first = await ReturnedAsync();
        var files = (await ContentAsync(first)).Files;
        var form = Fields();
        form.Add(new ByteArrayContent(Bytes(Draft)), "replaces-" + PlaceOf(files, "phu-luc.txt"), "phu-luc-moi.pdf");
        form.Add(new StringContent("1"), "leave-" + PlaceOf(files, Letter));

        // As a browser sends a field in which nothing was chosen.
        form.Add(new ByteArrayContent([]) { Headers = { ContentDisposition = new("form-data") { Name = "\"replaces-7\"", FileName = "\"\"" } } });

        var now = await ContentAsync((await _own.FileAsync(form, $"/ho-so/{first}/nop-lai"))!.Value);

        Assert.Equal(["phu-luc-moi.pdf"], now.Files.Select(f => f.Path));
        Assert.Contains("\"file\":\"phu-luc-moi.pdf\",\"role\":\"attachment\"", System.Text.Encoding.UTF8.GetString(now.Manifest!.Value.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SameNameAgain_ReplacesAndNeverTheFileOfAnother()
    {
        var first = await ReturnedAsync();
        var again = await ContentAsync((await _own.FileAsync(Fields().File("phu-luc.txt", "mới"), $"/ho-so/{first}/nop-lai"))!.Value);
        Assert.Equal(2, again.Files.Count);
        Assert.NotEqual((await ContentAsync(first)).Files.First(f => f.Path == "phu-luc.txt").Sha256, again.Files.First(f => f.Path == "phu-luc.txt").Sha256);

        var other = await ReturnedAsync("khác");
        var clash = Fields();
        clash.Add(new ByteArrayContent(Bytes(Draft)), "replaces-" + PlaceOf((await ContentAsync(other)).Files, "phu-luc.txt"), Letter);
        Assert.Null(await _own.FileAsync(clash, $"/ho-so/{other}/nop-lai"));
        Assert.Contains("hai tệp cùng tên", _own.Refused!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WhatCannotBeFiledAgain_SaysWhy()
    {
        var open = await FiledAsync();
        var (status, page) = await _own.SeeAsync($"/ho-so/{open}/nop-lai");
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("Văn phòng chưa kết luận hồ sơ này", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/nop-lai\"", (await _own.SeeAsync($"/ho-so/{open}")).Page, StringComparison.Ordinal);

        using var foreign = new PageClient(_service.Address, TestKeys.Foreign);
        await ReturnAsync(open);
        Assert.Equal(HttpStatusCode.NotFound, (await foreign.SeeAsync($"/ho-so/{open}/nop-lai")).Status);
        Assert.Equal(HttpStatusCode.OK, (await _own.SeeAsync($"/ho-so/{open}/nop-lai")).Status);
    }

    [Fact]
    public async Task Precheck_FromAReturnedDossier_TellsTheDeltaAndFilesNothing()
    {
        var first = await ReturnedAsync();
        var address = await _own.UploadAsync(Fields().File(Draft, Bytes(Draft)), $"/ho-so/{first}/nop-lai");
        (await _own.JudgeAsync(address!, "precheck")).Dispose();

        var (_, page) = await _own.SeeAsync(address!);

        Assert.Contains("Đã khắc phục", page, StringComparison.Ordinal);
        Assert.Contains("lần kiểm tra này", page, StringComparison.Ordinal);
        Assert.Single(await _service.Parts.GetRequiredService<IHistory>().ChainAsync(first, default));
    }

    [Fact]
    public async Task PostByTheApi_OneFileSent_TakesTheRestOver()
    {
        var first = await ReturnedAsync();
        var path = $"/api/v1/dossiers/{first}/resubmissions?without=phu-luc.txt";
        var key = ("Idempotency-Key", "lan-2");

        var answer = await _service.PostAsync(path, new Form().File(Draft, Bytes(Draft)), ("Authorization", "Bearer " + TestKeys.Own), key);
        var again = await _service.PostAsync(path, new Form().File(Draft, Bytes(Draft)), ("Authorization", "Bearer " + TestKeys.Own), key);
        var other = await _service.PostAsync(path, new Form().File(Draft, Bytes(Draft)), ("Authorization", "Bearer " + TestKeys.Own));
        var foreign = await _service.PostAsync(path, new Form().File(Draft, Bytes(Draft)), ("Authorization", "Bearer " + TestKeys.Foreign));

        Assert.Equal((HttpStatusCode.Created, "SXD/77", HttpStatusCode.OK), (answer.Status, answer.Json.GetProperty("reference").GetString(), again.Status));
        Assert.Equal(answer.Text, again.Text);
        Assert.Equal([Draft, Letter], (await ContentAsync(answer.Json.GetProperty("id").GetGuid())).Files.Select(f => f.Path));
        Assert.Equal((HttpStatusCode.Conflict, "resubmission-done"), (other.Status, other.Code));
        Assert.Equal((HttpStatusCode.NotFound, "dossier-not-found"), (foreign.Status, foreign.Code));
        Assert.Equal("dossier-not-found", (await _service.PostAsync("/api/v1/dossiers/x/resubmissions", new Form().File("a.txt", "x"))).Code);
    }

    // A title emptied, a reference changed.
    private static Form Fields()
    {
        var form = new Form();
        form.Add(new StringContent("SXD"), "agency");
        form.Add(new StringContent("SXD/78"), "reference");
        form.Add(new StringContent(string.Empty), "title");
        return form;
    }

    private async Task<Guid> FiledAsync(string annex = "phụ lục")
    {
        var filed = await _service.AsAsync(TestKeys.Own, HttpMethod.Post, "/api/v1/dossiers", Form.OfFolder(Path.Combine(Pair, "broken")).File("phu-luc.txt", annex).Metadata(Declared));
        Assert.Equal(HttpStatusCode.Created, filed.Status);
        return filed.Json.GetProperty("id").GetGuid();
    }

    private async Task<Guid> ReturnedAsync(string annex = "phụ lục")
    {
        var id = await FiledAsync(annex);
        await ReturnAsync(id);
        return id;
    }

    private async Task ReturnAsync(Guid id) =>
        Assert.NotNull((await Office.DecideAsync(new Act(id, (await Office.FindAsync(id, default))!.Moves, OpenOffice.An), new DispositionOrder("return", null, "Thiếu dự thảo."), default)).Value);

    private async Task<FiledContent> ContentAsync(Guid id) => (await _service.Parts.GetRequiredService<IHistory>().ContentAsync(id, default))!;

    private static string PlaceOf(IReadOnlyList<KeptFile> files, string path) => files.ToList().FindIndex(f => f.Path == path).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Pair, "lookalike", file));
}
