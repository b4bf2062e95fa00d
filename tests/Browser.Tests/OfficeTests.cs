using Microsoft.Playwright;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Sessions;
using Xunit;

namespace TaskTracking.Browser.Tests;

/// <summary>The Office at work: from the queue to the decision.</summary>
[Collection(OneBrowser.Name)]
public sealed class OfficeTests(RunningService service)
{
    private const string Broken = "pairs/opinions.not-pending/broken";

    [Fact]
    public async Task Queue_ByKeyboardOnly_LeadsToADecision()
    {
        await using var clerk = await service.ClerkAsync();
        var page = clerk.Page;
        await clerk.FileAsync(Broken);
        var code = (await page.InnerTextAsync(".decision__what")).Split(' ')[^1];
        await page.GotoAsync("/hang-doi?q=" + code);

        await TabToAsync(page, e => e.StartsWith(code, StringComparison.Ordinal));
        await page.Keyboard.PressAsync("Enter");
        await clerk.SeeHeadingAsync("Xử lý hồ sơ " + code);
        await page.WaitForLoadStateAsync(LoadState.Load);
        await page.Keyboard.PressAsync("n");
        await TabToAsync(page, e => e == "Kết luận của bạn");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("ArrowDown"); // "Không đạt"
        await page.Keyboard.PressAsync("Tab");

        // Telex: letters that are shortcuts elsewhere are only letters here.
        await page.Keyboard.TypeAsync("npk n p k: còn thiếu ý kiến của Sở.");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".desk__answer")).ToContainTextAsync("npk n p k: còn thiếu ý kiến của Sở.");

        await page.WaitForLoadStateAsync(LoadState.Load);
        await page.Keyboard.PressAsync("k");
        await TabToAsync(page, e => e.Length == 0); // the radio that follows from the findings
        await TabToAsync(page, e => e == "Ghi kết luận", unless: "details");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#decided-title")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("ol.desk__log").First).ToContainTextAsync("Trả lại");
        var letter = await page.RunAndWaitForDownloadAsync(async () =>
        {
            await TabToAsync(page, e => e.Contains("trả lại", StringComparison.OrdinalIgnoreCase));
            await page.Keyboard.PressAsync("Enter");
        });
        Assert.EndsWith(".docx", letter.SuggestedFilename, StringComparison.Ordinal);
        await page.GotoAsync("/hang-doi?q=" + code);
        await Assertions.Expect(page.Locator(".empty")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Desk_TwoAtOnce_OneWinsAndTheOtherKeepsWhatWasTyped()
    {
        await using var clerk = await service.ClerkAsync();
        await using var head = await service.ClerkAsync(role: Role.Head);
        await clerk.FileAsync(Broken);
        await clerk.Page.GotoAsync(clerk.Page.Url + "/xu-ly");
        await head.Page.GotoAsync(clerk.Page.Url);

        await clerk.Page.ClickAsync("button[value=decide]");
        await Assertions.Expect(clerk.Page.Locator("#decided-title")).ToBeVisibleAsync();
        await head.Page.CheckAsync("input[value=forward]");
        await head.Page.FillAsync("#bodyName", "Sở Y tế");
        await head.Page.FillAsync("#reason", "Thuộc thẩm quyền của Sở Y tế.");
        await head.Page.ClickAsync("button[value=decide]");

        await Assertions.Expect(head.Page.Locator(".errors")).ToContainTextAsync("vừa được người khác cập nhật");
        await Assertions.Expect(head.Page.Locator("#reason")).ToHaveValueAsync("Thuộc thẩm quyền của Sở Y tế.");
        await Assertions.Expect(head.Page.Locator("ol.desk__log").First).ToContainTextAsync("Trả lại");

        // Who heads the Office may decide anew, having seen it.
        await head.Page.ClickAsync("button[value=decide]");
        await Assertions.Expect(head.Page.Locator("ol.desk__log").First).ToContainTextAsync("Sở Y tế");
        await clerk.Page.ReloadAsync();
        await Assertions.Expect(clerk.Page.Locator("button[value=decide]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Desk_BlockingFinding_PassesWithASecondPerson()
    {
        await using var clerk = await service.ClerkAsync();
        await using var head = await service.ClerkAsync(role: Role.Head);
        await clerk.FileAsync(Broken);
        await clerk.Page.GotoAsync(clerk.Page.Url + "/xu-ly");
        var points = await clerk.Page.Locator("[data-point]").CountAsync();
        for (var i = 0; i < points; i++)
        {
            var point = clerk.Page.Locator("[data-point]").Nth(i);
            await point.Locator("summary").Last.ClickAsync();
            await point.Locator("input[value=met]").CheckAsync();
            await point.Locator("textarea").FillAsync("Đã xem văn bản giấy.");
            await point.Locator("button[value^=answer-]").ClickAsync();
            await Assertions.Expect(clerk.Page.Locator(".desk__answer")).ToHaveCountAsync(i + 1);
        }

        await clerk.Page.CheckAsync("input[value=accept]");
        await clerk.Page.ClickAsync("button[value=decide]");
        await Assertions.Expect(clerk.Page.Locator(".errors")).ToContainTextAsync("điểm chưa đạt");

        await head.Page.GotoAsync(clerk.Page.Url.Split('?')[0]);
        while (await head.Page.Locator("button[value^=agree-]").CountAsync() is > 0 and var waiting)
        {
            await head.Page.Locator("button[value^=agree-]").First.ClickAsync();
            await Assertions.Expect(head.Page.Locator("button[value^=agree-]")).ToHaveCountAsync(waiting - 1);
        }

        await head.Page.CheckAsync("input[value=accept]");
        await head.Page.ClickAsync("button[value=decide]");
        await Assertions.Expect(head.Page.Locator("ol.desk__log").First).ToContainTextAsync("Tiếp nhận");
    }

    [Fact]
    public async Task Desk_SessionEndedMidForm_AsksToSignInAndKeepsTheText()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.FileAsync(Broken);
        await clerk.Page.GotoAsync(clerk.Page.Url + "/xu-ly");
        await clerk.Page.FillAsync("#text", "Ghi chú đã gõ khi phiên kết thúc.");
        await clerk.Context.ClearCookiesAsync(new() { Name = SessionCookie.Name });
        await clerk.Page.ClickAsync("button[value=remark]");
        await clerk.SeeHeadingAsync("Phiên làm việc đã kết thúc");
        Assert.NotEmpty(await clerk.Page.Locator("input[name=kept]").GetAttributeAsync("value") ?? string.Empty);
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task Pages_OfTheOffice_HaveNoBarrierAndNeedNoSidewaysScroll(int width, bool barriers)
    {
        await using var clerk = await service.ClerkAsync(width);
        await clerk.FileAsync(Broken);
        var desk = clerk.Page.Url + "/xu-ly";
        foreach (var (name, address) in new[] { ("queue", "/hang-doi"), ("decided", "/hang-doi?state=decided"), ("english", "/hang-doi?lang=en"), ("statistics", "/thong-ke?lang=vi"), ("replay", desk.Replace("/xu-ly", "/xet-lai", StringComparison.Ordinal)), ("desk", desk + "?lang=vi") })
        {
            await clerk.Page.GotoAsync(address);
            await clerk.NeedNoSidewaysScrollAsync();
            if (barriers)
            {
                await clerk.FindNoBarrierAsync();
            }

            if (Environment.GetEnvironmentVariable("BROWSER_TESTS_SHOTS") is { } folder)
            {
                await clerk.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, FormattableString.Invariant($"office-{name}-{width}.png")), FullPage = true });
            }
        }
    }

    [Fact]
    public async Task Auditor_FromANumberToItsDossiersToTheExport_ReadsAndChangesNothing()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.FileAsync(Broken);
        await using var auditor = await service.ClerkAsync(role: Role.Auditor);
        var page = auditor.Page;
        await page.GotoAsync("/thong-ke");
        var received = await page.InnerTextAsync(".counts__sum >> nth=0 >> td.number >> nth=0");
        await page.ClickAsync(".counts__sum >> nth=0 >> td.number >> nth=0 >> a");
        await Assertions.Expect(page.Locator("#listed tbody tr")).ToHaveCountAsync(Math.Min(30, int.Parse(received, System.Globalization.CultureInfo.InvariantCulture)));
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a[href^='/thong-ke/xuat']"));
        var table = await File.ReadAllTextAsync(await download.PathAsync());
        Assert.Equal(1 + int.Parse(received, System.Globalization.CultureInfo.InvariantCulture), table.Trim().Split("\r\n").Length);
        await page.ClickAsync("#listed tbody th a");
        await Assertions.Expect(page.Locator("main form")).ToHaveCountAsync(0);
    }

    // Presses Tab until what has the focus says something; forty presses at most lead anywhere on a page.
    private static async Task TabToAsync(IPage page, Func<string, bool> says, string? unless = null)
    {
        for (var presses = 0; presses < 40; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            var (text, inside) = (await page.EvaluateAsync<string>("() => document.activeElement.innerText ?? ''"), unless is not null && await page.EvaluateAsync<bool>("inside => !!document.activeElement.closest(inside)", unless));
            if (!inside && says(text.Trim()))
            {
                return;
            }
        }

        Assert.Fail("nothing with the focus says so");
    }
}
