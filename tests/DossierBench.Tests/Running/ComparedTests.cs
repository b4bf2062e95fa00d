using TaskTracking.DossierBench.Figures;
using TaskTracking.DossierBench.Making;
using TaskTracking.DossierBench.Reading;
using TaskTracking.DossierBench.Running;
using Xunit;

namespace TaskTracking.DossierBench.Tests.Running;

public sealed class ComparedTests
{
    [Fact]
    public void Right_ExactlyTheExpectedFindings_IsTrue() =>
        Assert.True(Run("return", Line("draft.present", "notMet"), Line("draft.kind", "cannotTell"), Line("form.layout", "notMet", "advice")).Right);

    [Theory]
    [InlineData("draft.present", "cannotTell", "missed draft.present notMet; alarm draft.present cannotTell")]
    [InlineData("file.format", "notMet", "missed draft.present notMet; alarm file.format notMet")]
    public void Shortfall_OtherFinding_IsMissedAndAnAlarm(string rule, string answer, string expected) =>
        Assert.Equal(expected, Run("return", Line(rule, answer)).Shortfall);

    [Fact]
    public void Shortfall_OtherDecision_IsNamed() =>
        Assert.Equal("review, not return", Run("review", Line("draft.present", "notMet")).Shortfall);

    [Fact]
    public void Yaml_OfRuns_CountsEachRule()
    {
        var yaml = RuleFigure.Yaml("so", "1.2.0", [Run("return", Line("draft.present", "notMet")), Run("accept", Line("file.format", "notMet"))]);

        Assert.EndsWith(
            "book: so\nversion: 1.2.0\ndossiers: 2\nrules:\n  draft.present: { expected: 2, found: 1, missed: 1, falseAlarms: 0 }\n  file.format: { expected: 0, found: 0, missed: 0, falseAlarms: 1 }\n",
            yaml,
            StringComparison.Ordinal);
    }

    [Fact]
    public void CopyDifference_OfOtherFindings_NamesLostAndNew() =>
        Assert.Equal(
            "lost draft.present notMet; new file.format notMet",
            CopyDifference.Of(Run("return", Line("draft.present", "notMet")), Run("return", Line("file.format", "notMet")))!.What);

    private static FoundLine Line(string rule, string answer, string severity = "blocking") => new(rule, answer, severity, "reason", "message", [], []);

    private static Compared Run(string decision, params FoundLine[] found)
    {
        var expected = new Expected("return", null, new Dictionary<string, string>(StringComparer.Ordinal) { ["draft.present"] = "notMet" }, new HashSet<string>(StringComparer.Ordinal) { "draft.kind" });
        return new Compared(new BenchDossier("thu", "a", "", DateTimeOffset.UnixEpoch, null, [], expected), Copy.Original, decision, null, found);
    }
}
