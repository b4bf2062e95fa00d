using System.Text.RegularExpressions;
using Xunit;

namespace TaskTracking.Architecture.Tests;

/// <summary>docs/security.md shows each claim by a test: the tests it names exist.</summary>
public sealed partial class SecurityPageTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Classes = new(() => House.Sources("tests")
        .GroupBy(f => Path.GetFileNameWithoutExtension(f), StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => string.Concat(g.Select(f => string.Join('\n', House.Lines(f)))), StringComparer.Ordinal));

    [Fact]
    public void Tests_ThatThePageNames_Exist()
    {
        var page = string.Join('\n', House.Lines("docs/security.md"));
        var named = Named().Matches(page).Select(m => (Class: m.Groups[1].Value, Method: m.Groups[2].Value)).ToList();

        Assert.True(named.Count > 40);
        Assert.Empty(named.Select(n => Missing(n.Class, n.Method)).OfType<string>());
    }

    [Theory]
    [InlineData("SecurityPageTests", "Tests_ThatThePage", null)]
    [InlineData("SecurityPageTests", "", null)]
    [InlineData("SecurityPageTests", "Nothing_OfTheKind", "SecurityPageTests.Nothing_OfTheKind")]
    [InlineData("NoSuchTests", "", "NoSuchTests.")]
    public void Missing_TestThatIsNotThere_IsNamed(string type, string method, string? missing) => Assert.Equal(missing, Missing(type, method));

    private static string? Missing(string type, string method) =>
        Classes.Value.TryGetValue(type, out var text) && text.Contains(method.Length == 0 ? "class " + type : " " + method, StringComparison.Ordinal) ? null : $"{type}.{method}";

    // `XTests`, `XTests.Method_Of…` (the beginning of a name).
    [GeneratedRegex(@"`([A-Z]\w*Tests)(?:\.(\w+)…?)?`", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Named();
}
