using System.Text.Json;
using TaskTracking.DossierBench.Making;
using TaskTracking.Validation.Api.Commands;
using TaskTracking.Validation.Api.Intake;
using Xunit;

namespace TaskTracking.DossierBench.Tests.Running;

/// <summary>What the bench compares is what <c>dossier check</c> answers.</summary>
public sealed class CommandTests
{
    [Fact]
    public async Task RunAsync_OneDossierOfEachSet_AnswersAsTheCommandDoes()
    {
        foreach (var set in Bench.Sets.Where(set => set.Dossiers.Count > 0))
        {
            var dossier = set.Dossiers[0];
            var folder = Directory.CreateTempSubdirectory("dossier-bench-").FullName;
            try
            {
                var run = await Bench.Runner.RunAsync(set, dossier, Copy.Original, folder);
                var answer = await CheckAsync(Path.Combine(folder, "dossier"), "--trust", Path.Combine(folder, "trust"), "--agencies", set.Agencies, "--received", dossier.Received.ToString("yyyy-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture));

                Assert.Equal(run.Decision, answer.GetProperty("decision").GetString());
                Assert.Equal(
                    run.Found.Select(line => $"{line.Rule} {line.Answer}"),
                    answer.GetProperty("findings").EnumerateArray().Where(each => each.GetProperty("answer").GetString() is "notMet" or "cannotTell").Select(each => $"{each.GetProperty("rule").GetString()} {each.GetProperty("answer").GetString()}"));
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static async Task<JsonElement> CheckAsync(params string[] arguments)
    {
        await using var results = new StringWriter();
        using var host = new CommandHost(TimeProvider.System, new Output(results, TextWriter.Null, progressWanted: false), IntakeLimits.Default);
        _ = await CommandLine.RunAsync(["check", .. arguments, "--format", "json"], host, CancellationToken.None);
        return JsonDocument.Parse(results.ToString()).RootElement;
    }
}
