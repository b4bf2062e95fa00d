using System.Net;
using Microsoft.Data.Sqlite;
using TaskTracking.Validation.Api.Tests.Pages;
using TaskTracking.Validation.Api.Tests.Trusting;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Api;

/// <summary>The running service and its trust folder: shown, imported into by the page, changed beside it.</summary>
public sealed class TrustServiceTests : IAsyncLifetime, IDisposable
{
    private readonly TrustRoom _room = new();
    private readonly TestAuthority _root = TestAuthority.Root();
    private ServiceRun _service = null!;

    public async Task InitializeAsync()
    {
        await _room.AnchorAsync(_root);
        _service = await ServiceRun.StartAsync(o => o with { Trust = _room.Trust });
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    public void Dispose() => _room.Dispose();

    [Fact]
    public async Task Trust_OfTheService_IsWhatTheCommandShows()
    {
        var shown = (await _room.RunAsync("show", "--format", "json")).Json;
        var answer = (await _service.GetAsync("/api/v1/trust?lang=en")).Json;

        foreach (var part in new[] { "sha256", "certificates", "evidence", "remarks", "history" })
        {
            Assert.Equal(shown.GetProperty(part).GetRawText(), answer.GetProperty(part).GetRawText());
        }
    }

    [Fact]
    public async Task Trust_ChangedByACommandBesideTheService_IsUsedAtOnce()
    {
        var before = await TrustAsync();
        Assert.Equal("none", await RevocationAsync());
        await _room.RunAsync("import", _room.Place("a.crl", _root.Crl(-1, 6)));

        Assert.NotEqual(before, await TrustAsync());
        Assert.Equal("ok", await RevocationAsync());
        var filed = await _service.PostAsync("/api/v1/dossiers", new Form().File("a.txt", "x"));
        Assert.Equal(await TrustAsync(), filed.Json.GetProperty("trust").GetString());
        Assert.Equal([$"certificate {_root.Sha256}", "crl"], Inventory((await TrustAsync())!).Split('\n').Select(line => line.StartsWith("crl", StringComparison.Ordinal) ? "crl" : line));
    }

    [Fact]
    public async Task Trust_ListThatGrowsOld_IsAnAlarmHereAndStaleInHealth()
    {
        await _room.RunAsync("import", _room.Place("a.crl", _root.Crl(-10, -3)));

        Assert.Equal("stale", await RevocationAsync());
        Assert.True((await _service.GetAsync("/api/v1/trust")).Json.GetProperty("alarm").GetBoolean());
        Assert.Contains("BÁO ĐỘNG", (await _service.GetAsync("/tin-cay")).Text, StringComparison.Ordinal);
        Assert.Contains("ALARM", (await _service.GetAsync("/tin-cay?lang=en")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trust_FolderThatCannotBeRead_IsToldAndTheOldGoesOn()
    {
        var before = await TrustAsync();
        await File.WriteAllTextAsync(Path.Combine(_room.Trust, "certificates.yaml"), "certificates: nonsense\n");
        var answer = (await _service.GetAsync("/api/v1/trust")).Json;

        Assert.Equal(before, answer.GetProperty("sha256").GetString());
        Assert.Equal(("trust-not-reloaded", true), (answer.GetProperty("remarks")[0].GetProperty("code").GetString(), answer.GetProperty("alarm").GetBoolean()));
        File.Delete(Path.Combine(_room.Trust, "certificates.yaml"));
        Assert.False((await _service.GetAsync("/api/v1/trust")).Json.GetProperty("alarm").GetBoolean());
    }

    [Fact]
    public async Task Page_ListAndAuthorityOfAKnownAnchor_AreTakenAndUsed()
    {
        var before = await TrustAsync();
        using var page = new PageClient(_service.Address, TestKeys.Administrator);
        var (status, text) = await page.ImportAsync(new Form().File("a.crl", _root.Crl(-1, 6)).File("ca.cer", _root.Issue("CA mẫu").Der));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(2, text.Split("Đã nhập.").Length - 1);
        Assert.NotEqual(before, await TrustAsync());
        var last = (await _service.GetAsync("/api/v1/trust")).Json.GetProperty("history").GetProperty("events")[2];
        Assert.Equal(("page", "test"), (last.GetProperty("via").GetString(), last.GetProperty("who").GetString()));
    }

    [Fact]
    public async Task Page_AnchorsAndWhatIsOfStrangers_AreNeverTaken()
    {
        var before = await TrustAsync();
        var stranger = TestAuthority.Root("Gốc lạ");
        using var page = new PageClient(_service.Address, TestKeys.Administrator);
        var (_, text) = await page.ImportAsync(new Form().File("a.cer", stranger.Der).File("b.crl", stranger.Crl(-1, 6)).File("c.cer", stranger.Issue("CA lạ").Der));

        Assert.Contains("Trang này không nhận gốc tin cậy", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Đã nhập.", text, StringComparison.Ordinal);
        Assert.Equal(before, await TrustAsync());
        Assert.Single(_room.Names);
    }

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("X-Nothing", "x")]
    public async Task Page_FormThatIsNotOurs_IsRefused(string header, string value)
    {
        var answer = await _service.PostAsync("/tin-cay", new Form().File("a.crl", _root.Crl(-1, 6)), (header, value));

        Assert.True((int)answer.Status is 400 or 403, answer.Status.ToString());
        Assert.Single(_room.Names);
    }

    [Fact]
    public async Task Page_NoFile_IsToldInTheForm()
    {
        using var page = new PageClient(_service.Address, TestKeys.Administrator);
        var (status, text) = await page.ImportAsync(new Form());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("class=\"errors\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ServiceWithoutATrustFolder_TakesNothing()
    {
        await using var bare = await ServiceRun.StartAsync();

        Assert.DoesNotContain("type=\"file\"", (await bare.GetAsync("/tin-cay")).Text, StringComparison.Ordinal);
        using var page = new PageClient(bare.Address, TestKeys.Administrator);
        Assert.NotEqual(HttpStatusCode.OK, (await page.ImportAsync(new Form().File("a.crl", _root.Crl(-1, 6)))).Status);
    }

    // What was trusted is kept with the decision, as the policies are.
    private string Inventory(string trust)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_service.Data, "history.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT Text FROM policies WHERE Sha256 = '{trust}'";
        return System.Text.Encoding.ASCII.GetString((byte[])command.ExecuteScalar()!);
    }

    private async Task<string?> TrustAsync() => (await _service.GetAsync("/api/v1/trust")).Json.GetProperty("sha256").GetString();

    private async Task<string?> RevocationAsync() => (await _service.GetAsync("/health/ready")).Json.GetProperty("checks")[4].GetProperty("state").GetString();
}
