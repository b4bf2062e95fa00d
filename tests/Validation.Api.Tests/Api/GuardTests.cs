using System.Net;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Api;

/// <summary>Who may address the service, how often, and what every answer bears.</summary>
public sealed class GuardTests
{
    [Fact]
    public async Task Answer_OfAnyKind_BearsTheHeaders()
    {
        await using var service = await ServiceRun.StartAsync();

        foreach (var path in new[] { "/health/live", "/api/v1/rules", "/api/nothing", "/openapi/v1.json" })
        {
            var answer = await service.GetAsync(path);

            Assert.StartsWith("default-src 'none'", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
            Assert.Equal("nosniff", answer.Headers["X-Content-Type-Options"]);
            Assert.Equal("no-store", answer.Headers["Cache-Control"]);
            Assert.Equal("no-referrer", answer.Headers["Referrer-Policy"]);
            Assert.False(answer.Headers.ContainsKey("Server"));
        }
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("10.0.0.1")]
    public async Task Send_HostThatIsNotOurs_IsRefused(string host)
    {
        await using var service = await ServiceRun.StartAsync();

        Assert.Equal("request-invalid", (await service.GetAsync("/api/v1/rules", ("Host", host))).Code);
    }

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Post_FromAnotherSite_IsRefused(string header, string value)
    {
        await using var service = await ServiceRun.StartAsync();

        foreach (var path in new[] { "/api/v1/dossiers", "/api/v1/prechecks", "/api/v1/signatures/verify" })
        {
            var answer = await service.PostAsync(path, new Form().File("a.txt", "x"), (header, value));

            Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
            Assert.Equal("cross-site-refused", answer.Code);
        }
    }

    [Fact]
    public async Task Post_FromItsOwnPage_IsTaken()
    {
        await using var service = await ServiceRun.StartAsync();
        var own = service.Address.GetLeftPart(UriPartial.Authority);

        var answer = await service.PostAsync("/api/v1/prechecks", new Form().File("a.txt", "x"), ("Origin", own), ("Sec-Fetch-Site", "same-origin"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Fact]
    public async Task Post_MoreThanTheRate_IsToldToWait()
    {
        await using var service = await ServiceRun.StartAsync(o => o with { UploadsPerMinute = 2 });
        var answers = new List<ServiceAnswer>();
        for (var i = 0; i < 3; i++)
        {
            answers.Add(await service.PostAsync("/api/v1/prechecks", new Form().File("a.txt", "x")));
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], answers.Select(a => a.Status));
        Assert.Equal("rate-limited", answers[2].Code);
        Assert.InRange(int.Parse(answers[2].Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture), 1, 60);
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync("/api/v1/dossiers")).Status);
    }

    [Fact]
    public async Task Post_MoreThanMayWait_IsTooBusy()
    {
        await using var service = await ServiceRun.StartAsync(o => o with { Judging = 1, Waiting = 0 });
        var clean = Path.Combine(Repository.Samples, "clean");

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => service.PostAsync("/api/v1/prechecks", Form.OfFolder(clean))));

        Assert.Contains(answers, a => a.Status == HttpStatusCode.OK);
        Assert.Contains(answers, a => a.Status == HttpStatusCode.ServiceUnavailable && a.Code == "too-busy" && a.Headers.ContainsKey("Retry-After"));
        Assert.Empty(service.Waiting);
    }

    [Fact]
    public async Task Stop_WhileDossiersAreJudged_FinishesThem()
    {
        var service = await ServiceRun.StartAsync(o => o with { Judging = 1 });
        var clean = Path.Combine(Repository.Samples, "clean");
        var judged = Enumerable.Range(0, 3).Select(_ => service.PostAsync("/api/v1/dossiers", Form.OfFolder(clean))).ToList();
        Assert.True(await ServiceRun.SoonAsync(() => service.Waiting.Count >= 18));

        await service.StopAsync();

        Assert.All(await Task.WhenAll(judged), a => Assert.Equal(HttpStatusCode.Created, a.Status));
        await service.DisposeAsync();
    }
}
