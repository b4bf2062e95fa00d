using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Signatures;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Tests.Clause3a;

public sealed class LetterSignatureTests
{
    private const string Personal = "signing.personal-signature";
    private const string Seal = "signing.seal";
    private const string Matches = "signing.signer-matches";

    private static readonly Dossier Clean = CleanDossier.Build();

    private static readonly SignatureFact Head = CleanDossier.PersonSignature("Trần Văn Mẫu");

    private static readonly SignatureFact Agency = CleanDossier.OrganisationSignature("SỞ XÂY DỰNG");

    [Fact]
    public void Letter_SignedAndSealed_Met()
    {
        Clean.Expect(Personal, Answer.Met);
        Clean.Expect(Seal, Answer.Met);
        Clean.Expect(Matches, Answer.Met);
    }

    [Fact]
    public void Letter_Unsigned_NotMetAndNothingToMatch()
    {
        var unsigned = Clean.Signatures(CleanDossier.LetterPath);
        unsigned.Expect(Personal, Answer.NotMet, "not-signed");
        unsigned.Expect(Seal, Answer.NotMet, "no-seal");
        unsigned.Expect(Matches, Answer.NotApplicable, "not-signed");
    }

    [Fact]
    public void Letter_UnsignedScan_IsNotSigned() =>
        Clean.Unread(CleanDossier.LetterPath).Signatures(CleanDossier.LetterPath).Expect(Personal, Answer.NotMet, "not-signed");

    [Fact]
    public void Letter_SealedOnly_NotMet() => Signed(Agency).Expect(Personal, Answer.NotMet, "only-organisation");

    [Fact]
    public void Letter_SignedByThePersonOnly_SealNotMet() => Signed(Head).Expect(Seal, Answer.NotMet, "no-seal");

    [Fact]
    public void Letter_OnlyInitials_NotMet() =>
        Signed(CleanDossier.PersonSignature("Ngô Văn Tạm") with { Purpose = SignaturePurpose.Initials }).Expect(Personal, Answer.NotMet, "not-signed");

    [Fact]
    public void Letter_SignersOwnSmallSignature_IsHisSignature() =>
        Signed(Head with { Purpose = SignaturePurpose.Initials }, Agency).Expect(Personal, Answer.Met);

    [Fact]
    public void Letter_InitialsBesideTheHead_AreNoOtherSigner()
    {
        var initialled = Signed(CleanDossier.PersonSignature("Ngô Văn Tạm") with { Purpose = SignaturePurpose.Initials }, Head, Agency);
        initialled.Expect(Personal, Answer.Met);
        initialled.Expect(Matches, Answer.Met);
    }

    [Fact]
    public void Letter_OrganisationSignsFourTimes_IsOneSeal() => Signed(Head, Agency, Agency, Agency, Agency).Expect(Seal, Answer.Met);

    [Fact]
    public void Letter_OnlyPortalAndCopySignatures_AreNoSeal() =>
        Signed(Head, Agency with { Purpose = SignaturePurpose.Copy }, Agency with { Purpose = SignaturePurpose.Portal }).Expect(Seal, Answer.NotMet, "no-seal");

    [Fact]
    public void Letter_SealOfAnotherOrganisation_NotMet() =>
        Signed(Head, CleanDossier.OrganisationSignature("SỞ TÀI CHÍNH")).Expect(Seal, Answer.NotMet, "other-organisation");

    [Theory]
    [InlineData("SỞ XÂY DỰNG TỈNH KON TUM")]
    [InlineData("Sở Xây dựng")]
    [InlineData("Sở Xây dựng Kon Tum")]
    public void Letter_SealNameWrittenOtherwise_Met(string name) => Signed(Head, CleanDossier.OrganisationSignature(name)).Expect(Seal, Answer.Met);

