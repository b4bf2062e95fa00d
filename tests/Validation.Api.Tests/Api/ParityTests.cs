using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using TaskTracking.Validation.Api.Tests.Samples;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Api;

/// <summary>The same dossier through the offline command, the pre-check and the filing: the same answer, over all samples.</summary>
public sealed class ParityTests
{
    [Fact]
    public async Task Dossier_ThroughCommandPrecheckAndFiling_AnswersTheSame()
    {
        await using var service = await ServiceRun.StartAsync();
        var differing = new ConcurrentBag<string>();
        var secret = new ConcurrentBag<string>();

        await Parallel.ForEachAsync(SampleDossier.All, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (sample, _) =>
        {
            var command = (await CommandRun.OfAsync("check", sample.Folder, "--format", "json", "--trust", Repository.Trust, "--agencies", Repository.Agencies, "--received", "2026-11-20T09:00")).Output;
            var checkedFirst = await service.PostAsync("/api/v1/prechecks", Form.OfFolder(sample.Folder));
            var filed = await service.PostAsync("/api/v1/dossiers", Form.OfFolder(sample.Folder));
            if (IsMarked(JsonDocument.Parse(command).RootElement))
            {
                secret.Add(sample.Name);
                if (checkedFirst.Code != "secret-paper-only" || filed.Code != "secret-paper-only")
                {
                    differing.Add(sample.Name + ": the command sees a secrecy mark, the service does not");
                }
            }
            else if (checkedFirst.Status != HttpStatusCode.OK || filed.Status != HttpStatusCode.Created)
            {
                differing.Add(FormattableString.Invariant($"{sample.Name}: {checkedFirst.Status}, {filed.Status}"));
            }
            else if (checkedFirst.Text != command || Judged(filed) != command)
            {
                differing.Add(sample.Name);
            }
        });

        Assert.Empty(differing);
        Assert.Contains("pairs/secrecy.paper-only/broken", secret);
        Assert.True(SampleDossier.All.Count >= 150);
    }

    private static bool IsMarked(JsonElement answer) => answer.GetProperty("findings").EnumerateArray()
        .Any(f => f.GetProperty("rule").GetString() == "secrecy.paper-only" && f.GetProperty("answer").GetString() == "notMet");

    // The answer without the two lines that a filing adds.
    private static string Judged(ServiceAnswer filed)
    {
        var lines = filed.Text.Split('\n').ToList();
        Assert.StartsWith("  \"id\"", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("  \"code\"", lines[2], StringComparison.Ordinal);
        lines.RemoveRange(1, 2);
        return string.Join('\n', lines);
    }
}
