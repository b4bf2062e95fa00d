using TaskTracking.Rules.Book;
using TaskTracking.Rules.Tests.Building;

namespace TaskTracking.Rules.Tests.Book;

public sealed class RuleBookPageTests
{
    /// <summary>Set to write docs/rules.md anew instead of comparing it.</summary>
    private const string WriteVariable = "WRITE_RULES_PAGE";

    [Fact]
    public void Write_RepositorysBook_IsThePageInDocs()
    {
        var path = RepositoryFiles.PathOf(Path.Combine("docs", "rules.md"));
        var page = RuleBookPage.Write(World.Book, World.Figures);
        if (Environment.GetEnvironmentVariable(WriteVariable) is not null)
        {
            File.WriteAllText(path, page);
        }

        Assert.True(File.ReadAllText(path) == page, "docs/rules.md is not what rules.yaml says: run the tests once with " + WriteVariable + "=1 and commit the page.");
    }

    [Fact]
    public void Write_AnyRule_ShowsItsIdAndEveryReason()
    {
        var page = RuleBookPage.Write(World.Book, World.Figures);
        Assert.All(World.Book.Rules, r => Assert.Contains($"### `{r.Id}`", page, StringComparison.Ordinal));
        Assert.All(World.Book.Rules.SelectMany(r => r.Reasons.Keys), k => Assert.Contains($"`{k}`", page, StringComparison.Ordinal));
    }
}
