using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Signatures;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;
using static TaskTracking.Rules.Tests.Building.CleanDossier;

namespace TaskTracking.Rules.Tests.Clause3d;

public sealed class DraftOrganisationSignatureTests
{
    private const string Rule = "draft.organisation-signature";

    private static readonly SignatureFact Seal = OrganisationSignature("SỞ XÂY DỰNG");

    [Fact]
    public void Judge_SealOfTheFilingAgency_IsMet() => Build().Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_Unsigned_IsNotMet() => Build().Signatures(DraftPath).Expect(Rule, Answer.NotMet, "unsigned");

    [Fact]
    public void Judge_SignedByAPersonOnly_IsNotMet() =>
        Build().Signatures(DraftPath, PersonSignature("Trần Văn Mẫu")).Expect(Rule, Answer.NotMet, "person-only");

    [Fact]
    public void Judge_SealOfAnotherAgency_IsNotMet() =>
        Build().Signatures(DraftPath, OrganisationSignature("SỞ TÀI CHÍNH")).Expect(Rule, Answer.NotMet, "other-organisation");

    [Fact]
    public void Judge_BrokenSeal_IsNotMet() => Build()
        .Signatures(DraftPath, Seal with { Integrity = Integrity.Broken, Indication = Indication.TotalFailed })
        .Expect(Rule, Answer.NotMet, "does-not-count");

    [Fact]
    public void Judge_SealOfAnUnknownAnchor_CannotTell() => Build()
        .Signatures(DraftPath, Seal with { Chain = ChainStatus.Untrusted, Indication = Indication.Indeterminate })
        .Expect(Rule, Answer.CannotTell, "unverified");

    [Fact]
    public void Judge_OneOfSeveralSealsCounts_IsMet() => Build()
        .Signatures(DraftPath, Seal with { Integrity = Integrity.Broken }, Seal)
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_CertificateOfNobodyKnown_CannotTell() => Build()
        .Signatures(DraftPath, Seal with { Signer = new SignerIdentity("VT-2026", null, SignerIdentityKind.Unknown) })
        .Expect(Rule, Answer.CannotTell, "owner-unknown");

    [Fact]
    public void Judge_Paper_IsNotApplicableAndTheInkIsAskedOfTheClerk()
    {
        var paper = Build().Signatures(DraftPath).File(DraftPath, f => f with { Paper = true });

        paper.Expect(Rule, Answer.NotApplicable, "paper");
        paper.Expect("draft.initials-or-stamp", Answer.CannotTell, "ask-clerk");
    }

    [Fact]
    public void Initials_ElectronicDraftOrNone_IsNotApplicable()
    {
        Build().Expect("draft.initials-or-stamp", Answer.NotApplicable, "electronic");
        Build().Without(DraftPath).Expect("draft.initials-or-stamp", Answer.NotApplicable, "no-draft");
    }

    [Fact]
    public void Judge_UnsignedEditableCopyBesideTheSignedOne_IsMet() => Build().With(Editable("draft")).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_UnsignedCopyWithOtherFigures_CannotTell() =>
        Build().With(Editable("draft with another figure")).Expect(Rule, Answer.CannotTell, "copy-differs");

    [Fact]
    public void Judge_UnsignedSecondDraft_IsNotMet() => Build()
        .With(Editable("other") with { Document = Editable("other").Document! with { Subject = "Về việc khác hẳn" } })
        .Expect(Rule, Answer.NotMet, "unsigned");

    [Fact]
    public void Judge_NoLetterAndNobodyDeclared_IsNotApplicable() => Build()
        .Declare(d => d with { Agency = null }).Without(LetterPath)
        .Expect(Rule, Answer.NotApplicable, "no-letter");

    [Theory]
    [InlineData(FileFormat.Html)]
    [InlineData(FileFormat.Doc)]
    public void Judge_CopyOfAKindThatCannotBeSignedBesideTheSignedOne_IsMet(FileFormat format) => Build()
        .With(Draft() with { Path = "02-du-thao.x", Sha256 = new string('e', 64), Format = format, Document = null, Signatures = SignatureReport.Unsigned })
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_OnlyDraftIsOfAKindThatCannotBeSigned_IsNotMet() => Build()
        .File(DraftPath, f => f with { Format = FileFormat.Html, Signatures = SignatureReport.Unsigned })
        .Expect(Rule, Answer.NotMet, "unsigned");

    [Theory]
    [InlineData("words", true)]
    [InlineData("other words", false)]
    public void Judge_WordFileWhoseTableIsInAnotherOrder_IsACopyWhereTheWordsAreTheSame(string words, bool same)
    {
        var editable = Editable("order") is var file ? file with { Document = file.Document! with { WordsKey = words } } : null!;
        Build().Draft(d => d with { WordsKey = "words" }).With(editable).Expect(Rule, same ? Answer.Met : Answer.CannotTell);
    }

    [Fact]
    public void Judge_NoDraft_IsNotApplicable() => Build().Without(DraftPath).Expect(Rule, Answer.NotApplicable, "no-draft");

    private static DossierFile Editable(string textKey) => Draft() with
    {
        Path = "02-du-thao.docx",
        Sha256 = new string('e', 64),
        Format = FileFormat.Docx,
        Document = Draft().Document! with { Format = FileFormat.Docx, Pages = null, TextKey = textKey },
        Signatures = SignatureReport.Unsigned,
    };
}
