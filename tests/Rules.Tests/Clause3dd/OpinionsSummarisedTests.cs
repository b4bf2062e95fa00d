using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;
using static TaskTracking.Rules.Tests.Building.CleanDossier;
using static TaskTracking.Rules.Tests.Building.MoreFiles;

namespace TaskTracking.Rules.Tests.Clause3dd;

public sealed class OpinionsSummarisedTests
{
    private const string Rule = "opinions.summarised";

    [Fact]
    public void Judge_OneOpinion_IsNotApplicable() => Build().Expect(Rule, Answer.NotApplicable, "not-several");

    [Fact]
    public void Judge_OwnSummaryTableBesideOneOpinion_IsNotApplicable() =>
        Build().With(SummaryTable("Sở Tài chính")).Expect(Rule, Answer.NotApplicable, "not-several");

    [Fact]
    public void Judge_BothReported_IsMet() => Two(Reported("Sở Tài chính"), Reported("STP")).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_OneOfTwoLeftOut_IsNotMetAndNamesIt()
    {
        var finding = Two(Reported("Sở Tài chính")).Expect(Rule, Answer.NotMet, "missing");

        Assert.Equal("Sở Tư pháp", finding.Parameters["agencies"]);
        Assert.Equal(LetterPath, finding.Searched.Single().File);
        Assert.Contains(finding.Evidence, e => e.File == JusticePath);
    }

    [Fact]
    public void Judge_AskedByNameAndAgreeingAtLarge_IsMet() => Two(Reported("các đơn vị"))
        .LetterSays(s => s with { Consultations = [new Consultation(ConsultationStatus.Asked, ["Sở Tài chính", "Sở Tư pháp"], At("đã gửi lấy ý kiến"))] })
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_AskedByNameButNothingReported_IsNotMet() => Two()
        .LetterSays(s => s with { Consultations = [new Consultation(ConsultationStatus.Asked, ["Sở Tài chính", "Sở Tư pháp"], At("đã gửi lấy ý kiến"))] })
        .Expect(Rule, Answer.NotMet, "missing");

    [Fact]
    public void Judge_AtLargeWithoutAnyName_IsNotMet() => Two(Reported("các đơn vị")).Expect(Rule, Answer.NotMet, "covered-at-large");

    [Theory]
    [InlineData(MentionedAs.Spoken, Answer.Met)]
    [InlineData(MentionedAs.Asked, Answer.NotMet)]
    [InlineData(MentionedAs.Tasked, Answer.NotMet)]
    [InlineData(MentionedAs.Enclosed, Answer.NotMet)]
    public void Judge_NamedWithoutAKnownView_CountsOnlyWhereItIsSpokenOf(MentionedAs named, Answer answer) => Two(Reported("Sở Tài chính"))
        .LetterSays(s => s with { MentionedBodies = [new MentionedBody("Sở Tư pháp", named, At("Sở Tư pháp"))] })
        .Expect(Rule, answer);

    [Theory]
    [InlineData(MentionedAs.Asked, Answer.Met)]
    [InlineData(MentionedAs.Enclosed, Answer.Met)]
    [InlineData(MentionedAs.Tasked, Answer.NotMet)]
    public void Judge_NamedBesideAWordOnAllOfThem_IsMet(MentionedAs named, Answer answer) => Two(Reported("các đơn vị"), Reported("Sở Tài chính"))
        .LetterSays(s => s with { MentionedBodies = [new MentionedBody("Sở Tư pháp", named, At("Sở Tư pháp"))] })
        .Expect(Rule, answer);

    [Fact]
    public void Judge_LetterNamedByItsNumberOnly_IsMet() => Two(Reported("Sở Tài chính"))
        .Document(JusticePath, d => d with { Number = "88/STP-VB" })
        .LetterSays(s => s with { MentionedLetters = ["088/STP-VB"] })
        .Expect(Rule, Answer.Met);

    [Theory]
    [InlineData("các đơn vị đều thống nhất", "covered-at-large")]
    [InlineData("tiếp thu ý kiến góp ý", "missing")]
    public void Judge_ObtainedWithoutAnyName_IsNotMetWhateverItSaysTheyThink(string words, string reason) => Two()
        .LetterSays(s => s with { Consultations = [new Consultation(ConsultationStatus.Obtained, [], At(words))] })
        .Expect(Rule, Answer.NotMet, reason);

    [Fact]
    public void Judge_AtLargeWithASignedTable_IsMet() => Two(Reported("các đơn vị"))
        .With(SummaryTable("Sở Tài chính", "Sở Tư pháp"))
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_TwoLettersOfOneAgency_AreNotSeveralAgencies() =>
        Build().With(Opinion() with { Path = "03b.pdf" }).Expect(Rule, Answer.NotApplicable, "not-several");

    [Fact]
    public void Judge_OpinionOfUnknownAgency_CannotTell() => Build()
        .With(Scan("04-scan.pdf", FileRole.Opinion, declared: true))
        .Expect(Rule, Answer.CannotTell, "agency-unknown");

    private static Dossier Two(params ReportedOpinion[] reports) =>
        Build().With(OfJustice()).LetterSays(s => s with { Consultations = [], ReportedOpinions = reports });
}
