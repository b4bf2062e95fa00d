using Microsoft.Playwright;
using Xunit;

namespace TaskTracking.Browser.Tests;

/// <summary>What a clerk reads of a decision, and the evidence on its page.</summary>
[Collection(OneBrowser.Name)]
public sealed class ResultTests(RunningService service)
{
    [Fact]
    public async Task Result_OfAReturn_TellsClausePlaceRemedyAndSearch()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.PrecheckAsync("worst");
        var page = clerk.Page;

        await clerk.SeeHeadingAsync("Trả lại");
        var findings = page.Locator(".finding--return");
        Assert.All(await findings.AllInnerTextsAsync(), text => Assert.Contains("khoản 3", text, StringComparison.Ordinal));
        Assert.All(await findings.AllInnerTextsAsync(), text => Assert.Contains("Cần làm", text, StringComparison.Ordinal));
        await page.Locator(".searched summary").First.ClickAsync();
        Assert.True(await page.Locator(".searched li").First.IsVisibleAsync());
        Assert.Equal(["Phải khắc phục", "Cần xác nhận", "Khuyến nghị"], (await page.Locator(".findings > h2").AllInnerTextsAsync()).Select(t => t.TrimEnd("0123456789 ".ToCharArray())));
    }

    [Fact]
    public async Task Result_RuleOfAFinding_LeadsToTheRuleBook()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.PrecheckAsync("worst");
        var link = clerk.Page.Locator(".finding__rules a").First;
        var title = await link.InnerTextAsync();
        await link.ClickAsync();
        await clerk.Page.WaitForURLAsync("**/quy-tac*#*");

        await Assertions.Expect(clerk.Page.Locator(".rule:target h3")).ToHaveTextAsync(title);
    }

    [Fact]
    public async Task Signature_OfADocument_ShowsTheSevenThings()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.FileAsync("clean-cong-van");
        var terms = await clerk.Page.Locator(".signature >> nth=0 >> dt").AllInnerTextsAsync();

        Assert.Equal(
            ["Người ký", "Đơn vị quản lý", "Tổ chức cấp chứng thư", "Thời điểm ký", "Tính toàn vẹn", "Hiệu lực khi ký", "Thời hạn chứng thư"],
            terms.Take(7));
        await Assertions.Expect(clerk.Page.Locator(".signature >> nth=0")).ToContainTextAsync("Hợp lệ");
    }

    [Fact]
    public async Task Picture_OfAFinding_BoxesItsEvidenceAndWalksByKeys()
    {
        await using var clerk = await service.ClerkAsync();
        var page = clerk.Page;
        await clerk.FileAsync("pairs/opinions.not-pending/broken");
        var dossier = page.Url;
        await page.Locator(".finding--return .evidence__place a").First.ClickAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('.sheet img').naturalWidth > 700");
        await page.WaitForLoadStateAsync(LoadState.Load);
        var sheet = (await page.Locator(".sheet img").BoundingBoxAsync())!;
        var box = (await page.Locator(".mark--current").BoundingBoxAsync())!;

        // The sentence "Hiện Sở đang lấy ý kiến …" stands in the lower half of the page, as wide as its text, on two lines.
        Assert.InRange((box.Y - sheet.Y) / sheet.Height, 0.5, 0.6);
        Assert.InRange(box.Width / sheet.Width, 0.6, 0.85);
        Assert.InRange(box.Height / sheet.Height, 0.03, 0.06);
        Assert.DoesNotContain(".pdf", string.Join(' ', await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a, embed, iframe, object')].map(e => new URL(e.href ?? e.src ?? e.data, location).pathname)")), StringComparison.Ordinal);
        var first = await page.InnerTextAsync(".mark-card--current");
        await page.Keyboard.PressAsync("n");
        await page.WaitForURLAsync("**mark=1");
        await Assertions.Expect(page.Locator(".mark-card--current")).Not.ToHaveTextAsync(first);
        await page.Keyboard.PressAsync("p");
        await page.WaitForURLAsync("**mark=0");
        await page.Keyboard.PressAsync("Escape");
        await page.WaitForURLAsync(dossier);
    }

    [Fact]
    public async Task Picture_OfWhatIsNotThere_IsNotFound()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.FileAsync("clean-cong-van");
        var dossier = clerk.Page.Url;
        foreach (var address in new[]
        {
            "trang?file=khong-co.pdf&page=1", "trang?page=1", "trang?file=..%2F..%2Fdossier.db&page=1",
            "trang?file=cong-van-trinh-ke-hoach-kiem-ke.pdf&page=99", "trang?file=cong-van-trinh-ke-hoach-kiem-ke.pdf&page=x",
            "trang.png?file=cong-van-trinh-ke-hoach-kiem-ke.pdf&page=99", "trang.png?file=cong-van-trinh-ke-hoach-kiem-ke.pdf&page=-1",
            "trang.png?file=..%2Fdossier.db&page=1",
        })
        {
            Assert.Equal(404, (await clerk.Page.GotoAsync(dossier + "/" + address))!.Status);
        }
    }

    [Fact]
    public async Task Print_OfAResult_ShowsItWhole()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.FileAsync("clean-cong-van");
        await clerk.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.False(await clerk.Page.IsVisibleAsync(".site__nav"));
        Assert.False(await clerk.Page.IsVisibleAsync("[data-print]"));
        Assert.True(await clerk.Page.IsVisibleAsync("#met .brief-list"));
    }
}
