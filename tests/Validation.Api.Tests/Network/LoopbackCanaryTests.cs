#pragma warning disable RS0030 // Shows that the canary sees what the banned calls do.
using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using TaskTracking.Signatures.Tests.Mutants;
using TaskTracking.Signatures.Tests.Pki;
using TaskTracking.Validation.Api.Tests.Api;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Network;

/// <summary>
/// Certificates that ask to be called back: as signer, issuer and timestamp authority, in the signature, the timestamp and the
/// validation data, under a trusted root and with the issuer missing. Nothing that judges them calls anyone.
/// </summary>
public sealed class LoopbackCanaryTests : IDisposable
{
    private const int Ways = 20;

    private readonly Canary _canary = new();
    private readonly TemporaryFolder _files = new();
    private readonly TemporaryFolder _trust = new();

    public LoopbackCanaryTests()
    {
        _trust.Write("root.crt", TestPki.Root.Encoded);
        foreach (var (index, (_, extension)) in CallingExtensions.All(_canary.Port).Index())
        {
            _files.Write(index.ToString("D2", CultureInfo.InvariantCulture) + ".pdf", Letter(extension));
        }
    }

    public void Dispose()
    {
        _canary.Dispose();
        _files.Dispose();
        _trust.Dispose();
    }

    [Fact]
    public async Task Verify_CertificatesThatAskToBeCalled_CallsNobody()
    {
        var run = await CommandRun.OfAsync(["verify", "--format", "json", "--trust", _trust.Path, .. Directory.EnumerateFiles(_files.Path).Order(StringComparer.Ordinal)]);

        var signatures = run.Json.GetProperty("files").EnumerateArray().SelectMany(file => file.GetProperty("signatures").EnumerateArray()).ToList();
        Assert.Equal(2 * Ways, signatures.Count);
        Assert.All(signatures, signature => Assert.Equal("intact", signature.GetProperty("integrity").GetString()));
        Assert.Equal(Ways, signatures.Count(signature => signature.GetProperty("chain").GetString() == "trusted"));
        Assert.Equal(0, _canary.Calls);
    }

    [Fact]
    public async Task Check_CertificatesThatAskToBeCalled_CallsNobody()
    {
        var run = await CommandRun.OfAsync("check", "--format", "json", "--trust", _trust.Path, _files.Path);

        Assert.Equal(Ways, run.Json.GetProperty("documents").GetArrayLength());
        Assert.Equal(0, _canary.Calls);
    }

    [Fact]
    public async Task Service_CertificatesThatAskToBeCalled_CallsNobody()
    {
        await using var service = await ServiceRun.StartAsync();
        foreach (var address in new[] { "/api/v1/signatures/verify", "/api/v1/prechecks", "/api/v1/dossiers" })
        {
            using var form = Form.OfFolder(_files.Path);
            var answer = await service.PostAsync(address, form);

            Assert.True((int)answer.Status < 300, answer.Text);
        }

        Assert.Equal(0, _canary.Calls);
    }

    // The trap itself: without this the tests above could not fail.
    [Fact]
    public void Build_ChainByThePlatform_IsSeenByTheCanary()
    {
        var extension = CallingExtensions.All(_canary.Port)[0].Extension;
        var stranger = TestPki.Issue(TestPki.Issue(TestPki.Root, CertificatePlan.Authority("CA vắng mặt")), new CertificatePlan { Extra = [extension] });
        using var chain = new X509Chain();
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.UrlRetrievalTimeout = TimeSpan.FromSeconds(2);

        chain.Build(stranger.Certificate);

        Assert.NotEqual(0, _canary.Calls);
    }

    private static byte[] Letter(X509Extension extension)
    {
        var issuer = TestPki.Issue(TestPki.Root, CertificatePlan.Authority("CA gọi ra ngoài") with { Extra = [extension] });
        var signer = TestPki.Issue(issuer, new CertificatePlan { Extra = [extension] });
        var stamping = TestPki.Issue(issuer, new CertificatePlan { Subject = "CN=Cấp dấu thời gian gọi ra ngoài, C=VN", ExtendedUsage = ["1.3.6.1.5.5.7.3.8"], Extra = [extension] });
        var absent = TestPki.Issue(TestPki.Issue(TestPki.Root, CertificatePlan.Authority("CA vắng mặt") with { Extra = [extension] }), new CertificatePlan { Extra = [extension] });
        var time = TestPki.Now.AddDays(-1);
        return new StateLetter()
            .Sign(signer, change: plan => plan with { Embedded = [issuer], Timestamp = value => TimestampMaker.Over(value, time, stamping) })
            .Sign(absent, change: plan => plan with { Timestamp = value => TimestampMaker.Over(value, time, stamping) })
            .Preserve([EvidenceMaker.Crl(issuer, time, time.AddDays(5))], [issuer.Encoded, stamping.Encoded]).Bytes;
    }
}
