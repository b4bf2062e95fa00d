using TaskTracking.Rules.Book;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Tests;

/// <summary>Every rule has a pair: the clean dossier, and the smallest change that breaks it and nothing else.</summary>
public sealed class EveryRuleTests
{
    public static TheoryData<string> Rules => [.. BrokenDossiers.ByRule.Keys];

    [Fact]
    public void Pairs_RulesOfTheProgram_AreAllThere() =>
        Assert.Equal(RuleCatalogue.All.Select(m => m.Id).Order(StringComparer.Ordinal), BrokenDossiers.ByRule.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Pair_CleanDossier_DoesNotFire(string rule) => Assert.True(Judged.By(rule, CleanDossier.Build()).Answer is Answer.Met or Answer.NotApplicable);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Pair_SmallestChange_BreaksExactlyThisRule(string rule)
    {
        var broken = BrokenDossiers.ByRule[rule];
        var fired = Judged.Whole(broken.Dossier).Findings
            .Where(f => f.Answer == Answer.NotMet || f.Effect != Effect.None)
            .Select(f => f.Rule)
            .Where(r => r == rule || World.Book.Rules.First(e => e.Id == r).Severity != Severity.Advice);
        Assert.Equal(broken.Drags.Append(rule).Order(StringComparer.Ordinal), fired.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Pair_SmallestChange_SaysWhatToDo(string rule)
    {
        var finding = Judged.By(rule, BrokenDossiers.ByRule[rule].Dossier);
        Assert.NotNull(finding.Remedy);
        Assert.DoesNotContain("…", finding.Message.Vi + finding.Message.En + finding.Remedy.Vi + finding.Remedy.En, StringComparison.Ordinal);
    }
}
