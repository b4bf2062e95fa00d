using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;
using static TaskTracking.Rules.Tests.Building.CleanDossier;

namespace TaskTracking.Rules.Tests.Clause3d;

public sealed class SubmissionAgencyOpinionsTests
{
    private const string Rule = "submission.agency-opinions";

    [Fact]
    public void Judge_OpinionReported_IsMet() => Build().Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_AgenciesAgreeAtLarge_IsMet() => Silent()
        .LetterSays(s => s with { ReportedOpinions = [MoreFiles.Reported("các đơn vị")] })
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_OpinionAttachedButNoneReported_IsNotMet() => Silent().Expect(Rule, Answer.NotMet, "not-reported");

    [Fact]
    public void Judge_AskedButNothingReported_IsNotMet() =>
        Saying(ConsultationStatus.Asked).Without(OpinionPath).Expect(Rule, Answer.NotMet, "asked-not-reported");

    [Fact]
    public void Judge_NobodyAsked_IsNotApplicable() => Silent().Without(OpinionPath).Expect(Rule, Answer.NotApplicable, "nobody-asked");

    [Fact]
    public void Judge_LetterSaysNoneIsNeeded_IsNotApplicable() =>
        Saying(ConsultationStatus.NotRequired).Without(OpinionPath).Expect(Rule, Answer.NotApplicable, "not-required");

    [Theory]
    [InlineData(ConsultationStatus.Pending)]
    [InlineData(ConsultationStatus.NotObtained)]
    [InlineData(ConsultationStatus.Silent)]
    public void Judge_AskingUnfinished_LeavesItToTheRulesOnAsking(ConsultationStatus status) =>
        Saying(status).Without(OpinionPath).Expect(Rule, Answer.NotApplicable, "still-open");

    private static Dossier Silent() => Build().LetterSays(s => s with { Consultations = [], ReportedOpinions = [], Enclosures = [] });

    private static Dossier Saying(ConsultationStatus status) =>
        Silent().LetterSays(s => s with { Consultations = [new Consultation(status, ["Sở Tài chính"], At("lấy ý kiến Sở Tài chính"))] });
}
