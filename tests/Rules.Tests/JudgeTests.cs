using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Tests;

public sealed class JudgeTests
{
    private static readonly Dossier[] Dossiers =
    [
        CleanDossier.Build(),
        CleanDossier.Build().Signatures(CleanDossier.LetterPath),
        CleanDossier.Build().Without(CleanDossier.DraftPath),
        CleanDossier.Build().Unread(CleanDossier.LetterPath),
        CleanDossier.Build().Letter(d => d with { Addressees = ["Sở Tài chính"], Signer = CleanDossier.DeputySigns("Lê Thị Thử") }),
    ];

    [Fact]
    public void Decide_AnyDossier_OneLineForEveryRuleInForceInBookOrder()
    {
        foreach (var dossier in Dossiers)
        {
            Assert.Equal(World.Book.InForceOn(new DateOnly(2026, 11, 20)).Select(r => r.Id), Judged.Whole(dossier).Findings.Select(f => f.Rule));
        }
    }

    [Fact]
    public void Decide_SameDossierTwice_SaysTheSame()
    {
        foreach (var dossier in Dossiers)
        {
            Assert.Equal(Text(Judged.Whole(dossier)), Text(Judged.Whole(dossier)));
        }
    }

    [Fact]
    public void Decide_FilesInAnotherOrder_GivesTheSameAnswers()
    {
        foreach (var dossier in Dossiers)
        {
            var reversed = Judged.Whole(dossier with { Files = [.. dossier.Files.Reverse()] });
            Assert.Equal(Answers(Judged.Whole(dossier)), Answers(reversed));
        }
    }

    [Fact]
    public void Decide_AnyDossier_EveryLineHasItsReasonInBothLanguages()
    {
        foreach (var finding in Dossiers.SelectMany(d => Judged.Whole(d).Findings))
        {
            Assert.False(string.IsNullOrWhiteSpace(finding.Message.Vi) || string.IsNullOrWhiteSpace(finding.Message.En), finding.Rule);
            Assert.DoesNotContain("{", finding.Message.Vi + finding.Message.En + finding.Remedy?.Vi + finding.Remedy?.En, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Decide_AnyDossier_WhatIsNotMetSaysWhatToDo() =>
        Assert.All(Dossiers.SelectMany(d => Judged.Whole(d).Findings).Where(f => f.Answer == Answer.NotMet), f => Assert.True(f.Remedy is not null, f.Rule));

    [Fact]
    public void Decide_QuoteWithBraces_IsNotFilledAgain()
    {
        var finding = CleanDossier.Build().Letter(d => d with { Addressees = ["Công ty {file} Giả"] }).Expect("authority.addressee", Answer.NotMet);
        Assert.Contains("Công ty {file} Giả", finding.Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_RuleThatThrows_IsCannotTellAndTheOthersAreHeard()
    {
        var poisoned = CleanDossier.Build().Letter(d => d with { Addressees = new Poison<string>() });
        var verdict = Judged.Whole(poisoned);
        var finding = verdict.Findings.Single(f => f.Rule == "authority.addressee");
        Assert.Equal((Answer.CannotTell, "rule-error"), (finding.Answer, finding.Parameters["reason"]));
        Assert.DoesNotContain("Exception", finding.Message.Vi + finding.Message.En, StringComparison.Ordinal);
        Assert.Equal(Answer.Met, verdict.Findings.Single(f => f.Rule == "signing.seal").Answer);
        Assert.NotEqual(Decision.Accept, verdict.Decision);
    }

    [Fact]
    public void Decide_DayOutsideTheCalendar_IsAnErrorInsteadOfAGuess()
    {
        var late = CleanDossier.Build() with { ReceivedAt = new DateTimeOffset(2031, 1, 6, 9, 0, 0, TimeSpan.FromHours(7)) };
        var judgement = Judge.Decide(late, World.Book, World.Directory, World.Calendar);
        Assert.Equal((null, "calendar-uncovered"), (judgement.Verdict, judgement.Error));
    }

    [Fact]
    public void Decide_DossierOf2019_IsJudgedByTheRulesOfItsDay()
    {
        var early = CleanDossier.Build() with { ReceivedAt = new DateTimeOffset(2019, 6, 20, 9, 0, 0, TimeSpan.FromHours(7)) };
        Assert.NotEmpty(Judge.Decide(early, World.Book, World.Directory, World.Calendar).Verdict!.Findings);
    }

    [Fact]
    public void Decide_EmptyDossier_NeverAccepts()
    {
        var empty = CleanDossier.Build() with { Files = [], Declared = Declaration.Nothing };
        Assert.Equal(Decision.Return, Judged.Whole(empty).Decision);
    }

    private static IEnumerable<(string, Answer)> Answers(Verdict verdict) => verdict.Findings.Select(f => (f.Rule, f.Answer));

    private static string Text(Verdict verdict) => System.Text.Json.JsonSerializer.Serialize(verdict);

    private sealed class Poison<T> : IReadOnlyList<T>
    {
        public int Count => throw new InvalidOperationException();

        public T this[int index] => throw new InvalidOperationException();

        public IEnumerator<T> GetEnumerator() => throw new InvalidOperationException();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw new InvalidOperationException();
    }
}
