#pragma warning disable RS0030 // The program uses no network; a test of its service is a client.
using System.Net;
using System.Security.Cryptography;
using TaskTracking.Validation.Api.Papers;
using TaskTracking.Validation.Api.Tests.Api;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Papers;

/// <summary>Papers by the API and from the dossier's page.</summary>
public sealed class PaperApiTests : IAsyncLifetime
{
    private ServiceRun _service = null!;
    private string _clean = null!;
    private string _returned = null!;

    public async Task InitializeAsync()
    {
        _service = await ServiceRun.StartAsync();
        _clean = await FiledAsync(Path.Combine(Repository.Samples, "clean"));
        _returned = await FiledAsync(Path.Combine(Repository.Samples, "pairs", "draft.present", "broken"));
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Get_Paper_IsAWordFileWithItsVietnameseNameAndTheSameBytesTwice()
    {
        var (content, disposition, type) = await DownloadAsync($"/api/v1/dossiers/{_returned}/papers/return");

        Assert.Equal(PaperFile.MediaType, type);
        Assert.Equal("attachment; filename=\"Cong van tra lai ho so HS-2026-000002.docx\"; filename*=UTF-8''C%C3%B4ng%20v%C4%83n%20tr%E1%BA%A3%20l%E1%BA%A1i%20h%E1%BB%93%20s%C6%A1%20HS-2026-000002.docx", disposition);
        Assert.Equal(content, (await DownloadAsync($"/api/v1/dossiers/{_returned}/papers/return")).Content);
        Assert.Contains(LetterFile.Lines(content), l => l.Contains(". Hồ sơ không kèm dự thảo", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_Receipt_HasTheHashOfEveryFileAsFiled()
    {
        var lines = LetterFile.Lines((await DownloadAsync($"/api/v1/dossiers/{_clean}/papers/receipt")).Content);

        Assert.Contains("Đã nhận, chưa phải là chấp nhận.", lines);
        Assert.Contains("Mã hồ sơ: HS-2026-000001", lines);
        Assert.Contains(lines, l => l.Contains("09 giờ 00 phút, ngày 20 tháng 11 năm 2026", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("ngày 26 tháng 11 năm 2026", StringComparison.Ordinal));
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Samples, "clean")).Where(f => !f.EndsWith("dossier.json", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.Contains("SHA-256: " + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f))), lines));
    }

    [Theory]
    [InlineData("return", "paper-not-found")]
    [InlineData("forward", "paper-not-found")]
    [InlineData("Accept", "paper-not-found")]
    [InlineData("0", "paper-not-found")]
    [InlineData("letter", "paper-not-found")]
    public async Task Get_PaperThatAnAcceptedDossierHasNot_IsNotFoundWithItsCode(string kind, string code)
    {
        var answer = await _service.GetAsync($"/api/v1/dossiers/{_clean}/papers/{kind}");

        Assert.Equal((HttpStatusCode.NotFound, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Get_PaperOfNoDossier_IsNotFound()
    {
        Assert.Equal("dossier-not-found", (await _service.GetAsync($"/api/v1/dossiers/{Guid.NewGuid()}/papers/note")).Code);
        Assert.Equal("dossier-not-found", (await _service.GetAsync("/api/v1/dossiers/x/papers/receipt")).Code);
    }

    [Fact]
    public async Task Page_OfADossier_LeadsToItsPapersAndNoOthers()
    {
        Assert.Equal(["return", "receipt", "note"], Linked((await _service.GetAsync("/ho-so/" + _returned)).Text, _returned));
        Assert.Equal(["accept", "receipt", "note"], Linked((await _service.GetAsync("/ho-so/" + _clean)).Text, _clean));
        Assert.Equal(["receipt"], Linked((await _service.AsAsync(TestKeys.Own, HttpMethod.Get, "/ho-so/" + _clean)).Text, _clean));
        foreach (var kind in new[] { "return", "receipt", "note" })
        {
            Assert.Equal(HttpStatusCode.OK, (await _service.GetAsync($"/api/v1/dossiers/{_returned}/papers/{kind}")).Status);
        }
    }

    [Theory]
    [InlineData("a\r\nSet-Cookie: x=1.docx", "attachment; filename=\"a--Set-Cookie- x-1.docx\"; filename*=UTF-8''a--Set-Cookie-%20x-1.docx")]
    [InlineData("../..\\\"x\";<é>.docx", "attachment; filename=-..--x---e-.docx; filename*=UTF-8''-..--x---%C3%A9-.docx")]
    [InlineData("Phiếu trình 1.docx", "attachment; filename=\"Phieu trinh 1.docx\"; filename*=UTF-8''Phi%E1%BA%BFu%20tr%C3%ACnh%201.docx")]
    public void Disposition_HostileName_IsOneSafeHeader(string name, string header) => Assert.Equal(header, PaperFile.Disposition(name));

    private static IReadOnlyList<string> Linked(string page, string id)
    {
        var prefix = $"href=\"/api/v1/dossiers/{id}/papers/";
        return [.. page.Split(prefix).Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)])];
    }

    private async Task<string> FiledAsync(string folder)
    {
        var filed = await _service.AsAsync(TestKeys.Own, HttpMethod.Post, "/api/v1/dossiers", Form.OfFolder(folder));
        return filed.Json.GetProperty("id").GetString()!;
    }

    private async Task<(byte[] Content, string? Disposition, string? Type)> DownloadAsync(string path)
    {
        using var client = new HttpClient { BaseAddress = _service.Address, DefaultRequestHeaders = { Authorization = new("Bearer", TestKeys.Clerk) } };
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return (await answer.Content.ReadAsByteArrayAsync(), string.Join(',', answer.Content.Headers.GetValues("Content-Disposition")), answer.Content.Headers.ContentType?.ToString());
    }
}
