using Xunit;

namespace TaskTracking.DossierBench.Tests;

/// <summary>
/// What the bench must not fall below. The bars of issue 6 are higher (98 % of decisions, no clean dossier returned): docs/dossiers.md
/// says how far off they are, shortfalls.yaml which dossiers make the difference. Raise these as they are mended.
/// </summary>
public sealed class BarTests
{
    private const double DecisionsRight = 96;
    private const double CleanSentBack = 2;
    private const double Review = 10;

    [Fact]
    public async Task Decisions_OverTheWholeBench_DoNotFallBelowWhatWasReached()
    {
        var runs = (await Bench.RunsAsync()).Values.ToList();

        Assert.InRange(100.0 * runs.Count(run => run.DecisionRight) / runs.Count, DecisionsRight, 100);
    }

    [Fact]
    public async Task CleanDossiers_OverTheWholeBench_AreHardlyEverSentBack()
    {
        var clean = (await Bench.RunsAsync()).Values.Where(run => run.Dossier.Expected.Decision == "accept").ToList();

        Assert.InRange(100.0 * clean.Count(run => run.Decision is "return" or "forward") / clean.Count, 0, CleanSentBack);
    }

    [Fact]
    public async Task Review_WhereAClerkDecides_IsAtMostOneInTen()
    {
        var decidable = (await Bench.RunsAsync()).Values.Where(run => run.Dossier.Expected.Decision != "review").ToList();

        Assert.InRange(100.0 * decidable.Count(run => run.Decision == "review") / decidable.Count, 0, Review);
    }
}
