using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Tests.Laws;

/// <summary>What holds of every line of every verdict, over the dossiers of all examples.</summary>
public sealed class EveryFindingTests
{
    private static readonly IReadOnlyList<Dossier> Dossiers = [.. ExampleDossiers.All.Distinct()];

    private static readonly Lazy<IReadOnlyList<(Dossier Dossier, Verdict Verdict)>> Verdicts = new(() => [.. Dossiers.Select(d => (d, Judged.Whole(d)))]);

    [Fact]
    public void Finding_NotMetOrInDoubt_HasEvidenceOrWhatWasSearched()
    {
        var bare = Verdicts.Value.SelectMany(v => v.Verdict.Findings.Where(f => f.Answer is Answer.NotMet or Answer.CannotTell && f.Evidence.Count + f.Searched.Count == 0 && v.Dossier.Files.Count > 0))
            .Select(f => $"{f.Rule}/{f.Parameters["reason"]}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Empty(bare);
    }

    [Fact]
    public void Finding_NotMetOrInDoubt_SaysWhyAndWhatToDoInBothLanguages() => Assert.All(
        Verdicts.Value.SelectMany(v => v.Verdict.Findings).Where(f => f.Answer is Answer.NotMet or Answer.CannotTell),
        f =>
        {
            Assert.True(f.Message.Vi != f.Message.En && !f.Message.Vi.Contains('…', StringComparison.Ordinal), f.Rule + ": " + f.Message.Vi);
            Assert.True(f.Remedy is not null, f.Rule + ": " + f.Message.Vi);
            Assert.True(f.Remedy!.Vi != f.Remedy.En, f.Rule);
        });

    /// <summary>Every reason of the book that can stand against a dossier has something to do: what the tests' dossiers do not reach is held here by its words.</summary>
    [Fact]
    public void Reason_ThatAsksForSomething_HasARemedyWhereverOneOfItsKindHas() => Assert.All(
        World.Book.Rules.SelectMany(r => r.Reasons, (rule, reason) => (Rule: rule, Reason: reason)).Where(r => r.Reason.Value.Severity is Severity.Blocking or Severity.Confirm),
        r => Assert.True(r.Reason.Value.Remedy is not null, $"{r.Rule.Id}/{r.Reason.Key}"));

    [Fact]
    public void Finding_OfAnyDossier_QuotesOnlyFilesOfTheDossier() => Assert.All(Verdicts.Value, v =>
    {
        var files = v.Dossier.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        Assert.All(v.Verdict.Findings, f => Assert.Subset(files, f.Evidence.Select(e => e.File).Concat(f.Searched.Select(s => s.File)).ToHashSet(StringComparer.Ordinal)));
    });

    [Fact]
    public void Findings_OfAnyDossier_StandInBookOrderAndDoNotDependOnTheOrderOfFiles() => Assert.All(Verdicts.Value, v =>
    {
        Assert.Equal(World.Book.InForceOn(new DateOnly(2026, 11, 20)).Select(r => r.Id), v.Verdict.Findings.Select(f => f.Rule));
        var turned = Judged.Whole(v.Dossier with { Files = [.. v.Dossier.Files.Reverse()] });
        Assert.Equal(v.Verdict.Findings.Select(f => (f.Rule, f.Answer)), turned.Findings.Select(f => (f.Rule, f.Answer)));
        Assert.Equal(v.Verdict.Decision, turned.Decision);
    });

    [Fact]
    public void Decision_OneStoppingFindingMore_IsNeverMilder() => Assert.All(Verdicts.Value, v =>
    {
        var worse = Judged.Whole(v.Dossier.With(MoreFiles.Faulty("99-hong.pdf", "file-corrupt")));
        Assert.Equal(Decision.Return, worse.Decision);
    });

    [Fact]
    public void Decision_SecrecyMarkOnAnyFile_StopsWhateverElseIsSaid()
    {
        foreach (var (dossier, _) in Verdicts.Value.Where((_, i) => i % 3 == 0))
        {
            foreach (var file in dossier.Files.Where(f => f.Document is not null))
            {
                var marked = Judged.Whole(dossier.Document(file.Path, d => d with { Secrecy = "MẬT" }));
                Assert.Equal(Decision.Return, marked.Decision);
                Assert.Equal(Answer.NotMet, marked.Findings.Single(f => f.Rule == "secrecy.paper-only").Answer);
            }
        }
    }

    /// <summary>What judges only the letter does not change with an attachment more; no attachment makes a stopped dossier pass by itself.</summary>
    [Fact]
    public void Decision_UnrelatedAttachmentMore_IsTheSameOrMilderByNothing() => Assert.All(Verdicts.Value, v =>
    {
        var more = Judged.Whole(v.Dossier.With(MoreFiles.Attachment("99-khac.pdf", "Nghị quyết", "phân bổ ngân sách", "7/NQ-HĐND")));
        var lost = v.Verdict.Findings.Zip(more.Findings).Where(p => p.First.Answer == Answer.Met && p.Second.Answer == Answer.NotMet).Select(p => p.First.Rule);
        Assert.Empty(lost);
        Assert.True(v.Verdict.Decision != Decision.Return || more.Decision != Decision.Accept);
    });
}
