using System.Globalization;
using System.Text;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Trusting;

public sealed class TrustShowTests : IDisposable
{
    private readonly TrustRoom _room = new();
    private readonly TestAuthority _root = TestAuthority.Root();

    public void Dispose() => _room.Dispose();

    [Theory]
    [InlineData("vi", "Gốc tin cậy (1)", "còn hạn")]
    [InlineData("en", "Anchors (1)", "current")]
    public async Task Show_FreshFolder_IsFineInBothLanguages(string language, string heading, string state)
    {
        await _room.AnchorAsync(_root);
        await _room.RunAsync("import", _room.Place("a.crl", _root.Crl(-1, 6)));
        var run = await CommandRun.OfAsync("trust", "show", "--trust", _room.Trust, "--lang", language);

        Assert.Equal(0, run.Code);
        Assert.Contains(heading, run.Output, StringComparison.Ordinal);
        Assert.Contains("CRL", run.Output, StringComparison.Ordinal);
        Assert.Contains(": " + state, run.Output, StringComparison.Ordinal);
        Assert.Contains(_root.Sha256, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_ListPastItsPromise_IsAnAlarmWithCode12()
    {
        await _room.AnchorAsync(_root);
        await _room.RunAsync("import", _room.Place("a.crl", _root.Crl(-10, -3)));
        var run = await _room.RunAsync("show", "--format", "json");

        Assert.Equal(12, run.Code);
        Assert.True(run.Json.GetProperty("alarm").GetBoolean());
        Assert.Equal("evidence-overdue", run.Json.GetProperty("remarks")[0].GetProperty("code").GetString());
        var list = run.Json.GetProperty("evidence")[0];
        Assert.Equal(("overdue", 10, true, true), (list.GetProperty("state").GetString(), list.GetProperty("ageDays").GetInt32(), list.GetProperty("issuerKnown").GetBoolean(), list.GetProperty("verified").GetBoolean()));
        Assert.StartsWith("  ALARM: The revocation data of “Gốc mẫu” is out of date", (await _room.RunAsync("show")).Output.Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_AuthorityWithoutEvidence_IsAWarning()
    {
        await _room.AnchorAsync(_root);
        await _room.RunAsync("import", _room.Place("ca.cer", _root.Issue("CA mẫu").Der), _room.Place("a.crl", _root.Crl(-1, 6)));
        var run = await _room.RunAsync("show", "--format", "json");

        Assert.Equal(0, run.Code);
        Assert.Equal([("authority-without-evidence", "CA mẫu")], run.Json.GetProperty("remarks").EnumerateArray().Select(r => (r.GetProperty("code").GetString(), r.GetProperty("subject").GetString())));
    }

    [Fact]
    public async Task Show_FileThatCannotBeRead_IsListedWithItsCode()
    {
        await _room.AnchorAsync(_root);
        await File.WriteAllTextAsync(Path.Combine(_room.Trust, "README.md"), "ghi chú");
        var remarks = (await _room.RunAsync("show", "--format", "json")).Json.GetProperty("remarks").EnumerateArray().Select(r => (r.GetProperty("code").GetString(), r.GetProperty("subject").GetString()));

        Assert.Contains(("not-readable", "README.md"), remarks);
    }

    [Fact]
    public async Task Show_PlacedByHandOrImported_IsToldApart()
    {
        await _room.AnchorAsync(_root);
        var other = TestAuthority.Root("Gốc đặt tay");
        await File.WriteAllBytesAsync(Path.Combine(_room.Trust, "x.cer"), other.Der);
        var certificates = (await _room.RunAsync("show", "--format", "json")).Json.GetProperty("certificates").EnumerateArray().ToDictionary(c => c.GetProperty("sha256").GetString()!, c => c.GetProperty("added").ToString(), StringComparer.Ordinal);

        Assert.Empty(certificates[other.Sha256]);
        Assert.Contains("2026-11-20T10:00:00+07:00", certificates[_root.Sha256], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("change")]
    [InlineData("remove")]
    [InlineData("insert")]
    [InlineData("last")]
    public async Task Show_HistoryTamperedWith_IsAnAlarmThatNamesTheLine(string how)
    {
        await _room.AnchorAsync(_root);
        await _room.RunAsync("import", _room.Place("a.crl", _root.Crl(-1, 6)));
        await _room.RunAsync("import", _room.Place("b.crl", _root.Crl(-2, 6)));
        var path = Path.Combine(_room.Trust, "history.log");
        var lines = (await File.ReadAllLinesAsync(path)).ToList();
        switch (how)
        {
            case "change":
                lines[1] = lines[1].Replace("\"crl\"", "\"ocsp\"", StringComparison.Ordinal);
                break;
            case "last":
                lines[2] = lines[2].Replace("\"crl\"", "\"ocsp\"", StringComparison.Ordinal);
                break;
            case "remove":
                lines.RemoveAt(1);
                break;
            default:
                lines.Insert(1, lines[0]);
                break;
        }

        await File.WriteAllTextAsync(path, string.Join('\n', lines) + "\n", new UTF8Encoding(false));
        var run = await _room.RunAsync("show", "--format", "json");

        Assert.Equal(12, run.Code);
        Assert.Equal("history-broken", run.Json.GetProperty("remarks")[0].GetProperty("code").GetString());
        Assert.Equal(how == "last" ? 3 : 2, run.Json.GetProperty("history").GetProperty("brokenAt").GetInt32());
        await _room.RunAsync("import", _room.Place("c.crl", _root.Crl(-3, 6)));
        Assert.Equal(12, (await _room.RunAsync("show")).Code);
    }

    [Fact]
    public async Task Show_FolderThatCannotBeRead_IsCode2() =>
        Assert.Equal((2, "path-not-found"), ((await CommandRun.OfAsync("trust", "show", "--trust", "/nowhere")).Code, (await CommandRun.OfAsync("trust", "show", "--trust", "/nowhere")).ErrorCode));

    [Fact]
    public async Task Show_ListThatPromisesNothing_CountsBySetting()
    {
        await _room.AnchorAsync(_root);
        await File.WriteAllBytesAsync(Path.Combine(_room.Trust, "a.crl"), WithoutPromise(_root, days: 8));
        var config = _room.Place("config.json", Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{{\"trust\":\"{_room.Trust}\",\"revocationDays\":9}}")));

        Assert.Equal(12, (await _room.RunAsync("show")).Code);
        Assert.Equal(0, (await CommandRun.OfAsync("trust", "show", "--config", config)).Code);
    }

    // The platform makes no list without a promise: the field is cut out of one and the rest signed again.
    private static byte[] WithoutPromise(TestAuthority authority, int days)
    {
        var whole = new System.Formats.Asn1.AsnReader(authority.Crl(-days, 1), System.Formats.Asn1.AsnEncodingRules.DER).ReadSequence();
        var body = whole.ReadSequence();
        var algorithm = whole.ReadEncodedValue();
        var writer = new System.Formats.Asn1.AsnWriter(System.Formats.Asn1.AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            for (var i = 0; body.HasData; i++)
            {
                var field = body.ReadEncodedValue();
                if (i != 4)
                {
                    writer.WriteEncodedValue(field.Span);
                }
            }
        }

        var signed = writer.Encode();
        var crl = new System.Formats.Asn1.AsnWriter(System.Formats.Asn1.AsnEncodingRules.DER);
        using (crl.PushSequence())
        {
            crl.WriteEncodedValue(signed);
            crl.WriteEncodedValue(algorithm.Span);
            crl.WriteBitString(authority.Key.SignData(signed, System.Security.Cryptography.HashAlgorithmName.SHA256, System.Security.Cryptography.DSASignatureFormat.Rfc3279DerSequence));
        }

        return crl.Encode();
    }
}
