using System.Security.Cryptography;
using System.Text;
using TaskTracking.Bench.Crashing;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.History;

/// <summary>A dossier with a secrecy mark, sent to the real program, which is then killed so that nothing is tidied up: what is left of it on disk and in the log.</summary>
public sealed class SecretTripwireTests : IDisposable
{
    private const string Canary = "CANARY-7f3a9c-vịt-trời";
    private const int Window = 48;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("/api/v1/dossiers")]
    [InlineData("/api/v1/prechecks")]
    public async Task Serve_DossierWithASecrecyMark_LeavesNoTraceButTheIncident(string address)
    {
        var files = Files();
        var ground = new CrashGround(_folder.Path, Repository.Agencies);
        string log, sender;
        using (var served = await ServedProgram.StartAsync(Repository.Program, ground))
        {
            using var body = new MultipartFormDataContent();
            foreach (var (name, content) in files)
            {
                body.Add(new ByteArrayContent(content), "files", name);
            }

            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = body };
            request.Headers.Add("Idempotency-Key", "key");
            using var answer = await served.SendAsync(request);
            Assert.Equal(422, (int)answer.StatusCode);
            Assert.Contains("secret-paper-only", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            await served.KillAsync();
            (log, sender) = (served.Log, served.Actor);
        }

        var left = Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).Append(WriteLog(log)).ToList();
        Assert.Contains(left, f => f.EndsWith("history.db-wal", StringComparison.Ordinal));
        Assert.All(left, file => Assert.Null(TraceIn(file, files)));
        var rows = IncidentRows(ground.Data);
        Assert.Equal([sender], rows.Select(r => r.Sender));
        Assert.Equal(files.Count, rows[0].Hashes.Count);
        Assert.All(rows[0].Hashes, hash => Assert.Contains(files.Values, content => IsOf(hash, content)));
    }

    [Fact]
    public void TraceIn_FileThatHoldsAPiece_IsNamed()
    {
        var files = Files();
        var (name, content) = files.First();

        Assert.NotNull(TraceIn(_folder.Write("a", "x" + Canary), files));
        Assert.NotNull(TraceIn(_folder.Write("b", Encoding.Unicode.GetBytes(Canary)), files));
        Assert.NotNull(TraceIn(_folder.Write("c", "…" + name + "…"), files));
        Assert.NotNull(TraceIn(_folder.Write("d", Convert.ToHexStringLower(SHA256.HashData(content))), files));
        Assert.NotNull(TraceIn(_folder.Write("e", SHA256.HashData(content)), files));
        Assert.NotNull(TraceIn(_folder.Write("f", content[(content.Length / 2)..]), files));
        Assert.Null(TraceIn(_folder.Write("g", "nothing"), files));
    }

    // The sample's own files, renamed, and one of plain words with the canary.
    private static Dictionary<string, byte[]> Files()
    {
        var sample = Path.Combine(Repository.Samples, "pairs", "secrecy.paper-only", "broken");
        var files = Directory.EnumerateFiles(sample).Where(f => !f.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select((f, i) => (Name: "quackfile-" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) + Path.GetExtension(f), Content: File.ReadAllBytes(f)))
            .ToDictionary(f => f.Name, f => f.Content, StringComparer.Ordinal);
        files["quackfile-" + Canary + ".txt"] = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Canary + "\n", 400)));
        return files;
    }

    private string WriteLog(string log) => _folder.Write("log.txt", log);

    // What of the dossier a file holds: the canary, a name, a plain hash, or a stretch of a file's bytes.
    private static string? TraceIn(string path, IReadOnlyDictionary<string, byte[]> files)
    {
        var bytes = File.ReadAllBytes(path);
        bool Holds(ReadOnlySpan<byte> piece) => bytes.AsSpan().IndexOf(piece) >= 0;
        foreach (var (name, content) in files)
        {
            var hash = SHA256.HashData(content);
            if (Holds(Encoding.UTF8.GetBytes(Canary)) || Holds(Encoding.Unicode.GetBytes(Canary)) || Holds(Encoding.UTF8.GetBytes(name)) || Holds(hash)
                || Holds(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash))) || Holds(Encoding.ASCII.GetBytes(Convert.ToHexString(hash)))
                || Enumerable.Range(1, 9).Any(i => Piece(content, i) is { } piece && Holds(piece)))
            {
                return $"{path} holds something of {name}";
            }
        }

        return null;
    }

    private static byte[]? Piece(byte[] content, int tenth)
    {
        var at = content.Length * tenth / 10;
        var piece = content.Length - at < Window ? null : content[at..(at + Window)];
        return piece is null || piece.Distinct().Count() < 8 ? null : piece;
    }

    private static bool IsOf(string saltedHash, byte[] content) => saltedHash.Split(':') is [var salt, var hash]
        && Convert.ToHexStringLower(HMACSHA256.HashData(Convert.FromHexString(salt), content)) == hash;

    private static List<(string Sender, IReadOnlyList<string> Hashes)> IncidentRows(string data)
    {
        using var database = new Validation.Api.History.Database.HistoryDatabase(Path.Combine(data, "history.db"));
        using var context = database.Open();
        Assert.Empty(context.Decisions);
        Assert.Empty(context.Files);
        Assert.Empty(context.Keys);
        Assert.Equal(["secret-refused"], context.Events.Select(e => e.Type).ToList());
        return [.. context.Incidents.AsEnumerable().Select(i => (i.Sender, (IReadOnlyList<string>)System.Text.Json.JsonSerializer.Deserialize<List<string>>(i.SaltedHashes)!))];
    }
}
