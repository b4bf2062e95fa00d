using Microsoft.Playwright;
using TaskTracking.Validation.Api.Accounts;
using Xunit;

namespace TaskTracking.Browser.Tests;

/// <summary>The page of trust: what stands there, and an import without script as well as with it.</summary>
[Collection(OneBrowser.Name)]
public sealed class TrustTests(RunningService service)
{
    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 320)]
    public async Task Import_OfARevocationList_IsTakenOrThereAndInTheHistory(bool script, int width)
    {
        await using var clerk = await service.ClerkAsync(width, script, Role.Administrator);
        var page = clerk.Page;
        await page.GotoAsync("/");
        await page.ClickAsync("nav a[href='/tin-cay']");
        await clerk.SeeHeadingAsync("Kho tin cậy");
        await Assertions.Expect(page.Locator("section[aria-labelledby=role-anchor]")).ToContainTextAsync("RootCA mẫu thử G2");
        await page.SetInputFilesAsync("#files", RunningService.MissingList);
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForSelectorAsync(".imported");
        var outcome = await page.InnerTextAsync(".imported");

        Assert.True(outcome.Contains("Đã nhập.", StringComparison.Ordinal) || outcome.Contains("Đã có sẵn", StringComparison.Ordinal), outcome);
        await Assertions.Expect(page.Locator("section[aria-labelledby=history-title]")).ToContainTextAsync("trang web");
        if (script)
        {
            await clerk.NeedNoSidewaysScrollAsync();
            await clerk.FindNoBarrierAsync();
        }
    }

    [Fact]
    public async Task Import_OfWhatIsNone_IsToldBesideTheFile()
    {
        await using var clerk = await service.ClerkAsync(role: Role.Administrator);
        await clerk.Page.GotoAsync("/tin-cay?lang=en");
        await clerk.Page.SetInputFilesAsync("#files", Repository.Files("clean")[0]);
        await clerk.Page.ClickAsync("main button[type=submit]");
        await clerk.Page.WaitForSelectorAsync(".imported");

        await Assertions.Expect(clerk.Page.Locator(".imported")).ToContainTextAsync("NOT IMPORTED");
    }
}
