using System.Diagnostics;
using System.Text.RegularExpressions;
using TaskTracking.Validation.Api.Tests.Api;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Samples;

/// <summary>Every request that README.md shows answers what the sentence above it says, in the order shown.</summary>
public sealed partial class ReadmeRequestTests
{
    private const string Shown = "http://127.0.0.1:5080";

    [Fact]
    public async Task Run_RequestsOfTheReadme_AnswerAsItSays()
    {
        await using var service = await ServiceRun.StartAsync();
        Assert.Contains("export KEY=$(./dossier admin key --role clerk)", await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md")), StringComparison.Ordinal);
        var key = (await CommandRun.OfAsync("admin", "key", "--role", "clerk", "--data", service.Data)).Output.Trim();
        var blocks = Block().Matches(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"))).Select(m => m.Groups["lines"].Value).ToList();
        var answers = new List<string>();
        foreach (var block in blocks)
        {
            answers.Add(await RunAsync(block.Replace(Shown, service.Address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal), key));
        }

        Assert.Collection(
            answers,
            precheck => Assert.Contains("\"decision\": \"accept\"", precheck, StringComparison.Ordinal),
            filing =>
            {
                Assert.Contains("201 Created", filing, StringComparison.Ordinal);
                Assert.Contains("\"decision\": \"return\"", filing, StringComparison.Ordinal);
                Assert.Equal(2, Regex.Count(filing, "\"code\": \"HS-2026-000001\"", RegexOptions.None, TimeSpan.FromSeconds(1)));
            },
            reading =>
            {
                Assert.Contains("TOTAL-PASSED", reading, StringComparison.Ordinal);
                Assert.Contains("submission.letter-type", reading, StringComparison.Ordinal);
                Assert.Contains("\"status\": \"ready\"", reading, StringComparison.Ordinal);
            },
            secret => Assert.Contains("secret-paper-only", secret, StringComparison.Ordinal));
    }

    private static async Task<string> RunAsync(string lines, string key)
    {
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-ec", lines]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, Environment = { ["KEY"] = key } })!;
        var output = await shell.StandardOutput.ReadToEndAsync();
        await shell.WaitForExitAsync();
        Assert.True(shell.ExitCode == 0, await shell.StandardError.ReadToEndAsync());
        return output;
    }

    [GeneratedRegex(@"```sh\n(?<lines>(?:(?:cd|curl) [^\n]+\n)+)```", RegexOptions.None, 1000)]
    private static partial Regex Block();
}
