using System.Globalization;
using System.Text;
using Xunit;
using static TaskTracking.Validation.Api.Tests.Api.RawClient;

namespace TaskTracking.Validation.Api.Tests.Api;

/// <summary>What no honest client sends: each is answered or cut, nothing of it stays, and the service goes on.</summary>
public sealed class HostileUploadTests : IAsyncLifetime
{
    private ServiceRun _service = null!;

    public static TheoryData<string, string, string> Bodies => new()
    {
        { "no parts", End, "no-files" },
        { "nothing at all", string.Empty, "upload-broken" },
        { "no end", FilePart("a.txt", "x"), "upload-broken" },
        { "another boundary", "--other\r\n\r\nx\r\n--other--\r\n", "upload-broken" },
        { "boundary inside a file", FilePart("a.txt", $"x\r\n--{Boundary}x\r\ny") + End, "upload-broken" },
        { "part without headers", Part(string.Empty, "x") + End, "upload-broken" },
        { "part without disposition", Part("Content-Type: text/plain", "x") + End, "upload-broken" },
        { "part without name", Part("Content-Disposition: form-data; filename=\"a.txt\"", "x") + End, "upload-broken" },
        { "file without filename", Part("Content-Disposition: form-data; name=\"files\"", "x") + End, "file-name-invalid" },
        { "no file chosen", FilePart(string.Empty, string.Empty) + End, "no-files" },
        { "10,000 parts", string.Concat(Enumerable.Repeat(FilePart(string.Empty, string.Empty), 10_000)) + End, "upload-broken" },
        { "10,000 fields", string.Concat(Enumerable.Range(0, 10_000).Select(i => Part(string.Create(CultureInfo.InvariantCulture, $"Content-Disposition: form-data; name=\"f{i}\""), "x"))) + End, "upload-broken" },
        { "doubled field", Part("Content-Disposition: form-data; name=\"f\"", "x") + Part("Content-Disposition: form-data; name=\"f\"", "y") + End, "upload-broken" },
        { "overlong field", Part("Content-Disposition: form-data; name=\"f\"", new string('x', 5000)) + End, "upload-broken" },
        { "two declarations", Part("Content-Disposition: form-data; name=\"metadata\"", "{}") + Part("Content-Disposition: form-data; name=\"metadata\"", "{}") + FilePart("a.txt", "x") + End, "metadata-invalid" },
        { "overlong declaration", Part("Content-Disposition: form-data; name=\"metadata\"", new string(' ', 300_000)) + FilePart("a.txt", "x") + End, "metadata-invalid" },
        { "huge part header", Part("Content-Disposition: form-data; name=\"files\"; filename=\"" + new string('a', 20_000) + "\"", "x") + End, "upload-broken" },
        { "1,000 part headers", Part(string.Join("\r\n", Enumerable.Repeat("X-A: b", 1000)), "x") + End, "upload-broken" },
        { "folded header", Part("Content-Disposition: form-data;\r\n name=\"files\"; filename=\"a.txt\"", "x") + End, "upload-broken" },
        { "path", FilePart("../../etc/passwd", "x") + End, "file-name-invalid" },
        { "absolute path", FilePart("/etc/passwd", "x") + End, "file-name-invalid" },
        { "path of Windows", FilePart("C:\\a.txt", "x") + End, "file-name-invalid" },
        { "stream of Windows", FilePart("a.txt:b", "x") + End, "file-name-invalid" },
        { "NUL in the name", FilePart("a.txt\0.pdf", "x") + End, "file-name-invalid" },
        { "escape in the name", FilePart("\u001B[2Ja.txt", "x") + End, "file-name-invalid" },
        { "overlong name", FilePart(new string('a', 300) + ".txt", "x") + End, "file-name-invalid" },
        { "name that is no UTF-8", FilePart("\u00E0\u00FF.txt", "x") + End, "file-name-invalid" },
        { "only dots", FilePart("..", "x") + End, "file-name-invalid" },
        { "percent stays", FilePart("a%0d%0aSet-Cookie: x.txt", "x") + End, "file-name-invalid" },
        { "filename* with a line", Part("Content-Disposition: form-data; name=\"files\"; filename*=UTF-8''a%0D%0AX-Injected%3A%20b.txt", "x") + End, "file-name-invalid" },
        { "filename* with a turn", Part("Content-Disposition: form-data; name=\"files\"; filename*=UTF-8''a%E2%80%AEfdp.exe", "x") + End, "file-name-invalid" },
        { "filename* that is no encoding", Part("Content-Disposition: form-data; name=\"files\"; filename*=nonsense''%ZZ", "x") + End, "file-name-invalid" },
    };

