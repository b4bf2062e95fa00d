#pragma warning disable RS0030 // The program uses no network; a test of its service is a client.
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Intake;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Api;

/// <summary>The real host on a loopback port, with the real store, the samples' trust and agencies, and a clock that stands on the samples' day.</summary>
internal sealed class ServiceRun : IAsyncDisposable
{
    /// <summary>The moment at which everything is received.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 2, 0, 0, TimeSpan.Zero);

    private static readonly Lazy<Policies> Policies = new(() => PolicyFiles.Load(new PolicyPaths(null, Repository.Agencies, null, Repository.Trust)).Value!);

    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private ServiceRun(Func<ServiceOptions, ServiceOptions> with, Action<WebApplicationBuilder>? also)
    {
        var options = with(new ServiceOptions { Urls = "http://127.0.0.1:0", Data = Data, Quarantine = Quarantine, UploadsPerMinute = 100_000, SignInsPerMinute = 100_000 });
        _app = ServiceHost.Build(options, Policies.Value, new StandingClock(), options.Limits, also: also);
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    }

    public string Data => Path.Combine(_folder.Path, "data");

    public string Quarantine => Path.Combine(_folder.Path, "quarantine");

    public Uri Address { get; private set; } = null!;

    public IServiceProvider Parts => _app.Services;

    /// <summary>Files that wait in quarantine now.</summary>
    public IReadOnlyList<string> Waiting => Directory.Exists(Quarantine)
        ? [.. Directory.EnumerateFiles(Quarantine, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".lock", StringComparison.Ordinal))]
        : [];

    public static async Task<ServiceRun> StartAsync(Func<ServiceOptions, ServiceOptions>? with = null, Action<WebApplicationBuilder>? also = null)
    {
        var run = new ServiceRun(with ?? (o => o), also);
        await TestKeys.SeedAsync(run._app.Services);
        await run._app.StartAsync();
        run.Address = new Uri(run._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        run._client.BaseAddress = run.Address;
        return run;
    }

    /// <summary>As whoever has a key; nobody where it is null.</summary>
    public Task<ServiceAnswer> AsAsync(string? key, HttpMethod method, string path, HttpContent? body = null) =>
        SendAsync(method, path, body, key is null ? ("Cookie", "none=1") : ("Authorization", "Bearer " + key));

    public Task<ServiceAnswer> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

    public Task<ServiceAnswer> PostAsync(string path, HttpContent? body, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Post, path, body, headers);

    public async Task<ServiceAnswer> SendAsync(HttpMethod method, string path, HttpContent? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        if (!headers.Any(h => h.Name is "Authorization" or "Cookie"))
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + TestKeys.Clerk);
        }

        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value), name);
        }

        using var response = await _client.SendAsync(request);
        return new ServiceAnswer(
            response.StatusCode,
            await response.Content.ReadAsStringAsync(),
            response.Content.Headers.ContentType?.ToString(),
            response.Headers.Concat(response.Content.Headers).ToDictionary(h => h.Key, h => string.Join(',', h.Value), StringComparer.OrdinalIgnoreCase));
    }

    public Task StopAsync() => _app.StopAsync();

    /// <summary>Waits until a condition holds, ten seconds at most.</summary>
    public static async Task<bool> SoonAsync(Func<bool> holds)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            if (holds())
            {
                return true;
            }

            await Task.Delay(50);
        }

        return holds();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}

/// <summary>An answer of the service, read whole.</summary>
internal sealed record ServiceAnswer(HttpStatusCode Status, string Text, string? ContentType, IReadOnlyDictionary<string, string> Headers)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>The code of a refusal; fails where it is no problem details.</summary>
    public string Code
    {
        get
        {
            Assert.Equal("application/problem+json", ContentType);
            Assert.Equal((int)Status, Json.GetProperty("status").GetInt32());
            return Json.GetProperty("code").GetString()!;
        }
    }
}
