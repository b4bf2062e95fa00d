using Microsoft.Playwright;
using Xunit;

namespace TaskTracking.Browser.Tests;

/// <summary>The list of decisions.</summary>
[Collection(OneBrowser.Name)]
public sealed class ListTests(RunningService service)
{
    [Fact]
    public async Task Search_WithoutAccents_FindsTheDossier()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.FileAsync("clean");
        await clerk.Page.GotoAsync("/ho-so");
        await clerk.Page.FillAsync("#q", "dieu chinh cuc bo QUY HOACH dak ha");
        await clerk.Page.ClickAsync("main button[type=submit]");

        var rows = await clerk.Page.Locator(".dossiers tbody tr").AllInnerTextsAsync();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains("điều chỉnh cục bộ quy hoạch", row, StringComparison.Ordinal));
        await Assertions.Expect(clerk.Page.Locator("#q")).ToHaveValueAsync("dieu chinh cuc bo QUY HOACH dak ha");
    }

    [Fact]
    public async Task Filter_ByDecisionAgencyAndDay_HoldsTogether()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.FileAsync("pairs/opinions.not-pending/broken");
        await clerk.FileAsync("clean-cong-van");
        await clerk.Page.GotoAsync("/ho-so");
        await clerk.Page.SelectOptionAsync("#decision", "return");
        await clerk.Page.SelectOptionAsync("#agency", "STC");
        await clerk.Page.FillAsync("#from", "20/11/2026");
        await clerk.Page.FillAsync("#to", "20/11/2026");
        await clerk.Page.ClickAsync("main button[type=submit]");
        var rows = await clerk.Page.Locator(".dossiers tbody tr").AllInnerTextsAsync();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains("Trả lại", row, StringComparison.Ordinal));

        await clerk.Page.FillAsync("#from", "21/11/2026");
        await clerk.Page.FillAsync("#to", "");
        await clerk.Page.ClickAsync("main button[type=submit]");
        await Assertions.Expect(clerk.Page.Locator("main")).ToContainTextAsync("Không có hồ sơ nào phù hợp");
    }

    [Theory]
    [InlineData("from=31%2F02%2F2026", "from")]
    [InlineData("from=21%2F11%2F2026&to=20%2F11%2F2026", "to")]
    public async Task Filter_WrongDay_IsToldAtItsField(string query, string field)
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.Page.GotoAsync("/ho-so?" + query);

        await Assertions.Expect(clerk.Page.Locator(".errors a")).ToHaveAttributeAsync("href", "#" + field);
        await Assertions.Expect(clerk.Page.Locator($"#{field}-error")).ToHaveCountAsync(1);
        await clerk.SeeErrorTitleAsync();
    }

    [Fact]
    public async Task List_MoreThanAPage_GoesOnWithoutLossOrRepeat()
    {
        await using var clerk = await service.ClerkAsync();
        var letter = Repository.Files("clean-cong-van")[0];
        for (var i = 0; i < 21; i++)
        {
            var form = clerk.Context.APIRequest.CreateFormData();
            form.Append("files", new FilePayload { Name = "cong-van.pdf", MimeType = "application/pdf", Buffer = await File.ReadAllBytesAsync(letter) });
            form.Append("metadata", new FilePayload { Name = "m.json", MimeType = "application/json", Buffer = "{\"reference\":\"trang-danh-sach\"}"u8.ToArray() });
            Assert.Equal(201, (await clerk.Context.APIRequest.PostAsync("/api/v1/dossiers", new APIRequestContextOptions { Multipart = form })).Status);
        }

        await clerk.Page.GotoAsync("/ho-so?q=trang-danh-sach");
        var codes = (await clerk.Page.Locator("tbody th a").AllInnerTextsAsync()).ToList();
        Assert.Equal(20, codes.Count);
        await clerk.Page.ClickAsync("a[rel=next]");
        codes.AddRange(await clerk.Page.Locator("tbody th a").AllInnerTextsAsync());

        Assert.Equal(21, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(codes.OrderDescending(StringComparer.Ordinal), codes);
    }
}