    public static TheoryData<string, SignatureFact, Answer> Standings => new()
    {
        { "signature-broken", Head with { Integrity = Integrity.Broken, Indication = Indication.TotalFailed }, Answer.NotMet },
        { "signature-changed", Head with { ChangesAfterSigning = ChangesAfterSigning.Suspicious, Indication = Indication.TotalFailed }, Answer.NotMet },
        { "signature-partial", Head with { Coverage = Coverage.Partial, Indication = Indication.TotalFailed }, Answer.NotMet },
        { "signature-revoked", Head with { Revocation = RevocationStatus.Revoked, Indication = Indication.TotalFailed }, Answer.NotMet },
        { "signature-expired", Head with { Certificate = Head.Certificate! with { ValidAtSigning = false }, Indication = Indication.Indeterminate }, Answer.NotMet },
        { "signature-chain-invalid", Head with { Chain = ChainStatus.Invalid, Indication = Indication.Indeterminate }, Answer.NotMet },
        { "signature-untrusted", Head with { Chain = ChainStatus.Untrusted, Indication = Indication.Indeterminate }, Answer.CannotTell },
        { "signature-revocation-unknown", Head with { Revocation = RevocationStatus.Unknown, Indication = Indication.Indeterminate }, Answer.CannotTell },
        { "signature-unverified", Head with { Integrity = Integrity.Unknown, Indication = Indication.Indeterminate }, Answer.CannotTell },

        // The mathematics fits a certificate that is not the one the signer named.
        { "signature-unverified", Head with { SubIndication = "NO_SIGNING_CERTIFICATE_FOUND", Indication = Indication.Indeterminate }, Answer.CannotTell },

        // The certificate is made for another purpose, or the signature carries what it does not sign.
        { "signature-unverified", Head with { SubIndication = "SIG_CONSTRAINTS_FAILURE", Indication = Indication.Indeterminate }, Answer.CannotTell },
    };

    [Theory]
    [MemberData(nameof(Standings))]
    public void Letter_SignatureThatDoesNotCount_SaysWhy(string reason, SignatureFact signature, Answer answer) =>
        Signed(signature, Agency).Expect(Personal, answer, reason);

    [Fact]
    public void Letter_RevocationUnknownAndNoEvidenceConfigured_Counts() =>
        (Signed(Head with { Revocation = RevocationStatus.Unknown }, Agency with { Revocation = RevocationStatus.Unknown }) with { RevocationEvidenceConfigured = false })
            .Expect(Personal, Answer.Met);

    [Fact]
    public void Letter_BrokenSignatureOfTheSignerBesideAnothersGoodOne_NotMet() =>
        Signed(Head with { Integrity = Integrity.Broken }, CleanDossier.PersonSignature("Lê Thị Thử"), Agency).Expect(Personal, Answer.NotMet, "signature-broken");

    [Theory]
    [InlineData("TRẦN VĂN MẪU", Answer.Met)]
    [InlineData("TrầnVăn  Mẫu", Answer.Met)]
    [InlineData("Phó Giám đốc Trần Văn Mẫu", Answer.Met)]
    [InlineData("Lê Thị Thử", Answer.NotMet)]
    [InlineData("Tran Van Mau", Answer.CannotTell)]
    public void SignerMatches_CertificateName_Compared(string name, Answer answer) => Signed(CleanDossier.PersonSignature(name), Agency).Expect(Matches, answer);

    [Fact]
    public void SignerMatches_ToneMarkStyle_IsTheSame() =>
        Signed(CleanDossier.PersonSignature("Nguyễn Thị Thúy Hoà"), Agency).Letter(d => d with { Signer = CleanDossier.HeadSigns("Nguyễn Thị Thuý Hòa") }).Expect(Matches, Answer.Met);

    [Fact]
    public void SignerMatches_NoNamePrinted_CannotTell() =>
        Clean.Letter(d => d with { Signer = d.Signer! with { Name = null } }).Expect(Matches, Answer.CannotTell, "no-name");

    [Fact]
    public void Letter_OwnerOfTheCertificateUnknown_CannotTell() =>
        Signed(Head with { Signer = new SignerIdentity("Giám đốc Sở", null, SignerIdentityKind.Unknown) }, Agency).Expect(Personal, Answer.CannotTell, "owner-unknown");

    [Fact]
    public void Letter_OwnerUnknownButNamedInTheSignatureBlock_IsTheSigner()
    {
        var signed = Signed(Head with { Signer = new SignerIdentity("TRẦN VĂN MẪU", null, SignerIdentityKind.Unknown) }, Agency);
        signed.Expect(Personal, Answer.Met);
        signed.Expect(Matches, Answer.Met);
    }

    [Fact]
    public void Letter_SignaturesCannotBeListed_CannotTell() =>
        Clean.File(CleanDossier.LetterPath, f => f with { Signatures = new SignatureReport { Error = "file-corrupt" } }).Expect(Personal, Answer.CannotTell, "signatures-unread");

    private static Dossier Signed(params SignatureFact[] signatures) => Clean.Signatures(CleanDossier.LetterPath, signatures);
}
