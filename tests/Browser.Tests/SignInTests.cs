using Microsoft.Playwright;
using Microsoft.Extensions.DependencyInjection;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Desk;
using TaskTracking.Validation.Api.Accounts.Sessions;
using TaskTracking.Validation.Api.Accounts.SecondFactor;
using Xunit;

namespace TaskTracking.Browser.Tests;

/// <summary>Signing in, from the first password to the second factor, and what a session that ends leaves behind.</summary>
[Collection(OneBrowser.Name)]
public sealed class SignInTests(RunningService service)
{
    private const string Password = "bốn từ không ai đoán ra";

    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 320)]
    public async Task SignIn_FirstTimeOfAnAdministrator_LeadsOverPasswordAndSecondFactorToTheAccounts(bool script, int width)
    {
        var (name, given) = await AccountAsync(Role.Administrator, script ? "dau.tien" : "dau.tien.2");
        await using var person = await service.StrangerAsync(width, script);
        var page = person.Page;
        await page.GotoAsync("/tai-khoan");
        await person.SeeHeadingAsync("Đăng nhập");
        await LookAsync(person, script);
        await SignInAsync(person, name, given);
        await person.SeeHeadingAsync("Đổi mật khẩu");
        await LookAsync(person, script);
        await page.FillAsync("#current", given);
        await page.FillAsync("#password", Password);
        await page.FillAsync("#again", Password);
        await page.ClickAsync("main button[type=submit]");
        await person.SeeHeadingAsync("Xác thực hai bước");
        await LookAsync(person, script);
        var secret = (await page.InnerTextAsync("code.secret")).Replace(" ", string.Empty, StringComparison.Ordinal);
        await page.FillAsync("#code", OneTimeCode.At(Base32.Decode(secret), service.Clock.Now));
        await page.ClickAsync("main button[type=submit]");
        await Assertions.Expect(page.Locator(".recovery li")).ToHaveCountAsync(10);
        await LookAsync(person, script);
        var recovery = await page.Locator(".recovery code").First.InnerTextAsync();
        await page.ClickAsync("main a.button");
        await person.SeeHeadingAsync("Tài khoản");
        await Assertions.Expect(page.Locator("header")).ToContainTextAsync(name);
        await page.ClickAsync(".site__out");

        // The second time: the password alone does not open, a recovery code does.
        await SignInAsync(person, name, Password);
        await person.SeeHeadingAsync("Nhập mã xác thực");
        await LookAsync(person, script);
        await page.FillAsync("#code", "000000");
        await page.ClickAsync("main button[type=submit]");
        await Assertions.Expect(page.Locator(".errors")).ToContainTextAsync("Mã không đúng");
        await page.FillAsync("#code", recovery);
        await page.ClickAsync("main button[type=submit]");
        await person.SeeHeadingAsync("Tài khoản");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Session_EndedWhileRolesAreConfirmed_KeepsTheFormAndTheUpload(bool script)
    {
        var (name, given) = await AccountAsync(Role.Clerk, script ? "giua.chung" : "giua.chung.2");
        await using var clerk = await service.StrangerAsync(script: script);
        await clerk.Page.GotoAsync("/dang-nhap");
        await SignInAsync(clerk, name, given);
        await ChooseOwnPasswordAsync(clerk, given);
        await clerk.UploadAsync(Repository.Files("clean-cong-van"));
        await clerk.Page.SelectOptionAsync("#role-0", "attachment");
        await clerk.Context.ClearCookiesAsync(new() { Name = SessionCookie.Name });
        await clerk.PressAsync("precheck");
        await clerk.SeeHeadingAsync("Phiên làm việc đã kết thúc");
        await LookAsync(clerk, script);
        await SignInAsync(clerk, name, Password);
        await clerk.SeeHeadingAsync("Biểu mẫu của bạn vẫn còn");
        await LookAsync(clerk, script);
        await clerk.Page.ClickAsync("main button[type=submit]");
        await clerk.Page.WaitForSelectorAsync(".decision");

        // The role that was changed before was judged: without the change this sample is accepted.
        await clerk.SeeHeadingAsync("Cần xem xét");
    }

    [Fact]
    public async Task Session_EndedBeforeAnUpload_LeavesFilesAndFieldsInPlace()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.ChooseAsync(Repository.Files("clean-cong-van"));
        await clerk.Page.FillAsync("#title", "Tên hồ sơ đã gõ");
        await clerk.Context.ClearCookiesAsync(new() { Name = SessionCookie.Name });
        await clerk.PressAsync("precheck");
        await clerk.Page.WaitForSelectorAsync(".progress a[target=_blank]");
        await clerk.FindNoBarrierAsync();
        await Assertions.Expect(clerk.Page.Locator("#title")).ToHaveValueAsync("Tên hồ sơ đã gõ");
        await Assertions.Expect(clerk.Page.Locator(".chosen li")).ToHaveCountAsync(2);

        // The same person signs in again in another window, and sends.
        await clerk.Context.AddCookiesAsync([new() { Name = SessionCookie.Name, Value = await service.SessionAsync(Role.Clerk), Url = service.Address }]);
        await clerk.PressAsync("precheck");
        await clerk.Page.WaitForURLAsync("**/cho-tham-dinh/**");
    }

    [Fact]
    public async Task Session_EndedBeforeAnUploadWithoutScript_ShowsTheFieldsAgain()
    {
        await using var clerk = await service.ClerkAsync(script: false);
        var (name, given) = await AccountAsync(Role.Clerk, "khong.script");
        await clerk.ChooseAsync(Repository.Files("clean-cong-van"));
        await clerk.Page.FillAsync("#title", "Tên hồ sơ đã gõ");
        await clerk.Context.ClearCookiesAsync(new() { Name = SessionCookie.Name });
        await clerk.PressAsync("precheck");
        await clerk.SeeHeadingAsync("Phiên làm việc đã kết thúc");
        await SignInAsync(clerk, name, given);
        await Assertions.Expect(clerk.Page.Locator("main")).ToContainTextAsync("Tên hồ sơ đã gõ");
        await Assertions.Expect(clerk.Page.Locator("input[type=file]")).ToHaveCountAsync(1);
    }

    private static async Task LookAsync(Clerk person, bool script)
    {
        await person.NeedNoSidewaysScrollAsync();
        if (script)
        {
            await person.FindNoBarrierAsync();
        }
    }

    private static async Task SignInAsync(Clerk person, string name, string password)
    {
        await person.Page.FillAsync("#name", name);
        await person.Page.FillAsync("#password", password);
        await person.Page.ClickAsync("main button[type=submit]");
    }

    private static async Task ChooseOwnPasswordAsync(Clerk person, string given)
    {
        await person.Page.FillAsync("#current", given);
        await person.Page.FillAsync("#password", Password);
        await person.Page.FillAsync("#again", Password);
        await person.Page.ClickAsync("main button[type=submit]");
    }

    private async Task<(string Name, string Given)> AccountAsync(Role role, string name)
    {
        await using var scope = service.Parts.CreateAsyncScope();
        var made = await scope.ServiceProvider.GetRequiredService<AccountDesk>().CreateAsync(new NewAccount(name, "Người thử", role, null), Actor.Operator, CancellationToken.None);
        return (name, made.Value!.Given);
    }
}
