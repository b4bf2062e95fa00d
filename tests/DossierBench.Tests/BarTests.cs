using Xunit;

namespace TaskTracking.DossierBench.Tests;

/// <summary>The bars of the bench.</summary>
public sealed class BarTests
{
    private const string NotYet = "Switched on once the bars are met: see shortfalls.yaml.";

    [Fact(Skip = NotYet)]
    public async Task Decisions_OverTheWholeBench_AreRightIn98OfAHundred()
    {
        var runs = (await Bench.RunsAsync()).Values.ToList();

        Assert.InRange(100.0 * runs.Count(run => run.DecisionRight) / runs.Count, 98, 100);
    }

    [Fact(Skip = NotYet)]
    public async Task CleanDossiers_OverTheWholeBench_RaiseNoBlockingAlarm() =>
        Assert.Empty((await Bench.RunsAsync()).Values.Where(run => run.Dossier.Expected.Decision == "accept")
            .SelectMany(run => run.FalseAlarms.Where(line => line.Severity == "blocking").Select(line => $"{run.Dossier.Id} {line.Rule} {line.Answer}")));

    [Fact(Skip = NotYet)]
    public async Task Review_WhereAClerkDecides_IsAtMostOneInTen()
    {
        var decidable = (await Bench.RunsAsync()).Values.Where(run => run.Dossier.Expected.Decision != "review").ToList();

        Assert.InRange(100.0 * decidable.Count(run => run.Decision == "review") / decidable.Count, 0, 10);
    }
}
