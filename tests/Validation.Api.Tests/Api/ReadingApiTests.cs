using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TaskTracking.Tools;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Api;

/// <summary>What can be read: lists, rules, signatures, health; and what no address answers.</summary>
public sealed class ReadingApiTests : IAsyncLifetime
{
    private static readonly string Letter = Path.Combine(Repository.Samples, "clean", "01-to-trinh-dieu-chinh-quy-hoach.pdf");

    private ServiceRun _service = null!;

    public async Task InitializeAsync() => _service = await ServiceRun.StartAsync();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task List_ManyDossiers_TurnsPagesByTheLinkHeader()
    {
        for (var i = 0; i < 5; i++)
        {
            await _service.PostAsync("/api/v1/dossiers", new Form().File("a.txt", "x").Metadata(string.Create(CultureInfo.InvariantCulture, $"{{\"reference\":\"số {i}\",\"agency\":\"SXD\"}}")));
        }

        var seen = new List<string>();
        var next = "/api/v1/dossiers?limit=2&q=so&decision=return";
        while (next is not null)
        {
            var page = await _service.GetAsync(next);
            seen.AddRange(page.Json.GetProperty("dossiers").EnumerateArray().Select(d => d.GetProperty("reference").GetString()!));
            next = page.Headers.TryGetValue("Link", out var link) ? link[1..link.IndexOf('>', StringComparison.Ordinal)] : null;
            Assert.Equal(next is null, page.Json.GetProperty("next").GetString() is null);
        }

        Assert.Equal(["số 4", "số 3", "số 2", "số 1", "số 0"], seen);
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=101", "limit")]
    [InlineData("limit=x", "limit")]
    [InlineData("limit=-1", "limit")]
    [InlineData("limit=99999999999", "limit")]
    [InlineData("decision=perhaps", "decision")]
    [InlineData("from=20-11-2026", "from")]
    [InlineData("to=2026-02-30", "to")]
    [InlineData("from=2026-11-21&to=2026-11-20", "to")]
    [InlineData("cursor=!!", "cursor")]
    [InlineData("cursor=!!!!!!!!!!!", "cursor")]
    [InlineData("agancy=SXD", "agancy")]
    [InlineData("q=a&q=b", "q")]
    public async Task List_WrongFilter_IsRefusedByName(string query, string name)
    {
        var answer = await _service.GetAsync("/api/v1/dossiers?lang=en&" + query);

        Assert.Equal("query-invalid", answer.Code);
        Assert.Contains($"“{name}”", answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OverlongText_IsRefused() =>
        Assert.Equal("query-invalid", (await _service.GetAsync("/api/v1/dossiers?q=" + new string('a', 201))).Code);

    [Theory]
    [InlineData("not-a-guid")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("{00000000-0000-0000-0000-000000000000}")]
    [InlineData("..%2f..%2fetc%2fpasswd")]
    public async Task Show_IdOfNoDossier_IsNotFound(string id)
    {
        var answer = await _service.GetAsync("/api/v1/dossiers/" + id);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("dossier-not-found", answer.Code);
    }

    [Fact]
    public async Task Verify_SignedAndUnsignedFile_AnswersAsTheCommand()
    {
        var answer = await _service.PostAsync("/api/v1/signatures/verify", new Form().File("letter.pdf", await File.ReadAllBytesAsync(Letter)).File("z.txt", "x"));
        using var folder = new TemporaryFolder();
        folder.Write("letter.pdf", await File.ReadAllBytesAsync(Letter));
        folder.Write("z.txt", "x");
        var command = await CommandRun.OfAsync("verify", folder.Path, "--format", "json", "--trust", Repository.Trust, "--at", "2026-11-20T09:00");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(command.Output.Replace(folder.Path + "/", string.Empty, StringComparison.Ordinal), answer.Text);
    }

    [Fact]
    public async Task Verify_NoFile_IsRefused() =>
        Assert.Equal("no-files", (await _service.PostAsync("/api/v1/signatures/verify", new Form().Metadata("{}"))).Code);

    [Fact]
    public async Task Rules_OfTheBook_AreTheWholeBook()
    {
        var answer = await _service.GetAsync("/api/v1/rules");

        var rules = answer.Json.GetProperty("rules").EnumerateArray().ToList();
        var check = await _service.PostAsync("/api/v1/prechecks", new Form().File("a.txt", "x"));
        Assert.Equal(check.Json.GetProperty("ruleBook").GetProperty("sha256").GetString(), answer.Json.GetProperty("sha256").GetString());
        Assert.Superset(check.Json.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("rule").GetString()).ToHashSet(), rules.Select(r => r.GetProperty("id").GetString()).ToHashSet());
        Assert.All(rules, r => Assert.NotEmpty(r.GetProperty("reasons")[0].GetProperty("message").GetProperty("en").GetString()!));
        Assert.All(rules, r => Assert.NotEmpty(r.GetProperty("citation").GetProperty("vi").GetString()!));
    }

    [Theory]
    [InlineData("2019-06-01", "01/2011/TT-BNV")]
    [InlineData("2020-03-05", "30/2020/NĐ-CP")]
    public async Task Rules_OfADay_AreThoseOfThatDay(string day, string cited)
    {
        var answer = await _service.GetAsync("/api/v1/rules?on=" + day);

        var rules = answer.Json.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(day, answer.Json.GetProperty("on").GetString());
        Assert.Equal(rules.Count, rules.Select(r => r.GetProperty("id").GetString()).Distinct().Count());
        Assert.Contains(cited, rules.Single(r => r.GetProperty("id").GetString() == "form.components").GetProperty("citation").GetProperty("vi").GetString()!, StringComparison.Ordinal);
        Assert.All(rules, r => Assert.NotEmpty(r.GetProperty("examples").GetProperty("notMet").GetProperty("vi").GetString()!));
    }

    [Theory]
    [InlineData("?on=")]
    [InlineData("?on=01/02/2019")]
    [InlineData("?on=2019-01-01&on=2020-01-01")]
    public async Task Rules_OfNoDay_IsRefused(string query) => Assert.Equal("query-invalid", (await _service.GetAsync("/api/v1/rules" + query)).Code);

    [Fact]
    public async Task Ready_OfARunningService_NamesWhatItLookedAt()
    {
        var live = await _service.GetAsync("/health/live");
        var ready = await _service.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.OK, live.Status);
        Assert.Equal(HttpStatusCode.OK, ready.Status);
        Assert.Equal("ready", ready.Json.GetProperty("status").GetString());
        Assert.Equal(["qpdf", "pdftohtml", "database", "disk", "revocation"], ready.Json.GetProperty("checks").EnumerateArray().Select(c => c.GetProperty("name").GetString()));
        Assert.All(ready.Json.GetProperty("checks").EnumerateArray(), c => Assert.Equal("ok", c.GetProperty("state").GetString()));
    }

    [Fact]
    public async Task Ready_DiskAlmostFull_IsUnready()
    {
        await using var full = await ServiceRun.StartAsync(o => o with { FreeMegabytes = 1_000_000 });

        var ready = await full.GetAsync("/health/ready");
        var upload = await full.PostAsync("/api/v1/dossiers", new Form().File("a.txt", "x"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.Status);
        Assert.Contains("\"low\"", ready.Text, StringComparison.Ordinal);
        Assert.Equal("storage-failed", upload.Code);
    }

    [Fact]
    public async Task Ready_ToolMissing_IsUnready()
    {
        await using var bare = await ServiceRun.StartAsync(also: builder => builder.Services.AddSingleton<IToolRunner, NoTools>());

        var ready = await bare.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.Status);
        Assert.Equal("unready", ready.Json.GetProperty("status").GetString());
        Assert.Equal(["missing", "missing", "ok", "ok", "ok"], ready.Json.GetProperty("checks").EnumerateArray().Select(c => c.GetProperty("state").GetString()));
    }

    [Fact]
    public async Task Ready_OldRevocationData_IsDegraded()
    {
        await using var old = await ServiceRun.StartAsync(also: builder => builder.Services.AddSingleton<TimeProvider, NextYear>());

        var ready = await old.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.OK, ready.Status);
        Assert.Equal(("degraded", "stale"), (ready.Json.GetProperty("status").GetString(), ready.Json.GetProperty("checks")[4].GetProperty("state").GetString()));
    }

