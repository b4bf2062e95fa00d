using System.Text.RegularExpressions;
using TaskTracking.Validation.Api.Contract;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Contract;

/// <summary>A recognised role comes with its reasons, in words of both languages (product.md, C4).</summary>
public sealed partial class RoleProposalTests
{
    private static readonly string[] Readers = ["src/Documents/Anatomy/RoleProposals.cs", "src/Documents/Statements/Opinions/OpinionRole.cs"];

    [Fact]
    public void Signs_OfTheReaders_AllHaveWordsAndNoOthers()
    {
        var signs = Readers.SelectMany(f => Sign().Matches(File.ReadAllText(Path.Combine(Repository.Root, f))).Select(m => m.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(signs.Order(StringComparer.Ordinal), RoleProposalText.Signs.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("vi", "kính gửi Ủy ban nhân dân tỉnh hoặc Chủ tịch")]
    [InlineData("en", "it is addressed to the Committee or its Chairman")]
    public async Task Check_RecognisedLetter_SaysWhy(string language, string why)
    {
        var run = await CommandRun.OfAsync("check", Path.Combine(Repository.Samples, "clean-tiem-chung"), "--trust", Repository.Trust, "--agencies", Repository.Agencies, "--received", "2026-11-20T09:00", "--format", "json", "--lang", language);

        var letter = run.Json.GetProperty("documents").EnumerateArray().Single(d => d.GetProperty("role").GetString() == "submission").GetProperty("roleProposal");
        Assert.Equal("submission", letter.GetProperty("role").GetString());
        Assert.InRange(letter.GetProperty("confidence").GetDouble(), 0.5, 1);
        Assert.Contains(why, letter.GetProperty("why").GetString(), StringComparison.Ordinal);
    }

    [GeneratedRegex("\"([a-z]+-[a-z-]*[a-z])\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sign();
}
