using Microsoft.Playwright;
using Xunit;

namespace TaskTracking.Browser.Tests;

/// <summary>Everything works with JavaScript off.</summary>
[Collection(OneBrowser.Name)]
public sealed class WithoutScriptTests(RunningService service)
{
    [Fact]
    public async Task File_WithoutScript_ReachesTheDecisionAndItsEvidence()
    {
        await using var clerk = await service.ClerkAsync(script: false);
        await clerk.UploadAsync(Repository.Files("pairs/opinions.not-pending/broken"));
        await clerk.PressAsync("file");
        await clerk.Page.WaitForURLAsync("**/ho-so/**");
        Assert.Equal("Trả lại", await clerk.HeadingAsync());
        await clerk.Page.Locator(".finding--return .evidence__place a").First.ClickAsync();
        Assert.Equal(1, await clerk.Page.Locator(".mark--current").CountAsync());
        await clerk.Page.ClickAsync("a[rel=next]");
        Assert.Equal(1, await clerk.Page.Locator(".mark-card--current").CountAsync());
    }

    [Fact]
    public async Task Precheck_WithoutScript_ShowsTheResult()
    {
        await using var clerk = await service.ClerkAsync(script: false);
        await clerk.UploadAsync(Repository.Files("clean-cong-van"));
        await clerk.Page.SelectOptionAsync("#role-1", "attachment");
        await clerk.PressAsync("precheck");

        Assert.Equal("Cần xem xét", await clerk.HeadingAsync());
    }

    [Fact]
    public async Task Upload_TooManyFilesWithoutScript_KeepsWhatWasTyped()
    {
        await using var clerk = await service.ClerkAsync(script: false);
        await clerk.Page.GotoAsync("/");
        await clerk.Page.FillAsync("#reference", "SXD-17");
        await clerk.Page.SelectOptionAsync("#addressee", "chairman");
        await clerk.Page.SetInputFilesAsync("#files", Enumerable.Range(0, 21).Select(i => new FilePayload { Name = $"tep-{(char)('a' + i)}.txt", MimeType = "text/plain", Buffer = "x"u8.ToArray() }));
        await clerk.PressAsync("file");

        Assert.StartsWith("Lỗi: ", await clerk.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Contains("20 tệp", await clerk.Page.InnerTextAsync(".errors"), StringComparison.Ordinal);
        Assert.Equal(("SXD-17", "chairman"), (await clerk.Page.InputValueAsync("#reference"), await clerk.Page.InputValueAsync("#addressee")));
        Assert.Equal("#files", await clerk.Page.GetAttributeAsync(".errors a", "href"));
    }

    [Fact]
    public async Task Signatures_WithoutScript_AreChecked()
    {
        await using var clerk = await service.ClerkAsync(script: false);
        await clerk.Page.GotoAsync("/chu-ky");
        await clerk.Page.SetInputFilesAsync("#files", Repository.Files("clean")[0]);
        await clerk.Page.ClickAsync("main button[type=submit]");

        Assert.Equal(3, await clerk.Page.Locator(".signature").CountAsync());
    }
}
