using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Tests.Clause3a;

public sealed class SigningTests
{
    private const string DelegationPath = "04-uy-quyen.pdf";

    private static readonly Dossier Clean = CleanDossier.Build();

    private static readonly Dossier ByDeputy = SignedBy(CleanDossier.DeputySigns("Lê Thị Thử"));

    [Theory]
    [InlineData("GIÁM ĐỐC")]
    [InlineData("GIÁM ĐỐC SỞ XÂY DỰNG")]
    public void HeadSigns_HeadsTitle_Met(string position) =>
        SignedBy(CleanDossier.HeadSigns("Trần Văn Mẫu") with { Position = position }).Expect("signing.head-signs", Answer.Met);

    [Fact]
    public void HeadSigns_Deputy_IsLeftToTheRuleOnDelegation() => ByDeputy.Expect("signing.head-signs", Answer.NotApplicable, "deputy");

    [Theory]
    [InlineData(SignerKind.ByOrder, "TL", "CHÁNH VĂN PHÒNG", "by-order")]
    [InlineData(SignerKind.Delegate, "TUQ", "TRƯỞNG PHÒNG", "delegate")]
    [InlineData(SignerKind.Other, null, "TRƯỞNG PHÒNG", "not-head-title")]
    [InlineData(SignerKind.Other, null, "KẾ TOÁN TRƯỞNG", "not-head-title")]
    public void HeadSigns_AnotherSigner_NotMet(SignerKind kind, string? prefix, string position, string reason) =>
        SignedBy(new SignatureBlock { Kind = kind, Prefixes = prefix is null ? [] : [prefix], Position = position, Name = "Ngô Văn Tạm", Place = CleanDossier.At(position) })
            .Expect("signing.head-signs", Answer.NotMet, reason);

    [Fact]
    public void HeadSigns_ActingHeadOfTheDirectory_Met() =>
        SignedBy(CleanDossier.HeadSigns("Trần Văn Mẫu") with { Kind = SignerKind.Acting, Prefixes = ["Q"] }).Expect("signing.head-signs", Answer.Met, "acting-appointed");

    [Fact]
    public void HeadSigns_ActingHeadWithTheDecisionEnclosed_Met()
    {
        var decision = CleanDossier.FileOf("05-qd.pdf", FileRole.Attachment, Paper("Ngô Văn Tạm", null, null) with { Issuer = "ỦY BAN NHÂN DÂN TỈNH KON TUM" });
        SignedBy(CleanDossier.HeadSigns("Ngô Văn Tạm") with { Kind = SignerKind.Acting, Prefixes = ["Q"] }).With(decision)
            .Expect("signing.head-signs", Answer.Met, "acting-appointed");
    }

    [Fact]
    public void HeadSigns_ActingHeadNobodyKnows_CannotTell() =>
        SignedBy(CleanDossier.HeadSigns("Ngô Văn Tạm") with { Kind = SignerKind.Acting, Prefixes = ["Q"] }).Expect("signing.head-signs", Answer.CannotTell, "acting-unproven");

    [Fact]
    public void HeadSigns_NoSignatureBlock_CannotTell() => SignedBy(null).Expect("signing.head-signs", Answer.CannotTell, "no-signature-block");

    [Fact]
    public void Delegation_HeadSigns_NotApplicable() => Clean.Expect("signing.delegation", Answer.NotApplicable, "not-deputy");

    [Fact]
    public void Delegation_NeitherPaperNorSuddenEvent_NotMetAndListsWhatWasSearched()
    {
        var finding = ByDeputy.Expect("signing.delegation", Answer.NotMet, "none");
        Assert.Equal([CleanDossier.DraftPath, CleanDossier.OpinionPath], finding.Searched.Select(s => s.File));
    }

    [Fact]
    public void Delegation_PaperAndSuddenEvent_Met()
    {
        WithPaper(Paper("Lê Thị Thử", null, null)).LetterSays(Sudden).Expect("signing.delegation", Answer.Met);
        WithPaper(Paper("Lê Thị Thử", CleanDossier.At("do thiên tai"), null)).Expect("signing.delegation", Answer.Met);
        WithPaper(Paper("Lê Thị Thử", null, null)).Declare(d => d with { Unexpected = true }).Expect("signing.delegation", Answer.Met);
    }

    [Fact]
    public void Delegation_PaperWithoutSuddenEvent_CannotTell() => WithPaper(Paper("Lê Thị Thử", null, null)).Expect("signing.delegation", Answer.CannotTell, "not-sudden");

    [Fact]
    public void Delegation_OnlyASentence_CannotTell() =>
        ByDeputy.LetterSays(s => Sudden(s) with { DelegationClaims = [CleanDossier.At("được sự ủy quyền của Giám đốc")] }).Expect("signing.delegation", Answer.CannotTell, "claim");

    [Fact]
    public void Delegation_SuddenWithoutAnyDelegation_CannotTell() => ByDeputy.LetterSays(Sudden).Expect("signing.delegation", Answer.CannotTell, "sudden-not-delegated");