    public async Task InitializeAsync() => _service = await ServiceRun.StartAsync(o => o with { UploadBytesPerSecond = 1000 });

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Post_HostileBody_IsAnsweredAndLeavesNothing(string what, string body, string code)
    {
        var answer = await PostAsync(_service.Address, body);

        Assert.True(answer.Contains($"\"code\": \"{code}\"", StringComparison.Ordinal), what + ": " + answer);
        Assert.DoesNotContain("X-Injected", answer.Split("\r\n\r\n")[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer, StringComparison.Ordinal);
        Assert.Empty(_service.Waiting);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/mixed; boundary=b0undary")]
    [InlineData("multipart/form-data; boundary=")]
    [InlineData("multipart/form-data; boundary=\"\"")]
    [InlineData("nonsense")]
    public async Task Post_OtherContentType_IsRefused(string type) =>
        Assert.Contains("upload-not-multipart", await PostAsync(_service.Address, FilePart("a.txt", "x") + End, type: type), StringComparison.Ordinal);

    [Fact]
    public async Task Post_OverlongBoundary_IsRefused() =>
        Assert.Contains("upload-not-multipart", await PostAsync(_service.Address, End, type: "multipart/form-data; boundary=" + new string('b', 5000)), StringComparison.Ordinal);

    [Theory]
    [InlineData(-10, "upload-broken")]
    [InlineData(int.MaxValue, "dossier-too-large")]
    public async Task Post_WrongContentLength_IsRefused(int difference, string code)
    {
        var body = FilePart("a.txt", "x") + End;
        var length = difference > 0 ? difference : body.Length + difference;

        Assert.Contains(code, await PostAsync(_service.Address, body, length: length), StringComparison.Ordinal);
        Assert.Empty(_service.Waiting);
    }

    [Fact]
    public async Task Post_ChunksWithoutEnd_AreCutAtTheLimit()
    {
        await using var small = await ServiceRun.StartAsync(o => o with { FileMegabytes = 1, DossierMegabytes = 2 });
        using var client = new RawClient(small.Address);
        await client.SendAsync($"POST /api/v1/dossiers HTTP/1.1\r\nHost: {small.Address.Authority}\r\nContent-Type: multipart/form-data; boundary={Boundary}\r\nTransfer-Encoding: chunked\r\nConnection: close\r\nAuthorization: Bearer {TestKeys.Clerk}\r\n\r\n");
        var start = FilePart("a.txt", "x") + $"--{Boundary}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"b.bin\"\r\n\r\n";
        await client.SendAsync(string.Create(CultureInfo.InvariantCulture, $"{start.Length:X}\r\n{start}\r\n"));
        for (var i = 0; i < 40; i++)
        {
            await client.SendAsync(string.Create(CultureInfo.InvariantCulture, $"{0x10000:X}\r\n{new string('x', 0x10000)}\r\n"));
        }

        Assert.Contains("file-too-large", await client.ReadAsync(), StringComparison.Ordinal);
        Assert.Empty(small.Waiting);
    }

    [Fact]
    public async Task Post_ConnectionCutInTheMiddle_LeavesNothing()
    {
        for (var round = 0; round < 20; round++)
        {
            using var client = new RawClient(_service.Address);
            await client.SendAsync(Head(_service.Address, "/api/v1/dossiers", "multipart/form-data; boundary=" + Boundary, 10_000_000));
            await client.SendAsync(FilePart("a.txt", "whole") + $"--{Boundary}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"b.bin\"\r\n\r\n" + new string('x', 100_000 * round));
            Assert.True(await ServiceRun.SoonAsync(() => _service.Waiting.Count > 0));
            client.Cut();
            Assert.True(await ServiceRun.SoonAsync(() => _service.Waiting.Count == 0), string.Create(CultureInfo.InvariantCulture, $"round {round}: {_service.Waiting.Count} files stay"));
        }

        Assert.Empty((await _service.GetAsync("/api/v1/dossiers")).Json.GetProperty("dossiers").EnumerateArray());
    }

    [Fact]
    public async Task Post_ConnectionCutWhileJudged_LeavesNothingWaiting()
    {
        var letter = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Path.Combine(Repository.Samples, "clean", "01-to-trinh-dieu-chinh-quy-hoach.pdf")));
        var body = FilePart("a.pdf", letter) + End;
        for (var round = 0; round < 10; round++)
        {
            using var client = new RawClient(_service.Address);
            await client.SendAsync(Head(_service.Address, "/api/v1/prechecks", "multipart/form-data; boundary=" + Boundary, body.Length));
            await client.SendAsync(body);
            await Task.Delay(round * 15);
            client.Cut();
        }

        Assert.True(await ServiceRun.SoonAsync(() => _service.Waiting.Count == 0));
        Assert.Equal(System.Net.HttpStatusCode.OK, (await _service.GetAsync("/health/ready")).Status);
    }

    [Fact]
    public async Task Post_BodySlowerThanTheRate_IsCut()
    {
        using var client = new RawClient(_service.Address);
        await client.SendAsync(Head(_service.Address, "/api/v1/prechecks", "multipart/form-data; boundary=" + Boundary, 1_000_000));
        await client.SendAsync(FilePart("a.txt", "x"));

        var answer = await client.ReadAsync();

        Assert.Contains("upload-too-slow", answer, StringComparison.Ordinal);
        Assert.Empty(_service.Waiting);
    }

    [Theory]
    [InlineData("Idempotency-Key: kh\u00C3\u00B3a\r\n", "idempotency-key-invalid")]
    [InlineData("Idempotency-Key: a\r\nIdempotency-Key: b\r\n", "201")]
    public async Task Post_StrangeKey_IsOneValueOrRefused(string header, string expected)
    {
        var answer = await PostAsync(_service.Address, FilePart("a.txt", "x") + End, "/api/v1/dossiers", more: header);

        Assert.Contains(expected, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_NfdName_IsEchoedInNfc()
    {
        var nfd = "T\u006F\u031B\u0300 tri\u0300nh.txt";
        var answer = await PostAsync(_service.Address, Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(FilePart(nfd, "x") + End)));

        Assert.Contains("\"T\u1EDD tr\u00ECnh.txt\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_NamesThatDifferInNfcOnly_AreTheSameName()
    {
        var body = FilePart("\u1EDD.txt", "x") + FilePart("o\u031B\u0300.txt", "y") + End;

        Assert.Contains("file-name-duplicate", await PostAsync(_service.Address, Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(body))), StringComparison.Ordinal);
    }
}
