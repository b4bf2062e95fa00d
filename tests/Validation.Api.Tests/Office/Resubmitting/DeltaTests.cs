using TaskTracking.Validation.Api.Office.Resubmitting;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Office.Resubmitting;

/// <summary>What changed from a returned dossier to the next: by rule and by what a point is about, whatever the order.</summary>
public sealed class DeltaTests
{
    private static readonly string[] Agencies = ["Sở Tài chính", "Sở Tư pháp", "Sở Nội vụ", "Công an tỉnh"];
    private static readonly string[] Answers = ["met", "notMet", "cannotTell", "notApplicable"];

    [Fact]
    public void Between_CuredOpenAndNew_AreToldApart()
    {
        var before = Of([Line("draft.present", "notMet"), Line("signing.seal", "notMet"), Line("form.dates", "met")]);
        var now = Of([Line("draft.present", "met"), Line("signing.seal", "notMet"), Line("form.dates", "notMet")]);

        Assert.Equal(["Cured draft.present", "Open signing.seal", "New form.dates"], Told(before, now));
    }

    [Fact]
    public void Between_SameRuleAboutOthers_IsToldByWhatItIsAbout()
    {
        var before = Of([Line("opinions.attached", "notMet", Agencies[0], Agencies[1])]);
        var now = Of([Line("opinions.attached", "notMet", Agencies[1], Agencies[2])]);

        Assert.Equal(["Open opinions.attached Sở Tư pháp", "New opinions.attached Sở Nội vụ", "Cured opinions.attached Sở Tài chính"], Told(before, now));
    }

    [Fact]
    public void Between_ListThatWasCut_IsStillOpenAltogether() =>
        Assert.Equal(["Open opinions.attached"], Told(Of([Line("opinions.attached", "notMet", Agencies[0], "…")]), Of([Line("opinions.attached", "notMet", Agencies[1])])));

    [Fact]
    public void Between_WhatAPersonLetPass_IsNotCuredAndNotNew()
    {
        var lines = new[] { Line("draft.present", "notMet") };

        Assert.Equal(["PassedBefore draft.present"], Told(Of(lines, ("draft.present", "met")), Of(lines)));
        Assert.Empty(Told(Of(lines, ("draft.present", "met")), Of([Line("draft.present", "met")])));
    }

    [Fact]
    public void Between_WhatAPersonFound_IsCuredOnlyWhereTheMachineSeesAChange()
    {
        var found = Of([Line("draft.kind", "met"), Line("draft.subject", "cannotTell")], ("draft.kind", "notMet"), ("draft.subject", "notMet"));

        Assert.Equal(["Look draft.kind", "Cured draft.subject"], Told(found, Of([Line("draft.kind", "met"), Line("draft.subject", "met")])));
        Assert.Equal(["Cured draft.kind", "Open draft.subject"], Told(found, Of([Line("draft.kind", "met"), Line("draft.subject", "cannotTell")], ("draft.kind", "met"))));
    }

    [Fact]
    public void Between_RuleThatIsNoMore_MustBeLookedAt() => Assert.Equal(["Look draft.kind"], Told(Of([Line("draft.kind", "notMet")]), Of([Line("other.rule", "met")])));

    [Fact]
    public void Between_Advice_IsNoPoint() =>
        Assert.Empty(Told(Of([Line("form.layout", "notMet") with { Severity = "advice" }]), Of([Line("form.layout", "met") with { Severity = "advice" }])));

    [Fact]
    public void Between_FileUnderAnotherName_IsTheSameFile()
    {
        Point About(string file) => Line("file.readable", "notMet") with { About = new Things([file + " (2)"], true) };
        var before = Of([About("02-du-thao.pdf")]) with { Files = [new RoundFile("02-du-thao.pdf", "a", "draft"), new RoundFile("1.pdf", "b", "submission")] };
        var now = Of([About("02-du-thao-lan-2.pdf")]) with { Files = [new RoundFile("02-du-thao-lan-2.pdf", "c", "draft"), new RoundFile("1.pdf", "b", "submission")] };

        Assert.Equal(["Open file.readable"], Told(before, now));
    }

    [Fact]
    public void Between_InventedRounds_KeepsTheLawsOfComparing()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var (before, now) = (Invented(random), Invented(random));

            // The same dossier twice: nothing cured, nothing new.
            Assert.DoesNotContain(Delta.Between(before, before with { Answered = Nobody }), l => l.Change is Change.Cured or Change.New);

            // The order of findings and files plays no part.
            var shuffled = Delta.Between(Shuffled(before, random), Shuffled(now, random));
            Assert.Equal(Sorted(Delta.Between(before, now)), Sorted(shuffled));

            // What is cured one way is new the other, where no person answered.
            var (from, to) = (before with { Answered = Nobody }, now with { Answered = Nobody });
            Assert.Equal(
                Delta.Between(from, to).Where(l => l.Change == Change.Cured).Select(l => (l.Rule, string.Join(';', l.Things))).Order(),
                Delta.Between(to, from).Where(l => l.Change == Change.New).Select(l => (l.Rule, string.Join(';', l.Things))).Order());

            // Every point that is open now is told, and nothing that was in order before and is now.
            Assert.Equal(
                now.Points.Where(now.IsOpen).Select(p => p.Rule).Order(StringComparer.Ordinal),
                Delta.Between(before, now).Where(l => l.Change is Change.Open or Change.New or Change.PassedBefore).Select(l => l.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        }
    }

    private static readonly Dictionary<string, string> Nobody = new(StringComparer.Ordinal);

    private static Round Invented(Random random)
    {
        var points = Enumerable.Range(0, 12).Select(i => Line("rule." + (char)('a' + i), Answers[random.Next(4)], i % 3 == 0 ? [.. Agencies.Where(_ => random.Next(2) == 0)] : [])
            with { Severity = i % 4 == 0 ? "confirm" : "blocking" }).ToList();
        var answered = points.Where(_ => random.Next(4) == 0).ToDictionary(p => p.Rule, _ => Answers[random.Next(2)], StringComparer.Ordinal);
        return new Round(points, answered, [.. Enumerable.Range(0, random.Next(1, 6)).Select(i => new RoundFile(Digit(random) + (char)('a' + i) + ".pdf", Digit(random), "attachment"))]);
    }

    private static string Digit(Random random) => ((char)('0' + random.Next(6))).ToString();

    private static Round Shuffled(Round round, Random random)
    {
        var (points, files) = (round.Points.ToArray(), round.Files.ToArray());
        random.Shuffle(points);
        random.Shuffle(files);
        return round with { Points = points, Files = files };
    }

    private static IEnumerable<string> Sorted(IEnumerable<DeltaLine> lines) => lines.Select(Told).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Told(Round before, Round now) => Delta.Between(before, now).Select(Told);

    private static string Told(DeltaLine line) => $"{line.Change} {line.Rule} {string.Join("; ", line.Things)}".Trim();

    private static Round Of(IReadOnlyList<Point> points, params (string Rule, string Answer)[] answered) =>
        new(points, answered.ToDictionary(a => a.Rule, a => a.Answer, StringComparer.Ordinal), []);

    private static Point Line(string rule, string answer, params string[] about) => new(rule, "3.d", answer, "blocking", rule, new Things(about, false));
}
