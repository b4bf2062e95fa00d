using TaskTracking.Validation.Api.Hosting;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Api;

/// <summary>Where the service's options come from, which one wins, and which are refused before anything listens.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> Wrong => new()
    {
        { "judging", "0" },
        { "judging", "many" },
        { "judging", "-1" },
        { "waiting", "1001" },
        { "uploadsPerMinute", "0" },
        { "uploadsAtOnce", "0" },
        { "uploadBytesPerSecond", "0" },
        { "files", "0" },
        { "fileMegabytes", "0" },
        { "dossierMegabytes", "10" },
        { "freeMegabytes", "99999999" },
        { "revocationDays", "0" },
        { "stopSeconds", "0" },
        { "hosts", "a b" },
        { "urls", "nonsense" },
        { "urls", "ftp://127.0.0.1:5080" },
        { "trustedProxies", "proxy.example" },
        { "idleMinutes", "0" },
        { "sessionHours", "169" },
        { "signInsPerMinute", "0" },
        { "urls", "http://127.0.0.1:5080/base" },
        { "urls", "http://unix:/socket" },
    };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_SameSettingEverywhere_CommandLineWins()
    {
        var file = _folder.Write("config.json", """{ "judging": 3, "waiting": 4, "files": 5, /* why */ "trust": "trust", }""");

        var options = ServiceConfiguration.Read(file, Pairs(("DOSSIER_WAITING", "6"), ("DOSSIER_FILES", "7"), ("HOME", "/root")), Map(("files", "8"))).Value!;

        Assert.Equal((3, 6, 8), (options.Judging, options.Waiting, options.Files));
        Assert.Equal(Path.Combine(_folder.Path, "trust"), options.Trust);
    }

    [Fact]
    public void Read_FileBesideTheDataFolder_IsFound()
    {
        _folder.Write("dossier.config.json", """{ "judging": 5 }""");

        var options = ServiceConfiguration.Read(null, [], Map(("data", Path.Combine(_folder.Path, "data")))).Value!;

        Assert.Equal(5, options.Judging);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Read_WrongValue_IsRefusedByName(string name, string value)
    {
        var problem = ServiceConfiguration.Read(null, Pairs(("DOSSIER_" + name.ToUpperInvariant(), value)), Map()).Problem!;

        Assert.Equal("option-invalid", problem.Code);
        Assert.EndsWith(name, problem.Arguments[0], StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("""{ "jugding": 3 }""", "jugding")]
    [InlineData("""{ "judging": [3] }""", "judging")]
    [InlineData("""{ "judging": 1.5 }""", "judging")]
    [InlineData("""{ "judging": 1, "judging": 2 }""", "config.json")]
    [InlineData("""{ "judging": """, "config.json")]
    [InlineData("[]", "config.json")]
    [InlineData("", "config.json")]
    public void Read_WrongFile_IsRefusedByName(string content, string name)
    {
        var problem = ServiceConfiguration.Read(_folder.Write("config.json", content), [], Map()).Problem!;

        Assert.Equal("option-invalid", problem.Code);
        Assert.EndsWith(name, problem.Arguments[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Read_UnknownVariable_IsRefusedByName() =>
        Assert.Equal(["DOSSIER_JUGDING"], ServiceConfiguration.Read(null, Pairs(("DOSSIER_JUGDING", "3")), Map()).Problem!.Arguments);

    [Fact]
    public void Read_QuarantineInTheDataFolder_IsRefused() =>
        Assert.Equal(["quarantine"], ServiceConfiguration.Read(null, [], Map(("data", _folder.Path), ("quarantine", Path.Combine(_folder.Path, "q")))).Problem!.Arguments);

    [Fact]
    public void Read_FileThatIsNot_IsRefused() =>
        Assert.Equal("path-not-found", ServiceConfiguration.Read(Path.Combine(_folder.Path, "none.json"), [], Map()).Problem!.Code);

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://10.0.0.1:5080")]
    [InlineData("http://example.org:5080")]
    [InlineData("http://localhost.example.org:5080")]
    [InlineData("http://127.0.0.1:5080;http://0.0.0.0:5081")]
    [InlineData("http://0:5080")]
    public async Task Serve_AddressBeyondThisMachine_IsRefusedAndSaysWhy(string urls)
    {
        var run = await CommandRun.OfAsync("serve", "--urls", urls, "--data", Path.Combine(_folder.Path, "data"), "--lang", "en");

        Assert.Equal(2, run.Code);
        Assert.Equal("address-not-loopback", run.ErrorCode);
        Assert.Contains("by plain HTTP", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "data")));
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://127.1.2.3:5080")]
    [InlineData("http://[::1]:5080")]
    [InlineData("http://localhost:5080")]
    [InlineData("http://127.0.0.1:5080;http://[::1]:5080")]
    public void Read_AddressOfThisMachine_IsTaken(string urls) =>
        Assert.Equal(urls, ServiceConfiguration.Read(null, [], Map(("urls", urls))).Value!.Urls);

    [Fact]
    public async Task Serve_AddressThatIsTaken_IsRefused()
    {
        await using var running = await ServiceRun.StartAsync();

        var run = await CommandRun.OfAsync("serve", "--urls", running.Address.GetLeftPart(UriPartial.Authority), "--data", Path.Combine(_folder.Path, "data"));

        Assert.Equal("address-in-use", run.ErrorCode);
    }

    [Fact]
    public void Settings_OfEveryName_StandInTheManual()
    {
        var manual = File.ReadAllText(Path.Combine(Repository.Root, "docs", "operating.md"));

        Assert.All(ServiceSettings.Names, name => Assert.Contains($"`{name}`", manual, StringComparison.Ordinal));
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(params (string Name, string Value)[] values) => values.Select(v => KeyValuePair.Create(v.Name, v.Value));

    private static Dictionary<string, string> Map(params (string Name, string Value)[] values) => values.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
}
