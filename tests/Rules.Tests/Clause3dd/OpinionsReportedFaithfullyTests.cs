using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;
using static TaskTracking.Rules.Tests.Building.CleanDossier;
using static TaskTracking.Rules.Tests.Building.MoreFiles;

namespace TaskTracking.Rules.Tests.Clause3dd;

public sealed class OpinionsReportedFaithfullyTests
{
    private const string Rule = "opinions.reported-faithfully";

    [Theory]
    [InlineData(OpinionView.Agrees, OpinionView.Agrees)]
    [InlineData(OpinionView.Agrees, OpinionView.AgreesWithComments)]
    [InlineData(OpinionView.AgreesWithComments, OpinionView.Agrees)]
    [InlineData(OpinionView.Agrees, OpinionView.NoOpinion)]
    [InlineData(OpinionView.NoOpinion, OpinionView.Agrees)]
    [InlineData(OpinionView.Disagrees, OpinionView.Disagrees)]
    [InlineData(OpinionView.Disagrees, OpinionView.AgreesWithComments)]
    [InlineData(OpinionView.Unclear, OpinionView.Disagrees)]
    [InlineData(OpinionView.Agrees, OpinionView.Unclear)]
    public void Judge_NoContradiction_IsMet(OpinionView reported, OpinionView given) => Pair(reported, given).Expect(Rule, Answer.Met);

    [Theory]
    [InlineData(OpinionView.Agrees, OpinionView.Disagrees)]
    [InlineData(OpinionView.NoOpinion, OpinionView.Disagrees)]
    [InlineData(OpinionView.AgreesWithComments, OpinionView.Disagrees)]
    [InlineData(OpinionView.Disagrees, OpinionView.Agrees)]
    public void Judge_ReportSaysTheOpposite_IsNotMetAndShowsBothPlaces(OpinionView reported, OpinionView given)
    {
        var finding = Pair(reported, given).Expect(Rule, Answer.NotMet, "differs");

        Assert.Equal([LetterPath, OpinionPath], finding.Evidence.Select(e => e.File));
        Assert.Equal(Effect.Review, finding.Effect);
    }

    [Fact]
    public void Judge_DoubtToldAsComment_IsMet() => Pair(OpinionView.AgreesWithComments, OpinionView.Disagrees, firm: false).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_DoubtToldAsAgreement_IsNotMet() => Pair(OpinionView.Agrees, OpinionView.Disagrees, firm: false).Expect(Rule, Answer.NotMet, "differs");

    [Fact]
    public void Judge_AtLargeAgreeingAgainstOneThatDisagrees_IsNotMet() => Pair(OpinionView.Agrees, OpinionView.Disagrees)
        .LetterSays(s => s with { ReportedOpinions = [Reported("các đơn vị")] })
        .Expect(Rule, Answer.NotMet, "differs");

    [Fact]
    public void Judge_AtLargeAgreeingBesideDifferencesTold_IsNoContradiction() => Pair(OpinionView.Agrees, OpinionView.Disagrees)
        .LetterSays(s => s with { ReportedOpinions = [Reported("các đơn vị")], Consultations = [], Differences = [At("còn ý kiến khác nhau")] })
        .Expect(Rule, Answer.NotApplicable);

    [Fact]
    public void Judge_BothSidesOfAnAgencyReported_IsMet() => Pair(OpinionView.Agrees, OpinionView.Disagrees)
        .LetterSays(s => s with { ReportedOpinions = [Reported("Sở Tài chính"), Reported("Sở Tài chính", OpinionView.Disagrees)] })
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_EarlierOpinionDisagreedTheLatestAgrees_IsMet() => Pair(OpinionView.Agrees, OpinionView.Agrees)
        .With(Given(OpinionView.Disagrees) with { Path = "03a.pdf" })
        .Document("03a.pdf", d => d with { Number = "400/STC-NS", Date = new DateOnly(2026, 10, 1) })
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_OpinionUnread_CannotTell() => Build().Unread(OpinionPath).Expect(Rule, Answer.CannotTell, "opinion-unread");

    [Fact]
    public void Judge_NothingReportedOrNothingAttached_IsNotApplicable()
    {
        Build().Without(OpinionPath).Expect(Rule, Answer.NotApplicable, "nothing-to-compare");
        Build().LetterSays(s => s with { ReportedOpinions = [] }).Expect(Rule, Answer.NotApplicable, "nothing-to-compare");
    }

    private static Dossier Pair(OpinionView reported, OpinionView given, bool firm = true) => Build()
        .LetterSays(s => s with { ReportedOpinions = [Reported("Sở Tài chính", reported)] })
        .File(OpinionPath, _ => Given(given, firm));

    private static DossierFile Given(OpinionView view, bool firm = true) =>
        Opinion() with { Document = Opinion().Document! with { Says = DocumentStatements.Nothing with { View = new OwnView(view, At("ý kiến"), Firm: view == OpinionView.Disagrees && firm) } } };
}
