using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Database;
using TaskTracking.Validation.Api.Accounts.Sessions;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Intake.Uploads;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Mailing;
using Xunit;

namespace TaskTracking.Browser.Tests;

/// <summary>The real service on a loopback port with a data folder of its own, and one real Chromium for all tests.</summary>
public sealed class RunningService : IAsyncLifetime
{
    // In milliseconds: what a page may take on a machine that does other things too.
    private const int Patience = 30_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("dossier-browser-").FullName;
    private WebApplication? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal SettableClock Clock { get; } = new(new DateTimeOffset(2026, 11, 20, 2, 0, 0, TimeSpan.Zero));

    /// <summary>"http://127.0.0.1:PORT".</summary>
    public string Address => _app!.Urls.First();

    internal WaitingUploads Waiting => _app!.Services.GetRequiredService<WaitingUploads>();

    /// <summary>Bytes that wait in quarantine at this moment.</summary>
    public long Quarantined => Directory.EnumerateFiles(Path.Combine(_folder, "quarantine"), "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length);

    /// <summary>Takes every place to judge in and to wait in, until it is cancelled.</summary>
    internal async Task Crowd(CancellationToken stop)
    {
        var gate = _app!.Services.GetRequiredService<JudgingGate>();
        var options = _app.Services.GetRequiredService<ServiceOptions>();
        var taken = Enumerable.Range(0, options.Judging + options.Waiting).Select(_ => gate.EnterAsync(stop)).ToList();
        await Task.WhenAny(Task.Delay(Timeout.Infinite, stop));
        foreach (var place in taken)
        {
            await Task.WhenAny(place);
            (place.IsCompletedSuccessfully ? place.Result : null)?.Dispose();
        }
    }

    /// <summary>The list of the Party's authority, which the trust folder of the service lacks at first.</summary>
    public static string MissingList => Path.Combine(Repository.Samples, "trust", "dcsg2.crl");

    public async Task InitializeAsync()
    {
        // Before the service: Playwright sets the console's encoding, and the runtime deadlocks where a log line is written at that moment.
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        var trust = Directory.CreateDirectory(Path.Combine(_folder, "trust")).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Samples, "trust")).Where(f => f != MissingList))
        {
            File.Copy(file, Path.Combine(trust, Path.GetFileName(file)));
        }

        var policies = PolicyFiles.Load(new PolicyPaths(null, Path.Combine(Repository.Samples, "agencies.yaml"), null, trust));
        var options = new ServiceOptions
        {
            Urls = "http://127.0.0.1:0",
            Data = Path.Combine(_folder, "data"),
            Trust = trust,
            Quarantine = Path.Combine(_folder, "quarantine"),
            UploadsPerMinute = 1000,
            SignInsPerMinute = 1000,

            // Nobody listens there: the pages of mail are whole, and what is sent fails at once.
            Mail = new MailOptions { Host = "127.0.0.1", Port = 9, Tls = "none", From = "hoso@example.gov.vn", PublicUrl = "https://hoso.example.gov.vn" },
        };
        _app = ServiceHost.Build(options, policies.Value!, Clock, IntakeLimits.Default);
        await _app.StartAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("BROWSER_TESTS_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-dev-shm-usage"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Somebody signed in, a clerk where nothing else is said, with a browser of her own: no cookies of others.</summary>
    /// <param name="width">Of the window, in CSS pixels.</param>
    /// <param name="script">Whether JavaScript is on.</param>
    internal async Task<Clerk> ClerkAsync(int width = 1280, bool script = true, Role role = Role.Clerk)
    {
        var clerk = await StrangerAsync(width, script);
        await clerk.Context.AddCookiesAsync([new Cookie { Name = SessionCookie.Name, Value = await SessionAsync(role), Url = Address, HttpOnly = true, SameSite = SameSiteAttribute.Strict }]);
        return clerk;
    }

    /// <summary>An account of a role, with a session that needs no signing in; the cookie's value.</summary>
    internal async Task<string> SessionAsync(Role role)
    {
        await using var scope = _app!.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        var account = await context.Accounts.FirstOrDefaultAsync(a => a.Role == role && a.UserName!.StartsWith("browser."));
        if (account is null)
        {
            account = Account.New("browser." + RoleWords.Of(role), "Người thử trang", role, role == Role.AgencyUser ? "SXD" : null, Clock.Now);
            await scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Account>>().CreateAsync(account);
        }

        var secret = await scope.ServiceProvider.GetRequiredService<SessionBook>().StartAsync(account, new Visitor("127.0.0.1", "test"), awaitsCode: false, secondFactor: true, CancellationToken.None);
        await context.SaveChangesAsync();
        return secret;
    }

    /// <summary>The service's own parts, for what a test prepares.</summary>
    internal IServiceProvider Parts => _app!.Services;

    /// <summary>Somebody with a browser who is not signed in.</summary>
    /// <param name="at">Another service than this one; its address.</param>
    internal async Task<Clerk> StrangerAsync(int width = 1280, bool script = true, string? at = null)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = at ?? Address,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = script,
            Locale = "en-US",
        });
        context.SetDefaultTimeout(Patience);
        return new Clerk(context, await context.NewPageAsync());
    }
}

/// <summary>Tests share one service and one browser, and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class OneBrowser : ICollectionFixture<RunningService>
{
    public const string Name = "browser";
}

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class SettableClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
