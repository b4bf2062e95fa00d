using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;
using static TaskTracking.Rules.Tests.Building.CleanDossier;
using static TaskTracking.Rules.Tests.Building.MoreFiles;

namespace TaskTracking.Rules.Tests.Clause3d;

public sealed class DraftPresentTests
{
    private const string Rule = "draft.present";

    [Fact]
    public void Judge_DeclaredDraft_IsMet() => Build().Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_DraftWithoutTheWordOrALetterhead_IsMet()
    {
        Build().Draft(d => d with { IsDraft = false }).Expect(Rule, Answer.Met);
        Build().Draft(d => d with { IsDraft = false, Issuer = null, Type = "QC", TypeName = "Quy chế" }).Expect(Rule, Answer.Met);
    }

    [Theory]
    [InlineData("ỦY BAN NHÂN DÂN TỈNH KON TUM")]
    [InlineData("UBND TỈNH KON TUM")]
    [InlineData("UỶ BAN NHÂN DÂN")]
    [InlineData("CHỦ TỊCH UBND TỈNH KON TUM")]
    [InlineData("HỘI ĐỒNG NHÂN DÂN TỈNH KON TUM")]
    [InlineData("VĂN PHÒNG UBND TỈNH")]
    public void Judge_LetterheadOfTheCommittee_IsMet(string issuer) => Build().Draft(d => d with { Issuer = issuer }).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_NoDraft_IsNotMetAndSaysOfEveryFileWhyItIsNone()
    {
        var finding = Build().Without(DraftPath).With(Attachment("05-phu-luc.pdf", "Phụ lục")).Expect(Rule, Answer.NotMet, "absent");

        Assert.Equal(
            ["is the submission letter", "is an opinion", "is an attachment"],
            finding.Searched.Select(s => s.Why.En));
    }

    [Fact]
    public void Judge_OpinionDeclaredAsDraft_SearchesOnAndFindsNone() => OpinionAsDraft().Without(DraftPath)
        .Expect(Rule, Answer.NotMet, "absent");

    [Fact]
    public void Judge_OpinionDeclaredAsDraftBesideADraftDeclaredAsAttachment_FindsTheDraft() => OpinionAsDraft()
        .File(DraftPath, f => f with { Role = FileRole.Attachment })
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_IssuedDecisionDeclaredAsDraft_IsNotMet()
    {
        var finding = Build().Draft(d => d with { IsDraft = false, Number = "12/QĐ-UBND", Date = new DateOnly(2026, 3, 1) }).Expect(Rule, Answer.NotMet, "absent");

        Assert.Contains(finding.Searched, s => s.File == DraftPath && s.Why.En.StartsWith("has been issued", StringComparison.Ordinal));
    }

    [Fact]
    public void Judge_AgencysOwnDecisionDeclaredAsDraft_IsNotMet() =>
        Build().Draft(d => d with { Issuer = "SỞ XÂY DỰNG" }).Expect(Rule, Answer.NotMet, "absent");

    [Fact]
    public void Judge_DistrictLetterheadOnTheDraft_IsNotMet() =>
        Build().Draft(d => d with { Issuer = "UBND HUYỆN MẪU SƠN" }).Expect(Rule, Answer.NotMet, "absent");

    [Fact]
    public void Judge_UndeclaredScan_CannotTell() => Build().Without(DraftPath).With(Scan("02-scan.pdf")).Expect(Rule, Answer.CannotTell, "perhaps-unread");

    [Fact]
    public void Judge_UndeclaredSpreadsheet_IsNoDraft() => Build().Without(DraftPath)
        .With(Scan("05.xlsx") with { Format = FileFormat.Xlsx })
        .Expect(Rule, Answer.NotMet, "absent");

    [Fact]
    public void Judge_ScanDeclaredAsDraft_IsMet() => Build().Unread(DraftPath).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_DeclaredDraftDoesNotOpen_CannotTell() => Build().Without(DraftPath)
        .With(Faulty(DraftPath, "file-corrupt", FileRole.Draft))
        .Expect(Rule, Answer.CannotTell, "perhaps-unread");

    [Fact]
    public void Judge_DraftBoundIntoTheLettersFile_CannotTell() => Build().Without(DraftPath)
        .Letter(d => d with { BundledTitles = ["QUYẾT ĐỊNH"] })
        .Expect(Rule, Answer.CannotTell, "perhaps-unread");

    [Fact]
    public void Judge_DraftReadBehindTheLetter_IsMet()
    {
        var bound = Build().Without(DraftPath).Letter(d => d with { BundledTitles = ["Quyết định QĐ-UBND"], Bundled = [Draft().Document!] });
        bound.Expect(Rule, Answer.Met);
        bound.Expect("draft.organisation-signature", Answer.Met);
        bound.Expect("draft.kind", Answer.Met);
    }

    [Fact]
    public void Judge_OtherPapersBehindTheLetter_AreNoDraft() => Build().Without(DraftPath)
        .Letter(d => d with { Bundled = [Draft().Document! with { Issuer = "UBND HUYỆN MẪU" }, Draft().Document! with { IsDraft = false, Number = "1/QĐ-UBND", Date = new DateOnly(2020, 1, 2) }] })
        .Expect(Rule, Answer.NotMet, "absent");

    [Fact]
    public void Judge_SeveralIssuedDocumentsAmongTheAttachments_AreNoDrafts() => Build().Without(DraftPath)
        .With(Draft() with { Path = "05-qd-cu.pdf", Role = FileRole.Attachment, Document = Draft().Document! with { IsDraft = false, Number = "1/QĐ-UBND", Date = new DateOnly(2020, 1, 2) } })
        .With(Draft() with { Path = "06-qd-cu.pdf", Role = FileRole.Attachment, Document = Draft().Document! with { IsDraft = false, Number = "2/QĐ-UBND", Date = new DateOnly(2021, 1, 2) } })
        .Expect(Rule, Answer.NotMet, "absent");

    private static Dossier OpinionAsDraft() => Build().File(OpinionPath, f => f with { Role = FileRole.Draft });
}
