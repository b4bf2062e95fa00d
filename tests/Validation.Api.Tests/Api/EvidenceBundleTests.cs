#pragma warning disable RS0030 // The program uses no network; a test of its service is a client.
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Api;

/// <summary>The evidence of signatures as a ZIP: of a kept decision, and of files verified offline.</summary>
public sealed class EvidenceBundleTests : IDisposable
{
    private static readonly string Clean = Path.Combine(Repository.Samples, "clean");
    private static readonly string Letter = Path.Combine(Clean, "01-to-trinh-dieu-chinh-quy-hoach.pdf");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Get_EvidenceOfADecision_HoldsAllThatWasUsedAndSaysWhatFor()
    {
        await using var service = await ServiceRun.StartAsync();
        var filed = await service.PostAsync("/api/v1/dossiers", Form.OfFolder(Clean));
        var address = filed.Headers["Location"] + "/evidence";
        var first = await BytesAsync(service, address);

        Assert.Equal(first, await BytesAsync(service, address));
        var (index, entries) = Open(first);
        Assert.Equal(filed.Json.GetProperty("code").GetString(), index.GetProperty("dossier").GetString());
        Assert.Equal(filed.Json.GetProperty("trust").GetString(), index.GetProperty("trust").GetString());
        var items = Items(index).ToList();
        Assert.Equal(items.Select(i => i.Entry).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), entries.Keys.Order(StringComparer.Ordinal));
        Assert.All(items, i => Assert.Equal(i.Sha256, Convert.ToHexStringLower(SHA256.HashData(entries[i.Entry]))));
        foreach (var role in new[] { "signer", "issuer", "anchor", "signerRevocation", "timestampAuthority", "timestampAnchor" })
        {
            Assert.Contains(items, i => i.Role == role);
        }

        var answered = filed.Json.GetProperty("documents").EnumerateArray().SelectMany(d => d.GetProperty("signatures").EnumerateArray()).Select(s => s.GetRawText());
        Assert.Equal(
            answered.Select(Flat),
            index.GetProperty("files").EnumerateArray().SelectMany(f => f.GetProperty("signatures").EnumerateArray()).Select(s => Flat(s.GetProperty("result").GetRawText())));
    }

    [Fact]
    public async Task Page_OfADecision_LeadsToItsEvidence()
    {
        await using var service = await ServiceRun.StartAsync();
        var filed = await service.PostAsync("/api/v1/dossiers", Form.OfFolder(Clean));
        var id = filed.Json.GetProperty("id").GetString();

        Assert.Contains($"href=\"/api/v1/dossiers/{id}/evidence\"", (await service.GetAsync("/ho-so/" + id)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_EvidenceOfAnUnsignedDossier_IsAnIndexAlone()
    {
        await using var service = await ServiceRun.StartAsync();
        var filed = await service.PostAsync("/api/v1/dossiers", new Form().File("a.txt", "x"));
        var (index, entries) = Open(await BytesAsync(service, filed.Headers["Location"] + "/evidence"));

        Assert.Empty(entries);
        Assert.Empty(index.GetProperty("files")[0].GetProperty("signatures").EnumerateArray());
    }

    [Theory]
    [InlineData("x")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public async Task Get_EvidenceOfNoDecision_IsNotFound(string id)
    {
        await using var service = await ServiceRun.StartAsync();
        var answer = await service.GetAsync($"/api/v1/dossiers/{id}/evidence");

        Assert.Equal((HttpStatusCode.NotFound, "dossier-not-found"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Verify_WithEvidence_WritesTheSameKindOfBundle()
    {
        var paths = new[] { Path.Combine(_folder.Path, "one.zip"), Path.Combine(_folder.Path, "two.zip") };
        foreach (var path in paths)
        {
            Assert.Equal(0, (await VerifyAsync(path)).Code);
        }

        var bytes = await File.ReadAllBytesAsync(paths[0]);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(paths[1]));
        var (index, entries) = Open(bytes);
        Assert.NotEmpty(entries);
        Assert.Equal(entries.Keys.Order(StringComparer.Ordinal), Items(index).Select(i => i.Entry).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal("2026-11-20T09:00:00+07:00", index.GetProperty("validatedAt").GetString());
    }

    [Fact]
    public async Task Verify_EvidenceNameThatIsTaken_IsRefusedAndLeftAsItIs()
    {
        var taken = _folder.Write("taken.zip", "x");

        Assert.Equal("path-exists", (await VerifyAsync(taken)).ErrorCode);
        Assert.Equal("evidence-failed", (await VerifyAsync(Path.Combine(_folder.Path, "no", "where.zip"))).ErrorCode);
        Assert.Equal("x", await File.ReadAllTextAsync(taken));
        Assert.Equal([taken], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    private static Task<CommandRun> VerifyAsync(string evidence) => CommandRun.OfAsync("verify", Letter, "--trust", Repository.Trust, "--at", "2026-11-20T09:00", "--evidence", evidence);

    private static async Task<byte[]> BytesAsync(ServiceRun service, string path)
    {
        using var client = new HttpClient { BaseAddress = service.Address, DefaultRequestHeaders = { Authorization = new("Bearer", TestKeys.Clerk) } };
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal("application/zip", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static (JsonElement Index, IReadOnlyDictionary<string, byte[]> Entries) Open(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var entries = zip.Entries.ToDictionary(e => e.FullName, Read, StringComparer.Ordinal);
        Assert.True(entries.Remove("evidence.json", out var index));
        return (JsonDocument.Parse(index).RootElement, entries);
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }

    private static IEnumerable<(string Role, string Sha256, string Entry)> Items(JsonElement index) =>
        index.GetProperty("files").EnumerateArray().SelectMany(f => f.GetProperty("signatures").EnumerateArray()).SelectMany(s => s.GetProperty("evidence").EnumerateArray())
            .Select(e => (e.GetProperty("role").GetString()!, e.GetProperty("sha256").GetString()!, e.GetProperty("entry").GetString()!));

    private static string Flat(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement);
}
