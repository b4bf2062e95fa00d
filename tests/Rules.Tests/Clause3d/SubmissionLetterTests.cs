using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;
using static TaskTracking.Rules.Tests.Building.CleanDossier;

namespace TaskTracking.Rules.Tests.Clause3d;

/// <summary>What the letter must be and say: form, legal and practical basis, proposal.</summary>
public sealed class SubmissionLetterTests
{
    private static readonly LegalCitation OfficialLetter =
        new("Công văn số 1234/UBND-HTKT ngày 10 tháng 9 năm 2026", "Công văn", "1234/UBND-HTKT", new DateOnly(2026, 9, 10), null, false, At("Công văn số 1234/UBND-HTKT"));

    [Theory]
    [InlineData("submission.letter-type")]
    [InlineData("submission.legal-basis")]
    [InlineData("submission.practical-basis")]
    [InlineData("submission.agency-opinions")]
    [InlineData("submission.proposal")]
    [InlineData("opinions.attached")]
    [InlineData("draft.kind")]
    [InlineData("draft.subject")]
    [InlineData("attachments.complete")]
    [InlineData("opinions.summarised")]
    [InlineData("opinions.reported-faithfully")]
    [InlineData("opinions.position-taken")]
    [InlineData("form.components")]
    [InlineData("form.notation")]
    public void Judge_LetterAbsentOrUnread_NeverBlamesItsWords(string rule)
    {
        Build().Without(LetterPath).Expect(rule, Answer.NotApplicable, "no-letter");
        Build().Unread(LetterPath).Expect(rule, Answer.CannotTell, "letter-unread");
    }

    [Theory]
    [InlineData("TTr", "Tờ trình", Answer.Met, "met")]
    [InlineData("CV", null, Answer.Met, "met")]
    [InlineData(null, "Tờ trình liên ngành", Answer.Met, "met")]
    [InlineData("BC", "Báo cáo", Answer.NotMet, "report")]
    [InlineData(null, "Báo cáo giải trình", Answer.NotMet, "report")]
    [InlineData("TB", "Thông báo", Answer.NotMet, "other-type")]
    [InlineData(null, "Phiếu trình", Answer.NotMet, "other-type")]
    [InlineData(null, null, Answer.CannotTell, "type-unknown")]
    public void LetterType_ByTitleOrNotation_IsJudged(string? type, string? title, Answer answer, string reason) =>
        Build().Letter(d => d with { Type = type, TypeName = title }).Expect("submission.letter-type", answer, reason);

    [Fact]
    public void LetterType_LetterAboutAReport_IsMet() =>
        Build().Letter(d => d with { Type = "CV", TypeName = null, Subject = "V/v báo cáo kết quả thực hiện" }).Expect("submission.letter-type", Answer.Met);

    [Fact]
    public void LegalBasis_DecreeNamedInTheBodyOnly_IsMet() => WithCitations(LegalBasisKind.Body, Citation("Nghị định số 30/2020/NĐ-CP", "Nghị định", "30/2020/NĐ-CP"))
        .Expect("submission.legal-basis", Answer.Met);

    [Fact]
    public void LegalBasis_IndividualDecision_IsMet() =>
        WithCitations(LegalBasisKind.Opening, Citation("Quyết định số 12/QĐ-UBND", "Quyết định", "12/QĐ-UBND") with { IsNormativeLaw = false })
            .Expect("submission.legal-basis", Answer.Met);

    [Fact]
    public void LegalBasis_BasisNamingNoDocument_IsNotMet() =>
        WithCitations(LegalBasisKind.Factual).Expect("submission.legal-basis", Answer.NotMet, "factual");

    [Fact]
    public void LegalBasis_NothingButTheAssigningLetter_IsNotMet() =>
        WithCitations(LegalBasisKind.None, OfficialLetter).Expect("submission.legal-basis", Answer.NotMet, "none-named");

    [Fact]
    public void LegalBasis_OpeningNamesALetterOnly_CannotTell() =>
        WithCitations(LegalBasisKind.Opening, OfficialLetter).Expect("submission.legal-basis", Answer.CannotTell, "letters-only");

    [Fact]
    public void PracticalBasis_AssignmentOnly_IsMet() => Build()
        .LetterSays(s => s with { PracticalBasis = [], Assignments = [new AssignmentStatement("1234/UBND-HTKT", null, false, At("Thực hiện Công văn"))] })
        .Expect("submission.practical-basis", Answer.Met);

    [Fact]
    public void PracticalBasis_WhollyAbsent_IsNotMet() =>
        Build().LetterSays(s => s with { PracticalBasis = [] }).Expect("submission.practical-basis", Answer.NotMet, "absent");

    [Fact]
    public void Proposal_NoRequest_IsNotMet() =>
        Build().LetterSays(s => s with { Requests = [] }).Expect("submission.proposal", Answer.NotMet, "absent");

    [Fact]
    public void Proposal_RequestToTheAddressee_IsMet() => Build()
        .LetterSays(s => s with { Requests = [new RequestStatement(RequestAddressee.Unnamed, RequestedAct.Consider, null, At("Kính trình xem xét"))] })
        .Expect("submission.proposal", Answer.Met);

    [Fact]
    public void Proposal_RequestToAnotherBodyOnly_CannotTell() => Build()
        .LetterSays(s => s with { Requests = [new RequestStatement(RequestAddressee.OtherBody, RequestedAct.Consider, null, At("đề nghị Sở Tài chính"))] })
        .Expect("submission.proposal", Answer.CannotTell, "asks-others");

    private static Facts.Dossiers.Dossier WithCitations(LegalBasisKind kind, params LegalCitation[] citations) => Build()
        .Letter(d => d with { LegalBasis = kind, LegalBases = kind == LegalBasisKind.Opening ? citations : [] })
        .LetterSays(s => s with { Citations = citations });
}
