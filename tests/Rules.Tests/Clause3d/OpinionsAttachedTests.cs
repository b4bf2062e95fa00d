using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;
using static TaskTracking.Rules.Tests.Building.CleanDossier;
using static TaskTracking.Rules.Tests.Building.MoreFiles;

namespace TaskTracking.Rules.Tests.Clause3d;

public sealed class OpinionsAttachedTests
{
    private const string Rule = "opinions.attached";

    [Theory]
    [InlineData("Sở Tài chính")]
    [InlineData("SỞ TÀI CHÍNH TỈNH KON TUM")]
    [InlineData("STC")]
    [InlineData("Sở Tài chính tỉnh")]
    [InlineData("Tài chính")]
    public void Judge_HoweverTheLetterWritesTheAgency_IsMet(string agency) => Reporting(Reported(agency)).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_AgencyKnownByLetterheadOrNotationOnly_IsMet()
    {
        Build().File(OpinionPath, f => f with { DeclaredAgency = null }).Expect(Rule, Answer.Met);
        Build().File(OpinionPath, f => f with { DeclaredAgency = null, Document = f.Document! with { Issuer = null } }).Expect(Rule, Answer.Met);
    }

    [Fact]
    public void Judge_AgencyUnknownToTheDirectory_IsMatchedByItsName() => Reporting(Reported("UBND huyện Mẫu Sơn"))
        .File(OpinionPath, f => f with { DeclaredAgency = null, Document = f.Document! with { Issuer = "ỦY BAN NHÂN DÂN HUYỆN MẪU SƠN" } })
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_OneOfTwoOpinionsMissing_IsNotMetAndListsWhatWasSearched()
    {
        var finding = Reporting(Reported("Sở Tài chính"), Reported("Sở Tư pháp")).Expect(Rule, Answer.NotMet, "missing");

        Assert.Contains("Sở Tư pháp", finding.Message.Vi, StringComparison.Ordinal);
        Assert.DoesNotContain("Sở Tài chính", finding.Message.Vi, StringComparison.Ordinal);
        Assert.Equal("comes from another agency", finding.Searched.Single(s => s.File == OpinionPath).Why.En);
    }

    [Fact]
    public void Judge_OpinionBoundBehindTheLetter_IsMet() => Reporting(Reported("Sở Tài chính"), Reported("Sở Tư pháp", number: "789/STP-XDVB"))
        .Letter(d => d with { Bundled = [OfJustice().Document!] })
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_LetterOfTheOwnAgencyBoundBehind_IsNobodysOpinion() => Reporting(Reported("Sở Tài chính"), Reported("Sở Tư pháp"))
        .Letter(d => d with { Bundled = [OfJustice().Document! with { Issuer = "SỞ XÂY DỰNG", Notation = "SXD-QH" }] })
        .Expect(Rule, Answer.NotMet, "missing");

    [Fact]
    public void Judge_RequestOfAnotherThatTheLetterReports_IsItsOpinion() => Reporting(Reported("Sở Tài chính"), Reported("Sở Tư pháp"))
        .With(OfJustice() with
        {
            Role = FileRole.Attachment,
            RoleFrom = RoleSource.Classified,
            DeclaredAgency = null,
            Document = OfJustice().Document! with { Type = "TTr", Addressees = ["Sở Xây dựng"], Says = DocumentStatements.Nothing, ProposedRole = null },
        })
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_SignedSummaryTableNamesTheAgency_IsMet() =>
        Reporting(Reported("Sở Tài chính"), Reported("Sở Tư pháp")).With(SummaryTable("Sở Tư pháp")).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_UnsignedSummaryTable_DoesNotCount() => Reporting(Reported("Sở Tư pháp")).Without(OpinionPath)
        .With(SummaryTable("Sở Tư pháp") with { Document = SummaryTable("Sở Tư pháp").Document! with { Signer = null } })
        .Expect(Rule, Answer.NotMet, "missing");

    [Fact]
    public void Judge_OpinionGivenAtAMeeting_IsMetByTheMinutes() => Reporting(Reported("Sở Tư pháp")).Without(OpinionPath)
        .With(Attachment("07-bien-ban.pdf", "Biên bản") with { Document = Attachment("07", "Biên bản").Document! with { Type = "BB" } })
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_AppraisalByTheReportedAgency_IsMet() => Reporting(Reported("Sở Tư pháp")).With(AppraisalReport()).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_NumberDiffers_AsksAPersonToConfirm()
    {
        var finding = Reporting(Reported("Sở Tài chính", number: "999/STC-NS")).Expect(Rule, Answer.CannotTell, "number-differs");

        Assert.Equal(Severity.Confirm, finding.Severity);
        Assert.Equal(Effect.Review, finding.Effect);
    }

