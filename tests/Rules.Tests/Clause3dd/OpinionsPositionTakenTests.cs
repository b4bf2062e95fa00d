using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;
using static TaskTracking.Rules.Tests.Building.CleanDossier;
using static TaskTracking.Rules.Tests.Building.MoreFiles;

namespace TaskTracking.Rules.Tests.Clause3dd;

public sealed class OpinionsPositionTakenTests
{
    private const string Rule = "opinions.position-taken";

    private static readonly OptionStatement[] TwoOptions = [new("1", At("Phương án 1")), new("2", At("Phương án 2"))];

    [Fact]
    public void Judge_NothingDiffers_IsNotApplicable() => Build().Expect(Rule, Answer.NotApplicable, "nothing-differs");

    [Fact]
    public void Judge_AgreementWithComments_IsNoDifference() => Build()
        .LetterSays(s => s with { ReportedOpinions = [Reported("Sở Tài chính", OpinionView.AgreesWithComments)] })
        .Expect(Rule, Answer.NotApplicable);

    [Fact]
    public void Judge_OneOptionMentionedTwice_IsNoDifference() => Build()
        .LetterSays(s => s with { Options = [new("1", At("Phương án 1")), new("1", At("phương án 1"))] })
        .Expect(Rule, Answer.NotApplicable);

    [Fact]
    public void Judge_OptionsListedAndOneChosen_IsMet() => Build()
        .LetterSays(s => s with { Options = TwoOptions, Choices = [At("Sở Xây dựng đề xuất chọn phương án 1")] })
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_OptionsMerelyListed_IsNotMet()
    {
        var finding = Build().LetterSays(s => s with { Options = TwoOptions, OwnOpinions = [] }).Expect(Rule, Answer.NotMet, "options-only");

        Assert.Equal("1; 2", finding.Parameters["options"]);
        Assert.Equal(2, finding.Evidence.Count);
    }

    [Fact]
    public void Judge_OptionsListedWithARemarkThatChoosesNone_IsNotMet() => Build()
        .LetterSays(s => s with { Options = TwoOptions, OwnOpinions = [At("Sở Xây dựng nhận thấy cả hai phương án đều khả thi")] })
        .Expect(Rule, Answer.NotMet, "options-only");

    [Fact]
    public void Judge_AgencyDisagreesAndTheLeadIsSilent_IsNotMet() => Differing(s => s with { OwnOpinions = [] }).Expect(Rule, Answer.NotMet, "no-position");

    [Fact]
    public void Judge_AgencyDisagreesAndTheLeadAnswers_CannotTell() =>
        Differing(s => s with { OwnOpinions = [At("Sở Xây dựng giải trình như sau")] }).Expect(Rule, Answer.CannotTell, "opinion-only");

    [Fact]
    public void Judge_AgencyDisagreesAndTheLeadChooses_IsMet() => Differing(s => s with { Choices = [At("giữ nguyên như dự thảo")] }).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_AttachedOpinionDisagreesUnreported_IsNotMet() => Build()
        .LetterSays(s => s with { OwnOpinions = [], ReportedOpinions = [], Consultations = [] })
        .Document(OpinionPath, d => d with { Says = d.Says with { View = new OwnView(OpinionView.Disagrees, At("không thống nhất"), Firm: true) } })
        .Expect(Rule, Answer.NotMet, "no-position");

    [Fact]
    public void Judge_AttachedOpinionOnlyDoubtsUnreported_LeavesNothingToChoose() => Build()
        .LetterSays(s => s with { OwnOpinions = [], ReportedOpinions = [], Consultations = [] })
        .Document(OpinionPath, d => d with { Says = d.Says with { View = new OwnView(OpinionView.Disagrees, At("chưa có cơ sở")) } })
        .Expect(Rule, Answer.NotApplicable, "nothing-differs");

    [Fact]
    public void Judge_ObjectionToldAsAgreement_IsTheOtherRulesFinding() => Build()
        .LetterSays(s => s with { OwnOpinions = [] })
        .Document(OpinionPath, d => d with { Says = d.Says with { View = new OwnView(OpinionView.Disagrees, At("không thống nhất"), Firm: true) } })
        .Expect(Rule, Answer.NotApplicable, "nothing-differs");

    [Fact]
    public void Judge_ChoiceLeftToTheAddressee_IsNotMetWhateverElseIsSaid() => Differing(s => s with
    {
        OwnOpinions = [At("Sở Xây dựng nhận thấy cả hai ý kiến đều có lý")],
        OpenQuestions = [At("xem xét, cân nhắc hai ý kiến trên để quyết định")],
    }).Expect(Rule, Answer.NotMet, "no-position");

    [Fact]
    public void Judge_NothingButTheRequest_IsNotMet() => Differing(s => s with
    {
        OwnOpinions = [At("Kính đề nghị Ủy ban nhân dân tỉnh xem xét, ban hành Quyết định")],
        Requests = [new RequestStatement(RequestAddressee.Committee, RequestedAct.Issue, "QĐ", At("Kính đề nghị Ủy ban nhân dân tỉnh xem xét, ban hành Quyết định"))],
    }).Expect(Rule, Answer.NotMet, "no-position");

    private static Dossier Differing(Func<DocumentStatements, DocumentStatements> change) => Build()
        .LetterSays(s => change(s with { ReportedOpinions = [Reported("Sở Tài chính", OpinionView.Disagrees)] }));
}
