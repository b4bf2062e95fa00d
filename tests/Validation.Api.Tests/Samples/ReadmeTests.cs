using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Samples;

/// <summary>Every command that README.md shows does what it says.</summary>
public sealed partial class ReadmeTests
{
    public static TheoryData<string, int> Commands { get; } = Shown();

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Run_CommandOfTheReadme_EndsAsItSays(string command, int code)
    {
        var run = await CommandRun.OfAsync([.. command.Split(' ').Skip(1).Select(word => word.StartsWith("tests/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, word) : word)]);

        Assert.Equal(code, run.Code);
        Assert.NotEmpty(run.Output);
    }

    [Fact]
    public void Link_OfTheReadme_LeadsToAFile() => Assert.All(
        Link().Matches(Text()).Select(m => m.Groups[1].Value).Where(link => !link.Contains("://", StringComparison.Ordinal)),
        link => Assert.True(Path.Exists(Path.Combine(Repository.Root, link)), link));

    // A block of commands stands under the sentence that tells their exit code; 0 where it tells none.
    private static TheoryData<string, int> Shown()
    {
        var data = new TheoryData<string, int>();
        foreach (Match block in Block().Matches(Text()))
        {
            var code = block.Groups["code"] is { Success: true } told ? int.Parse(told.Value, CultureInfo.InvariantCulture) : 0;
            foreach (var line in block.Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                data.Add(line, code);
            }
        }

        return data;
    }

    private static string Text() => File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    [GeneratedRegex(@"(?:\(exit code (?<code>\d+)\))?[:?]?\n\n```sh\n(?<lines>(?:\./dossier [^\n]+\n)+)```", RegexOptions.None, 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\(([^)#]+)\)", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
