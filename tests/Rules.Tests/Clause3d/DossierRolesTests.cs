using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;
using static TaskTracking.Rules.Tests.Building.CleanDossier;
using static TaskTracking.Rules.Tests.Building.MoreFiles;

namespace TaskTracking.Rules.Tests.Clause3d;

public sealed class DossierRolesTests
{
    private const string Rule = "dossier.roles";

    [Fact]
    public void Judge_RolesAgree_IsMet() => Build().With(OfJustice()).With(AppraisalReport()).With(SummaryTable("Sở Tài chính")).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_NothingDeclared_IsNotApplicable()
    {
        var dossier = Build();

        (dossier with { Files = [.. dossier.Files.Select(f => f with { RoleFrom = RoleSource.Classified })] }).Expect(Rule, Answer.NotApplicable, "none-declared");
    }

    [Fact]
    public void Judge_OpinionDeclaredAsDraft_IsNotMetAndSaysWhatItIs()
    {
        var finding = Build().File(OpinionPath, f => f with { Role = FileRole.Draft }).Expect(Rule, Answer.NotMet, "contradicted");

        Assert.Equal(OpinionPath, finding.Searched.Single().File);
        Assert.Equal(Severity.Confirm, finding.Severity);
    }

    [Theory]
    [InlineData(FileRole.Submission)]
    [InlineData(FileRole.Opinion)]
    [InlineData(FileRole.Appraisal)]
    [InlineData(FileRole.Delegation)]
    public void Judge_DraftDeclaredAsSomethingElse_IsNotMet(FileRole role) =>
        Build().With(Draft() with { Path = "07.pdf", Role = role }).Expect(Rule, Answer.NotMet, "contradicted");

    [Fact]
    public void Judge_OnlyDraftDeclaredAsAttachment_IsNotMet() =>
        Build().File(DraftPath, f => f with { Role = FileRole.Attachment }).Expect(Rule, Answer.NotMet, "contradicted");

    [Fact]
    public void Judge_OpinionDeclaredForAnotherAgency_IsNotMet() =>
        Build().File(OpinionPath, f => f with { DeclaredAgency = "STP" }).Expect(Rule, Answer.NotMet, "contradicted");

    [Fact]
    public void Judge_OpinionOfAMergedAgencysSuccessor_IsMet() =>
        Build().File(OpinionPath, f => f with { DeclaredAgency = "SKHDT" }).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_LetterDeclaredAsOpinion_IsNotMet() => Build()
        .With(Letter() with { Path = "07.pdf", Role = FileRole.Opinion, Document = Letter().Document! with { ProposedRole = new RoleProposal(FileRole.Submission, 0.9, []) } })
        .Expect(Rule, Answer.NotMet, "contradicted");

    [Fact]
    public void Judge_AnythingDeclaredAsAttachment_IsMet() => Build()
        .With(OfJustice() with { Role = FileRole.Attachment })
        .With(Attachment("08.pdf", "Quyết định", number: "1/QĐ-UBND"))
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_UnreadFile_IsNotBlamed() => Build().Unread(OpinionPath).Expect(Rule, Answer.Met);
}
