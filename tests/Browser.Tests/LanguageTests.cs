using Microsoft.Playwright;
using Xunit;

namespace TaskTracking.Browser.Tests;

/// <summary>Vietnamese unless the reader chooses English.</summary>
[Collection(OneBrowser.Name)]
public sealed class LanguageTests(RunningService service)
{
    [Fact]
    public async Task Switch_ToEnglishAndBack_HoldsOnEveryPage()
    {
        await using var clerk = await service.ClerkAsync();
        var page = clerk.Page;

        // The browser asks for English; an office machine often does.
        await page.GotoAsync("/");
        Assert.Equal(("vi", "Nộp hồ sơ hoặc kiểm tra trước"), (await page.GetAttributeAsync("html", "lang"), await clerk.HeadingAsync()));
        await page.ClickAsync(".site__lang");
        Assert.Equal(("en", "File a dossier or check it first"), (await page.GetAttributeAsync("html", "lang"), await clerk.HeadingAsync()));
        await clerk.FileAsync("pairs/opinions.not-pending/broken");
        await clerk.SeeHeadingAsync("Return");
        await Assertions.Expect(page.Locator(".findings")).ToContainTextAsync("To be mended");
        await page.GotoAsync("/ho-so?decision=return");
        await clerk.SeeHeadingAsync("Filed dossiers");
        await page.ClickAsync(".site__lang");
        await clerk.SeeHeadingAsync("Hồ sơ đã nộp");
        await Assertions.Expect(page.Locator("#decision")).ToHaveValueAsync("return");
    }
}