    [Theory]
    [InlineData("0456/STC-NS")]
    [InlineData("456 / STC-NS")]
    [InlineData(null)]
    public void Judge_NumberWrittenOtherwiseOrNotAtAll_IsMet(string? number) =>
        Reporting(Reported("Sở Tài chính", number: number)).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_SupersedingLetterNamesTheCitedOne_IsMet() => Reporting(Reported("Sở Tài chính", number: "400/STC-NS"))
        .Document(OpinionPath, d => d with { Says = d.Says with { Citations = [Citation("Công văn số 400/STC-NS", "Công văn", "400/STC-NS")] } })
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_UnreadUndeclaredFileMayBeTheOpinion_CannotTell() =>
        Reporting(Reported("Sở Tư pháp")).With(Scan("08-scan.pdf")).Expect(Rule, Answer.CannotTell, "perhaps-unread");

    [Fact]
    public void Judge_ScanDeclaredForTheAgency_IsMet() => Reporting(Reported("Sở Tư pháp"))
        .With(Scan("08-scan.pdf", FileRole.Opinion, declared: true) with { DeclaredAgency = "STP" })
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_AgencyHasNoOpinionAndNoLetter_CannotTell() =>
        Reporting(Reported("Sở Tư pháp", OpinionView.NoOpinion)).Expect(Rule, Answer.CannotTell, "perhaps-silent");

    [Fact]
    public void Judge_AgenciesAtLargeWithoutAnyOpinion_IsNotMet() =>
        Reporting(Reported("các đơn vị")).Without(OpinionPath).Expect(Rule, Answer.NotMet, "none-attached");

    [Theory]
    [InlineData("các sở, ngành")]
    [InlineData("05/05 đơn vị")]
    [InlineData("UBND các huyện, thành phố")]
    public void Judge_AgenciesAtLargeWithAnOpinion_IsMet(string agencies) => Reporting(Reported(agencies)).Expect(Rule, Answer.Met);

    [Theory]
    [InlineData("các sở đều thống nhất", Answer.NotMet, "none-attached")]
    [InlineData("tiếp thu ý kiến góp ý", Answer.CannotTell, "obtained-unnamed")]
    public void Judge_ObtainedAtLargeAndNothingAttached_DependsOnWhatIsSaid(string words, Answer answer, string reason) => Reporting()
        .LetterSays(s => s with { Consultations = [new Consultation(ConsultationStatus.Obtained, [], At(words))] })
        .Without(OpinionPath)
        .Expect(Rule, answer, reason);

    [Theory]
    [InlineData("Sở NN&PTNT", "SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN")]
    [InlineData("Bộ CHQS tỉnh", "BỘ CHỈ HUY QUÂN SỰ TỈNH KON TUM")]
    [InlineData("Sở VH,TT&DL", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH")]
    [InlineData("UBND TP. Mẫu", "UỶ BAN NHÂN DÂN THÀNH PHỐ MẪU")]
    [InlineData("CAT", "CÔNG AN TỈNH KON TUM")]
    public void Judge_AgencyUnknownToTheDirectoryAbbreviated_IsMet(string written, string letterhead) => Reporting(Reported(written))
        .File(OpinionPath, f => f with { DeclaredAgency = null, Document = f.Document! with { Issuer = letterhead } })
        .Expect(Rule, Answer.Met);

    [Theory]
    [InlineData("Chủ tịch UBND tỉnh")]
    [InlineData("Thường trực Tỉnh ủy")]
    [InlineData("Sở Xây dựng")]
    public void Judge_WordsOfABodyAboveOrOfTheAgencyItself_NeedNoAttachment(string body) =>
        Reporting(Reported(body)).Without(OpinionPath).Expect(Rule, Answer.NotApplicable, "none-reported");

    private static Dossier Reporting(params ReportedOpinion[] reports) =>
        Build().LetterSays(s => s with { Consultations = [], ReportedOpinions = reports, Enclosures = [] });
}
