using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Tests.Building;

public sealed class CleanDossierTests
{
    [Fact]
    public void Judge_CleanDossier_EveryRuleMetOrNotApplicable()
    {
        var verdict = Judged.Whole(CleanDossier.Build());
        var others = verdict.Findings.Where(f => f.Answer is not (Answer.Met or Answer.NotApplicable)).Select(f => $"{f.Rule}: {f.Answer} {f.Message.En}");
        Assert.Empty(others);
        Assert.Equal(Decision.Accept, verdict.Decision);
        Assert.Equal(new DateOnly(2026, 11, 26), verdict.DueOn);
    }
}
