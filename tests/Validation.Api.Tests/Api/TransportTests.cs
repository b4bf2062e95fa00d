#pragma warning disable RS0030 // The program uses no network; a test of its service is a client.
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TaskTracking.Validation.Api.Hosting;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Api;

/// <summary>Beyond this machine: https of its own, or of a proxy that is named.</summary>
public sealed class TransportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Get_ForwardedByTheProxy_IsBelieved()
    {
        await using var service = await ServiceRun.StartAsync(o => o with { TrustedProxies = "127.0.0.1" });

        var answer = await service.GetAsync("/dang-nhap", ("X-Forwarded-For", "203.0.113.7"), ("X-Forwarded-Proto", "https"));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal("max-age=31536000", answer.Headers["Strict-Transport-Security"]);
    }

    [Fact]
    public async Task Get_ForwardedWithoutHttps_IsRefused()
    {
        await using var service = await ServiceRun.StartAsync(o => o with { TrustedProxies = "127.0.0.1" });

        var answer = await service.GetAsync("/api/v1/rules", ("X-Forwarded-For", "203.0.113.7"), ("X-Forwarded-Proto", "http"));

        Assert.Equal((HttpStatusCode.Forbidden, "https-required"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Get_ForwardedByAStranger_IsNotBelieved()
    {
        await using var service = await ServiceRun.StartAsync(o => o with { TrustedProxies = "10.9.9.9" });

        var answer = await service.GetAsync("/api/v1/rules", ("X-Forwarded-For", "203.0.113.7"), ("X-Forwarded-Proto", "https"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.False(answer.Headers.ContainsKey("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Get_ByHttpsOfItsOwn_IsAnsweredWithASecureCookie()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(ServiceRun.Now.AddYears(-1), ServiceRun.Now.AddYears(5));
        var (file, keyFile) = (_folder.Write("c.pem", certificate.ExportCertificatePem()), _folder.Write("k.pem", key.ExportPkcs8PrivateKeyPem()));
        await using var service = await ServiceRun.StartAsync(o => o with { Urls = "https://127.0.0.1:0", Certificate = file, CertificateKey = keyFile });
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown!.GetCertHashString() == certificate.GetCertHashString() } });

        using var answer = await client.GetAsync(new Uri(service.Address, "/dang-nhap"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("https://0.0.0.0:443", null, null, "certificate")]
    [InlineData("https://0.0.0.0:443", "c.pem", null, "certificateKey")]
    [InlineData("http://0.0.0.0:80", "c.pem", "k.pem", "address-not-loopback")]
    public void Read_AddressBeyondThisMachine_NeedsHttps(string urls, string? certificate, string? key, string wrong)
    {
        var problem = ServiceConfiguration.Read(null, [], Settings(urls, certificate, key, null)).Problem!;

        Assert.Contains(wrong, new[] { problem.Code, problem.Arguments[0] });
    }

    [Theory]
    [InlineData("https://0.0.0.0:443", "c.pem", "k.pem", null)]
    [InlineData("http://0.0.0.0:80", null, null, "10.0.0.1;10.0.0.2")]
    public void Read_AddressBeyondThisMachineByHttps_IsTaken(string urls, string? certificate, string? key, string? proxies) =>
        Assert.Equal(urls, ServiceConfiguration.Read(null, [], Settings(urls, certificate, key, proxies)).Value!.Urls);

    [Fact]
    public async Task Serve_CertificateThatIsNone_IsRefused()
    {
        var file = _folder.Write("c.pem", "x");
        var config = _folder.Write("dossier.config.json", """{ "urls": "https://127.0.0.1:0", "certificate": "c.pem", "certificateKey": "c.pem" }""");

        var run = await CommandRun.OfAsync("serve", "--config", config, "--data", Path.Combine(_folder.Path, "data"));

        Assert.Equal((2, "certificate-unusable"), (run.Code, run.ErrorCode));
        Assert.NotEmpty(file);
    }

    private static Dictionary<string, string> Settings(string urls, string? certificate, string? key, string? proxies) =>
        new[] { ("urls", urls), ("certificate", certificate), ("certificateKey", key), ("trustedProxies", proxies) }.Where(s => s.Item2 is not null).ToDictionary(s => s.Item1, s => s.Item2!, StringComparer.Ordinal);
}
