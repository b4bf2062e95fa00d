using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace TaskTracking.Browser.Tests;

/// <summary>What a person does on the pages.</summary>
internal sealed partial record Clerk(IBrowserContext Context, IPage Page) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Context.DisposeAsync();

    /// <summary>Uploads files on the first page, as far as the roles.</summary>
    public async Task UploadAsync(params string[] files)
    {
        await ChooseAsync(files);
        await PressAsync("precheck");
        await Page.WaitForURLAsync("**/cho-tham-dinh/**");
    }

    /// <summary>Chooses files on the first page.</summary>
    public async Task ChooseAsync(params string[] files)
    {
        await Page.GotoAsync("/");
        await Page.SetInputFilesAsync("#files", files);
    }

    /// <summary>Presses "precheck" or "file".</summary>
    public async Task PressAsync(string act)
    {
        // Tests file the same samples again and again, and say so.
        if (act == "file" && await Page.Locator("#duplicate").CountAsync() > 0)
        {
            await Page.CheckAsync("#duplicate");
        }

        await Page.ClickAsync($"button[name=act][value={act}]");
    }

    /// <summary>Uploads and pre-checks a sample; the result is open afterwards.</summary>
    public async Task PrecheckAsync(string sample)
    {
        await UploadAsync(Repository.Files(sample));
        await PressAsync("precheck");
        await Page.WaitForSelectorAsync(".decision");
    }

    /// <summary>Uploads and files a sample; the decision's page is open afterwards.</summary>
    public async Task FileAsync(string sample)
    {
        await UploadAsync(Repository.Files(sample));
        await PressAsync("file");
        await Page.WaitForURLAsync("**/ho-so/**");
    }

    public Task<string> HeadingAsync() => Page.Locator("h1").InnerTextAsync();

    /// <summary>The page with this heading comes: a click answers before the next page stands.</summary>
    public Task SeeHeadingAsync(string heading) => Assertions.Expect(Page.Locator("h1")).ToHaveTextAsync(heading);

    /// <summary>The page comes whose title says that something is wrong.</summary>
    public Task SeeErrorTitleAsync() => Assertions.Expect(Page).ToHaveTitleAsync(ErrorTitle());

    [GeneratedRegex("^Lỗi: ", RegexOptions.None, 1000)]
    private static partial Regex ErrorTitle();

    /// <summary>No serious or critical finding of axe on the page as it stands, and no two things of one id: a link would lead to the first of them.</summary>
    public async Task FindNoBarrierAsync()
    {
        Assert.Equal(string.Empty, await Page.EvaluateAsync<string>("() => [...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i).join(' ')"));
        var result = await Page.RunAxe(new AxeRunOptions
        {
            ResultTypes = [ResultType.Violations],
            Rules = new Dictionary<string, RuleOptions>(StringComparer.Ordinal) { ["target-size"] = new() { Enabled = true } },
        });
        Assert.Empty(result.Violations.Where(v => v.Impact is "serious" or "critical")
            .Select(v => $"{v.Id} ({v.Impact}): {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
    }

    /// <summary>The page is not wider than its window.</summary>
    public async Task NeedNoSidewaysScrollAsync() => Assert.True(
        await Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
        Page.Url + ": wider than the window: " + await Page.EvaluateAsync<string>(
            "() => [...document.querySelectorAll('main *, header *, footer *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 5).map(e => e.tagName + '.' + e.className).join(', ')"));
}
