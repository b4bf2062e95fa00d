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
        await clerk.SeeHeadingAsync("Trả lại");
        await clerk.Page.Locator(".finding--return .evidence__place a").First.ClickAsync();
        await Assertions.Expect(clerk.Page.Locator(".mark--current")).ToHaveCountAsync(1);
        await clerk.Page.ClickAsync("a[rel=next]");
        await Assertions.Expect(clerk.Page.Locator(".mark-card--current")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Precheck_WithoutScript_ShowsTheResult()
    {
        await using var clerk = await service.ClerkAsync(script: false);
        await clerk.UploadAsync(Repository.Files("clean-cong-van"));
        await clerk.Page.SelectOptionAsync("#role-1", "attachment");
        await clerk.PressAsync("precheck");

        await clerk.SeeHeadingAsync("Cần xem xét");
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

        await clerk.SeeErrorTitleAsync();
        await Assertions.Expect(clerk.Page.Locator(".errors")).ToContainTextAsync("20 tệp");
        Assert.Equal(("SXD-17", "chairman"), (await clerk.Page.InputValueAsync("#reference"), await clerk.Page.InputValueAsync("#addressee")));
        await Assertions.Expect(clerk.Page.Locator(".errors a")).ToHaveAttributeAsync("href", "#files");
    }

    [Fact]
    public async Task Signatures_WithoutScript_AreChecked()
    {
        await using var clerk = await service.ClerkAsync(script: false);
        await clerk.Page.GotoAsync("/chu-ky");
        await clerk.Page.SetInputFilesAsync("#files", Repository.Files("clean")[0]);
        await clerk.Page.ClickAsync("main button[type=submit]");

        await Assertions.Expect(clerk.Page.Locator(".signature")).ToHaveCountAsync(3);
    }
}
