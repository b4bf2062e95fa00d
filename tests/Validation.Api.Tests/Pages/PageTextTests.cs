using System.Text.RegularExpressions;
using TaskTracking.Validation.Api.Pages.Words;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Pages;

/// <summary>What pages say, in both languages.</summary>
public sealed partial class PageTextTests
{
    private static readonly PageText Vietnamese = new("vi");
    private static readonly PageText English = new("en");

    [Fact]
    public void Phrases_OfBothLanguages_AreThereAndDiffer() => Assert.All(
        typeof(PageText).GetProperties().Where(p => p.PropertyType == typeof(string) && p.Name != nameof(PageText.Fingerprint)),
        phrase =>
        {
            var (vi, en) = ((string)phrase.GetValue(Vietnamese)!, (string)phrase.GetValue(English)!);
            Assert.False(string.IsNullOrWhiteSpace(vi), phrase.Name);
            Assert.True(vi != en, phrase.Name);
        });

    [Fact]
    public void Sign_EveryOneThatRolesAreProposedBy_HasWords()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "src", "Documents", "Anatomy", "RoleProposals.cs"));
        var signs = Code().Matches(source).Select(m => m.Groups[1].Value).ToList();

        Assert.True(signs.Count > 10);
        Assert.All(signs, sign => Assert.NotNull(Vietnamese.Sign(sign)));
    }

    [Theory]
    [InlineData(0, "1 KB", "1 KB")]
    [InlineData(1025, "2 KB", "2 KB")]
    [InlineData(3_565_158, "3,4 MB", "3.4 MB")]
    public void Size_OfBytes_IsWrittenAsPeopleDo(long bytes, string vi, string en) =>
        Assert.Equal((vi, en), (Vietnamese.Size(bytes), English.Size(bytes)));

    [GeneratedRegex("\"([a-z]+(?:-[a-z]+)+)\"", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
