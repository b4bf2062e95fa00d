using TaskTracking.Papers.Words;

namespace TaskTracking.Papers.Tests.Words;

public sealed class PhraseTests
{
    [Theory]
    [InlineData("Mã {code}, {day}, {code}", "code,day")]
    [InlineData("Không có gì", "")]
    public void SlotsIn_Text_AreItsNamesOnce(string text, string slots) => Assert.Equal(slots, string.Join(',', Phrase.SlotsIn(text)!));

    [Theory]
    [InlineData("{")]
    [InlineData("a } b")]
    [InlineData("{Code}")]
    [InlineData("{{code}}")]
    public void SlotsIn_BracesThatAreNoName_AreRefused(string text) => Assert.Null(Phrase.SlotsIn(text));

    [Fact]
    public void All_Phrases_HaveKeysOfTheirOwn() => Assert.Equal(Phrases.All.Count, Phrases.All.Select(p => p.Key).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Say_ValueWithBraces_IsNotFilledAgain() =>
        Assert.Equal("<slips.code> {code}{{7*7}}", Made.Words.Say(Phrases.All.Single(p => p.Key == "slips.code"), ("code", "{code}{{7*7}}")));
}
