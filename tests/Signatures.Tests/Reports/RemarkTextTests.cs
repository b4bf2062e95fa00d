using System.Text.RegularExpressions;
using TaskTracking.Facts.Signatures;
using Xunit;

namespace TaskTracking.Signatures.Tests.Reports;

public sealed partial class RemarkTextTests
{
    [Fact]
    public void For_EveryCode_HasWordsInBothLanguages()
    {
        foreach (var code in RemarkText.Codes)
        {
            var remark = new SignatureRemark(code, ["một", "hai"]);
            var (vietnamese, english) = (RemarkText.For(remark, "vi"), RemarkText.For(remark, "en"));

            Assert.NotEqual(vietnamese, english);
            Assert.EndsWith(".", vietnamese, StringComparison.Ordinal);
            Assert.EndsWith(".", english, StringComparison.Ordinal);
            Assert.DoesNotContain("{", vietnamese + english, StringComparison.Ordinal);
        }
    }

    /// <summary>The catalogue and the code match both ways: string literals where a remark is made, and the table of words.</summary>
    [Fact]
    public void Codes_UsedInTheSources_AreThoseWithWords()
    {
        var source = SourceFolder();
        Assert.True(Directory.Exists(source), "the sources of Signatures were not found");
        var used = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .SelectMany(path => RemarkCode().Matches(File.ReadAllText(path)))
            .Select(match => match.Groups["code"].Value)
            .Where(code => !code.StartsWith("file-", StringComparison.Ordinal)) // a file that cannot be opened: contract.md, "API"
            .Distinct(StringComparer.Ordinal)
            .ToList();

        Assert.Equal(RemarkText.Codes.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Signatures"));

    [GeneratedRegex(
        @"(?:SignatureRemark\((?:[^""()]|\([^""()]*\))*?|Problem\(|Remark\(|Unusable\(\w+, |Broken\(|Unknown\(|Fault \?\?= |Undecided\([\w.]+, |Fail\([\w.]+, (?:[^""]*\? "")?|const string \w+ = |\? |: |new\()""(?<code>[a-z]+[0-9]*(?:-[a-z0-9]+)+)""",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex RemarkCode();
}
