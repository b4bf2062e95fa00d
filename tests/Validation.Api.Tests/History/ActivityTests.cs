using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.History.Searching;
using TaskTracking.Validation.Api.Pages.Words;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.History;

/// <summary>Who saw and took out what, found again.</summary>
public sealed class ActivityTests : IDisposable
{
    private static readonly Actor An = new("clerk-an", "an.nguyen", Role.Clerk, null);
    private static readonly Actor Auditor = new("auditor-ly", "ly.ho", Role.Auditor, null) { Address = "10.0.0.7" };

    private readonly OpenStore _open = new();

    public void Dispose() => _open.Dispose();

    [Fact]
    public async Task Activity_OfADossier_IsWhatWasDoneToItByWhom()
    {
        var (one, other) = (await _open.KeepAsync(new InventedFiling()), await _open.KeepAsync(new InventedFiling()));
        await NoteAsync(An, "dossier-viewed", one.Id.ToString("D"));
        await NoteAsync(Auditor, "evidence-downloaded", one.Id.ToString("D"));
        await NoteAsync(Auditor, "dossier-viewed", other.Id.ToString("D"));

        var page = await FindAsync(new ActivityQuery { Dossier = one.Code.ToLowerInvariant() });

        Assert.Equal(["evidence-downloaded auditor-ly 10.0.0.7", "dossier-viewed clerk-an "], page.Lines.Take(2).Select(l => $"{l.What} {l.Who} {l.Address}"));
        Assert.All(page.Lines, l => Assert.Equal(one.Code, l.Code));
        Assert.Contains("dossier-filed", page.Lines.Select(l => l.What));
        Assert.Empty((await FindAsync(new ActivityQuery { Dossier = "' OR 1 --" })).Lines);
    }

    [Fact]
    public async Task Activity_InPages_IsEveryLineOnceNewestFirst()
    {
        for (var i = 0; i < 25; i++)
        {
            await NoteAsync(An, "statistics-viewed", null);
        }

        var (seen, cursor) = (new List<long>(), (string?)null);
        do
        {
            var page = await FindAsync(new ActivityQuery { Who = An.Id, Limit = 7, Cursor = cursor });
            seen.AddRange(page.Lines.Select(l => l.Sequence));
            cursor = page.Next;
            await NoteAsync(An, "statistics-viewed", null);
        }
        while (cursor is not null);

        Assert.Equal(25, seen.Count);
        Assert.Equal(seen.OrderDescending().Distinct(), seen);
    }

    [Fact]
    public async Task Activity_OfEveryGroup_IsEachLineInExactlyOne()
    {
        foreach (var what in PageText.KnownDoings)
        {
            await NoteAsync(An, what, null);
        }

        var found = new List<string>();
        foreach (var group in ActivityGroups.Names)
        {
            found.AddRange((await FindAsync(new ActivityQuery { Group = group, Limit = 100 })).Lines.Select(l => l.What));
        }

        Assert.Equal(PageText.KnownDoings.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.All(ActivityGroups.Names.Where(g => g != "work").SelectMany(g => ActivityGroups.Of(g).What), what => Assert.Contains(what, PageText.KnownDoings));
    }

    [Fact]
    public async Task Activity_OfADay_IsThatVietnameseDay()
    {
        await NoteAsync(An, "statistics-viewed", null);
        var day = Language.VietnamTime.DayOf((await FindAsync(new ActivityQuery())).Lines[0].At);

        Assert.NotEmpty((await FindAsync(new ActivityQuery { From = day, To = day })).Lines);
        Assert.Empty((await FindAsync(new ActivityQuery { From = day.AddDays(1) })).Lines);
        Assert.Empty((await FindAsync(new ActivityQuery { To = day.AddDays(-1) })).Lines);
    }

    [Fact]
    public void Doings_ThatTheDocumentationLists_HaveWordsAndNoOthers()
    {
        var listed = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "events.md")).SkipWhile(l => l != "## Activity").Where(l => l.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(l => l.Split('|')[1].Split('`').Where((_, i) => i % 2 == 1));

        Assert.Equal(listed.Order(StringComparer.Ordinal), PageText.KnownDoings.Order(StringComparer.Ordinal));
    }

    private Task NoteAsync(Actor actor, string what, string? subject) => _open.Store.NoteAsync(new ActivityLine(actor, what, subject), default);

    private Task<ActivityPage> FindAsync(ActivityQuery query) => _open.Store.ActivityAsync(query, default);
}
