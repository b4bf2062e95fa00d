using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;
using static TaskTracking.Rules.Tests.Building.CleanDossier;
using static TaskTracking.Rules.Tests.Building.MoreFiles;

namespace TaskTracking.Rules.Tests.Clause3d;

public sealed class AppraisalAttachedTests
{
    private const string Rule = "appraisal.attached";

    [Fact]
    public void Judge_NoneCitedNoneRequired_IsNotApplicable() => Build().Expect(Rule, Answer.NotApplicable, "none-needed");

    [Fact]
    public void Judge_CitedAndAttached_IsMet() => Citing("18/BCTĐ-STP", "Sở Tư pháp").With(AppraisalReport()).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_CitedByAgencyWithoutNumber_IsMet() => Citing(null, "Sở Tư pháp").With(AppraisalReport()).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_AttachedAsUndeclaredFile_IsMet() => Citing("18/BCTĐ-STP", "Sở Tư pháp")
        .With(AppraisalReport() with { Role = FileRole.Attachment, DeclaredAgency = null })
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_CitedButMissing_IsNotMetAndListsEveryFile()
    {
        var finding = Citing("18/BCTĐ-STP", "Sở Tư pháp").Expect(Rule, Answer.NotMet, "cited-missing");

        Assert.Equal(3, finding.Searched.Count);
        Assert.Contains("18/BCTĐ-STP", finding.Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Judge_AppraisalOfAnotherAgency_DoesNotCount() => Citing("45/BCTĐ-STC", "Sở Tài chính").With(AppraisalReport()).Expect(Rule, Answer.NotMet, "cited-missing");

    [Fact]
    public void Judge_NumberDiffers_AsksAPersonToConfirm() =>
        Assert.Equal(Severity.Confirm, Citing("99/BCTĐ-STP", "Sở Tư pháp").With(AppraisalReport()).Expect(Rule, Answer.NotMet, "number-differs").Severity);

    [Fact]
    public void Judge_UnreadFileMayBeIt_CannotTell() => Citing("18/BCTĐ-STP", "Sở Tư pháp").With(Scan("07-scan.pdf")).Expect(Rule, Answer.CannotTell, "perhaps-unread");

    [Fact]
    public void Judge_NormativeDraftWithoutAppraisal_IsNotMet() => Build().Draft(d => d with { IsNormative = true }).Expect(Rule, Answer.NotMet, "required-missing");

    [Fact]
    public void Judge_NormativeDraftWithAppraisal_IsMet() => Build().Draft(d => d with { IsNormative = true }).With(AppraisalReport()).Expect(Rule, Answer.Met);

    private static Dossier Citing(string? number, string? agency) =>
        Build().LetterSays(s => s with { Appraisals = [new AppraisalCitation(number, null, agency, At("Báo cáo thẩm định"))] });
}
