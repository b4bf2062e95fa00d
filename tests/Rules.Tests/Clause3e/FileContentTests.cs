using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;
using static TaskTracking.Rules.Tests.Building.CleanDossier;
using static TaskTracking.Rules.Tests.Building.MoreFiles;

namespace TaskTracking.Rules.Tests.Clause3e;

/// <summary>Formats and active content.</summary>
public sealed class FileContentTests
{
    [Theory]
    [InlineData(FileFormat.Pdf)]
    [InlineData(FileFormat.Docx)]
    [InlineData(FileFormat.Doc)]
    [InlineData(FileFormat.Odt)]
    public void Format_AllowedForDocuments_IsMet(FileFormat format) => LetterAs(format).Expect("file.format", Answer.Met);

    [Theory]
    [InlineData(FileFormat.Png)]
    [InlineData(FileFormat.Xlsx)]
    [InlineData(FileFormat.Html)]
    [InlineData(FileFormat.Executable)]
    public void Format_NotForALetter_IsNotMet(FileFormat format)
    {
        var finding = LetterAs(format).Expect("file.format", Answer.NotMet, "not-allowed");

        Assert.Equal(Severity.Blocking, finding.Severity);
        Assert.Equal(LetterPath, finding.Searched.Single().File);
    }

    [Theory]
    [InlineData(FileFormat.Xlsx, Answer.Met)]
    [InlineData(FileFormat.Jpeg, Answer.Met)]
    [InlineData(FileFormat.OtherArchive, Answer.NotMet)]
    [InlineData(FileFormat.Executable, Answer.NotMet)]
    public void Format_OfAnAttachment_IsAtMostToBeConfirmed(FileFormat format, Answer answer)
    {
        var finding = Build().With(Attachment("05", "Phụ lục") with { Format = format }).Expect("file.format", answer);

        Assert.NotEqual(Effect.Return, finding.Effect);
    }

    [Fact]
    public void Format_FileThatDoesNotOpen_IsLeftToFileReadable() => Build().With(Faulty("09.pdf", "file-corrupt")).Expect("file.format", Answer.Met);

    [Theory]
    [InlineData(ActiveContentKind.Macro)]
    [InlineData(ActiveContentKind.Script)]
    [InlineData(ActiveContentKind.LaunchAction)]
    [InlineData(ActiveContentKind.ExternalTemplate)]
    [InlineData(ActiveContentKind.EmbeddedExecutable)]
    public void ActiveContent_InADocument_IsNotMetInAnAttachmentToBeConfirmed(ActiveContentKind kind)
    {
        var document = Build().Draft(d => Active(d, kind)).Expect("file.active-content", Answer.NotMet, "found");
        var attachment = Build().With(Attachment("05.pdf", "Phụ lục")).Document("05.pdf", d => Active(d, kind)).Expect("file.active-content", Answer.NotMet, "attachment-found");

        Assert.Equal(Effect.Return, document.Effect);
        Assert.Equal(Effect.Review, attachment.Effect);
        Assert.Equal("/Name", document.Evidence.Single().Place.Quote);
    }

    [Fact]
    public void ActiveContent_LinkedPicture_IsMet() =>
        Build().Draft(d => Active(d, ActiveContentKind.RemoteObject)).Expect("file.active-content", Answer.Met);

    [Fact]
    public void Judge_NothingOpens_IsNotApplicable()
    {
        var dossier = Build() with { Files = [Faulty("01.pdf", "file-corrupt", FileRole.Submission)] };

        dossier.Expect("file.format", Answer.NotApplicable);
        dossier.Expect("file.active-content", Answer.NotApplicable);
    }

    private static Dossier LetterAs(FileFormat format) => Build().File(LetterPath, f => f with { Format = format });

    private static AdministrativeDocument Active(AdministrativeDocument document, ActiveContentKind kind) =>
        document with { Active = [new ActiveContent(kind, "/Name", 1)] };
}
