using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;
using static TaskTracking.Rules.Tests.Building.CleanDossier;
using static TaskTracking.Rules.Tests.Building.MoreFiles;

namespace TaskTracking.Rules.Tests.Clause3e;

public sealed class FileReadableTests
{
    private const string Rule = "file.readable";

    [Fact]
    public void Judge_EveryFileOpens_IsMet() => Build().Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_Scan_IsReadableThoughUnread() => Build().Unread(LetterPath).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_PageThatIsAPicture_CannotBeToldOfADocumentAndStopsNothingOfAnAttachment()
    {
        var finding = Build().Letter(d => d with { UnreadPages = [2] }).Expect(Rule, Answer.CannotTell, "pages-unread");

        Assert.Contains($"{LetterPath} (2)", finding.Message.Vi, StringComparison.Ordinal);
        Assert.Equal(Effect.Review, finding.Effect);
        Build().With(Attachment("bando.pdf", "Bản đồ")).Document("bando.pdf", d => d with { UnreadPages = [1] }).Expect(Rule, Answer.Met);
    }

    [Theory]
    [InlineData("file-empty")]
    [InlineData("file-corrupt")]
    [InlineData("file-locked")]
    [InlineData("file-type-mismatch")]
    [InlineData("file-too-complex")]
    public void Judge_FaultyFile_IsNotMetWithItsOwnMessage(string error)
    {
        var finding = Build().With(Faulty("09.pdf", error)).Expect(Rule, Answer.NotMet, error);

        Assert.Contains("09.pdf", finding.Message.Vi, StringComparison.Ordinal);
        Assert.NotNull(finding.Remedy);
        Assert.Equal(Effect.Return, finding.Effect);
    }

    [Fact]
    public void Judge_UnknownTypeOfADocument_IsNotMetOfAnAttachmentToBeConfirmed()
    {
        var document = Build().With(Faulty("09.dwg", "file-type-unknown", FileRole.Opinion)).Expect(Rule, Answer.NotMet, "file-type-unknown");
        var attachment = Build().With(Faulty("09.dwg", "file-type-unknown")).Expect(Rule, Answer.NotMet, "attachment-file-type-unknown");

        Assert.Equal(Severity.Blocking, document.Severity);
        Assert.Equal(Severity.Confirm, attachment.Severity);
    }

    [Fact]
    public void Judge_DeclaredFileMissing_IsNotMet() =>
        Build().Declare(d => d with { MissingFiles = ["07.pdf"] }).Expect(Rule, Answer.NotMet, "file-missing");

    [Theory]
    [InlineData("tool-missing")]
    [InlineData("tool-timeout")]
    [InlineData("a-code-of-tomorrow")]
    public void Judge_OurOwnTroubles_CannotTell(string error) => Build().With(Faulty("09.pdf", error)).Expect(Rule, Answer.CannotTell);

    [Fact]
    public void Judge_SeveralFaults_NamesEachFileWithItsFault()
    {
        var finding = Build().With(Faulty("08.pdf", "file-empty")).With(Faulty("09.pdf", "tool-timeout")).With(Faulty("10.pdf", "file-locked"))
            .Expect(Rule, Answer.NotMet, "several-faults");

        Assert.Equal(["08.pdf", "09.pdf", "10.pdf"], finding.Searched.Select(s => s.File));
        Assert.Contains("08.pdf; 09.pdf; 10.pdf", finding.Message.En, StringComparison.Ordinal);
        Assert.All(finding.Searched, s => Assert.DoesNotContain("file-", s.Why.En, StringComparison.Ordinal));
    }

    [Fact]
    public void Judge_FaultyAndMissing_NamesThemApart()
    {
        var finding = Build().With(Faulty("08.pdf", "file-empty")).Declare(d => d with { MissingFiles = ["11.pdf"] }).Expect(Rule, Answer.NotMet, "several-with-missing");

        Assert.Contains("Faulty: 08.pdf; named in dossier.json but not in the dossier: 11.pdf", finding.Message.En, StringComparison.Ordinal);
    }
}
