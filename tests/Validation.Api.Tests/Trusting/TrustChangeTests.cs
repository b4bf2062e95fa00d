using System.Text.Json;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Trusting;

/// <summary>Retiring, and naming who holds a certificate.</summary>
public sealed class TrustChangeTests : IDisposable
{
    private static readonly string Letter = Path.Combine(Repository.Samples, "clean", "01-to-trinh-dieu-chinh-quy-hoach.pdf");

    private readonly TrustRoom _room = new();
    private readonly TestAuthority _root = TestAuthority.Root();

    public void Dispose() => _room.Dispose();

    [Fact]
    public async Task Retire_Certificate_IsReadNoMoreAndRemembered()
    {
        await _room.AnchorAsync(_root);
        var run = await _room.RunAsync("retire", _root.Sha256, "--reason", "khóa bị lộ");

        Assert.Equal(0, run.Code);
        Assert.Empty(_room.Names);
        Assert.Single(Directory.EnumerateFiles(Path.Combine(_room.Trust, "retired")));
        var shown = (await _room.RunAsync("show", "--format", "json")).Json;
        Assert.Empty(shown.GetProperty("certificates").EnumerateArray());
        var last = shown.GetProperty("history").GetProperty("events")[1];
        Assert.Equal(("retired", "khóa bị lộ"), (last.GetProperty("what").GetString(), last.GetProperty("reason").GetString()));
    }

    [Fact]
    public async Task Retire_OneOfABundle_LeavesTheOthersInUse()
    {
        var authority = _root.Issue("CA mẫu");
        await File.WriteAllBytesAsync(Path.Combine(_room.Trust, "bundle.cer"), [.. _root.Der, .. authority.Der]);

        Assert.Equal(0, (await _room.RunAsync("retire", authority.Sha256, "--reason", "x")).Code);
        Assert.Equal([$"anchor-goc-mau-{_root.Sha256[..16]}.cer"], _room.Names);
    }

    [Fact]
    public async Task Retire_WhatIsNotThere_IsRefused()
    {
        Assert.Equal("trust-not-there", (await _room.RunAsync("retire", _root.Sha256, "--reason", "x")).ErrorCode);
        Assert.Equal("option-invalid", (await _room.RunAsync("retire", "abc", "--reason", "x")).ErrorCode);
        Assert.Equal("option-invalid", (await _room.RunAsync("retire", _root.Sha256)).ErrorCode);
    }

    [Fact]
    public async Task Name_ByTheWordsThatVerifyPrints_SettlesTheKind()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Trust))
        {
            File.Copy(file, Path.Combine(_room.Trust, Path.GetFileName(file)));
        }

        var before = await SignatureAsync();
        var certificate = before.GetProperty("certificate");
        var (issuer, serial) = (certificate.GetProperty("issuer").GetString()!, certificate.GetProperty("serial").GetString()!);
        var run = await _room.RunAsync("name", "--issuer", issuer, "--serial", serial, "--kind", "organization", "--name", "Tên \"khác\"", "--note", "theo công văn");

        Assert.Equal(0, run.Code);
        Assert.Equal("person", before.GetProperty("signer").GetProperty("kind").GetString());
        Assert.Equal("organization", (await SignatureAsync()).GetProperty("signer").GetProperty("kind").GetString());
        Assert.Equal(0, (await _room.RunAsync("name", "--issuer", issuer, "--serial", serial, "--kind", "person")).Code);
        Assert.Equal("person", (await SignatureAsync()).GetProperty("signer").GetProperty("kind").GetString());
        var events = (await _room.RunAsync("show", "--format", "json")).Json.GetProperty("history").GetProperty("events");
        Assert.Equal(["organization (Tên \"khác\")", "organization → person"], events.EnumerateArray().Select(e => e.GetProperty("reason").GetString()));
    }

    [Fact]
    public async Task Name_SameAgain_WritesNothing()
    {
        string[] arguments = ["--issuer", "CN=CA", "--serial", "0A", "--kind", "person"];
        await _room.RunAsync("name", arguments);
        var before = _room.History;

        Assert.Equal(0, (await _room.RunAsync("name", arguments)).Code);
        Assert.Equal(before, _room.History);
    }

    [Theory]
    [InlineData("xyz", "person")]
    [InlineData("0a", "robot")]
    public async Task Name_WrongSerialOrKind_IsRefused(string serial, string kind) =>
        Assert.Equal("option-invalid", (await _room.RunAsync("name", "--issuer", "CN=CA", "--serial", serial, "--kind", kind)).ErrorCode);

    [Fact]
    public async Task Verify_RegistryThatIsFaulty_IsRefusedWithItsLine()
    {
        await File.WriteAllTextAsync(Path.Combine(_room.Trust, "certificates.yaml"), "certificates:\n  - { issuer: a, serial: '1', kind: person, colour: red }\n");
        var run = await CommandRun.OfAsync("verify", Letter, "--trust", _room.Trust, "--lang", "en");

        Assert.Equal("certificates-invalid", run.ErrorCode);
        Assert.Contains("line 2", run.Output, StringComparison.Ordinal);
        Assert.Equal("certificates-invalid", (await _room.RunAsync("show")).ErrorCode);
    }

    [Theory]
    [InlineData(true, "met")]
    [InlineData(false, "notMet")]
    public async Task Check_AgencyCertificateByIssuerAndSerial_DecidesWhoseSealItIs(bool right, string answer)
    {
        var signatures = (await CommandRun.OfAsync("verify", Letter, "--trust", Repository.Trust, "--at", "2026-11-20T09:00", "--format", "json")).Json.GetProperty("files")[0].GetProperty("signatures");
        var seal = signatures.EnumerateArray().First(s => s.GetProperty("signer").GetProperty("kind").GetString() == "organization").GetProperty("certificate");
        var entry = $"certificates: [ {{ issuer: {JsonSerializer.Serialize(seal.GetProperty("issuer").GetString())}, serial: \"{seal.GetProperty("serial").GetString()}{(right ? string.Empty : "0")}\" }} ]";
        var directory = (await File.ReadAllTextAsync(Repository.Agencies)).Replace("certificates: [ { commonName: SỞ XÂY DỰNG } ]", entry, StringComparison.Ordinal);
        var run = await CommandRun.OfAsync(
            "check", Path.Combine(Repository.Samples, "clean"), "--trust", Repository.Trust, "--agencies", _room.Place("agencies.yaml", System.Text.Encoding.UTF8.GetBytes(directory)), "--received", "2026-11-20T09:00", "--format", "json");

        Assert.Equal(answer, run.Json.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("rule").GetString() == "signing.seal").GetProperty("answer").GetString());
    }

    private async Task<JsonElement> SignatureAsync() => (await CommandRun.OfAsync("verify", Letter, "--trust", _room.Trust, "--at", "2026-11-20T09:00", "--format", "json")).Json.GetProperty("files")[0].GetProperty("signatures")[0];
}
