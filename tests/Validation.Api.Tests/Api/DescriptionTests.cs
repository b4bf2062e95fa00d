using System.Text.Json;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Api;

/// <summary>The API's description: the committed snapshot, an example for every answer and refusal, and answers of the shape it promises.</summary>
public sealed class DescriptionTests : IAsyncLifetime
{
    /// <summary>Set to write docs/openapi-v1.json anew instead of comparing it.</summary>
    private const string WriteVariable = "WRITE_OPENAPI";

    private static readonly string Snapshot = Path.Combine(Repository.Root, "docs", "openapi-v1.json");

    private ServiceRun _service = null!;
    private JsonElement _description;

    public async Task InitializeAsync()
    {
        _service = await ServiceRun.StartAsync();
        _description = (await _service.GetAsync("/openapi/v1.json")).Json;
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Description_OfTheApi_IsTheSnapshotInDocs()
    {
        var text = (await _service.GetAsync("/openapi/v1.json")).Text.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable(WriteVariable) is not null)
        {
            await File.WriteAllTextAsync(Snapshot, text);
        }

        Assert.StartsWith("3.1", _description.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.True(await File.ReadAllTextAsync(Snapshot) == text, "docs/openapi-v1.json is not what the service says: run the tests once with " + WriteVariable + "=1 and commit the page.");
    }

    [Fact]
    public void Operations_OfTheContract_AreAllDescribed() => Assert.Equal(
        ["POST /api/v1/dossiers", "GET /api/v1/dossiers", "POST /api/v1/dossiers/{id}/resubmissions", "POST /api/v1/prechecks", "GET /api/v1/dossiers/{id}", "GET /api/v1/dossiers/{id}/evidence", "GET /api/v1/dossiers/{id}/papers/receipt", "GET /api/v1/dossiers/{id}/papers/{kind}", "GET /api/v1/queue", "GET /api/v1/dossiers/{id}/replay", "POST /api/v1/signatures/verify", "GET /api/v1/rules", "GET /api/v1/trust", "GET /health/live", "GET /health/ready"],
        Operations().Select(o => o.Name));

    [Fact]
    public void Operations_AnswersAndRefusals_HaveExamplesOfTheirShape()
    {
        var check = new SchemaCheck(_description);
        foreach (var (name, operation) in Operations())
        {
            Assert.NotEmpty(operation.GetProperty("summary").GetString()!);
            foreach (var response in operation.GetProperty("responses").EnumerateObject())
            {
                foreach (var content in response.Value.GetProperty("content").EnumerateObject().Select(c => c.Value))
                {
                    var examples = content.TryGetProperty("example", out var one) ? [one] : content.GetProperty("examples").EnumerateObject().Select(e => e.Value.GetProperty("value")).ToList();
                    Assert.NotEmpty(examples);
                    Assert.All(examples, e => Assert.Empty(check.Offences(e, content.GetProperty("schema"), name + " " + response.Name)));
                }
            }
        }
    }

    [Fact]
    public void Refusals_OfEveryOperation_StandUnderTheirStatus() => Assert.All(
        Operations().SelectMany(o => o.Operation.GetProperty("responses").EnumerateObject()).Where(r => r.Value.GetProperty("content").TryGetProperty("application/problem+json", out _)),
        response => Assert.All(
            response.Value.GetProperty("content").GetProperty("application/problem+json").GetProperty("examples").EnumerateObject(),
            e => Assert.Equal(response.Name, e.Value.GetProperty("value").GetProperty("status").GetRawText())));

    [Fact]
    public async Task Answers_OfEveryOperation_HaveTheShapeDescribed()
    {
        var worst = Path.Combine(Repository.Samples, "worst");
        var filed = await _service.PostAsync("/api/v1/dossiers", Form.OfFolder(worst));
        var answers = new (string Path, string Method, ServiceAnswer Answer)[]
        {
            ("/api/v1/dossiers", "post", filed),
            ("/api/v1/dossiers", "get", await _service.GetAsync("/api/v1/dossiers")),
            ("/api/v1/dossiers", "get", await _service.GetAsync("/api/v1/dossiers?limit=x")),
            ("/api/v1/dossiers/{id}", "get", await _service.GetAsync(filed.Headers["Location"])),
            ("/api/v1/dossiers/{id}", "get", await _service.GetAsync("/api/v1/dossiers/x")),
            ("/api/v1/dossiers/{id}/evidence", "get", await _service.GetAsync("/api/v1/dossiers/x/evidence")),
            ("/api/v1/trust", "get", await _service.GetAsync("/api/v1/trust")),
            ("/api/v1/prechecks", "post", await _service.PostAsync("/api/v1/prechecks", Form.OfFolder(Path.Combine(Repository.Samples, "clean")))),
            ("/api/v1/dossiers/{id}/evidence", "get", await _service.GetAsync("/api/v1/dossiers/x/evidence")),
            ("/api/v1/trust", "get", await _service.GetAsync("/api/v1/trust")),
            ("/api/v1/queue", "get", await _service.GetAsync("/api/v1/queue")),
            ("/api/v1/dossiers/{id}/replay", "get", await _service.GetAsync(filed.Headers["Location"] + "/replay")),
            ("/api/v1/dossiers/{id}/replay", "get", await _service.GetAsync(filed.Headers["Location"] + "/replay?book=x")),
            ("/api/v1/queue", "get", await _service.GetAsync("/api/v1/queue?state=x")),
            ("/api/v1/prechecks", "post", await _service.PostAsync("/api/v1/prechecks", new Form())),
            ("/api/v1/signatures/verify", "post", await _service.PostAsync("/api/v1/signatures/verify", Form.OfFolder(worst))),
            ("/api/v1/rules", "get", await _service.GetAsync("/api/v1/rules")),
            ("/health/live", "get", await _service.GetAsync("/health/live")),
            ("/health/ready", "get", await _service.GetAsync("/health/ready")),
        };

        Assert.All(answers, a =>
        {
            var response = _description.GetProperty("paths").GetProperty(a.Path).GetProperty(a.Method).GetProperty("responses").GetProperty(((int)a.Answer.Status).ToString(System.Globalization.CultureInfo.InvariantCulture));
            var schema = response.GetProperty("content").GetProperty(a.Answer.ContentType!).GetProperty("schema");
            Assert.Empty(new SchemaCheck(_description).Offences(a.Answer.Json, schema, a.Method + " " + a.Path));
        });
    }

    private List<(string Name, JsonElement Operation)> Operations() => [.. _description.GetProperty("paths").EnumerateObject()
        .SelectMany(path => path.Value.EnumerateObject().Select(o => (Name: o.Name.ToUpperInvariant() + " " + path.Name, o.Value)))];
}
