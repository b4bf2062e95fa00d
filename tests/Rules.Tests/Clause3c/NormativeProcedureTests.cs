using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Tests.Clause3c;

public sealed class NormativeProcedureTests
{
    private const string Rule = "normative.procedure";

    private static readonly Dossier Clean = CleanDossier.Build();

    private static readonly Dossier Normative = Clean.Draft(d => d with { Notation = "2026/QĐ-UBND", IsNormative = true, Normative = Score(4) });

    [Fact]
    public void Judge_IndividualDraft_NotApplicable() => Clean.Expect(Rule, Answer.NotApplicable, "individual");

    [Fact]
    public void Judge_NoDraft_NotApplicable() => Clean.Without(CleanDossier.DraftPath).Expect(Rule, Answer.NotApplicable, "no-draft");

    [Fact]
    public void Judge_ScoreInTheMiddle_CannotTell() => Clean.Draft(d => d with { Normative = Score(2) }).Expect(Rule, Answer.CannotTell, "middle");

    [Fact]
    public void Judge_PlanWithSomeSigns_NotApplicable() => Clean.Draft(d => d with { Type = "KH", Normative = Score(2) }).Expect(Rule, Answer.NotApplicable, "individual");

    [Fact]
    public void Judge_NormativeDraftAlone_NotMetAndListsEveryFile()
    {
        var finding = Normative.Expect(Rule, Answer.NotMet, "no-appraisal");
        Assert.Equal(3, finding.Searched.Count);
    }

    [Fact]
    public void Judge_AppraisalOfPrices_IsNotTheOneTheLawMeans() =>
        Normative.With(Appraisal("SỞ TÀI CHÍNH", true)).With(Summary()).Expect(Rule, Answer.NotMet, "no-appraisal");

    [Fact]
    public void Judge_AppraisalWithoutSummary_NotMet() => Normative.With(Appraisal("SỞ TƯ PHÁP", true)).Expect(Rule, Answer.NotMet, "no-summary");

    [Fact]
    public void Judge_AppraisalAndSummaryWithExplanation_Met() => Normative.With(Appraisal("SỞ TƯ PHÁP", true)).With(Summary()).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_ExplanationBoundBehindTheLetter_Met() =>
        Normative.With(Appraisal("SỞ TƯ PHÁP", true)).With(Summary("Bảng tổng hợp ý kiến"))
            .Letter(d => d with { AnnexTitles = ["BẢNG TỔNG HỢP, TIẾP THU, GIẢI TRÌNH Ý KIẾN GÓP Ý"] })
            .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_UnconfirmedComponentMissing_CannotTell() =>
        Normative.With(Appraisal("SỞ TƯ PHÁP", true)).With(Summary("Bảng tổng hợp ý kiến")).Expect(Rule, Answer.CannotTell, "component-unsure");

    [Fact]
    public void Judge_LatestAppraisalSaysNotEligible_NotMet() =>
        Normative.With(Appraisal("SỞ TƯ PHÁP", false)).With(Summary()).Expect(Rule, Answer.NotMet, "appraisal-not-eligible");

    [Fact]
    public void Judge_EarlierAppraisalNotEligibleButLaterOneIs_Met() =>
        Normative.With(Appraisal("SỞ TƯ PHÁP", false, 1)).With(Appraisal("SỞ TƯ PHÁP", true, 12)).With(Summary()).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_AppraisalLaterThanTheLetter_NotMet() =>
        Normative.With(Appraisal("SỞ TƯ PHÁP", true, 19)).With(Summary()).Expect(Rule, Answer.NotMet, "appraisal-later");

    [Fact]
    public void Judge_DraftUnread_CannotTell() => Clean.Unread(CleanDossier.DraftPath).Expect(Rule, Answer.CannotTell, "draft-unread");

    private static NormativeScore Score(int score) => new(score, [CleanDossier.At("/2026/QĐ-UBND")]);

    private static DossierFile Appraisal(string issuer, bool eligible, int day = 12) =>
        CleanDossier.FileOf(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"04-tham-dinh-{day:00}.pdf"), FileRole.Appraisal, new AdministrativeDocument
        {
            Format = FileFormat.Pdf,
            Pages = 1,
            TextFrom = TextOrigin.Text,
            Type = "BC",
            Date = new DateOnly(2026, 11, day),
            Issuer = issuer,
            Says = DocumentStatements.Nothing with { Conclusion = new AppraisalConclusion(eligible, CleanDossier.At(eligible ? "đủ điều kiện trình" : "chưa đủ điều kiện trình")) },
        });

    private static DossierFile Summary(string title = "Bảng tổng hợp, tiếp thu, giải trình ý kiến") => CleanDossier.FileOf("06-tong-hop.docx", FileRole.Attachment, new AdministrativeDocument
    {
        Format = FileFormat.Docx,
        TextFrom = TextOrigin.Text,
        TypeName = title,
        Issuer = "SỞ XÂY DỰNG",
    });
}
