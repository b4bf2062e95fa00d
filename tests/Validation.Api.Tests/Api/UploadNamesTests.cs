using TaskTracking.Validation.Api.Intake.Uploads;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Api;

/// <summary>Which names of files are taken, and how a refusal repeats the others.</summary>
public sealed class UploadNamesTests
{
    [Theory]
    [InlineData("01-to-trinh.pdf")]
    [InlineData("Tờ trình điều chỉnh (bản 2) – cuối.pdf")]
    [InlineData("phụ lục/bảng 1/a.xlsx")]
    [InlineData("a'b\"c&d<e>.pdf")]
    [InlineData(".DS_Store")]
    [InlineData("CON.pdf")]
    public void AreSafe_NameOfAFile_IsTaken(string name) => Assert.True(UploadNames.AreSafe(name));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("a//b")]
    [InlineData("a/../b")]
    [InlineData("a/b/c/d/e")]
    [InlineData("a\\b")]
    [InlineData("C:a")]
    [InlineData("a\nb")]
    [InlineData("a\u0000b")]
    [InlineData("a\u007Fb")]
    [InlineData("a\u0085b")]
    [InlineData("a\u2028b")]
    [InlineData("a\u202Eb")]
    [InlineData("a\u2066b")]
    [InlineData("a\u200Bb")]
    [InlineData("a\uFEFFb")]
    [InlineData("a\uFFFDb")]
    public void AreSafe_NameThatTricks_IsNot(string name) => Assert.False(UploadNames.AreSafe(name));

    [Fact]
    public void Shown_HostileName_IsShortAndPlain()
    {
        var shown = UploadNames.Shown("a\r\nb\u202E" + string.Concat(Enumerable.Repeat("😀", 300)));

        Assert.StartsWith("a??b?😀", shown, StringComparison.Ordinal);
        Assert.EndsWith("😀…", shown, StringComparison.Ordinal);
        Assert.True(shown.EnumerateRunes().Count() == 81);
    }
}
