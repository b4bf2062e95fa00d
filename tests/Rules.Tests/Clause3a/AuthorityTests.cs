using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Tests.Clause3a;

public sealed class AuthorityTests
{
    private static readonly Dossier Clean = CleanDossier.Build();

    [Theory]
    [InlineData("Ủy ban nhân dân tỉnh Kon Tum")]
    [InlineData("Uỷ ban nhân dân tỉnh")]
    [InlineData("UBND tỉnh (qua Văn phòng UBND tỉnh)")]
    [InlineData("Chủ tịch Ủy ban nhân dân tỉnh")]
    [InlineData("Đồng chí Nguyễn Văn Giả, Phó Chủ tịch UBND tỉnh")]
    [InlineData("Thường trực UBND tỉnh")]
    public void Addressee_CommitteeOrChairman_Met(string addressee) =>
        Clean.Letter(d => d with { Addressees = [addressee] }).Expect("authority.addressee", Answer.Met);

    [Fact]
    public void Addressee_CommitteeAmongOthers_Met() =>
        Clean.Letter(d => d with { Addressees = ["Sở Tài chính", "Ủy ban nhân dân tỉnh"] }).Expect("authority.addressee", Answer.Met);

    [Theory]
    [InlineData("Hội đồng nhân dân tỉnh")]
    [InlineData("Sở Tài chính")]
    [InlineData("Ủy ban nhân dân tỉnh Gia Lai")]
    [InlineData("Ủy ban nhân dân huyện Đăk Hà")]
    [InlineData("Đảng ủy UBND tỉnh")]
    public void Addressee_AnotherBody_NotMet(string addressee)
    {
        var finding = Clean.Letter(d => d with { Addressees = [addressee] }).Expect("authority.addressee", Answer.NotMet, "other-body");
        Assert.Equal(Effect.Return, finding.Effect);
        Assert.Contains(addressee, finding.Message.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Văn phòng Ủy ban nhân dân tỉnh")]
    [InlineData("Chánh Văn phòng UBND tỉnh")]
    public void Addressee_Office_IsForAPersonToConfirm(string addressee)
    {
        var verdict = Judged.Whole(Clean.Letter(d => d with { Addressees = [addressee] }));
        var finding = verdict.Findings.Single(f => f.Rule == "authority.addressee");
        Assert.Equal((Answer.NotMet, Severity.Confirm, Effect.Review), (finding.Answer, finding.Severity, finding.Effect));
        Assert.Equal(Decision.Review, verdict.Decision);
    }

    [Fact]
    public void Addressee_NoneButTheTextAsksTheCommittee_Met() =>
        Clean.Letter(d => d with { Addressees = [] }).Expect("authority.addressee", Answer.Met, "asked-in-text");

    [Fact]
    public void Addressee_NobodyNamedAnywhere_CannotTell() =>
        Clean.Letter(d => d with { Addressees = [], Says = d.Says with { Requests = [] } }).Expect("authority.addressee", Answer.CannotTell, "no-addressee");

    [Fact]
    public void Addressee_NoLetter_NotApplicable() =>
        Clean.Without(CleanDossier.LetterPath).Expect("authority.addressee", Answer.NotApplicable, "no-letter");

    [Fact]
    public void Addressee_LetterUnread_CannotTell() =>
        Clean.Unread(CleanDossier.LetterPath).Expect("authority.addressee", Answer.CannotTell, "letter-unread");

    [Fact]
    public void Level_ChairmanAddressedButDraftOfTheCommittee_NotMet()
    {
        var dossier = Clean.Declare(d => d with { Addressee = null })
            .Letter(d => d with { Addressees = ["Chủ tịch Ủy ban nhân dân tỉnh"], Says = d.Says with { Requests = [], Competences = [] } });
        var finding = dossier.Expect("authority.level", Answer.NotMet, "draft-differs");
        Assert.Contains(finding.Evidence, e => e.File == CleanDossier.DraftPath);
    }

    [Fact]
    public void Level_CommitteeAddressedButDraftOfTheChairman_NotMet() =>
        DraftByChairman(Clean).LetterSays(s => s with { Competences = [], Requests = [] }).Expect("authority.level", Answer.NotMet, "draft-differs");

    [Fact]
    public void Level_DraftOfTheChairmanWhomTheLetterAsks_Met() =>
        DraftByChairman(Clean)
            .LetterSays(s => s with { Requests = [new RequestStatement(RequestAddressee.Chairman, RequestedAct.Decide, "QĐ", CleanDossier.At("trình Chủ tịch UBND tỉnh"))] })
            .Expect("authority.level", Answer.Met);

    [Fact]
    public void Level_ChairmanAddressedAndCommitteeAskedByName_NotMet()
    {
        var letter = Clean.Letter(d => d with { Addressees = ["Chủ tịch Ủy ban nhân dân tỉnh"] }).Declare(d => d with { Addressee = DeclaredAddressee.Chairman });
        letter.LetterSays(s => s with { Competences = [] }).Expect("authority.level", Answer.NotMet, "draft-differs");
        letter.Expect("authority.level", Answer.Met);
    }

    [Fact]
    public void Level_BothAddressed_NotApplicable() =>
        Clean.Letter(d => d with { Addressees = ["Ủy ban nhân dân tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh"] }).Expect("authority.level", Answer.NotApplicable, "open");

    [Fact]
    public void Level_DeclaredOtherwise_NotMet() =>
        Clean.Declare(d => d with { Addressee = DeclaredAddressee.Chairman }).Expect("authority.level", Answer.NotMet, "declared-differs");

    [Fact]
    public void Level_DraftByOrderOfTheChairman_LeavesItOpen() =>
        Clean.Draft(d => d with { Signer = d.Signer! with { Prefixes = ["TL"], OnBehalfOf = "CHỦ TỊCH", Position = "CHÁNH VĂN PHÒNG" } })
            .Expect("authority.level", Answer.Met);

    [Fact]
    public void LeadAgency_IssuerIsDeclaredAndInTheDirectory_Met() => Clean.Expect("authority.lead-agency", Answer.Met);

    [Theory]
    [InlineData("SỞ XÂY DỰNG TỈNH KON TUM")]
    [InlineData("Sở Xây dựng Kon Tum")]
    [InlineData("SXD")]
    public void LeadAgency_IssuerWrittenOtherwise_Met(string issuer) =>
        Clean.Letter(d => d with { Issuer = issuer }).Expect("authority.lead-agency", Answer.Met);

    [Fact]
    public void LeadAgency_AnotherAgencyDeclared_NotMet() =>
        Clean.Declare(d => d with { Agency = "STC" }).Expect("authority.lead-agency", Answer.NotMet, "declared-differs");

    [Fact]
    public void LeadAgency_UnitOfAnAgency_NotMet() =>
        Clean.Letter(d => d with { Issuer = "CHI CỤC GIÁM ĐỊNH XÂY DỰNG", Parent = "SỞ XÂY DỰNG", Number = "12/TTr-CCGĐ", Notation = "TTr-CCGĐ" })
            .Expect("authority.lead-agency", Answer.NotMet, "sub-unit");

    [Fact]
    public void LeadAgency_MergedBeforeTheLetter_NotMetAndNamesTheSuccessor()
    {
        var finding = Clean.Declare(d => d with { Agency = null })
            .Letter(d => d with { Issuer = "SỞ KẾ HOẠCH VÀ ĐẦU TƯ", Number = "9/TTr-SKHĐT" })
            .Expect("authority.lead-agency", Answer.NotMet, "abolished");
        Assert.Contains("Sở Tài chính", finding.Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void LeadAgency_MergedAfterTheLetter_Met()
    {
        var dossier = Clean.Declare(d => d with { Agency = null })
            .Letter(d => d with { Issuer = "SỞ KẾ HOẠCH VÀ ĐẦU TƯ", Number = "9/TTr-SKHĐT", Date = new DateOnly(2025, 2, 20) });
        (dossier with { ReceivedAt = new DateTimeOffset(2025, 2, 24, 8, 0, 0, TimeSpan.FromHours(7)) }).Expect("authority.lead-agency", Answer.Met);
    }

    [Fact]
    public void LeadAgency_UnknownLetterhead_CannotTell() =>
        Clean.Declare(d => d with { Agency = null }).Letter(d => d with { Issuer = "HỘI LÀM VƯỜN", Number = "1/TTr-HLV", Notation = "TTr-HLV" })
            .Expect("authority.lead-agency", Answer.CannotTell, "not-in-directory");

    [Fact]
    public void LeadAgency_DeclaredCodeUnknown_CannotTell() =>
        Clean.Declare(d => d with { Agency = "XYZ" }).Expect("authority.lead-agency", Answer.CannotTell, "declared-unknown");

    [Fact]
    public void OwnField_SubjectInAnothersField_IsAdviceOnly()
    {
        var verdict = Judged.Whole(Clean.Letter(d => d with { Subject = "Về việc phân bổ ngân sách năm 2027" }));
        var finding = verdict.Findings.Single(f => f.Rule == "authority.own-field");
        Assert.Equal((Answer.NotMet, "2.a", Effect.None), (finding.Answer, finding.Clause, finding.Effect));
    }

    [Theory]
    [InlineData("Về việc điều chỉnh quy hoạch xây dựng vùng", Answer.Met)]
    [InlineData("Về việc tặng thưởng", Answer.NotApplicable)]
    public void OwnField_OwnOrOpenField_IsNoFinding(string subject, Answer answer) =>
        Clean.Letter(d => d with { Subject = subject }).Expect("authority.own-field", answer);

    private static Dossier DraftByChairman(Dossier dossier) =>
        dossier.Draft(d => d with { Signer = new SignatureBlock { Kind = SignerKind.Head, Position = "CHỦ TỊCH", Place = CleanDossier.At("CHỦ TỊCH") } });
}
