using TaskTracking.Rules.Book;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Tests.Book;

/// <summary>The examples that the pages on rules show are what the rules do.</summary>
public sealed class RuleExamplesTests
{
    private static readonly Lazy<IReadOnlyList<Finding>> AllFindings = new(() => [.. ExampleDossiers.All.Distinct().SelectMany(d => Judged.Whole(d).Findings)]);

    public static TheoryData<string> Rules => [.. BrokenDossiers.ByRule.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Example_OfEveryAnswer_IsJudgedSo(string rule)
    {
        var examples = World.Book.Rules.Last(r => r.Id == rule).Examples;
        Shows(examples.Met, Answer.Met, ExampleDossiers.Met(rule));
        Shows(examples.NotMet, Answer.NotMet, ExampleDossiers.NotMet(rule));
        Shows(examples.NotApplicable, Answer.NotApplicable, ExampleDossiers.NotApplicable(rule));

        void Shows(RuleExample example, Answer answer, Facts.Dossiers.Dossier dossier)
        {
            if (example.Reason is { } reason)
            {
                dossier.Expect(rule, answer, reason);
            }
            else
            {
                Assert.DoesNotContain(AllFindings.Value, f => f.Rule == rule && f.Answer == answer);
            }
        }
    }

    [Fact]
    public void Example_InBothLanguages_SaysSomething() => Assert.All(
        World.Book.Rules.SelectMany(r => new[] { r.Examples.Met, r.Examples.NotMet, r.Examples.NotApplicable }),
        e => Assert.False(string.IsNullOrWhiteSpace(e.Text.Vi) || string.IsNullOrWhiteSpace(e.Text.En)));
}
