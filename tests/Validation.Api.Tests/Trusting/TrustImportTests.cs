using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Trusting;

public sealed class TrustImportTests : IDisposable
{
    private readonly TrustRoom _room = new();
    private readonly TestAuthority _root = TestAuthority.Root();

    public void Dispose() => _room.Dispose();

    [Fact]
    public async Task Import_SelfSigned_SaysWhatToTypeAndToCompare()
    {
        var file = _room.Place("root.cer", _root.Der);
        var refused = await _room.RunAsync("import", file);

        Assert.Equal(12, refused.Code);
        Assert.Contains("Compare it with what the issuer publishes", refused.Output, StringComparison.Ordinal);
        Assert.Contains("--anchor " + _root.Sha256, refused.Output, StringComparison.Ordinal);
        Assert.Empty(_room.Names);

        var typed = string.Join(':', _root.Sha256.ToUpperInvariant().Chunk(2).Select(pair => new string(pair)));
        Assert.Equal(0, (await _room.RunAsync("import", file, "--anchor", typed)).Code);
        Assert.Equal([$"anchor-goc-mau-{_root.Sha256[..16]}.cer"], _room.Names);
    }

    [Fact]
    public async Task Import_FingerprintOfNoFile_ImportsNothing()
    {
        var other = TestAuthority.Root("Gốc khác");

        Assert.Equal("trust-anchor-not-there", (await _room.RunAsync("import", _room.Place("root.cer", _root.Der), "--anchor", other.Sha256)).ErrorCode);
        Assert.Equal("option-invalid", (await _room.RunAsync("import", _room.Place("root.cer", _root.Der), "--anchor", "abc")).ErrorCode);
        Assert.Empty(_room.Names);
    }

    [Fact]
    public async Task Import_PemBundleOfAll_TakesEverythingOnce()
    {
        var authority = _root.Issue("CA mẫu");
        var bundle = PemEncoding.WriteString("X509 CRL", authority.Crl(-1, 6)) + "\n" + PemEncoding.WriteString("CERTIFICATE", authority.Der) + "\n" + PemEncoding.WriteString("CERTIFICATE", _root.Der);
        var file = _room.Place("bundle.pem", Encoding.ASCII.GetBytes(bundle));

        Assert.Equal(0, (await _room.RunAsync("import", file, file, "--anchor", _root.Sha256)).Code);
        Assert.Equal(3, _room.Names.Count);
        Assert.Contains(_room.Names, n => n.StartsWith("crl-ca-mau-20261119-", StringComparison.Ordinal));
        var again = await _room.RunAsync("import", file);
        Assert.Equal(0, again.Code);
        Assert.Equal(3, again.Output.Split("There already").Length - 1);
        Assert.Equal(3, _room.History.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Import_AuthorityListOrSignerOfStrangers_IsRefusedWithWhy()
    {
        await _room.AnchorAsync(_root);
        var stranger = TestAuthority.Root("Gốc lạ");
        var run = await _room.RunAsync(
            "import",
            _room.Place("a.cer", stranger.Issue("CA lạ").Der),
            _room.Place("b.crl", stranger.Crl(-1, 6)),
            _room.Place("c.cer", _root.Issue("Người ký", isAuthority: false).Der),
            _room.Place("d.crl", (_root with { Key = stranger.Key }).Crl(-1, 6)),
            _room.Place("e.txt", "x"u8.ToArray()),
            "--format",
            "json");

        Assert.Equal(12, run.Code);
        Assert.Equal(
            ["trust-no-path", "trust-evidence-issuer-unknown", "trust-no-authority", "trust-evidence-not-signed", "trust-file-not-readable"],
            run.Json.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("code").GetString()));
        Assert.Single(_room.Names);
    }

    [Fact]
    public async Task Import_OlderListThanThePresent_IsKeptToo()
    {
        await _room.AnchorAsync(_root);
        await _room.RunAsync("import", _room.Place("new.crl", _root.Crl(-1, 6)));

        Assert.Equal(0, (await _room.RunAsync("import", _room.Place("old.crl", _root.Crl(-30, -23)))).Code);
        Assert.Equal(3, _room.Names.Count);
        Assert.Equal(0, (await _room.RunAsync("show")).Code);
    }

    [Fact]
    public async Task Import_DryRun_WritesNothing()
    {
        var run = await _room.RunAsync("import", _room.Place("root.cer", _root.Der), "--anchor", _root.Sha256, "--dry-run");

        Assert.Equal(0, run.Code);
        Assert.StartsWith("Would be added", run.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_room.Trust));
    }

    [Fact]
    public async Task Import_ManyAtOnce_LeavesAllOfThemAndAWholeHistory()
    {
        await _room.AnchorAsync(_root);
        var files = Enumerable.Range(0, 12).Select(i => _room.Place(i.ToString(System.Globalization.CultureInfo.InvariantCulture) + ".crl", _root.Crl(-1 - i, 6))).ToList();

        var runs = await Task.WhenAll(files.Select(f => Task.Run(() => _room.RunAsync("import", f))));

        Assert.All(runs, r => Assert.Equal(0, r.Code));
        Assert.Equal(13, _room.Names.Count);
        var shown = (await _room.RunAsync("show", "--format", "json")).Json.GetProperty("history");
        Assert.True(shown.GetProperty("intact").GetBoolean());
        Assert.Equal(13, shown.GetProperty("events").GetArrayLength());
    }

    [Fact]
    public async Task Import_FolderThatIsNone_IsRefused()
    {
        Assert.Equal("path-not-found", (await CommandRun.OfAsync("trust", "import", _room.Place("root.cer", _root.Der), "--trust", _room.Trust + "x")).ErrorCode);
        Assert.Equal("trust-not-configured", (await CommandRun.OfAsync("trust", "show")).ErrorCode);
    }

    [Fact]
    public async Task Import_Event_SaysWhenWhoWhatAndFromWhere()
    {
        await _room.AnchorAsync(_root);
        var entry = (await _room.RunAsync("show", "--format", "json")).Json.GetProperty("history").GetProperty("events")[0];

        Assert.Equal("2026-11-20T10:00:00+07:00", entry.GetProperty("at").GetString());
        Assert.Equal(Environment.UserName, entry.GetProperty("who").GetString());
        Assert.Equal(("command", "added", "anchor"), (entry.GetProperty("via").GetString(), entry.GetProperty("what").GetString(), entry.GetProperty("kind").GetString()));
        Assert.Equal((_root.Sha256, _root.Sha256), (entry.GetProperty("sha256").GetString(), entry.GetProperty("source").GetString()));
    }
}
