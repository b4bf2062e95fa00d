using System.Collections.Concurrent;
using TaskTracking.Validation.Api.Tests.Api;
using TaskTracking.Validation.Api.Tests.Samples;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Pages;

/// <summary>The same dossier through the pages and the offline command: the same answer, over all samples.</summary>
public sealed class PageParityTests
{
    [Fact]
    public async Task Dossier_ThroughThePages_IsAnsweredAsByTheCommand()
    {
        await using var service = await ServiceRun.StartAsync();
        var (differing, refused) = (new ConcurrentBag<string>(), new ConcurrentBag<string>());
        await Parallel.ForEachAsync(SampleDossier.All, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (sample, _) =>
        {
            using var browser = new PageClient(service.Address);
            if (await browser.FileAsync(Form.OfFolder(sample.Folder)) is not { } id)
            {
                refused.Add(sample.Name);
                return;
            }

            var command = await CommandRun.OfAsync("check", sample.Folder, "--format", "json", "--trust", Repository.Trust, "--agencies", Repository.Agencies, "--received", "2026-11-20T09:00");
            var filed = (await service.GetAsync(FormattableString.Invariant($"/api/v1/dossiers/{id}"))).Text.Split('\n').ToList();
            filed.RemoveRange(1, 2);
            if (string.Join('\n', filed) != command.Output)
            {
                differing.Add(sample.Name);
            }
        });

        Assert.Empty(differing);
        Assert.NotEmpty(refused);
        Assert.All(refused, name => Assert.StartsWith("pairs/secrecy.paper-only/broken", name, StringComparison.Ordinal));
    }
}