    [Fact]
    public void Delegation_PaperNamesAnother_NotMet() => WithPaper(Paper("Đỗ Văn Nháp", null, null)).Expect("signing.delegation", Answer.NotMet, "paper-other-person");

    [Theory]
    [InlineData(1, 10)]
    [InlineData(19, 30)]
    public void Delegation_PaperOutOfTime_NotMet(int from, int until) =>
        WithPaper(Paper("Lê Thị Thử", null, (new DateOnly(2026, 11, from), new DateOnly(2026, 11, until)))).Expect("signing.delegation", Answer.NotMet, "paper-out-of-time");

    [Fact]
    public void Delegation_PaperBySomebodyElse_NotMet() =>
        WithPaper(Paper("Lê Thị Thử", null, null) with { Signer = CleanDossier.DeputySigns("Lê Thị Thử") }).Expect("signing.delegation", Answer.NotMet, "paper-not-by-head");

    [Fact]
    public void Delegation_UnreadPaper_CannotTell() =>
        ByDeputy.With(CleanDossier.FileOf(DelegationPath, FileRole.Delegation, new AdministrativeDocument { Format = FileFormat.Pdf, Pages = 1, TextFrom = TextOrigin.None }))
            .Expect("signing.delegation", Answer.CannotTell, "paper-unread");

    [Theory]
    [InlineData("Trần Văn Mẫu", Answer.Met, "met")]
    [InlineData("TRẦN VĂN MẪU", Answer.Met, "met")]
    [InlineData("ThS. Trần  Văn Mẫu", Answer.Met, "met")]
    [InlineData("Lê Thị Thử", Answer.NotMet, "other-post")]
    [InlineData("Ngô Văn Tạm", Answer.NotMet, "not-in-office")]
    public void SignerInOffice_Head_ByTheDirectory(string name, Answer answer, string reason) =>
        SignedBy(CleanDossier.HeadSigns(name)).Expect("signing.signer-in-office", answer, reason);

    [Theory]
    [InlineData("Lê Thị Thử", Answer.Met)]
    [InlineData("Đỗ Văn Nháp", Answer.NotMet)] // until June 2026
    public void SignerInOffice_Deputy_ByTheDirectory(string name, Answer answer) =>
        SignedBy(CleanDossier.DeputySigns(name)).Expect("signing.signer-in-office", answer);

    [Fact]
    public void SignerInOffice_AgencyNotInTheDirectory_NotApplicableWithAdvice()
    {
        var finding = Clean.Declare(d => d with { Agency = null }).Letter(d => d with { Issuer = "HỘI LÀM VƯỜN", Number = null, Notation = null })
            .Expect("signing.signer-in-office", Answer.NotApplicable, "agency-unknown");
        Assert.Equal((Severity.Advice, Effect.None), (finding.Severity, finding.Effect));
        Assert.NotNull(finding.Remedy);
    }

    [Fact]
    public void InkAndStamp_PaperLetter_AsksTheClerk()
    {
        var paper = Clean.File(CleanDossier.LetterPath, f => f with { Paper = true, Signatures = CleanDossier.Signed() });
        paper.Expect("signing.ink-and-stamp", Answer.CannotTell, "ask-clerk");
        paper.Expect("signing.personal-signature", Answer.NotApplicable, "on-paper");
        paper.Expect("signing.seal", Answer.NotApplicable, "on-paper");
        paper.Expect("signing.signer-matches", Answer.NotApplicable, "on-paper");
        Assert.Equal(Decision.Review, Judged.Whole(paper).Decision);
    }

    [Fact]
    public void InkAndStamp_ElectronicLetter_NotApplicable() => Clean.Expect("signing.ink-and-stamp", Answer.NotApplicable, "electronic");

    private static Dossier SignedBy(SignatureBlock? signer) => Clean.Letter(d => d with { Signer = signer });

    private static Dossier WithPaper(AdministrativeDocument paper) => ByDeputy.With(CleanDossier.FileOf(DelegationPath, FileRole.Delegation, paper));

    private static DocumentStatements Sudden(DocumentStatements says) => says with { SuddenEvents = [CleanDossier.At("phát sinh đột xuất")] };

    private static AdministrativeDocument Paper(string deputy, Facts.Place? sudden, (DateOnly From, DateOnly Until)? period) => new()
    {
        Format = FileFormat.Pdf,
        Pages = 1,
        TextFrom = TextOrigin.Text,
        Type = "GUQ",
        TypeName = "Giấy ủy quyền",
        Number = "07/GUQ-SXD",
        Date = new DateOnly(2026, 11, 1),
        Issuer = "SỞ XÂY DỰNG",
        Signer = CleanDossier.HeadSigns("Trần Văn Mẫu"),
        Says = DocumentStatements.Nothing with
        {
            Grant = new DelegationGrant(deputy, "Phó Giám đốc", period?.From, period?.Until, sudden, CleanDossier.At("ủy quyền cho " + deputy)),
        },
    };
}
