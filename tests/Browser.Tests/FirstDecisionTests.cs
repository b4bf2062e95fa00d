using Microsoft.Playwright;
using TaskTracking.Bench.Crashing;
using TaskTracking.Validation.Api.Accounts.Desk;
using TaskTracking.Validation.Api.Accounts.SecondFactor;
using Xunit;

namespace TaskTracking.Browser.Tests;

/// <summary>A new office: from the program's first start on an empty folder to the first decision and its letter, by the pages alone.</summary>
[Collection(OneBrowser.Name)]
public sealed class FirstDecisionTests(RunningService service) : IDisposable
{
    private const string Password = "bốn từ không ai đoán ra";

    private readonly string _folder = Directory.CreateTempSubdirectory("dossier-first-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Office_FromTheFirstStartToTheFirstDecision_IsWalkedByThePages()
    {
        var ground = new CrashGround(_folder, Path.Combine(Repository.Samples, "agencies.yaml")) { Trust = Path.Combine(Repository.Samples, "trust") };
        using var program = await ServedProgram.StartAsync(Repository.Program, ground);
        var at = program.Address.GetLeftPart(UriPartial.Authority);

        await using var administrator = await service.StrangerAsync(at: at);
        await SignInAsync(administrator, FirstAdministrator.Name, await FirstPasswordAsync(program));
        await administrator.SeeHeadingAsync("Đổi mật khẩu");
        await administrator.Page.FillAsync("#current", await FirstPasswordAsync(program));
        await ChooseAsync(administrator);
        await SetSecondFactorAsync(administrator);
        await administrator.SeeHeadingAsync("Tài khoản");

        await using var agency = await AcceptAsync(at, await InviteAsync(administrator, "so.xd", "agencyUser", "SXD"));
        await agency.SeeHeadingAsync("Nộp hồ sơ hoặc kiểm tra trước");
        await agency.FileAsync("pairs/opinions.not-pending/broken");
        var dossier = agency.Page.Url;

        await using var clerk = await AcceptAsync(at, await InviteAsync(administrator, "can.bo", "clerk", null));
        await clerk.SeeHeadingAsync("Hồ sơ chờ xử lý");
        await clerk.Page.GotoAsync("/toi/xac-thuc");
        await SetSecondFactorAsync(clerk);
        await clerk.SeeHeadingAsync("Hồ sơ chờ xử lý");
        await clerk.Page.ClickAsync("tbody th a");
        await clerk.Page.ClickAsync("button[value=take]");
        await Assertions.Expect(clerk.Page.Locator(".done")).ToBeVisibleAsync();
        await clerk.Page.ClickAsync("button[value=decide]");
        await Assertions.Expect(clerk.Page.Locator("#decided-title")).ToBeVisibleAsync();
        var letter = await clerk.Page.RunAndWaitForDownloadAsync(() => clerk.Page.ClickAsync("a[href$='/papers/return']"));
        Assert.EndsWith(".docx", letter.SuggestedFilename, StringComparison.Ordinal);

        await agency.Page.GotoAsync(dossier);
        await Assertions.Expect(agency.Page.Locator("main")).ToContainTextAsync("Trả lại");
    }

    private static async Task<string> FirstPasswordAsync(ServedProgram program)
    {
        for (var tries = 0; tries < 300 && !program.Log.Contains(FirstAdministrator.Name, StringComparison.Ordinal); tries++)
        {
            await Task.Delay(100);
        }

        var lines = program.Log.Split('\n');
        return lines[Array.FindIndex(lines, l => l.Contains(FirstAdministrator.Name, StringComparison.Ordinal)) + 1].Trim();
    }

    private static async Task SignInAsync(Clerk person, string name, string password)
    {
        await person.Page.GotoAsync("/dang-nhap");
        await person.Page.FillAsync("#name", name);
        await person.Page.FillAsync("#password", password);
        await person.Page.ClickAsync("main button[type=submit]");
    }

    private static async Task ChooseAsync(Clerk person)
    {
        await person.Page.FillAsync("#password", Password);
        await person.Page.FillAsync("#again", Password);
        await person.Page.ClickAsync("main button[type=submit]");
    }

    private static async Task SetSecondFactorAsync(Clerk person)
    {
        await person.SeeHeadingAsync("Xác thực hai bước");
        var secret = (await person.Page.InnerTextAsync("code.secret")).Replace(" ", string.Empty, StringComparison.Ordinal);
        await person.Page.FillAsync("#code", OneTimeCode.At(Base32.Decode(secret), TimeProvider.System.GetUtcNow()));
        await person.Page.ClickAsync("main button[type=submit]");
        await Assertions.Expect(person.Page.Locator(".recovery li")).ToHaveCountAsync(10);
        await person.Page.ClickAsync("main a.button");
    }

    private static async Task<string> InviteAsync(Clerk administrator, string name, string role, string? agency)
    {
        await administrator.Page.GotoAsync("/tai-khoan/moi");
        await administrator.Page.FillAsync("#name", name);
        await administrator.Page.FillAsync("#person", "Người được mời");
        await administrator.Page.SelectOptionAsync("#role", role);
        if (agency is not null)
        {
            await administrator.Page.SelectOptionAsync("#agency", agency);
        }

        await administrator.Page.ClickAsync("main button[type=submit]");
        return await administrator.Page.InnerTextAsync("code.given");
    }

    private async Task<Clerk> AcceptAsync(string at, string link)
    {
        var person = await service.StrangerAsync(at: at);
        await person.Page.GotoAsync(link);
        await ChooseAsync(person);
        return person;
    }
}
