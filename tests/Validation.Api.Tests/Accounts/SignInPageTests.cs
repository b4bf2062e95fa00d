using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Accounts.Desk;
using TaskTracking.Validation.Api.Accounts.Sessions;
using TaskTracking.Validation.Api.Tests.Api;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Accounts;

/// <summary>The page to sign in as a browser without script sees it: cookies, ways back, forms that wait, and what reaches the log.</summary>
public sealed partial class SignInPageTests : IAsyncLifetime
{
    private ServiceRun _service = null!;

    public async Task InitializeAsync() => _service = await ServiceRun.StartAsync();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Post_RightPassword_SetsACookieThatOnlyThisSiteSends()
    {
        var password = await AccountAsync("an");
        var answer = await SignInAsync(_service, "an", password);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var cookie = answer.Headers["Set-Cookie"].Split(SessionCookie.Name, 2)[1];
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/ho-so?q=a", "/ho-so?q=a")]
    [InlineData("//evil.example", "/hang-doi")]
    [InlineData("/\\evil.example", "/hang-doi")]
    [InlineData("https://evil.example/", "/hang-doi")]
    public async Task Post_WithAWayBack_LeadsThereAndNeverElsewhere(string wanted, string leads)
    {
        var password = await AccountAsync("an");
        var answer = await SignInAsync(_service, "an", password, (SignInAddress.Parameter, wanted));

        Assert.Equal(leads, answer.Headers["Location"]);
    }

    [Fact]
    public async Task Post_MoreThanTheRate_IsToldToWait()
    {
        await using var slow = await ServiceRun.StartAsync(o => o with { SignInsPerMinute = 2 });
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
        {
            statuses.Add((await SignInAsync(slow, "khong-co", "x")).Status);
        }

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests], statuses);
    }

    [Fact]
    public async Task Get_WithAnOldCookieOrKey_IsAsNobody()
    {
        Assert.Equal("/dang-nhap?ve=%2Fho-so%3Fq%3Da", (await _service.GetAsync("/ho-so?q=a", ("Cookie", SessionCookie.Name + "=x"))).Headers["Location"]);
        var answer = await _service.GetAsync("/api/v1/dossiers", ("Authorization", "Bearer dsk_abcdefgh_x"));
        Assert.Equal((HttpStatusCode.Unauthorized, "sign-in-required", "Bearer"), (answer.Status, answer.Code, answer.Headers["WWW-Authenticate"]));
        Assert.Equal(HttpStatusCode.Unauthorized, (await _service.GetAsync("/api/v1/dossiers", ("Authorization", "Basic abc"))).Status);
    }

    [Fact]
    public async Task Open_FormOfAnotherAccount_IsNotShown()
    {
        var (an, binh) = (await AccountAsync("an"), await AccountAsync("binh"));
        var session = SessionOf(await SignInAsync(_service, "an", an));
        var actor = await SignedInAsync(session);
        await using (var scope = _service.Parts.CreateAsyncScope())
        {
            // Ended, yet known: as after half an hour at lunch.
            var context = scope.ServiceProvider.GetRequiredService<Validation.Api.Accounts.Database.AccountsContext>();
            await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ExecuteUpdateAsync(context.Sessions, s => s.SetProperty(x => x.SeenAt, ServiceRun.Now.AddHours(-1)));
        }

        using var form = new FormUrlEncodedContent([KeyValuePair.Create("role-0", "bí mật của An")]);
        var ended = await _service.PostAsync("/cho-tham-dinh/x", form, ("Cookie", $"{SessionCookie.Name}={session}"));
        Assert.Equal(HttpStatusCode.Unauthorized, ended.Status);
        var kept = Kept().Match(ended.Text).Groups[1].Value;
        Assert.NotEmpty(kept);
        Assert.DoesNotContain("bí mật của An", ended.Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await SignInAsync(_service, "binh", binh, (KeptForms.Field, kept))).Status);
        var own = await SignInAsync(_service, "an", an, (KeptForms.Field, kept));
        Assert.Equal(HttpStatusCode.OK, own.Status);
        Assert.Contains("bí mật của An", WebUtility.HtmlDecode(own.Text), StringComparison.Ordinal);
        Assert.NotNull(actor);
    }

    [Fact]
    public async Task Post_OfAPasswordForm_TakesNoSecretAlong()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("current", "mật khẩu cũ"), KeyValuePair.Create("password", "mật khẩu mới"), KeyValuePair.Create("khac", "điều khác")]);
        var password = await AccountAsync("an");
        var ended = await _service.PostAsync("/toi/mat-khau", form, ("Cookie", "none=1"));

        var shown = WebUtility.HtmlDecode((await SignInAsync(_service, "an", password, (KeptForms.Field, Kept().Match(ended.Text).Groups[1].Value))).Text);

        Assert.Contains("điều khác", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("mật khẩu cũ", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("mật khẩu mới", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_OfSigningIn_HoldsNoNameNoPasswordNoKey()
    {
        using var log = new LogCapture();
        await using var service = await ServiceRun.StartAsync(also: b => b.Services.AddSingleton<Microsoft.Extensions.Logging.ILoggerProvider>(log));
        await SignInAsync(service, "canary-name", "canary-password");
        await service.GetAsync("/moi/canary-token", ("Cookie", "dossier-session=canary-cookie"));
        await service.GetAsync("/api/v1/dossiers", ("Authorization", "Bearer dsk_canary00_key"));

        Assert.NotEmpty(log.Lines);
        Assert.DoesNotContain(log.Lines, l => l.Category == "dossier" && l.Line.Contains("canary", StringComparison.Ordinal));
    }

    private static async Task<ServiceAnswer> SignInAsync(ServiceRun service, string name, string password, params (string Name, string Value)[] more)
    {
        var page = await service.GetAsync("/dang-nhap", ("Cookie", "none=1"));
        var token = Token().Match(page.Text).Groups[1].Value;
        var cookie = page.Headers["Set-Cookie"].Split(';')[0];
        using var form = new FormUrlEncodedContent([new("name", name), new("password", password), new("__RequestVerificationToken", token), .. more.Select(m => KeyValuePair.Create(m.Name, m.Value))]);
        return await service.PostAsync("/dang-nhap", form, ("Cookie", cookie));
    }

    private static string SessionOf(ServiceAnswer answer) => answer.Headers["Set-Cookie"].Split(SessionCookie.Name + "=", 2)[1].Split(';')[0];

    private async Task<Actor?> SignedInAsync(string session)
    {
        await using var scope = _service.Parts.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SessionBook>().FindAsync(session, "127.0.0.1", default);
    }

    private async Task<string> AccountAsync(string name)
    {
        await using var scope = _service.Parts.CreateAsyncScope();
        var made = await scope.ServiceProvider.GetRequiredService<AccountDesk>().CreateAsync(new NewAccount(name, "Người thử", Role.Clerk, null), Actor.Operator, default);
        return made.Value!.Given;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("name=\"kept\" value=\"([^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Kept();
}
