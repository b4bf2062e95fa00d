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
    public async Task Desk_ClerkWhoComesSecond_SeesWhatSheTypedAndCanStillNoteIt()
    {
        await using var first = await service.ClerkAsync();
        await using var second = await service.ClerkAsync();
        await first.FileAsync(Broken);
        await first.Page.GotoAsync(first.Page.Url + "/xu-ly");
        await second.Page.GotoAsync(first.Page.Url);
        await first.Page.ClickAsync("button[value=decide]");
        await Assertions.Expect(first.Page.Locator("#decided-title")).ToBeVisibleAsync();

        await second.Page.CheckAsync("input[value=forward]");
        await second.Page.FillAsync("#bodyName", "Sở Y tế");
        await second.Page.FillAsync("#reason", "Thuộc thẩm quyền của Sở Y tế.");
        await second.Page.ClickAsync("button[value=decide]");

        await Assertions.Expect(second.Page.Locator(".errors")).ToContainTextAsync("vừa được người khác cập nhật");
        await Assertions.Expect(second.Page.Locator(".notice")).ToContainTextAsync("Thuộc thẩm quyền của Sở Y tế.");
        await second.FindNoBarrierAsync();
        await second.Page.FillAsync("#text", "Đã trao đổi.");
        await second.Page.ClickAsync("button[value=remark]");
        await Assertions.Expect(second.Page.Locator("main")).ToContainTextAsync("Đã trao đổi.");
    }

    [Fact]
    public async Task Desk_TwoBodiesNamed_IsRefusedAndNeitherComesBackByItself()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.FileAsync("pairs/authority.competent-body/broken");
        var page = clerk.Page;
        await page.GotoAsync(page.Url + "/xu-ly");
        await page.CheckAsync("input[value=forward]");
        await page.SelectOptionAsync("#body", new SelectOptionValue { Index = 1 });
        await page.FillAsync("#bodyName", "Sở Y tế");
        await page.ClickAsync("button[value=decide]");
        await Assertions.Expect(page.Locator(".errors")).ToContainTextAsync("hai cơ quan");
        await page.SelectOptionAsync("#body", string.Empty);
        await page.FillAsync("#reason", string.Empty);
        await page.CheckAsync("input[value=return]");
        await page.ClickAsync("button[value=decide]");

        // Returned where the machine forwards: the reason is missing, and the body that was cleared stays cleared.
        await Assertions.Expect(page.Locator(".errors")).ToContainTextAsync("cần nêu lý do");
        await Assertions.Expect(page.Locator("#body")).ToHaveValueAsync(string.Empty);
        await page.CheckAsync("input[value=forward]");
        await page.FillAsync("#reason", "Thuộc thẩm quyền của Sở Y tế.");
        await page.ClickAsync("button[value=decide]");
        await Assertions.Expect(page.Locator("ol.desk__log").First).ToContainTextAsync("Sở Y tế");
    }

    [Fact]
    public async Task Desk_RefusedAfterARecordedAct_SaysOnlyWhatWasRefused()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.FileAsync(Broken);
        var page = clerk.Page;
        await page.GotoAsync(page.Url + "/xu-ly");
        await page.ClickAsync("button[value=take]");
        await Assertions.Expect(page.Locator(".done")).ToBeVisibleAsync();
        await page.FillAsync("#text", "   ");
        await page.ClickAsync("button[value=remark]");

        await Assertions.Expect(page.Locator(".errors")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".done")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Keys_FromAPointInTheAddress_WalkOnAndCanBeTurnedOff()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.FileAsync("worst");
        var page = clerk.Page;
        await page.GotoAsync(page.Url + "/xu-ly");
        Assert.True(await page.Locator("[data-point]").CountAsync() > 2);
        await page.GotoAsync(page.Url + "#point-0");
        await page.ReloadAsync();
        await page.Keyboard.PressAsync("n");
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(page.Locator("#point-2")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("p");
        await Assertions.Expect(page.Locator("#point-1")).ToBeFocusedAsync();

        await page.UncheckAsync("[data-keys-on]");
        await page.ReloadAsync();
        await page.Locator("#point-1").FocusAsync();
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(page.Locator("#point-1")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("[data-keys-on]")).Not.ToBeCheckedAsync();
        await page.CheckAsync("[data-keys-on]");
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
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a[href*='form=csv']"));
        var table = await File.ReadAllTextAsync(await download.PathAsync());
        Assert.Equal(1 + int.Parse(received, System.Globalization.CultureInfo.InvariantCulture), table.Trim().Split("\r\n").Length);
        var excel = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a[href*='form=xlsx']"));
        Assert.EndsWith(".xlsx", excel.SuggestedFilename, StringComparison.Ordinal);
        await page.ClickAsync("#listed tbody th a");
        await Assertions.Expect(page.Locator("main form")).ToHaveCountAsync(0);
        await page.ClickAsync("a[href^='/nhat-ky?dossier=']");
        await Assertions.Expect(page.Locator("tbody")).ToContainTextAsync("mở trang xử lý");
        await page.GotoAsync("/nhat-ky?group=downloads");
        await Assertions.Expect(page.Locator("tbody tr").First).ToContainTextAsync("xuất bảng hồ sơ");
        foreach (var width in new[] { 1280, 320 })
        {
            await page.SetViewportSizeAsync(width, 800);
            await auditor.NeedNoSidewaysScrollAsync();
            await auditor.FindNoBarrierAsync();
            if (Environment.GetEnvironmentVariable("BROWSER_TESTS_SHOTS") is { } folder)
            {
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, FormattableString.Invariant($"office-activity-{width}.png")), FullPage = true });
            }
        }
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
