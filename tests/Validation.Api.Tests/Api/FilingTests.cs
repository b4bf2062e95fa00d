using System.Net;
using System.Text.Json;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Api;

/// <summary>Filing a dossier, finding it again, and what a repeat of the same request answers.</summary>
public sealed class FilingTests : IAsyncLifetime
{
    private static readonly string Clean = Path.Combine(Repository.Samples, "clean");

    private ServiceRun _service = null!;

    public async Task InitializeAsync() => _service = await ServiceRun.StartAsync();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task File_CleanDossier_IsKeptAndFoundAgain()
    {
        var filed = await _service.PostAsync("/api/v1/dossiers", Form.OfFolder(Clean));
        var shown = await _service.GetAsync(filed.Headers["Location"]);

        Assert.Equal(HttpStatusCode.Created, filed.Status);
        Assert.Equal("accept", filed.Json.GetProperty("decision").GetString());
        Assert.Equal("HS-2026-000001", filed.Json.GetProperty("code").GetString());
        Assert.Equal($"/api/v1/dossiers/{filed.Json.GetProperty("id").GetString()}", filed.Headers["Location"]);
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Equal(filed.Text, shown.Text);
        Assert.Empty(_service.Waiting);
    }

    [Fact]
    public async Task File_ZipOfTheDossier_AnswersAsItsFiles()
    {
        using var folder = new TemporaryFolder();
        var zip = Path.Combine(folder.Path, "hồ sơ.zip");
        System.IO.Compression.ZipFile.CreateFromDirectory(Clean, zip);

        var files = await _service.PostAsync("/api/v1/prechecks", Form.OfFolder(Clean));
        var packed = await _service.PostAsync("/api/v1/prechecks", new Form().File("hồ sơ.zip", await File.ReadAllBytesAsync(zip)));

        Assert.Equal(HttpStatusCode.OK, packed.Status);
        Assert.Equal(files.Text, packed.Text);
    }

    [Fact]
    public async Task File_ManifestAmongTheFiles_DeclaresAsMetadataDoes()
    {
        var form = new Form();
        foreach (var file in Directory.EnumerateFiles(Clean))
        {
            form.File(Path.GetFileName(file), await File.ReadAllBytesAsync(file));
        }

        var among = await _service.PostAsync("/api/v1/prechecks", form);
        var metadata = await _service.PostAsync("/api/v1/prechecks", Form.OfFolder(Clean));

        Assert.Equal(metadata.Text, among.Text);
    }

    [Fact]
    public async Task Precheck_CleanDossier_KeepsNothing()
    {
        var answer = await _service.PostAsync("/api/v1/prechecks", Form.OfFolder(Clean));
        var list = await _service.GetAsync("/api/v1/dossiers");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.False(answer.Json.TryGetProperty("id", out _));
        Assert.Empty(list.Json.GetProperty("dossiers").EnumerateArray());
        Assert.Empty(_service.Waiting);
    }

    [Fact]
    public async Task File_SameKeyAndContent_AnswersTheSameAgain()
    {
        var first = await _service.PostAsync("/api/v1/dossiers", Form.OfFolder(Clean), ("Idempotency-Key", "\"a-1\""));
        var second = await _service.PostAsync("/api/v1/dossiers", Form.OfFolder(Clean), ("Idempotency-Key", "a-1"));

        Assert.Equal(HttpStatusCode.Created, first.Status);
        Assert.Equal(HttpStatusCode.OK, second.Status);
        Assert.Equal(first.Text, second.Text);
        Assert.Equal(first.Headers["Location"], second.Headers["Location"]);
        Assert.Single(await KeptAsync());
    }

    [Theory]
    [InlineData("b.txt", "một", "{}")]
    [InlineData("a.txt", "hai", "{}")]
    [InlineData("a.txt", "một", "{\"reference\":\"2\"}")]
    public async Task File_SameKeyOtherContent_IsRefused(string name, string content, string metadata)
    {
        await _service.PostAsync("/api/v1/dossiers", new Form().File("a.txt", "một").Metadata("{}"), ("Idempotency-Key", "k"));

        var answer = await _service.PostAsync("/api/v1/dossiers", new Form().File(name, content).Metadata(metadata), ("Idempotency-Key", "k"));

        Assert.Equal("idempotency-key-reused", answer.Code);
        Assert.Single(await KeptAsync());
    }

    [Fact]
    public async Task File_RacingDuplicatesOfOneKey_KeepOneDossier()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _service.PostAsync("/api/v1/dossiers", Form.OfFolder(Clean), ("Idempotency-Key", "race"))));

        var kept = answers.Where(a => a.Status is HttpStatusCode.Created or HttpStatusCode.OK).ToList();
        Assert.Single(answers, a => a.Status == HttpStatusCode.Created);
        Assert.Single(kept.Select(a => a.Text).Distinct(StringComparer.Ordinal));
        Assert.All(answers.Except(kept), a => Assert.Equal("idempotency-key-in-use", a.Code));
        Assert.All(answers.Except(kept), a => Assert.True(a.Headers.ContainsKey("Retry-After")));
        Assert.Single(await KeptAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("256")]
    public async Task File_KeyOfWrongShape_IsRefused(string key)
    {
        var answer = await _service.PostAsync("/api/v1/dossiers", new Form().File("a.txt", "x"), ("Idempotency-Key", key == "256" ? new string('k', 256) : key));

        Assert.Equal("idempotency-key-invalid", answer.Code);
        Assert.Empty(await KeptAsync());
    }

    private async Task<IReadOnlyList<JsonElement>> KeptAsync() => [.. (await _service.GetAsync("/api/v1/dossiers?limit=100")).Json.GetProperty("dossiers").EnumerateArray()];
}
