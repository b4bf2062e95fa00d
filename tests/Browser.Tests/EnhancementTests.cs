using Microsoft.Playwright;
using Xunit;

namespace TaskTracking.Browser.Tests;

/// <summary>What script adds: dropping, limits told before anything is sent, progress.</summary>
[Collection(OneBrowser.Name)]
public sealed class EnhancementTests(RunningService service)
{
    private const string Drop = """
        files => {
            const transfer = new DataTransfer();
            files.forEach(([name, bytes]) => transfer.items.add(new File([new Uint8Array(bytes)], name)));
            document.querySelector('[data-drop]').dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
        }
        """;

    [Fact]
    public async Task Drop_OfFiles_AddsThemAndOneIsTakenOutAgain()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.ChooseAsync(Repository.Files("clean-cong-van"));
        await clerk.Page.EvaluateAsync(Drop, new object[] { new object[] { "phụ lục.txt", 10 } });
        await Assertions.Expect(clerk.Page.Locator(".chosen li")).ToHaveCountAsync(3);
        await clerk.Page.Locator(".chosen button").First.ClickAsync();

        Assert.Equal(["du-thao-ke-hoach.pdf", "phụ lục.txt"], await clerk.Page.Locator(".chosen__name").AllInnerTextsAsync());
    }

    [Fact]
    public async Task Drop_OfTooLargeAFile_IsToldBeforeItIsSent()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.Page.GotoAsync("/");
        await clerk.Page.EvaluateAsync(Drop, new object[] { new object[] { "to.pdf", 52_428_801 } });
        await Assertions.Expect(clerk.Page.Locator(".drop .field-error")).ToHaveTextAsync("Tệp “to.pdf” lớn hơn 50 MB.");
        await clerk.PressAsync("file");

        Assert.Equal("/", new Uri(clerk.Page.Url).AbsolutePath);
        await Assertions.Expect(clerk.Page.Locator(".progress")).ToHaveCountAsync(0);

        // The browser's own bubble would cover the button that mends it.
        Assert.True(await clerk.Page.EvaluateAsync<bool>("() => document.querySelector('#files').validity.valid && document.activeElement.id === 'files'"));
    }

    [Fact]
    public async Task Upload_WhileItLasts_TellsHowFarItIs()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.ChooseAsync(Repository.Files("clean-cong-van"));
        var go = new TaskCompletionSource();
        await clerk.Page.RouteAsync("**/", async route =>
        {
            await go.Task;
            await route.ContinueAsync();
        });
        await clerk.PressAsync("precheck");
        await clerk.Page.WaitForSelectorAsync(".progress");
        Assert.True(await clerk.Page.Locator("button[value=file]").IsDisabledAsync());
        await Assertions.Expect(clerk.Page.Locator(".progress")).ToHaveAttributeAsync("role", "status");
        go.SetResult();
        await clerk.Page.WaitForURLAsync("**/cho-tham-dinh/**");
    }

    [Fact]
    public async Task Upload_WhoseConnectionBreaks_CanBeSentAgain()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.ChooseAsync(Repository.Files("clean-cong-van"));
        await clerk.Page.RouteAsync("**/", route => route.AbortAsync());
        await clerk.PressAsync("precheck");
        await clerk.Page.WaitForSelectorAsync(".progress[role=alert]");
        await Assertions.Expect(clerk.Page.Locator(".progress")).ToContainTextAsync("Đường truyền bị đứt");
        await clerk.Page.UnrouteAllAsync();
        await clerk.PressAsync("precheck");
        await clerk.Page.WaitForURLAsync("**/cho-tham-dinh/**");
    }
}
