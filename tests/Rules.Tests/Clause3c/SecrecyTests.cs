using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Tests.Clause3c;

public sealed class SecrecyTests
{
    private static readonly Dossier Clean = CleanDossier.Build();

    [Fact]
    public void PaperOnly_NoMark_Met() => Clean.Expect("secrecy.paper-only", Answer.Met);

    [Theory]
    [InlineData(CleanDossier.LetterPath)]
    [InlineData(CleanDossier.OpinionPath)]
    public void PaperOnly_MarkOnAnyFile_NotMet(string path)
    {
        var finding = Clean.Document(path, d => d with { Secrecy = "MẬT", Evidence = new Dictionary<string, Facts.Place>(StringComparer.Ordinal) { ["secrecy"] = CleanDossier.At("MẬT") } })
            .Expect("secrecy.paper-only", Answer.NotMet, "marked");
        Assert.Equal(path, finding.Evidence.Single().File);
    }

    [Fact]
    public void PaperOnly_UnreadOpinion_CannotTell()
    {
        var finding = Clean.Unread(CleanDossier.OpinionPath).Expect("secrecy.paper-only", Answer.CannotTell, "unread");
        Assert.Equal(CleanDossier.OpinionPath, finding.Searched.Single().File);
    }

    [Fact]
    public void PaperOnly_UnreadTableAttached_StopsNothing()
    {
        var table = new DossierFile { Path = "05-phu-luc.xlsx", Sha256 = new string('c', 64), Role = FileRole.Attachment, Format = FileFormat.Xlsx };
        var finding = Clean.With(table).Expect("secrecy.paper-only", Answer.CannotTell, "attachment-unread");
        Assert.Equal((Severity.Advice, Effect.None), (finding.Severity, finding.Effect));
    }

    [Fact]
    public void Cited_ClassifiedDocumentQuoted_IsForAPersonToConfirm()
    {
        var dossier = Clean.LetterSays(s => s with { ClassifiedCitations = [CleanDossier.At("theo văn bản Mật số 12/BC-GIA")] });
        dossier.Expect("secrecy.cited", Answer.NotMet, "cited");
        Assert.Equal(Decision.Review, Judged.Whole(dossier).Decision);
    }

    [Fact]
    public void Cited_NothingClassified_Met() => Clean.Expect("secrecy.cited", Answer.Met);
}
