namespace TaskTracking.Validation.Api.Tests.Trusting;

/// <summary>A trust folder and a folder to import from, gone after the test; the commands on them.</summary>
internal sealed class TrustRoom : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TrustRoom() => Directory.CreateDirectory(Trust);

    public string Trust => Path.Combine(_folder.Path, "trust");

    /// <summary>Files of the trust folder that are read as trust, by name.</summary>
    public IReadOnlyList<string> Names => [.. Directory.EnumerateFiles(Trust).Select(f => Path.GetFileName(f)).Where(f => f[0] != '.' && f != "history.log").Order(StringComparer.Ordinal)];

    public string History => File.ReadAllText(Path.Combine(Trust, "history.log"));

    /// <summary>Writes a file to import.</summary>
    public string Place(string name, byte[] bytes) => _folder.Write(name, bytes);

    public Task<CommandRun> RunAsync(string command, params string[] arguments) => CommandRun.OfAsync(["trust", command, .. arguments, "--trust", Trust, "--lang", "en"]);

    /// <summary>Imports an authority as an anchor.</summary>
    public async Task AnchorAsync(TestAuthority authority) =>
        await RunAsync("import", Place(authority.Sha256 + ".cer", authority.Der), "--anchor", authority.Sha256);

    public void Dispose() => _folder.Dispose();
}
