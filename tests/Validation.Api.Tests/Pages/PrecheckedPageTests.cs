using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Tests.Api;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Pages;

/// <summary>A pre-check leaves no trace, and is filed without another upload by whoever made it; the same files filed twice are told.</summary>
public sealed class PrecheckedPageTests : IAsyncLifetime, IDisposable
{
    private static readonly string Sample = Path.Combine(Repository.Samples, "pairs", "draft.present", "broken");

    private ServiceRun _service = null!;
    private PageClient _own = null!;

    private IHistory History => _service.Parts.GetRequiredService<IHistory>();

    public async Task InitializeAsync()
    {
        _service = await ServiceRun.StartAsync();
        _own = new PageClient(_service.Address, TestKeys.Own);
    }

    public void Dispose() => _own.Dispose();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Precheck_UntilItIsFiled_LeavesNoTrace()
    {
        await CheckedAsync();

        Assert.Empty((await History.ListAsync(new DecisionQuery(), default)).Lines);
        Assert.Empty((await _service.Parts.GetRequiredService<IOffice>().QueueAsync(new(), new DateOnly(2026, 11, 20), default)).Lines);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(_service.Data, "files"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task File_WhatWasChecked_NeedsNoUploadAndFilesOnce()
    {
        var address = await CheckedAsync();
        var (_, page) = await _own.SeeAsync(address);
        Assert.Contains("Nộp hồ sơ này", page, StringComparison.Ordinal);
        Assert.Contains("Check first", (await _own.SeeAsync(address + "?sua=true&lang=en")).Page, StringComparison.Ordinal);

        using var foreign = new PageClient(_service.Address, TestKeys.Foreign);
        Assert.Equal(HttpStatusCode.NotFound, (await foreign.SeeAsync(address)).Status);

        using var filed = await _own.JudgeAsync(address, "file");
        var (_, dossier) = await _own.SeeAsync(filed.Headers.Location!.OriginalString);
        using var again = await _own.PostAsync(address, "/", "file");

        Assert.Contains("HS-2026-000001", dossier, StringComparison.Ordinal);
        Assert.Equal(filed.Headers.Location, again.Headers.Location);
        Assert.Single((await History.ListAsync(new DecisionQuery(), default)).Lines);
        Assert.Empty(_service.Waiting);
    }

    [Fact]
    public async Task File_RolesChangedAtTheCheck_AreFiledAsChecked()
    {
        var address = (await _own.UploadAsync(Form.OfFolder(Sample)))!;
        (await _own.JudgeAsync(address, "precheck", ("role-0", "draft"))).Dispose();
        using var filed = await _own.JudgeAsync(address, "file");

        var kept = await History.FindAsync(Guid.Parse(filed.Headers.Location!.OriginalString.Split('/')[^1]), default);
        Assert.Equal(("draft", "declared"), (kept!.Vietnamese.Documents[0].Role, kept.Vietnamese.Documents[0].RoleFrom));
    }

    [Fact]
    public async Task File_TheSameFilesAgain_IsToldAndFiledOnlyWhereOneSaysSo()
    {
        var first = (await _own.FileAsync(Form.OfFolder(Sample)))!.Value;
        var address = (await _own.UploadAsync(Form.OfFolder(Sample)))!;
        Assert.Contains($"/ho-so/{first}\"", (await _own.SeeAsync(address)).Page, StringComparison.Ordinal);
        using var refused = await _own.JudgeAsync(address, "file");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("vẫn muốn nộp thêm một hồ sơ", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Single((await History.ListAsync(new DecisionQuery(), default)).Lines);

        using var filed = await _own.JudgeAsync(address, "file", ("duplicate", "1"));

        using var clerk = new PageClient(_service.Address, TestKeys.Auditor);
        var (_, desk) = await clerk.SeeAsync(filed.Headers.Location!.OriginalString + "/xu-ly");
        Assert.Contains("Trùng nội dung", desk, StringComparison.Ordinal);
        Assert.Contains($"/ho-so/{first}/xu-ly\"", desk, StringComparison.Ordinal);
        Assert.DoesNotContain("Trùng nội dung", (await clerk.SeeAsync($"/ho-so/{first}/xu-ly")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_TheLetterOfAnother_IsAHintToTheOfficeOnly()
    {
        var letter = Directory.EnumerateFiles(Sample).First();
        var first = (await _service.AsAsync(TestKeys.Own, HttpMethod.Post, "/api/v1/dossiers", new Form().File("a.pdf", File.ReadAllBytes(letter)).File("b.txt", "một"))).Json.GetProperty("id").GetGuid();
        var own = await _service.AsAsync(TestKeys.Own, HttpMethod.Post, "/api/v1/dossiers", new Form().File("a.pdf", File.ReadAllBytes(letter)).File("b.txt", "hai"));
        var foreign = await _service.AsAsync(TestKeys.Foreign, HttpMethod.Post, "/api/v1/dossiers", new Form().File("a.pdf", File.ReadAllBytes(letter)).File("b.txt", "một"));
        Assert.False(own.Headers.ContainsKey("Link"));
        Assert.False(foreign.Headers.ContainsKey("Link"));

        using var other = new PageClient(_service.Address, TestKeys.Foreign);
        var address = await other.UploadAsync(new Form().File("a.pdf", File.ReadAllBytes(letter)).File("b.txt", "ba"));
        Assert.DoesNotContain(first.ToString(), (await other.SeeAsync(address!)).Page, StringComparison.Ordinal);
        using var clerk = new PageClient(_service.Address, TestKeys.Auditor);
        Assert.Contains("Văn bản trình giống hệt", (await clerk.SeeAsync($"/ho-so/{own.Json.GetProperty("id").GetGuid()}/xu-ly")).Page, StringComparison.Ordinal);
        Assert.Contains($"/ho-so/{first}/xu-ly\"", (await clerk.SeeAsync($"/ho-so/{foreign.Json.GetProperty("id").GetGuid()}/xu-ly")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TheSameFilesByTheApi_NamesTheFirstInALink()
    {
        var first = (await _service.AsAsync(TestKeys.Own, HttpMethod.Post, "/api/v1/dossiers", Form.OfFolder(Sample))).Json.GetProperty("id").GetGuid();
        var again = await _service.AsAsync(TestKeys.Own, HttpMethod.Post, "/api/v1/dossiers", Form.OfFolder(Sample));

        Assert.Equal((HttpStatusCode.Created, $"</api/v1/dossiers/{first}>; rel=\"duplicate\""), (again.Status, again.Headers["Link"]));
    }

    private async Task<string> CheckedAsync()
    {
        var address = (await _own.UploadAsync(Form.OfFolder(Sample)))!;
        using var done = await _own.JudgeAsync(address, "precheck");
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        return done.Headers.Location!.OriginalString;
    }
}