    [Theory]
    [InlineData("GET", "/api/nothing", 404, "not-found")]
    [InlineData("GET", "/api/v1/", 404, "not-found")]
    [InlineData("GET", "/api/v2/dossiers", 404, "not-found")]
    [InlineData("DELETE", "/api/v1/dossiers", 405, "method-not-allowed")]
    [InlineData("PUT", "/api/v1/dossiers/01a220b4-9051-7e23-864b-25c82362c6a9", 405, "method-not-allowed")]
    [InlineData("GET", "/api/v1/prechecks", 405, "method-not-allowed")]
    [InlineData("POST", "/api/v1/rules", 405, "method-not-allowed")]
    public async Task Send_AddressOrMethodThatIsNone_IsAProblem(string method, string path, int status, string code)
    {
        var answer = await _service.SendAsync(new HttpMethod(method), path, null);

        Assert.Equal(status, (int)answer.Status);
        Assert.Equal(code, answer.Code);
        Assert.Equal("/docs/codes#" + code, answer.Json.GetProperty("type").GetString());
        Assert.Matches("^[0-9a-f]{32}$", answer.Json.GetProperty("traceId").GetString()!);
    }

    [Theory]
    [InlineData("?lang=en", null, "There is nothing")]
    [InlineData("?lang=vi", "en", "Không có địa chỉ này")]
    [InlineData("", "en-GB,vi;q=0.5", "There is nothing")]
    [InlineData("", null, "Không có địa chỉ này")]
    [InlineData("?lang=fr", null, "Không có địa chỉ này")]
    public async Task Refusal_InALanguage_IsInThatLanguage(string query, string? accepted, string words)
    {
        var answer = await _service.GetAsync("/api/nothing" + query, accepted is null ? [] : [("Accept-Language", accepted)]);

        Assert.StartsWith(words, answer.Json.GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Codes_Page_ExplainsEveryCode()
    {
        var page = await _service.GetAsync("/docs/codes");

        Assert.StartsWith("text/html", page.ContentType, StringComparison.Ordinal);
        Assert.All(TaskTracking.Validation.Api.Contract.ProblemText.Codes, code => Assert.Contains($"id=\"{code}\"", page.Text, StringComparison.Ordinal));
    }

    private sealed class NoTools : IToolRunner
    {
        public Task<ToolResult> RunAsync(string tool, IReadOnlyList<string> arguments, ReadOnlyMemory<byte> input, ToolLimits limits, CancellationToken cancellation) =>
            Task.FromResult(new ToolResult(ToolOutcome.Missing, 0, []));

        public string? VersionOf(string tool) => null;
    }

    private sealed class NextYear : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => ServiceRun.Now.AddYears(1);
    }
}
