using Microsoft.Playwright;
using TaskTracking.Validation.Api.Accounts;
using Xunit;

namespace TaskTracking.Browser.Tests;

/// <summary>An administrator's pages: inviting, changing, keys; and the own account of whoever was invited.</summary>
[Collection(OneBrowser.Name)]
public sealed class AdministrationTests(RunningService service)
{
    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 320)]
    public async Task Invite_OfAClerk_LeadsToAnAccountThatCanBeDisabled(bool script, int width)
    {
        var name = script ? "moi.1" : "moi.2";
        await using var administrator = await service.ClerkAsync(width, script, Role.Administrator);
        var page = administrator.Page;
        await page.GotoAsync("/");
        await administrator.SeeHeadingAsync("Tài khoản");
        await LookAsync(administrator, script);
        await page.ClickAsync("main a[href='/tai-khoan/moi']");
        await LookAsync(administrator, script);
        await page.FillAsync("#name", name);
        await page.FillAsync("#person", "Người được mời");
        await page.SelectOptionAsync("#role", "agencyUser");
        await page.ClickAsync("main button[type=submit]");
        await Assertions.Expect(page.Locator(".errors")).ToContainTextAsync("không đi với một cơ quan");
        await LookAsync(administrator, script);
        await page.SelectOptionAsync("#role", "clerk");
        await page.ClickAsync("main button[type=submit]");
        var link = await page.InnerTextAsync("code.given");
        await LookAsync(administrator, script);

        await using var invited = await service.StrangerAsync(width, script);
        await invited.Page.GotoAsync(link);
        await LookAsync(invited, script);
        await invited.Page.FillAsync("#password", "password1234");
        await invited.Page.FillAsync("#again", "password1234");
        await invited.Page.ClickAsync("main button[type=submit]");
        await Assertions.Expect(invited.Page.Locator(".errors")).ToContainTextAsync("quá dễ đoán");
        await invited.Page.FillAsync("#password", "bốn từ không ai đoán ra");
        await invited.Page.FillAsync("#again", "bốn từ không ai đoán ra");
        await invited.Page.ClickAsync("main button[type=submit]");
        await invited.SeeHeadingAsync("Hồ sơ chờ xử lý");
        await invited.Page.GotoAsync("/toi");
        await Assertions.Expect(invited.Page.Locator("main")).ToContainTextAsync("phiên này");
        await LookAsync(invited, script);

        await page.GotoAsync("/tai-khoan");
        await page.ClickAsync($"main a:text-is('{name}')");
        await LookAsync(administrator, script);
        await page.ClickAsync("button[value=disable]");
        await Assertions.Expect(page.Locator(".done")).ToContainTextAsync("Đã ngừng tài khoản");
        await LookAsync(administrator, script);
        await invited.Page.GotoAsync("/ho-so");
        await invited.SeeHeadingAsync("Đăng nhập");
    }

    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 320)]
    public async Task Keys_MadeAndRevoked_AreShownOnce(bool script, int width)
    {
        await using var administrator = await service.ClerkAsync(width, script, Role.Administrator);
        var page = administrator.Page;
        await page.GotoAsync("/tai-khoan/khoa");
        await page.FillAsync("#name", "phần mềm văn thư");
        await page.ClickAsync("main section button[type=submit]");
        var key = await page.InnerTextAsync("code.given");
        Assert.StartsWith("dsk_", key, StringComparison.Ordinal);
        await page.GotoAsync("/tai-khoan/khoa");
        Assert.DoesNotContain(key, await page.ContentAsync(), StringComparison.Ordinal);
        await LookAsync(administrator, script);
        await page.Locator("table button").First.ClickAsync();
        await Assertions.Expect(page.Locator("table")).ToContainTextAsync("đã thu hồi");
    }

    private static async Task LookAsync(Clerk person, bool script)
    {
        await person.NeedNoSidewaysScrollAsync();
        if (script)
        {
            await person.FindNoBarrierAsync();
        }
    }
}
