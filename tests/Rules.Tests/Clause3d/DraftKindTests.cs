using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;
using static TaskTracking.Rules.Tests.Building.CleanDossier;

namespace TaskTracking.Rules.Tests.Clause3d;

public sealed class DraftKindTests
{
    private const string Rule = "draft.kind";

    [Theory]
    [InlineData("QĐ", RequestedAct.Issue, "QĐ")]
    [InlineData("KH", RequestedAct.Issue, "KH")]
    [InlineData("CV", RequestedAct.Issue, "CV")]
    [InlineData("BC", RequestedAct.Issue, "BC")]
    [InlineData("KH", RequestedAct.Approve, "QĐ")]
    [InlineData("QC", RequestedAct.Issue, "QĐ")]
    [InlineData("ĐA", RequestedAct.Decide, "QĐ")]
    [InlineData("NQ", RequestedAct.SubmitOnward, "TTr")]
    public void Judge_DraftAnswersTheRequest_IsMet(string asked, RequestedAct act, string draft) =>
        Asking(asked, act, draft).Expect(Rule, Answer.Met, "met");

    [Theory]
    [InlineData("QĐ", RequestedAct.Issue, "KH")]
    [InlineData("KH", RequestedAct.Issue, "CV")]
    [InlineData("CT", RequestedAct.Issue, "QĐ")]
    [InlineData("CV", RequestedAct.Issue, "BC")]
    public void Judge_DraftOfAnotherKind_IsNotMetAndNamesBoth(string asked, RequestedAct act, string draft)
    {
        var finding = Asking(asked, act, draft).Expect(Rule, Answer.NotMet, "differs");

        Assert.Equal(asked, finding.Parameters["asked"]);
        Assert.Equal(draft, finding.Parameters["found"]);
    }

    [Fact]
    public void Judge_OneOfSeveralDraftsAnswers_IsMet() => Asking("QĐ", RequestedAct.Issue, "KH")
        .With(Draft() with { Path = "02b.pdf" })
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_LetterNamesNoKind_IsMet() => Asking(null, RequestedAct.Consider, "CV").Expect(Rule, Answer.Met, "kind-not-named");

    [Theory]
    [InlineData("KH", "differs", "QĐ")]
    [InlineData("QĐ", "met", "QĐ")]
    [InlineData("KH", "kind-not-named", "QĐ", "TTr")]
    public void Judge_LetterSpeaksOfItsDraftOnly_AsksForTheOneKindItNames(string draft, string reason, params string[] named) => Asking(null, RequestedAct.Consider, draft)
        .LetterSays(s => s with { NamedDrafts = named, Enclosures = [] })
        .Expect(Rule, reason == "differs" ? Answer.NotMet : Answer.Met, reason);

    [Fact]
    public void Judge_ListNamesADraftOfNoKind_AsksForNone() => Asking(null, RequestedAct.Consider, "KH")
        .LetterSays(s => s with { Enclosures = [new EnclosureItem("Dự thảo văn bản của UBND tỉnh", "CV", null, null, EnclosureKind.Draft, false, At("Dự thảo văn bản"))] })
        .Expect(Rule, Answer.Met, "kind-not-named");

    [Fact]
    public void Judge_KindOfTheDraftByItsNotationOnly_IsRead() => Asking("KH", RequestedAct.Issue, null)
        .Draft(d => d with { Notation = "KH-UBND" })
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_KindOfTheDraftUnknown_CannotTell() => Asking("KH", RequestedAct.Issue, null)
        .Draft(d => d with { Notation = null })
        .Expect(Rule, Answer.CannotTell, "type-unknown");

    [Fact]
    public void Judge_DraftUnread_CannotTell() => Build().Unread(DraftPath).Expect(Rule, Answer.CannotTell, "draft-unread");

    [Fact]
    public void Judge_NoDraft_IsNotApplicable() => Build().Without(DraftPath).Expect(Rule, Answer.NotApplicable, "no-draft");

    [Fact]
    public void Subject_SharedTerms_AreMetAndNoneIsAHintOnly()
    {
        Build().Expect("draft.subject", Answer.Met);
        var finding = Build().Draft(d => d with { KeyTerms = ["nông thôn mới"] }).Expect("draft.subject", Answer.NotMet, "differs");
        Assert.Equal(Effect.None, finding.Effect);
        Build().Draft(d => d with { KeyTerms = [] }).Expect("draft.subject", Answer.NotApplicable, "no-terms");
    }

    private static Dossier Asking(string? asked, RequestedAct act, string? draft) => Build()
        .LetterSays(s => s with { Requests = [new RequestStatement(RequestAddressee.Committee, act, asked, At("kính đề nghị"))], Enclosures = [] })
        .Draft(d => d with { Type = draft, TypeName = draft });
}
