using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Tests.Clause3a;

public sealed class CompetentBodyTests
{
    private const string Rule = "authority.competent-body";

    private static readonly Dossier Clean = CleanDossier.Build();

    private static readonly Dossier Silent = Clean.LetterSays(s => s with { Competences = [] });

    [Fact]
    public void Judge_CompetenceOfTheCommitteeStated_Met() => Clean.Expect(Rule, Answer.Met, "stated");

    [Fact]
    public void Judge_NothingSaidButDraftOfTheCommittee_Met() => Silent.Expect(Rule, Answer.Met, "by-draft");

    [Fact]
    public void Judge_NothingSaidAndNoDraft_IsPresumed() => Silent.Without(CleanDossier.DraftPath).Expect(Rule, Answer.Met, "presumed");

    [Fact]
    public void Judge_LetterNamesAnAgencyOfTheDirectory_ForwardsToIt()
    {
        var verdict = Judged.Whole(Claims(CompetenceHolder.OtherBody, "Sở Tài chính"));
        Assert.Equal((Decision.Forward, new ForwardTarget("STC", "Sở Tài chính")), (verdict.Decision, verdict.ForwardTo));
        Assert.Equal(Effect.Forward, verdict.Findings.Single(f => f.Rule == Rule).Effect);
    }

    [Fact]
    public void Judge_LetterNamesABodyOutsideTheDirectory_ForwardsWithoutACode()
    {
        var verdict = Judged.Whole(Claims(CompetenceHolder.OtherBody, "Ủy ban nhân dân huyện Giả Định"));
        Assert.Equal(new ForwardTarget(null, "Ủy ban nhân dân huyện Giả Định"), verdict.ForwardTo);
    }

    [Fact]
    public void Judge_LetterNamesTheFilingAgency_Returns()
    {
        foreach (var dossier in new[] { Claims(CompetenceHolder.Speaker, "Sở"), Claims(CompetenceHolder.OtherBody, "Sở Xây dựng") })
        {
            dossier.Expect(Rule, Answer.NotMet, "stated-own");
            Assert.Equal(Decision.Return, Judged.Whole(dossier).Decision);
        }
    }

    [Fact]
    public void Judge_NotWithinTheFilingAgencysCompetence_Met() =>
        Silent.LetterSays(s => s with { Competences = [new CompetenceClaim(CompetenceHolder.Speaker, "Sở Xây dựng", true, CleanDossier.At("vượt thẩm quyền của Sở"))] })
            .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_CommitteeDisclaimed_NotMetAndReturns()
    {
        var dossier = Silent.LetterSays(s => s with { Competences = [new CompetenceClaim(CompetenceHolder.Committee, "UBND tỉnh", true, CleanDossier.At("không thuộc thẩm quyền của UBND tỉnh"))] });
        dossier.Expect(Rule, Answer.NotMet, "disclaimed");
        Assert.Equal(Decision.Return, Judged.Whole(dossier).Decision);
    }

    [Fact]
    public void Judge_CouncilDecidesAndTheCommitteeSubmits_Met() =>
        Claims(CompetenceHolder.OtherBody, "Hội đồng nhân dân tỉnh")
            .LetterSays(s => s with { Requests = [new RequestStatement(RequestAddressee.Committee, RequestedAct.SubmitOnward, "TTr", CleanDossier.At("xem xét, trình HĐND tỉnh"))] })
            .Expect(Rule, Answer.Met, "onward");

    [Fact]
    public void Judge_CouncilDecidesButTheCommitteeIsAskedTo_ForwardsToTheCouncil()
    {
        var verdict = Judged.Whole(Claims(CompetenceHolder.OtherBody, "Hội đồng nhân dân tỉnh"));
        Assert.Equal("Hội đồng nhân dân tỉnh", verdict.ForwardTo?.Name);
    }

    [Theory]
    [InlineData("Về việc thẩm định giá tài sản công tại Trung tâm Giả")]
    [InlineData("V/v đề nghị thẩm định giá tài sản công")]
    public void Judge_DirectoryGivesTheMatterToAnotherAgency_Forwards(string subject)
    {
        var verdict = Judged.Whole(Silent.Letter(d => d with { Subject = subject }));
        Assert.Equal("STC", verdict.ForwardTo?.Code);
    }

    [Theory]
    [InlineData("Về việc ban hành Quy định thẩm định giá tài sản công")]
    [InlineData("Báo cáo kết quả thẩm định giá tài sản công")]
    public void Judge_SubjectOnlyMentionsTheMatter_Met(string subject) =>
        Silent.Letter(d => d with { Subject = subject }).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_FilingAgencyDecidesTheMatterItself_Returns()
    {
        var dossier = Silent.Letter(d => d with { Subject = "Về việc cấp giấy phép xây dựng công trình cấp II cho Công ty Giả" });
        dossier.Expect(Rule, Answer.NotMet, "decided-own");
        Assert.Equal(Decision.Return, Judged.Whole(dossier).Decision);
    }

    [Fact]
    public void Judge_FilingAgencysMatterOnWhichAgenciesDiffer_MayBeSubmitted() =>
        Silent.Letter(d => d with { Subject = "Về việc cấp giấy phép xây dựng công trình cấp II" })
            .LetterSays(s => s with { Differences = [CleanDossier.At("còn ý kiến khác nhau")], Choices = [CleanDossier.At("Sở Xây dựng chọn")] })
            .Expect(Rule, Answer.Met, "escalated");

    [Fact]
    public void Judge_LetterAndDirectoryContradictEachOther_CannotTell() =>
        Clean.Letter(d => d with { Subject = "Về việc thẩm định giá tài sản công" }).Expect(Rule, Answer.CannotTell, "contradicts-table");

    [Fact]
    public void Judge_BookGivesTheMatterToAnotherBody_Forwards()
    {
        var verdict = Judged.Whole(Silent.Letter(d => d with { Subject = "Về việc cấp thẻ công chứng viên" }));
        Assert.Equal("STP", verdict.ForwardTo?.Code);
    }

    [Fact]
    public void Judge_SigningFaultBesideAnotherBodysMatter_ReturnsInsteadOfForwarding()
    {
        var verdict = Judged.Whole(Claims(CompetenceHolder.OtherBody, "Sở Tài chính").Signatures(CleanDossier.LetterPath));
        Assert.Equal((Decision.Return, null), (verdict.Decision, verdict.ForwardTo));
        Assert.Equal(Effect.Return, verdict.Findings.Single(f => f.Rule == Rule).Effect);
    }

    [Fact]
    public void Judge_NoDraftBesideAnotherBodysMatter_StillForwards()
    {
        var verdict = Judged.Whole(Claims(CompetenceHolder.OtherBody, "Sở Tài chính").Without(CleanDossier.DraftPath));
        Assert.Equal(Decision.Forward, verdict.Decision);
        Assert.DoesNotContain(verdict.Findings, f => f.Effect == Effect.Return);
    }

    [Fact]
    public void Judge_NoLetter_NotApplicable() => Clean.Without(CleanDossier.LetterPath).Expect(Rule, Answer.NotApplicable);

    private static Dossier Claims(CompetenceHolder holder, string body) =>
        Silent.LetterSays(s => s with { Competences = [new CompetenceClaim(holder, body, false, CleanDossier.At("thuộc thẩm quyền của " + body))] });
}
