using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Signatures;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Tests.Clause3d;

public sealed class SubmissionPresentTests
{
    private const string Rule = "submission.present";

    [Fact]
    public void Judge_OneDeclaredLetter_IsMet() => CleanDossier.Build().Expect(Rule, Answer.Met, "met");

    [Fact]
    public void Judge_NoLetter_IsNotMetAndListsEveryFileWithTheReason()
    {
        var finding = CleanDossier.Build().Without(CleanDossier.LetterPath).Expect(Rule, Answer.NotMet, "absent");

        Assert.Equal([CleanDossier.DraftPath, CleanDossier.OpinionPath], finding.Searched.Select(s => s.File));
        Assert.Equal("is a draft", finding.Searched[0].Why.En);
        Assert.Equal([1], finding.Searched[0].Pages);
    }

    [Fact]
    public void Judge_TwoLetters_CannotTell() => CleanDossier.Build()
        .With(CleanDossier.Letter() with { Path = "09-to-trinh-khac.pdf", Document = CleanDossier.Letter().Document! with { Number = "124/TTr-SXD", TextKey = "x" } })
        .Expect(Rule, Answer.CannotTell, "several");

    [Fact]
    public void Judge_EditableCopyBesideTheSignedLetter_IsMetByTheSignedOne()
    {
        var editable = CleanDossier.Letter() with { Path = "00-to-trinh.docx", Format = FileFormat.Docx, Signatures = SignatureReport.Unsigned };

        var finding = CleanDossier.Build().With(editable with { Document = editable.Document! with { Number = null, Date = null } }).Expect(Rule, Answer.Met);

        Assert.Equal(CleanDossier.LetterPath, finding.Parameters["file"]);
    }

    [Fact]
    public void Judge_OneDeclaredAndOneMerelyRecognised_IsMetByTheDeclaredOne() => CleanDossier.Build()
        .With(CleanDossier.Letter() with { Path = "09.pdf", RoleFrom = RoleSource.Classified, Document = CleanDossier.Letter().Document! with { Number = "1/TTr-SXD", TextKey = "x" } })
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_NoLetterButAnUndeclaredScan_CannotTell() => CleanDossier.Build()
        .Without(CleanDossier.LetterPath)
        .With(MoreFiles.Scan("00-scan.pdf"))
        .Expect(Rule, Answer.CannotTell, "perhaps-unread");

    [Fact]
    public void Judge_LetterDeclaredAsAttachment_CannotTell() => CleanDossier.Build()
        .File(CleanDossier.LetterPath, f => f with { Role = FileRole.Attachment })
        .Letter(d => d with { ProposedRole = new RoleProposal(FileRole.Submission, 0.9, []) })
        .Expect(Rule, Answer.CannotTell, "perhaps-other-role");

    [Fact]
    public void Judge_DraftDeclaredAsLetter_CannotTell() => CleanDossier.Build()
        .Without(CleanDossier.LetterPath)
        .File(CleanDossier.DraftPath, f => f with { Role = FileRole.Submission })
        .Expect(Rule, Answer.CannotTell, "contradicted");

    [Fact]
    public void Judge_LetterIsAScan_IsMet() => CleanDossier.Build().Unread(CleanDossier.LetterPath).Expect(Rule, Answer.Met);
}
