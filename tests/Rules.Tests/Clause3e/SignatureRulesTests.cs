using TaskTracking.Facts.Signatures;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;
using static TaskTracking.Rules.Tests.Building.CleanDossier;
using static TaskTracking.Rules.Tests.Building.MoreFiles;

namespace TaskTracking.Rules.Tests.Clause3e;

public sealed class SignatureRulesTests
{
    private static readonly SignatureFact Seal = OrganisationSignature("SỞ XÂY DỰNG");

    private static readonly SignatureFact Broken = Seal with { Integrity = Integrity.Broken, Indication = Indication.TotalFailed };

    [Theory]
    [InlineData("signature.intact")]
    [InlineData("signature.trusted")]
    [InlineData("signature.revocation")]
    [InlineData("signature.algorithm")]
    public void Judge_NoSignatures_IsNotApplicable(string rule)
    {
        Build().Expect(rule, Answer.Met);
        Build().Signatures(LetterPath).Signatures(DraftPath).Signatures(OpinionPath).Expect(rule, Answer.NotApplicable, "unsigned");
    }

    [Fact]
    public void Intact_EachFault_HasItsReason()
    {
        With(Broken).Expect("signature.intact", Answer.NotMet, "broken");
        With(Seal with { ChangesAfterSigning = ChangesAfterSigning.Suspicious }).Expect("signature.intact", Answer.NotMet, "changed");
        With(Seal with { Coverage = Coverage.Partial, Indication = Indication.TotalFailed }).Expect("signature.intact", Answer.NotMet, "partial");
        With(Seal with { Coverage = Coverage.Partial }).Expect("signature.intact", Answer.Met, "met");
        With(Seal with { Integrity = Integrity.Unknown }).Expect("signature.intact", Answer.CannotTell, "unverified");
    }

    [Fact]
    public void Intact_LaterRevisionsThatOnlyAddSignatures_IsMet() =>
        With(Seal with { Coverage = Coverage.WholeRevision, ChangesAfterSigning = ChangesAfterSigning.Allowed }).Expect("signature.intact", Answer.Met);

    [Fact]
    public void Intact_BrokenSignatureOfAnAttachment_IsToBeConfirmed()
    {
        var finding = Build().With(Attachment("05.pdf", "Phụ lục") with { Signatures = Signed(Broken) }).Expect("signature.intact", Answer.NotMet, "attachment-broken");

        Assert.Equal(Severity.Confirm, finding.Severity);
    }

    [Fact]
    public void Intact_SeveralFaults_NamesTheDocumentsFirst() => With(Broken)
        .With(Attachment("00.pdf", "Phụ lục") with { Signatures = Signed(Broken) })
        .Expect("signature.intact", Answer.NotMet, "broken");

    [Fact]
    public void Trusted_EachFault_HasItsReason()
    {
        With(Seal with { Revocation = RevocationStatus.Revoked }).Expect("signature.trusted", Answer.NotMet, "revoked");
        With(Seal with { Certificate = Seal.Certificate! with { ValidAtSigning = false } }).Expect("signature.trusted", Answer.NotMet, "expired");
        With(Seal with { Chain = ChainStatus.Invalid }).Expect("signature.trusted", Answer.NotMet, "chain-invalid");
        With(Seal with { Chain = ChainStatus.Untrusted }).Expect("signature.trusted", Answer.CannotTell, "unknown-anchor");
        With(Seal with { Certificate = Seal.Certificate! with { ValidAtSigning = null } }).Expect("signature.trusted", Answer.CannotTell, "validity-unknown");
    }

    [Fact]
    public void Trusted_BrokenButTrusted_IsNotBlamedTwice() => With(Broken).Expect("signature.trusted", Answer.Met);

    [Fact]
    public void Trusted_UnreadableSignatureWithoutCertificate_IsLeftToIntact() =>
        With(Broken with { Certificate = null, Chain = ChainStatus.Untrusted }).Expect("signature.trusted", Answer.Met);

    [Fact]
    public void Revocation_Unchecked_IsAVisibleWarningOnly()
    {
        var unknown = With(Seal with { Revocation = RevocationStatus.Unknown });

        Assert.Equal(Effect.None, unknown.Expect("signature.revocation", Answer.NotMet, "not-checked").Effect);
        (unknown with { RevocationEvidenceConfigured = false }).Expect("signature.revocation", Answer.NotMet, "no-evidence");
        unknown.Expect("signature.trusted", Answer.Met);
    }

    [Theory]
    [InlineData("SHA-1", "RSA-2048", 2026, "weak-digest")]
    [InlineData("MD5", "RSA-2048", 2018, "weak-digest")]
    [InlineData("SHA-256", "RSA-1024", 2026, "short-key")]
    public void Algorithm_NotAllowedThen_IsToBeConfirmed(string digest, string algorithm, int year, string reason) =>
        Assert.Equal(Effect.Review, Made(digest, algorithm, year).Expect("signature.algorithm", Answer.NotMet, reason).Effect);

    [Theory]
    [InlineData("SHA-1", "RSA-2048", 2020)]
    [InlineData("SHA-256", "RSA-PSS-3072", 2026)]
    [InlineData("SHA-384", "ECDSA-P256", 2026)]
    public void Algorithm_AllowedThen_IsMet(string digest, string algorithm, int year) =>
        Made(digest, algorithm, year).Expect("signature.algorithm", Answer.Met);

    [Fact]
    public void Algorithm_OldPadding_IsARemarkOfAMetRule() => Made("SHA-256", "RSA-2048", 2026).Expect("signature.algorithm", Answer.Met, "met-old-padding");

    [Fact]
    public void Algorithm_AgeingDigestOnAnUnknownDay_CannotTell() =>
        With(Seal with { Digest = "SHA-1", SignedAt = null }).Expect("signature.algorithm", Answer.CannotTell, "day-unknown");

    private static Facts.Dossiers.Dossier With(SignatureFact signature) => Build().Signatures(DraftPath, signature);

    private static Facts.Dossiers.Dossier Made(string digest, string algorithm, int year) =>
        With(Seal with { Digest = digest, Algorithm = algorithm, SignedAt = new DateTimeOffset(year, 6, 1, 9, 0, 0, TimeSpan.FromHours(7)) });
}
