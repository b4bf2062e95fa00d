using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Tests.Verdicts;

public sealed class DecisionsTests
{
    private static readonly Severity[] Severities = Enum.GetValues<Severity>();

    private static readonly Answer[] Answers = Enum.GetValues<Answer>();

    // Rank of what one line asks for, written down anew from contract.md: 0 nothing, 1 review, 2 return.
    private static readonly Dictionary<(Severity, Answer), int> Rank = new()
    {
        [(Severity.Blocking, Answer.NotMet)] = 2,
        [(Severity.Blocking, Answer.CannotTell)] = 1,
        [(Severity.Confirm, Answer.NotMet)] = 1,
        [(Severity.Confirm, Answer.CannotTell)] = 1,
    };

    private static IEnumerable<(Severity Severity, Answer Answer)> Kinds => from s in Severities from a in Answers select (s, a);

    [Fact]
    public void Of_EveryTripleOfLines_FollowsTheTable()
    {
        var count = 0;
        foreach (var (one, two, three) in from a in Kinds from b in Kinds from c in Kinds select (a, b, c))
        {
            var lines = new[] { Line("signing.seal", one), Line("file.readable", two), Line("draft.present", three) };
            var rank = new[] { one, two, three }.Max(k => Rank.GetValueOrDefault((k.Severity, k.Answer)));
            Assert.Equal(rank switch { 2 => Decision.Return, 1 => Decision.Review, _ => Decision.Accept }, Decisions.Of(lines));
            count++;
        }

        Assert.Equal(12 * 12 * 12, count);
    }

    [Theory]
    [InlineData("authority.addressee", Decision.Forward)]
    [InlineData("submission.present", Decision.Forward)]
    [InlineData("draft.present", Decision.Forward)]
    [InlineData("opinions.obtained", Decision.Forward)]
    [InlineData("appraisal.attached", Decision.Forward)]
    [InlineData("attachments.complete", Decision.Forward)]
    [InlineData("signing.seal", Decision.Return)]
    [InlineData("assignment.head-in-person", Decision.Return)]
    [InlineData("secrecy.paper-only", Decision.Return)]
    [InlineData("normative.procedure", Decision.Return)]
    [InlineData("dossier.roles", Decision.Return)]
    [InlineData("file.readable", Decision.Return)]
    [InlineData("signature.intact", Decision.Return)]
    [InlineData("form.components", Decision.Return)]
    public void Of_AnotherBodysMatterBesideABlockingFault_ByTheFaultsGroup(string rule, Decision decision) =>
        Assert.Equal(decision, Decisions.Of([AnotherBody(), Line(rule, (Severity.Blocking, Answer.NotMet))]));

    [Fact]
    public void Of_AnotherBodysMatterBesideAnythingElse_Forwards()
    {
        foreach (var kind in Kinds.Where(k => k != (Severity.Blocking, Answer.NotMet)))
        {
            Assert.Equal(Decision.Forward, Decisions.Of([AnotherBody(), Line("signing.seal", kind)]));
        }
    }

    [Fact]
    public void Of_FilingAgencysOwnMatter_Returns() =>
        Assert.Equal(Decision.Return, Decisions.Of([AnotherBody() with { NamesBody = false }]));

    [Fact]
    public void Of_MoreAdviceOfAnyAnswer_ChangesNothing()
    {
        foreach (var (kind, answer) in from k in Kinds from a in Answers select (k, a))
        {
            var lines = new[] { Line("form.dates", kind) };
            Assert.Equal(Decisions.Of(lines), Decisions.Of([.. lines, Line("form.layout", (Severity.Advice, answer))]));
        }
    }

    [Fact]
    public void Of_AnyOrderOfLines_IsTheSame()
    {
        var lines = new[] { Line("signing.seal", (Severity.Confirm, Answer.NotMet)), AnotherBody(), Line("draft.present", (Severity.Blocking, Answer.NotMet)) };
        Assert.Equal(Decisions.Of(lines), Decisions.Of([.. lines.Reverse()]));
    }

    [Fact]
    public void EffectOf_EveryKindOfLine_NeverSaysMoreThanTheDecision()
    {
        foreach (var (one, two) in from a in Kinds from b in Kinds select (a, b))
        {
            var lines = new[] { Line("draft.present", one), Line("form.dates", two) };
            var decision = Decisions.Of(lines);
            var effects = lines.Select(l => Decisions.EffectOf(l, decision)).ToList();
            Assert.Equal(decision == Decision.Return, effects.Contains(Effect.Return));
            Assert.Equal(decision == Decision.Accept, effects.TrueForAll(e => e == Effect.None));
        }
    }

    private static FindingLine Line(string rule, (Severity Severity, Answer Answer) kind) => new(rule, kind.Severity, kind.Answer, false);

    private static FindingLine AnotherBody() => new("authority.competent-body", Severity.Blocking, Answer.NotMet, true);
}
