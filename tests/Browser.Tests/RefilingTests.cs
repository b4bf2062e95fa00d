using System.Globalization;
using Microsoft.Playwright;
using TaskTracking.Validation.Api.Accounts;
using Xunit;
using Xunit.Abstractions;

namespace TaskTracking.Browser.Tests;

/// <summary>The agency's way: pre-check, file from it, returned, filed again with one changed file, accepted; with what went over the wire.</summary>
[Collection(OneBrowser.Name)]
public sealed class RefilingTests(RunningService service, ITestOutputHelper output)
{
    private const string Broken = "pairs/signing.personal-signature/broken-expired";
    private const string Letter = "01-to-trinh-dieu-chinh-quy-hoach.pdf";
    private static readonly string? Shots = Environment.GetEnvironmentVariable("BROWSER_TESTS_SHOTS");

    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, true)]
    [InlineData(320, false)]
    public async Task Dossier_FromPrecheckToAcceptance_UploadsEachFileOnce(int width, bool script)
    {
        await using var agency = await service.ClerkAsync(width, script, Role.AgencyUser);
        await using var clerk = await service.ClerkAsync(width, script);
        var sent = new List<Task<long>>();
        agency.Page.RequestFinished += (_, request) =>
        {
            if (request.Method == "POST")
            {
                sent.Add(SizeAsync(request));
            }
        };

        // Checked first: it is to be returned. Filed all the same, without another upload.
        await agency.UploadAsync(Repository.Files(Broken));
        await agency.PressAsync("precheck");
        await agency.SeeHeadingAsync("Trả lại");
        await LookAsync(agency, "precheck");
        await Assertions.Expect(agency.Page.Locator("#file-checked")).ToContainTextAsync("Không phải tải lại tệp");
        var uploaded = await BytesAsync(sent);
        await agency.PressAsync("file");
        await agency.Page.WaitForURLAsync("**/ho-so/**");
        var first = agency.Page.Url;
        var afterFiling = await BytesAsync(sent) - uploaded;

        // Returned by the Office.
        await clerk.Page.GotoAsync(first + "/xu-ly");
        await clerk.Page.CheckAsync("input[name=decision][value=return]");
        await clerk.Page.ClickAsync("button[value=decide]");
        await Assertions.Expect(clerk.Page.Locator("#decided-title")).ToBeVisibleAsync();

        // Filed again: everything filled in, one file replaced.
        await agency.Page.ReloadAsync();
        await LookAsync(agency, "returned");
        await agency.Page.ClickAsync("a.button[href$='/nop-lai']");
        await Assertions.Expect(agency.Page.Locator("#reference")).ToHaveValueAsync("SXD-2026-0214");
        await Assertions.Expect(agency.Page.Locator(".role")).ToHaveCountAsync(7);
        await agency.Page.Locator(".role", new() { HasText = Letter }).Locator("input[type=file]").SetInputFilesAsync(Path.Combine(Repository.Samples, "clean", Letter));
        await LookAsync(agency, "resubmit");
        var before = await BytesAsync(sent);
        await agency.PressAsync("precheck");
        await agency.Page.WaitForURLAsync("**/cho-tham-dinh/**");
        await Assertions.Expect(agency.Page.Locator(".role")).ToHaveCountAsync(7);
        await agency.PressAsync("precheck");
        await agency.SeeHeadingAsync("Tiếp nhận");
        await Assertions.Expect(agency.Page.Locator("[data-change=Cured] > li")).ToHaveCountAsync(2);
        await Assertions.Expect(agency.Page.Locator("[data-change=Open], [data-change=New]")).ToHaveCountAsync(0);
        await LookAsync(agency, "precheck-delta");
        await agency.PressAsync("file");
        await agency.Page.WaitForURLAsync("**/ho-so/**");
        var again = await BytesAsync(sent) - before;
        var second = agency.Page.Url;
        Assert.NotEqual(first, second);

        // The Office sees what was cured, and accepts.
        await clerk.Page.GotoAsync(second + "/xu-ly");
        await Assertions.Expect(clerk.Page.Locator("[data-change=Cured] > li")).ToHaveCountAsync(2);
        await LookAsync(clerk, "desk-delta");
        await clerk.Page.CheckAsync("input[name=decision][value=accept]");
        await clerk.Page.ClickAsync("button[value=decide]");
        await Assertions.Expect(clerk.Page.Locator("ol.desk__log").First).ToContainTextAsync("Tiếp nhận");
        await agency.Page.ReloadAsync();
        await Assertions.Expect(agency.Page.Locator(".status__word")).ToContainTextAsync("Văn phòng đã tiếp nhận");
        await agency.Page.GotoAsync(first + "/nop-lai");
        await Assertions.Expect(agency.Page.Locator("#why-not")).ToContainTextAsync("đã được nộp lại");
        await Assertions.Expect(agency.Page.Locator(".rounds__chain a")).ToHaveCountAsync(1);
        await LookAsync(agency, "resubmit-refused");

        var (whole, letter) = (Repository.Files(Broken).Sum(f => new FileInfo(f).Length), new FileInfo(Path.Combine(Repository.Samples, "clean", Letter)).Length);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"dossier {whole} bytes; sent at pre-check {uploaded}, at filing from it {afterFiling}, at filing again {again} (the changed letter has {letter})"));
        Assert.InRange(uploaded, whole, whole + 20_000);
        Assert.InRange(afterFiling, 1, 2_000);
        Assert.InRange(again, letter, letter + 20_000);
    }

    [Fact]
    public async Task Filing_TheSameFilesTwice_AsksFirst()
    {
        await using var agency = await service.ClerkAsync(role: Role.AgencyUser);
        await agency.FileAsync("clean");
        await agency.UploadAsync(Repository.Files("clean"));
        await agency.Page.ClickAsync("button[name=act][value=file]");

        await Assertions.Expect(agency.Page.Locator(".errors a")).ToHaveAttributeAsync("href", "#duplicate");
        await LookAsync(agency, "duplicate");
        await agency.PressAsync("file");
        await agency.Page.WaitForURLAsync("**/ho-so/**");
    }

    // What the browser told the server it would send: its own count leaves files out.
    private static async Task<long> SizeAsync(IRequest request) => long.Parse((await request.AllHeadersAsync())["content-length"], CultureInfo.InvariantCulture);

    private static async Task<long> BytesAsync(List<Task<long>> sent)
    {
        // What is finished is told a moment later.
        await Task.Delay(300);
        return (await Task.WhenAll(sent.ToList())).Sum();
    }

    private static async Task LookAsync(Clerk person, string what)
    {
        var width = person.Page.ViewportSize!.Width;
        await person.NeedNoSidewaysScrollAsync();
        if (width > 320)
        {
            await person.FindNoBarrierAsync();
        }

        if (Shots is not null)
        {
            // Of results the top: they are long.
            await person.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Shots, string.Create(CultureInfo.InvariantCulture, $"refile-{width}-{what}.png")), FullPage = !what.StartsWith("precheck", StringComparison.Ordinal) });
        }
    }
}
