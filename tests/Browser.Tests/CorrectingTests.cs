using Microsoft.Playwright;
using TaskTracking.Validation.Api.Accounts;
using Xunit;

namespace TaskTracking.Browser.Tests;

/// <summary>What was read wrongly is corrected at the desk, and the page of a finding stands beside it.</summary>
[Collection(OneBrowser.Name)]
public sealed class CorrectingTests(RunningService service)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("BROWSER_TESTS_SHOTS");

    [Fact]
    public async Task Correct_ARoleByKeyboardOnly_TheFindingGoesAndTheDossierIsAccepted()
    {
        await using var clerk = await service.ClerkAsync();
        var page = clerk.Page;
        await clerk.UploadAsync([.. Repository.Files("pairs/dossier.roles/broken").Where(f => f.EndsWith(".pdf", StringComparison.Ordinal))]);
        await page.Locator(".role", new() { HasText = "STC 3205" }).Locator("select[id^=role-]").SelectOptionAsync("draft"); // the opinion: declared as the draft
        await clerk.PressAsync("file");
        await page.WaitForURLAsync("**/ho-so/**");
        await page.GotoAsync(page.Url + "/xu-ly");
        await Assertions.Expect(page.Locator("[data-point]")).ToHaveCountAsync(1);
        await page.WaitForLoadStateAsync(LoadState.Load);
        await page.Keyboard.PressAsync("d");
        await TabToAsync(page, e => e.Contains("Đính chính", StringComparison.Ordinal) && e.Contains("STC 3205", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/dinh-chinh**");
        await page.WaitForLoadStateAsync(LoadState.Load);
        await TabToIdAsync(page, "role");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("#role")).ToHaveValueAsync("opinion");
        await TabToIdAsync(page, "reason");

        // Telex: letters that are shortcuts elsewhere are only letters here.
        await page.Keyboard.TypeAsync("npdk: là văn bản góp ý.");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync("**/xu-ly?xong=correct**");
        await Assertions.Expect(page.Locator(".done")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#corrections")).ToContainTextAsync("npdk: là văn bản góp ý.");
        await Assertions.Expect(page.Locator("#corrections .changes")).ToContainTextAsync("1 điểm không còn");
        await Assertions.Expect(page.Locator("[data-point]")).ToHaveCountAsync(0);
        await clerk.FindNoBarrierAsync();
        await page.WaitForLoadStateAsync(LoadState.Load);
        await page.Keyboard.PressAsync("k");
        await TabToAsync(page, e => e == "Ghi kết luận");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("ol.desk__log").Nth(0)).ToContainTextAsync("Tiếp nhận");

        // A decided dossier never changes: what was read is shown, and offers no correction.
        await Assertions.Expect(page.Locator("#read-files")).Not.ToContainTextAsync("Đính chính");
        await page.ClickAsync("#read-files a:has-text('Xem dữ kiện đã đọc') >> nth=0");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Dữ kiện đã đọc từ");
        await Assertions.Expect(page.Locator("main button")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Correct_ASignersKindByKeyboardOnly_IsJudgedByTheRuleOfThatKindAndCanBeTakenBack()
    {
        await using var clerk = await service.ClerkAsync();
        var page = clerk.Page;
        await clerk.FileAsync("pairs/signing.head-signs/broken");
        await page.GotoAsync(page.Url + "/xu-ly");
        await page.WaitForLoadStateAsync(LoadState.Load);
        await page.Keyboard.PressAsync("d");
        await TabToAsync(page, e => e.Contains("Đính chính", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/dinh-chinh**");
        await page.WaitForLoadStateAsync(LoadState.Load);
        await TabToIdAsync(page, "signerKind");
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.Locator("#signerKind")).ToHaveValueAsync("deputy");
        await TabToIdAsync(page, "reason");
        await page.Keyboard.TypeAsync("Ký thay, xem bản giấy.");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/xu-ly?xong=correct**");
        await Assertions.Expect(page.Locator("#corrections .changes").First).ToContainTextAsync("1 điểm mới");
        await Assertions.Expect(page.Locator(".beside__side .sheet img")).ToBeVisibleAsync();
        await LookAsync(clerk, "correct-desk-1280");

        await page.ClickAsync("a.desk__correct >> nth=0");
        await Assertions.Expect(page.Locator(".beside__side .sheet img")).ToBeVisibleAsync();
        await LookAsync(clerk, "correct-letter-1280");
        await page.FillAsync("#reason", "Xem lại.");
        await page.ClickAsync("button[value=back-signerKind]");
        await page.WaitForURLAsync("**/xu-ly?xong=correct**");
        await Assertions.Expect(page.Locator("#corrections")).ToContainTextAsync("lấy lại giá trị đã đọc");
        await Assertions.Expect(page.Locator("#corrections .notice")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Correct_AWrongDay_IsToldAtItsFieldAndKeepsWhatWasTyped()
    {
        await using var clerk = await service.ClerkAsync();
        var page = clerk.Page;
        await clerk.FileAsync("pairs/form.dates/broken");
        await page.GotoAsync(page.Url + "/dinh-chinh");
        await page.FillAsync("#date", "31/02/2026");
        await page.FillAsync("#reason", "Xem bản giấy.");
        await page.ClickAsync("button[value=correct]");

        await Assertions.Expect(page.Locator("#date-error")).ToContainTextAsync("không phải ngày có thật");
        await Assertions.Expect(page.Locator("#date")).ToHaveValueAsync("31/02/2026");
        await Assertions.Expect(page.Locator("#reason")).ToHaveValueAsync("Xem bản giấy.");
        await clerk.FindNoBarrierAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    [InlineData(320)]
    public async Task Page_OfTheFindingLookedAt_StandsBesideItOrUnderIt(int width)
    {
        await using var clerk = await service.ClerkAsync(width);
        var page = clerk.Page;
        await clerk.FileAsync("worst");
        await page.GotoAsync(page.Url + "/xu-ly");
        await page.WaitForLoadStateAsync(LoadState.Load);
        var withPage = page.Locator("[data-point][data-page]");
        Assert.True(await withPage.CountAsync() > 1);
        if (width > 1024)
        {
            await withPage.Nth(0).FocusAsync();
            var picture = page.Locator(".beside__side .sheet img");
            await Assertions.Expect(picture).ToBeVisibleAsync();
            Assert.NotEmpty(await picture.GetAttributeAsync("alt") ?? string.Empty);
            await Assertions.Expect(page.Locator(".beside__side .mark--current")).ToHaveCountAsync(1);
            var (top, first) = (await TopAsync(withPage.Nth(1)), await page.Locator("[data-beside-open]").GetAttributeAsync("href"));
            await page.Keyboard.PressAsync("n");
            var focused = await page.EvaluateAsync<string?>("() => document.activeElement.dataset.page ?? null");
            if (focused is not null)
            {
                await Assertions.Expect(page.Locator("[data-beside-open]")).ToHaveAttributeAsync("href", focused);
                Assert.NotEqual(first, focused);
            }

            await Assertions.Expect(page.Locator(".beside__side")).ToBeInViewportAsync();
            Assert.Equal(top, await TopAsync(withPage.Nth(1)), 1d);
            await clerk.FindNoBarrierAsync();
        }
        else
        {
            await Assertions.Expect(page.Locator(".beside__side")).ToBeHiddenAsync();
            await page.Locator(".beside__here summary").First.ClickAsync();
            await Assertions.Expect(page.Locator(".beside__here .sheet img").First).ToBeVisibleAsync();
        }

        await clerk.NeedNoSidewaysScrollAsync();
        await LookAsync(clerk, FormattableString.Invariant($"beside-{width}"), full: false);
        await page.GotoAsync(page.Url.Split('#')[0].Replace("/xu-ly", "/dinh-chinh", StringComparison.Ordinal));
        await clerk.NeedNoSidewaysScrollAsync();
        await LookAsync(clerk, FormattableString.Invariant($"correct-{width}"));
    }

    [Fact]
    public async Task Page_WithoutScript_IsALink()
    {
        await using var clerk = await service.ClerkAsync(script: false);
        await clerk.FileAsync("worst");
        await clerk.Page.GotoAsync(clerk.Page.Url + "/xu-ly");

        await clerk.Page.Locator("[data-point][data-page] .evidence__place a").First.ClickAsync();
        await Assertions.Expect(clerk.Page.Locator(".sheet img")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Correct_AsAnAuditor_ShowsAndChangesNothing()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.FileAsync("pairs/form.dates/broken");
        await using var auditor = await service.ClerkAsync(role: Role.Auditor);
        await auditor.Page.GotoAsync(clerk.Page.Url + "/dinh-chinh");

        await Assertions.Expect(auditor.Page.Locator("main form")).ToHaveCountAsync(0);
        await Assertions.Expect(auditor.Page.Locator("main .facts")).ToBeVisibleAsync();
    }

    private static async Task<float> TopAsync(ILocator what) => await what.EvaluateAsync<float>("e => e.getBoundingClientRect().top + scrollY");

    private static async Task LookAsync(Clerk clerk, string name, bool full = true)
    {
        if (Folder is not null)
        {
            await clerk.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, name + ".png"), FullPage = full });
        }
    }

    // Presses Tab until what has the focus says something.
    private static Task TabToAsync(IPage page, Func<string, bool> says) => TabUntilAsync(page, "() => document.activeElement.textContent ?? ''", e => says(e.Trim()));

    private static Task TabToIdAsync(IPage page, string id) => TabUntilAsync(page, "() => document.activeElement.id", e => e == id);

    private static async Task TabUntilAsync(IPage page, string asks, Func<string, bool> says)
    {
        for (var presses = 0; presses < 40; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (says(await page.EvaluateAsync<string>(asks)))
            {
                return;
            }
        }

        Assert.Fail("nothing with the focus says so");
    }
}
