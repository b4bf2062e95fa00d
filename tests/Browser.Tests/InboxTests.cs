using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using TaskTracking.Signatures.Tests.Mutants;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Database;
using Xunit;

namespace TaskTracking.Browser.Tests;

/// <summary>Notices, and the signed paper that they tell of.</summary>
[Collection(OneBrowser.Name)]
public sealed class InboxTests(RunningService service)
{
    private const string Broken = "pairs/draft.present/broken";

    [Fact]
    public async Task Inbox_ByKeyboardOnly_LeadsFromTheHeaderToTheDossier()
    {
        await using var agency = await service.ClerkAsync(role: Role.AgencyUser);
        await using var clerk = await service.ClerkAsync();
        var page = agency.Page;
        var (code, dossier) = await FiledAsync(agency);
        await page.GotoAsync("/hop-thu");
        await page.ClickAsync(".inbox__all button");
        await Assertions.Expect(page.Locator(".site__inbox .count")).ToHaveCountAsync(0);
        await clerk.Page.GotoAsync(dossier + "/xu-ly");
        await clerk.Page.ClickAsync("button[value=decide]");
        await Assertions.Expect(clerk.Page.Locator("#decided-title")).ToBeVisibleAsync();

        await page.GotoAsync("/ho-so");
        await Assertions.Expect(page.Locator(".site__inbox .count")).ToHaveTextAsync("1");
        await TabToAsync(page, "Hộp thư");
        await page.Keyboard.PressAsync("Enter");
        await agency.SeeHeadingAsync("Hộp thư");
        await TabToAsync(page, $"{code}: hồ sơ được trả lại");
        await page.Keyboard.PressAsync("Enter");
        await agency.SeeHeadingAsync($"{code}: hồ sơ được trả lại");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("sửa hồ sơ rồi nộp lại");
        await Assertions.Expect(page.Locator(".site__inbox .count")).ToHaveCountAsync(0);
        await TabToAsync(page, "Mở hồ sơ");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#status-title")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task Pages_OfNotices_HaveNoBarrierAndNeedNoSidewaysScroll(int width, bool barriers)
    {
        await using var agency = await service.ClerkAsync(width, role: Role.AgencyUser);
        await using var clerk = await service.ClerkAsync(width);
        await using var administrator = await service.ClerkAsync(width, role: Role.Administrator);
        await LookAsync(clerk, "/hop-thu", "inbox-clerk", width, barriers);
        await FiledAsync(agency);
        await LookAsync(agency, "/hop-thu?lang=en", "inbox-english", width, barriers);
        await LookAsync(agency, "/hop-thu?lang=vi", "inbox", width, barriers);
        await agency.Page.Locator(".inbox a").First.ClickAsync();
        await LookAsync(agency, null, "notice", width, barriers);
        await LookAsync(agency, "/toi/thu", "mail", width, barriers);
        await agency.Page.FillAsync("#address", FormattableString.Invariant($"an{width}@so.gov.vn"));
        await agency.Page.ClickAsync("button[value=ask]");
        await Assertions.Expect(agency.Page.Locator(".errors")).ToContainTextAsync("Máy chủ thư chưa nhận thư");
        await LookAsync(agency, null, "mail-refused", width, barriers);
        await using (var context = service.Parts.GetRequiredService<AccountsDatabase>().Open())
        {
            var row = context.MailAddresses.Single();
            (row.Address, row.WantedSince, row.Pending, row.CodeSha256, row.CodeUntil) = ("an@so.gov.vn", service.Clock.Now.AddYears(1), "binh@so.gov.vn", new string('a', 64), service.Clock.Now.AddHours(1));
            await context.SaveChangesAsync();
        }

        await LookAsync(agency, "/toi/thu", "mail-asked", width, barriers);
        await agency.Page.FillAsync("#code", "12345678");
        await agency.Page.ClickAsync("button[value=confirm]");
        await Assertions.Expect(agency.Page.Locator("#code-error")).ToContainTextAsync("Mã không đúng");
        await LookAsync(administrator, "/tai-khoan/thu", "outbox", width, barriers);
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task Desk_SignedPaper_ComesBackAndTheAgencyGetsIt(int width, bool barriers)
    {
        await using var agency = await service.ClerkAsync(width, role: Role.AgencyUser);
        await using var clerk = await service.ClerkAsync(width);
        var page = clerk.Page;
        var (code, dossier) = await FiledAsync(agency);
        await page.GotoAsync(dossier + "/xu-ly");
        await page.ClickAsync("button[value=decide]");
        await Assertions.Expect(page.Locator("#signed-title")).ToBeVisibleAsync();
        await SendAsync(new StateLetter("V/v tra lai ho so kem theo, " + code).Bytes);
        await Assertions.Expect(page.Locator(".errors")).ToContainTextAsync("không có chữ ký số");
        await LookAsync(clerk, null, "signed-refused", width, barriers);
        await SendAsync(new StateLetter("V/v tra lai ho so kem theo, " + code).Sign().Bytes);

        await Assertions.Expect(page.Locator(".done")).ToContainTextAsync("Đã nhận bản ký");
        await Assertions.Expect(page.Locator("#signed")).ToContainTextAsync("SỞ MẪU");
        await LookAsync(clerk, null, "signed-desk", width, barriers);
        await agency.Page.GotoAsync("/hop-thu");
        await Assertions.Expect(agency.Page.Locator(".inbox a").First).ToHaveTextAsync($"{code}: có văn bản đã ký của Văn phòng");
        await agency.Page.GotoAsync(dossier);
        await LookAsync(agency, null, "signed-agency", width, barriers);
        var paper = await agency.Page.RunAndWaitForDownloadAsync(() => agency.Page.ClickAsync("a[href$='/ban-ky/1']"));
        Assert.Equal(code + "-ban-ky-1.pdf", paper.SuggestedFilename);

        async Task SendAsync(byte[] content)
        {
            await page.SetInputFilesAsync("#files", new FilePayload { Name = "ban-ky.pdf", MimeType = "application/pdf", Buffer = content });
            await page.ClickAsync("form[action$='/ban-ky'] button[type=submit]");
        }
    }

    private static async Task<(string Code, string Dossier)> FiledAsync(Clerk agency)
    {
        await agency.FileAsync(Broken);
        return ((await agency.Page.InnerTextAsync(".decision__what")).Split(' ')[^1], agency.Page.Url);
    }

    private static async Task LookAsync(Clerk reader, string? address, string name, int width, bool barriers)
    {
        if (address is not null)
        {
            await reader.Page.GotoAsync(address);
        }

        await reader.NeedNoSidewaysScrollAsync();
        if (barriers)
        {
            await reader.FindNoBarrierAsync();
        }

        if (Environment.GetEnvironmentVariable("BROWSER_TESTS_SHOTS") is { } folder)
        {
            await reader.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, FormattableString.Invariant($"notices-{name}-{width}.png")), FullPage = true });
        }
    }

    private static async Task TabToAsync(IPage page, string text)
    {
        for (var presses = 0; presses < 60; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if ((await page.EvaluateAsync<string>("() => document.activeElement.innerText ?? ''")).Trim().StartsWith(text, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail("nothing with the focus says " + text);
    }
}
