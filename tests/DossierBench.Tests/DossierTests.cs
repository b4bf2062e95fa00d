using TaskTracking.DossierBench.Making;
using TaskTracking.DossierBench.Reading;
using Xunit;

namespace TaskTracking.DossierBench.Tests;

/// <summary>Every dossier and pair of the bench gets the decision and exactly the findings of a careful clerk; what falls short is known and reasoned.</summary>
public sealed class DossierTests
{
    public static TheoryData<string> Dossiers { get; } = [.. Bench.Sets.SelectMany(set => set.Dossiers).Select(dossier => dossier.Id)];

    public static TheoryData<string> Marks { get; } = [.. Bench.Sets.SelectMany(set => set.Marks).Select(marked => marked.Id)];

    [Fact]
    public void Sources_OfTheBench_AreAsTheirFormatAsks() => Assert.Empty(Bench.Faults.Select(fault => fault.Message));

    [Theory]
    [MemberData(nameof(Dossiers))]
    public async Task Check_DossierOfTheBench_IsJudgedAsAClerkWould(string id)
    {
        var run = (await Bench.RunsAsync())[id];

        Assert.Equal(Bench.Known.Known.GetValueOrDefault(id)?.Answered ?? "", run.Shortfall);
    }

    [Theory]
    [MemberData(nameof(Marks))]
    public async Task Read_DocumentWithOrWithoutMark_TellsItsLevel(string id)
    {
        var marked = Bench.Sets.SelectMany(set => set.Marks).Single(each => each.Id == id);

        var level = await Bench.Runner.MarkAsync(marked, Copy.Original, keep: null);

        Assert.Equal(Bench.Known.Known.GetValueOrDefault(id)?.Answered ?? marked.Level ?? "none", level ?? "none");
    }

    [Fact]
    public async Task Findings_NotMetOrCannotTell_HaveMessageRemedyAndEvidence()
    {
        var lacks = (await Bench.RunsAsync()).Values.SelectMany(run => run.Found).Where(line => line.Lacking.Count > 0).Select(line => $"{Shortfalls.Finding(line.Rule, line.Reason)}: {line.Lack}");

        Assert.Equal(
            Bench.Known.Known.Where(each => each.Key.StartsWith("finding ", StringComparison.Ordinal)).Select(each => $"{each.Key}: {each.Value.Answered}").Order(StringComparer.Ordinal),
            lacks.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Shortfalls_EachOfThem_IsOfTheBenchAndHasAReason()
    {
        var ids = Bench.Sets.SelectMany(set => set.Dossiers.Select(each => each.Id).Concat(set.Marks.Select(each => each.Id)).Concat(set.CopySample.Select(each => Shortfalls.CopiesOf(each.Id)))).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Bench.Known.Known.Where(each => (!ids.Contains(each.Key) && !each.Key.StartsWith("finding ", StringComparison.Ordinal)) || each.Value.Why.Length == 0).Select(each => each.Key));
    }
}
