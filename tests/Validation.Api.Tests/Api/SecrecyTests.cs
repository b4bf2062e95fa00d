using System.Net;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TaskTracking.Tools;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Api;

/// <summary>A secrecy mark stops everything before anything is kept; nothing that was sent is found anywhere afterwards, and no log ever holds any of it.</summary>
public sealed class SecrecyTests
{
    private const string Canary = "CHIMYENKIM7391";
    private static readonly string Marked = Path.Combine(Repository.Samples, "pairs", "secrecy.paper-only");

    [Theory]
    [InlineData("broken", "/api/v1/dossiers")]
    [InlineData("broken", "/api/v1/prechecks")]
    [InlineData("broken-draft", "/api/v1/dossiers")]
    [InlineData("broken-draft", "/api/v1/prechecks")]
    public async Task Post_DossierWithAMark_IsRefusedAndPurged(string sample, string path)
    {
        await using var service = await ServiceRun.StartAsync();

        var answer = await service.PostAsync(path, Form.OfFolder(Path.Combine(Marked, sample)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("secret-paper-only", answer.Code);
        Assert.Contains("bản giấy", answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Empty(service.Waiting);
        Assert.Empty((await service.GetAsync("/api/v1/dossiers")).Json.GetProperty("dossiers").EnumerateArray());
        Assert.Equal(1, Count(service, "incidents"));
        Assert.Equal(0, Count(service, "decisions"));
    }

    [Theory]
    [InlineData("a.docx", "file-type-mismatch")]
    [InlineData("a.zip", null)]
    public async Task Post_MarkUnderAWrongName_IsRefused(string name, string? fault)
    {
        await using var service = await ServiceRun.StartAsync();
        var marked = await File.ReadAllBytesAsync(Path.Combine(Marked, "broken", "cong-van-trinh-ke-hoach-kiem-ke.pdf"));
        using var folder = new TemporaryFolder();
        folder.Write(name, marked);
        folder.Write("b.txt", "x");
        var command = await CommandRun.OfAsync("check", folder.Path, "--format", "json");

        var answer = await service.PostAsync("/api/v1/dossiers", new Form().File(name, marked).File("b.txt", "x"));

        Assert.Equal("secret-paper-only", answer.Code);
        Assert.Contains(fault ?? "file-type-mismatch", command.Output, StringComparison.Ordinal);
        Assert.Empty(service.Waiting);
    }

    [Theory]
    [InlineData("lookalike")]
    [InlineData("lookalike-heading")]
    [InlineData("lookalike-urgent")]
    public async Task Post_LookalikeOfAMark_IsFiled(string sample)
    {
        await using var service = await ServiceRun.StartAsync();

        var answer = await service.PostAsync("/api/v1/dossiers", Form.OfFolder(Path.Combine(Marked, sample)));

        Assert.Equal(HttpStatusCode.Created, answer.Status);
        Assert.Equal(0, Count(service, "incidents"));
    }

    [Fact]
    public async Task Post_MarkedDossier_IsOverwrittenBeforeItIsRemoved()
    {
        await using var service = await ServiceRun.StartAsync();
        using var held = new Holding(service);

        await service.PostAsync("/api/v1/dossiers", Form.OfFolder(Path.Combine(Marked, "broken")));

        Assert.True(await ServiceRun.SoonAsync(() => held.HeldAll));
        Assert.All(held.Contents(), bytes => Assert.All(bytes, b => Assert.Equal(0, b)));
    }

    [Theory]
    [InlineData("/api/v1/dossiers", true)]
    [InlineData("/api/v1/dossiers", false)]
    [InlineData("/api/v1/prechecks", true)]
    [InlineData("/api/v1/prechecks", false)]
    [InlineData("/api/v1/signatures/verify", false)]
    public async Task Post_CanaryEverywhere_ReachesNoLog(string path, bool secret)
    {
        var log = new LogCapture();
        await using var service = await ServiceRun.StartAsync(also: builder => builder.Logging.AddProvider(log).AddFilter<LogCapture>(null, LogLevel.Trace).SetMinimumLevel(LogLevel.Trace));
        var mark = secret ? "MẬT\n" : string.Empty;
        using var form = new Form()
            .File($"{Canary}.txt", Encoding.UTF8.GetBytes($"{mark}ỦY BAN NHÂN DÂN\n{Canary}\nV/v {Canary}"))
            .File($"{Canary}.pdf", $"%PDF-1.7 {Canary}")
            .File($"{Canary}.docx", $"PK\u0003\u0004{Canary}")
            .Metadata($"{{\"title\":\"{Canary}\",\"reference\":\"{Canary}\",\"agency\":\"{Canary}\"}}");
        form.Add(new StringContent(Canary), Canary);

        await service.PostAsync(path, form, ("Idempotency-Key", Canary), ("X-" + Canary, Canary), ("Cookie", "a=" + Canary));
        await service.PostAsync(path, new Form().File($"../{Canary}", "x").Metadata("{"));
        await service.GetAsync($"/api/v1/dossiers?q={Canary}");
        await service.GetAsync($"/{Canary}/{Canary}");

        // The framework's own lines at Trace may repeat an address as typed; the service turns those categories off (below). Contents they never may.
        Assert.NotEmpty(log.Lines);
        var telling = log.Lines.Where(l => l.Line.Contains(Canary, StringComparison.Ordinal)).ToList();
        Assert.All(telling, l => Assert.True(OfAnAddress(l), l.Category + ": " + l.Line));
    }

    [Theory]
    [InlineData("/api/v1/prechecks")]
    [InlineData("/api/v1/dossiers")]
    public async Task Post_ThatMeetsAFault_TellsNobodyItsText(string path)
    {
        var log = new LogCapture();
        await using var service = await ServiceRun.StartAsync(also: builder =>
        {
            builder.Logging.AddProvider(log);
            builder.Services.AddSingleton<IToolRunner, BrokenTools>();
        });

        var answer = await service.PostAsync(path, Form.OfFolder(Path.Combine(Repository.Samples, "clean")));

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.Equal("internal-fault", answer.Code);
        Assert.DoesNotContain(Canary, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(log.Lines, l => l.Line.Contains(Canary, StringComparison.Ordinal));
        Assert.Contains(log.Lines, l => l.Line.Contains("InvalidOperationException", StringComparison.Ordinal) && l.Line.Contains(nameof(BrokenTools), StringComparison.Ordinal));
        Assert.Empty(service.Waiting);
    }

    [Fact]
    public async Task Serve_WithItsOwnFilters_LogsNoAddressAsTyped()
    {
        var log = new LogCapture();
        await using var service = await ServiceRun.StartAsync(also: builder => builder.Logging.AddProvider(log));

        await service.GetAsync($"/api/v1/dossiers?q={Canary}");
        await service.GetAsync($"/{Canary}");
        await service.GetAsync($"/api/v1/dossiers/{Canary}");
        await service.SendAsync(new HttpMethod(Canary), "/api/v1/rules", null);
        await service.GetAsync("/api/v1/rules", ("Host", Canary));

        // The line of a request is written after its answer was sent.
        Assert.Equal(5, await log.CountAsync(5, l => l.Line.StartsWith("request ", StringComparison.Ordinal)));
        Assert.DoesNotContain(log.Lines, l => l.Line.Contains(Canary, StringComparison.Ordinal));
    }

    // Only what the framework says of the request line.
    private static bool OfAnAddress((string Category, string Line) line) =>
        line.Category.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
        && (line.Line.Contains("/" + Canary, StringComparison.Ordinal) || line.Line.Contains("?q=" + Canary, StringComparison.Ordinal));

    private static long Count(ServiceRun service, string table)
    {
        var database = Directory.EnumerateFiles(service.Data, "*.db").Single();
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = table == "incidents" ? "select count(*) from Incidents" : "select count(*) from Decisions";
        return (long)command.ExecuteScalar()!;
    }

    private sealed class BrokenTools : IToolRunner
    {
        public Task<ToolResult> RunAsync(string tool, IReadOnlyList<string> arguments, ReadOnlyMemory<byte> input, ToolLimits limits, CancellationToken cancellation) =>
            throw new InvalidOperationException(Canary);

        public string? VersionOf(string tool) => "1";
    }

    // Holds every file of the quarantine open as soon as it is there, so that its bytes can be read after it is removed.
    private sealed class Holding : IDisposable
    {
        private readonly Dictionary<string, FileStream> _held = new(StringComparer.Ordinal);
        private readonly CancellationTokenSource _over = new();
        private readonly Task _watching;

        public Holding(ServiceRun service) => _watching = Task.Run(() =>
        {
            while (!_over.IsCancellationRequested)
            {
                foreach (var path in service.Waiting)
                {
                    try
                    {
                        if (!_held.ContainsKey(path))
                        {
                            _held[path] = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                        }
                    }
                    catch (IOException)
                    {
                        // Being written still; the next look holds it.
                    }
                }
            }
        });

        public bool HeldAll => _held.Count >= 2;

        public IEnumerable<byte[]> Contents()
        {
            _over.Cancel();
            _watching.Wait();
            foreach (var file in _held.Values)
            {
                var bytes = new byte[file.Length];
                file.Position = 0;
                file.ReadExactly(bytes);
                yield return bytes;
            }
        }

        public void Dispose()
        {
            _over.Cancel();
            foreach (var file in _held.Values)
            {
                file.Dispose();
            }

            _over.Dispose();
        }
    }
}
