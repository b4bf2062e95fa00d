using Microsoft.Playwright;
using Xunit;

namespace TaskTracking.Browser.Tests;

/// <summary>What is refused, and how a person is told.</summary>
[Collection(OneBrowser.Name)]
public sealed class RefusalTests(RunningService service)
{
    [Fact]
    public async Task Upload_OfASecret_IsStoppedAndPurged()
    {
        await using var clerk = await service.ClerkAsync();
        var (waiting, quarantined) = (service.Waiting.Count, service.Quarantined);
        await clerk.ChooseAsync(Repository.Files("pairs/secrecy.paper-only/broken"));
        await clerk.PressAsync("precheck");
        await clerk.Page.WaitForSelectorAsync(".notice--stop");

        await clerk.SeeHeadingAsync("Đã dừng: tài liệu có dấu chỉ độ mật");
        await Assertions.Expect(clerk.Page.Locator("main")).ToContainTextAsync("bản giấy");
        Assert.Equal((waiting, quarantined), (service.Waiting.Count, service.Quarantined));
    }

    [Fact]
    public async Task Upload_WithoutFiles_IsToldInASummaryThatHasTheFocus()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.Page.GotoAsync("/");
        await clerk.Page.FillAsync("#title", "Hồ sơ thử");
        await clerk.PressAsync("file");
        await clerk.Page.WaitForSelectorAsync(".errors");

        Assert.True(await clerk.Page.EvaluateAsync<bool>("() => document.activeElement.matches('.errors')"));
        await clerk.SeeErrorTitleAsync();
        await Assertions.Expect(clerk.Page.Locator("#title")).ToHaveValueAsync("Hồ sơ thử");
        await clerk.Page.ClickAsync(".errors a");
        Assert.Equal("#files", new Uri(clerk.Page.Url).Fragment);
    }

    [Theory]
    [InlineData("rong.pdf", "", "Tệp rỗng")]
    [InlineData("hong.pdf", "%PDF-1.7\nnot really", "Tệp bị hỏng")]
    [InlineData("la.xyz", "\u0001\u0002\u0003", "Không nhận ra định dạng")]
    [InlineData("sai.pdf", "chỉ là chữ, không phải PDF", "không đúng với phần mở rộng")]
    public async Task Upload_OfAFaultyFile_IsToldBeforeJudging(string name, string content, string words)
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.Page.GotoAsync("/");
        await clerk.Page.SetInputFilesAsync("#files", new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = System.Text.Encoding.UTF8.GetBytes(content) });
        await clerk.PressAsync("precheck");
        await clerk.Page.WaitForURLAsync("**/cho-tham-dinh/**");

        await Assertions.Expect(clerk.Page.Locator(".role")).ToContainTextAsync(words);
    }

    [Theory]
    [InlineData("/", "precheck")]
    [InlineData("/chu-ky", "")]
    public async Task Upload_WithoutTheFormsToken_IsRefused(string address, string act)
    {
        await using var clerk = await service.ClerkAsync();
        var quarantined = service.Quarantined;
        await clerk.Page.GotoAsync(address);
        await clerk.Page.SetInputFilesAsync("#files", Repository.Files("clean")[0]);
        await clerk.Page.EvaluateAsync("() => document.querySelector('main [name=__RequestVerificationToken]').remove()");
        await clerk.Page.ClickAsync(act.Length > 0 ? $"button[value={act}]" : "main button[type=submit]");

        await Assertions.Expect(clerk.Page.Locator(".errors")).ToContainTextAsync("Biểu mẫu đã hết hạn");
        Assert.Equal(quarantined, service.Quarantined);
    }

    [Fact]
    public async Task Judging_WithoutTheFormsToken_IsRefused()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.UploadAsync(Repository.Files("clean-cong-van"));
        await clerk.Page.EvaluateAsync("() => document.querySelector('main [name=__RequestVerificationToken]').remove()");
        await clerk.PressAsync("file");

        await clerk.SeeHeadingAsync("Yêu cầu không được chấp nhận");
    }

    [Fact]
    public async Task Upload_WhileTooManyWait_IsToldToComeBack()
    {
        await using var clerk = await service.ClerkAsync();
        using var stop = new CancellationTokenSource();
        var others = service.Crowd(stop.Token);
        await clerk.ChooseAsync(Repository.Files("clean-cong-van"));
        await clerk.PressAsync("precheck");
        await clerk.Page.WaitForSelectorAsync(".errors");
        await Assertions.Expect(clerk.Page.Locator(".errors")).ToContainTextAsync("đang xử lý nhiều hồ sơ");

        // What was chosen is still chosen: the same button again, once there is room.
        await Assertions.Expect(clerk.Page.Locator(".chosen li")).ToHaveCountAsync(2);
        await stop.CancelAsync();
        await others;
        await clerk.PressAsync("precheck");
        await clerk.Page.WaitForURLAsync("**/cho-tham-dinh/**");
    }

    [Fact]
    public async Task Upload_FromAnotherSite_IsRefused()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.Page.GotoAsync("/");
        await clerk.Page.RouteAsync("http://elsewhere.example/", route => route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "text/html",
            Body = $"<form method=post enctype=multipart/form-data action={service.Address}/><input name=act value=file><button>x</button></form>",
        }));
        await clerk.Page.GotoAsync("http://elsewhere.example/");
        await clerk.Page.ClickAsync("button");
        await clerk.Page.WaitForSelectorAsync("h1");

        await clerk.SeeHeadingAsync("Yêu cầu không được chấp nhận");
    }

    [Fact]
    public async Task UnknownAddress_InEnglish_HasAPageOfItsOwn()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.Page.GotoAsync("/?lang=en");
        var answer = await clerk.Page.GotoAsync("/khong-co");

        Assert.Equal(404, answer!.Status);
        await clerk.SeeHeadingAsync("There is no such page");
        await Assertions.Expect(clerk.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
    }
}
