using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Book;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Tests.Laws;

/// <summary>A rule that throws, each in turn over many dossiers: nobody is accepted by it, nobody returned or forwarded, and the others are heard.</summary>
public sealed class FailingRuleTests
{
    private static readonly IReadOnlyList<Dossier> Dossiers = [.. ExampleDossiers.All.Distinct().Where((_, i) => i % 4 == 0)];

    private static readonly Lazy<IReadOnlyList<Verdict>> Sound = new(() => [.. Dossiers.Select(Judged.Whole)]);

    public static TheoryData<string> Rules => [.. BrokenDossiers.ByRule.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Decide_RuleThatThrows_IsTheOnlyLineThatDiffers(string rule) => Each(rule, (sound, failing) =>
    {
        var line = failing.Findings.Single(f => f.Rule == rule);
        Assert.Equal((Answer.CannotTell, "rule-error"), (line.Answer, line.Parameters["reason"]));
        Assert.Equal(
            sound.Findings.Where(f => f.Rule != rule).Select(f => (f.Rule, f.Answer, f.Message)),
            failing.Findings.Where(f => f.Rule != rule).Select(f => (f.Rule, f.Answer, f.Message)));
    });

    [Theory]
    [MemberData(nameof(Rules))]
    public void Decide_RuleThatThrows_NeverAcceptsAndNeverReturnsBecauseOfIt(string rule) => Each(rule, (sound, failing) =>
    {
        Assert.NotEqual(Decision.Accept, failing.Decision);
        var othersStop = sound.Findings.Any(f => f.Rule != rule && f is { Answer: Answer.NotMet, Severity: Severity.Blocking });
        Assert.True(failing.Decision is Decision.Review || othersStop, $"{rule}: {failing.Decision}");
        Assert.NotEqual(Effect.Return, failing.Findings.Single(f => f.Rule == rule).Effect);
    });

    [Theory]
    [MemberData(nameof(Rules))]
    public void Decide_ReasonWithoutWords_IsAnErrorToo(string rule)
    {
        var verdict = Judge.Decide(CleanDossier.Build(), With(rule, new Speechless(rule)), World.Directory, World.Calendar).Verdict!;
        Assert.Equal((Answer.CannotTell, "rule-error"), verdict.Findings.Where(f => f.Rule == rule).Select(f => (f.Answer, f.Parameters["reason"])).Single());
        Assert.Equal(Decision.Review, verdict.Decision);
    }

    private static void Each(string rule, Action<Verdict, Verdict> check)
    {
        var book = With(rule, new Throwing(rule));
        for (var i = 0; i < Dossiers.Count; i++)
        {
            check(Sound.Value[i], Judge.Decide(Dossiers[i], book, World.Directory, World.Calendar).Verdict!);
        }
    }

    private static RuleBook With(string rule, Rule predicate) =>
        World.Book with { Rules = [.. World.Book.Rules.Select(e => e.Id == rule ? e with { Predicate = predicate } : e)] };

    private sealed class Throwing(string id) : Rule
    {
        public override string Id => id;

        public override IReadOnlyList<string> Reasons => [];

        public override Ruling Judge(Case @case) => throw new InvalidOperationException("invented");
    }

    private sealed class Speechless(string id) : Rule
    {
        public override string Id => id;

        public override IReadOnlyList<string> Reasons => [];

        public override Ruling Judge(Case @case) => Ruling.NotMet("no-such-reason");
    }
}
