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
        Assert.Equal("Kho tin cậy", await clerk.HeadingAsync());
        Assert.Contains("RootCA mẫu thử G2", await page.InnerTextAsync("section[aria-labelledby=role-anchor]"), StringComparison.Ordinal);
        await page.SetInputFilesAsync("#files", RunningService.MissingList);
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForSelectorAsync(".imported");
        var outcome = await page.InnerTextAsync(".imported");

        Assert.True(outcome.Contains("Đã nhập.", StringComparison.Ordinal) || outcome.Contains("Đã có sẵn", StringComparison.Ordinal), outcome);
        Assert.Contains("trang web", await page.InnerTextAsync("section[aria-labelledby=history-title]"), StringComparison.Ordinal);
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

        Assert.Contains("NOT IMPORTED", await clerk.Page.InnerTextAsync(".imported"), StringComparison.Ordinal);
    }
}
