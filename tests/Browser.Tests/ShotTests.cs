using Microsoft.Playwright;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Sessions;
using Xunit;

namespace TaskTracking.Browser.Tests;

/// <summary>
/// Every page as desktop and phone show it: not wider than the window, without barriers. Where BROWSER_TESTS_SHOTS names a
/// folder outside the repository, each is photographed into it, to be looked at by a person.
/// </summary>
[Collection(OneBrowser.Name)]
public sealed class ShotTests(RunningService service)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("BROWSER_TESTS_SHOTS");

    [Fact]
    public Task EveryPage_OnADesk_HasNoBarrier() => WalkAsync(1280, "desktop", barriers: true);

    [Fact]
    public Task EveryPage_At320Pixels_NeedsNoSidewaysScroll() => WalkAsync(320, "narrow", barriers: false);

    [Fact]
    public Task EveryPage_OnAPhone_IsPhotographed() => Folder is null ? Task.CompletedTask : WalkAsync(390, "phone", barriers: false);

    private async Task WalkAsync(int width, string name, bool barriers)
    {
        await using var clerk = await service.ClerkAsync(width);
        var page = clerk.Page;
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("status of", StringComparison.Ordinal))
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync("/");
        await LookAsync("filing");
        await page.SetInputFilesAsync("#files", Repository.Files("clean"));
        await LookAsync("filing-chosen");
        await page.GotoAsync("/?lang=en");
        await LookAsync("filing-english");
        await page.GotoAsync("/?lang=vi");
        await clerk.PressAsync("precheck");
        await page.WaitForSelectorAsync(".errors");
        await LookAsync("filing-error");
        await clerk.UploadAsync(Repository.Files("worst"));
        await LookAsync("roles");
        await clerk.UploadAsync(Repository.Files("clean-quy-pham"));
        await LookAsync("roles-proposed");
        await clerk.UploadAsync(Repository.Files("worst"));
        await clerk.PressAsync("precheck");
        await page.WaitForSelectorAsync(".decision");
        await LookAsync("precheck-return");
        await clerk.FileAsync("clean");
        await LookAsync("dossier-accept");
        await page.ClickAsync("#met > summary");
        await LookAsync("dossier-accept-met");
        await clerk.FileAsync("pairs/opinions.not-pending/broken");
        await LookAsync("dossier-return");
        await page.Locator(".evidence__place a").First.ClickAsync();
        await page.WaitForSelectorAsync(".sheet img");
        await LookAsync("picture");
        await clerk.FileAsync("pairs/authority.competent-body/broken");
        await LookAsync("dossier-forward");
        await page.GotoAsync("/ho-so");
        await LookAsync("list");
        await page.GotoAsync("/ho-so?q=khong+co+gi+nhu+the");
        await LookAsync("list-empty");
        await page.GotoAsync("/chu-ky");
        await LookAsync("signatures");
        await page.SetInputFilesAsync("#files", [Repository.Files("clean")[0], Repository.Files("clean")[1]]);
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForSelectorAsync(".signature");
        await LookAsync("signatures-result");
        await page.GotoAsync("/quy-tac#signing.head-signs");
        await LookAsync("rules");
        await page.GotoAsync("/toi");
        await LookAsync("own-account");
        await page.GotoAsync("/toi/xac-thuc");
        await LookAsync("second-factor");
        await AsAsync(Role.Administrator);
        await page.GotoAsync("/tai-khoan");
        await LookAsync("accounts");
        await page.Locator("main th a").First.ClickAsync();
        await LookAsync("account");
        await page.GotoAsync("/tai-khoan/moi");
        await LookAsync("invite");
        await page.GotoAsync("/tai-khoan/khoa");
        await LookAsync("keys");
        await page.GotoAsync("/tin-cay");
        await LookAsync("trust");
        await page.GotoAsync("/tin-cay?lang=en");
        await page.SetInputFilesAsync("#files", [RunningService.MissingList, Repository.Files("clean")[0]]);
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForSelectorAsync(".imported");
        await LookAsync("trust-imported");
        await page.GotoAsync("/tin-cay?lang=vi");
        await AsAsync(Role.Clerk);
        await page.GotoAsync("/khong-co");
        await LookAsync("trouble");
        await clerk.ChooseAsync(Repository.Files("pairs/secrecy.paper-only/broken"));
        await clerk.PressAsync("file");
        await page.WaitForSelectorAsync(".notice--stop");
        await LookAsync("secret");

        // A policy violated, a script that failed.
        Assert.Empty(complaints);

        async Task AsAsync(Role role) => await clerk.Context.AddCookiesAsync(
            [new Cookie { Name = SessionCookie.Name, Value = await service.SessionAsync(role), Url = service.Address, HttpOnly = true, SameSite = SameSiteAttribute.Strict }]);

        async Task LookAsync(string what)
        {
            await clerk.NeedNoSidewaysScrollAsync();
            if (barriers)
            {
                await clerk.FindNoBarrierAsync();
            }

            if (Folder is not null)
            {
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"{name}-{what}.png"), FullPage = true });
            }
        }
    }
}
