using System.Security.Cryptography.X509Certificates;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using Xunit;

namespace TaskTracking.Signatures.Tests.Certificates;

/// <summary>CRLs and OCSP answers from the trust folder and the file (rules.md, "a signature counts"; contract.md, the table of verify).</summary>
public sealed class RevocationTests
{
    private static readonly DateTimeOffset SignedAt = TestPki.Now.AddDays(-1);

    [Fact]
    public void Inspect_NoEvidenceConfigured_PassesWithWarning()
    {
        var fact = Judging.Judge(new CmsPlan());

        Assert.Equal(Indication.TotalPassed, fact.Indication);
        Assert.Equal(RevocationStatus.Unknown, fact.Revocation);
        Assert.Contains("revocation-not-checked", fact.Warnings.Codes());
    }

    [Theory]
    [InlineData(-10, 10, true)]
    [InlineData(-10, -2, false)]
    [InlineData(-1, 10, true)]
    [InlineData(0, 1, true)]
    public void Inspect_CrlPeriod_DecidesWhetherItIsEvidence(int issuedDays, int untilDays, bool isEvidence)
    {
        var crl = EvidenceMaker.Crl(TestPki.Issuer, TestPki.Now.AddDays(issuedDays).AddMinutes(1), TestPki.Now.AddDays(untilDays).AddMinutes(2));
        var fact = Judging.Judge(new CmsPlan(), Judging.Trust(crl));

        Assert.Equal(isEvidence ? RevocationStatus.Good : RevocationStatus.Unknown, fact.Revocation);
        Assert.Equal(isEvidence ? null : "TRY_LATER", fact.SubIndication);
    }

    [Fact]
    public void Inspect_EvidenceOfAnotherAuthorityOnly_IsTryLater()
    {
        var crl = EvidenceMaker.Crl(TestPki.Root, TestPki.Now.AddDays(-2), TestPki.Now.AddDays(30));
        var fact = Judging.Judge(new CmsPlan(), Judging.Trust(crl));

        Assert.Equal(Indication.Indeterminate, fact.Indication);
        Assert.Equal("TRY_LATER", fact.SubIndication);
        Assert.Contains("revocation-evidence-missing", fact.Reasons.Codes());
    }

    [Theory]
    [InlineData(-2, true, Indication.TotalFailed, "REVOKED", RevocationStatus.Revoked)]
    [InlineData(-2, false, Indication.Indeterminate, "REVOKED_NO_POE", RevocationStatus.Revoked)]
    [InlineData(0, true, Indication.TotalPassed, null, RevocationStatus.Good)]
    [InlineData(0, false, Indication.TotalPassed, null, RevocationStatus.Good)]
    public void Inspect_Revoked_DependsOnTheProvenOrder(
        int revokedDays, bool proven, Indication indication, string? subIndication, RevocationStatus status)
    {
        var fact = Judging.Judge(Plan(proven), Judging.Trust(CrlRevoking(TestPki.Now.AddDays(revokedDays).AddMinutes(-1), X509RevocationReason.CessationOfOperation)));

        Assert.Equal(indication, fact.Indication);
        Assert.Equal(subIndication, fact.SubIndication);
        Assert.Equal(status, fact.Revocation);
    }

    [Fact]
    public void Inspect_KeyCompromisedAfterAClaimedTime_CannotBeBelieved()
    {
        var crl = CrlRevoking(TestPki.Now.AddHours(-1), X509RevocationReason.KeyCompromise);

        Assert.Equal("REVOKED_NO_POE", Judging.Judge(Plan(proven: false), Judging.Trust(crl)).SubIndication);
        Assert.Equal(Indication.TotalPassed, Judging.Judge(Plan(proven: true), Judging.Trust(crl)).Indication);
    }

    [Fact]
    public void Inspect_RevokedOnAnOutdatedCrl_IsStillRevoked()
    {
        var crl = EvidenceMaker.Crl(
            TestPki.Issuer, TestPki.Now.AddDays(-60), TestPki.Now.AddDays(-50), (TestPki.Person, TestPki.Now.AddDays(-70), null));

        Assert.Equal("REVOKED", Judging.Judge(Plan(proven: true), Judging.Trust(crl)).SubIndication);
    }

    [Fact]
    public void Inspect_SuspensionLiftedByANewerCrl_IsGood()
    {
        var held = EvidenceMaker.Crl(
            TestPki.Issuer, TestPki.Now.AddDays(-20), TestPki.Now.AddDays(-10), (TestPki.Person, TestPki.Now.AddDays(-30), X509RevocationReason.CertificateHold));
        var lifted = EvidenceMaker.Crl(TestPki.Issuer, TestPki.Now.AddDays(-5), TestPki.Now.AddDays(5));

        Assert.Equal(RevocationStatus.Good, Judging.Judge(new CmsPlan(), Judging.Trust(held, lifted)).Revocation);
        Assert.Equal(RevocationStatus.Revoked, Judging.Judge(new CmsPlan(), Judging.Trust(held)).Revocation);
    }

    [Fact]
    public void Inspect_CrlOfAnImpostor_IsNoEvidence()
    {
        var impostor = TestPki.SelfSigned(CertificatePlan.Authority("CA Mẫu"));
        var crl = EvidenceMaker.Crl(impostor, TestPki.Now.AddDays(-2), TestPki.Now.AddDays(2), (TestPki.Person, TestPki.Now.AddDays(-9), null));

        Assert.Equal(RevocationStatus.Unknown, Judging.Judge(new CmsPlan(), Judging.Trust(crl)).Revocation);
    }

    [Fact]
    public void Inspect_CrlInsideTheFile_IsEvidenceOfItsOwn()
    {
        var good = EvidenceMaker.Crl(TestPki.Issuer, TestPki.Now.AddDays(-2), TestPki.Now.AddDays(2));
        var fact = Judging.Judge(Plan(proven: true) with { Crls = [good] });

        Assert.Equal(RevocationStatus.Good, fact.Revocation);
        Assert.Equal("B-LT", fact.Level);
    }

    [Fact]
    public void Inspect_OcspOfTheIssuerOrItsDelegate_IsEvidence()
    {
        var responder = TestPki.Issue(TestPki.Issuer, new CertificatePlan { Subject = "CN=OCSP Mẫu, C=VN", ExtendedUsage = ["1.3.6.1.5.5.7.3.9"] });

        Assert.Equal(RevocationStatus.Good, WithOcsp(TestPki.Issuer).Revocation);
        Assert.Equal(RevocationStatus.Good, WithOcsp(responder).Revocation);
    }

    [Fact]
    public void Inspect_OcspWhoseResponderStandsElsewhere_IsEvidence()
    {
        var responder = TestPki.Issue(TestPki.Issuer, new CertificatePlan { Subject = "CN=OCSP Mẫu, C=VN", ExtendedUsage = ["1.3.6.1.5.5.7.3.9"] });
        var answer = EvidenceMaker.Ocsp(TestPki.Person, TestPki.Issuer, responder, TestPki.Now.AddHours(-2), TestPki.Now.AddHours(2), isAlone: true);

        Assert.Equal(RevocationStatus.Unknown, Judging.Judge(new CmsPlan(), Judging.Trust(answer)).Revocation);
        Assert.Equal(RevocationStatus.Good, Judging.Judge(new CmsPlan(), Judging.Trust(answer, responder.Encoded)).Revocation);
        Assert.Equal(RevocationStatus.Good, Judging.Judge(new CmsPlan { Embedded = [responder] }, Judging.Trust(answer)).Revocation);
    }

    [Fact]
    public void Inspect_OcspOfOneNotEntitled_IsNoEvidence()
    {
        var withoutUsage = TestPki.Issue(TestPki.Issuer, new CertificatePlan { Subject = "CN=OCSP Giả, C=VN" });
        var ofAnother = TestPki.Issue(TestPki.Root, new CertificatePlan { Subject = "CN=OCSP Khác, C=VN", ExtendedUsage = ["1.3.6.1.5.5.7.3.9"] });

        Assert.Equal(RevocationStatus.Unknown, WithOcsp(withoutUsage).Revocation);
        Assert.Equal(RevocationStatus.Unknown, WithOcsp(ofAnother).Revocation);
    }

    [Fact]
    public void Inspect_OcspRevoked_Fails()
    {
        var ocsp = EvidenceMaker.Ocsp(
            TestPki.Person, TestPki.Issuer, TestPki.Issuer, TestPki.Now.AddHours(-2), TestPki.Now.AddHours(2), revokedAt: TestPki.Now.AddDays(-40));

        Assert.Equal("REVOKED", Judging.Judge(Plan(proven: true), Judging.Trust(ocsp)).SubIndication);
    }

    [Fact]
    public void Inspect_AuthorityRevoked_IsIndeterminate()
    {
        var crls = new[]
        {
            EvidenceMaker.Crl(TestPki.Root, TestPki.Now.AddDays(-2), TestPki.Now.AddDays(2), (TestPki.Issuer, TestPki.Now.AddDays(-9), null)),
            EvidenceMaker.Crl(TestPki.Issuer, TestPki.Now.AddDays(-2), TestPki.Now.AddDays(2)),
        };
        var fact = Judging.Judge(Plan(proven: true), Judging.Trust(crls));

        Assert.Equal(Indication.Indeterminate, fact.Indication);
        Assert.Equal("REVOKED_CA_NO_POE", fact.SubIndication);
    }

    private static SignatureFact WithOcsp(Identity responder) => Judging.Judge(
        new CmsPlan(),
        Judging.Trust(EvidenceMaker.Ocsp(TestPki.Person, TestPki.Issuer, responder, TestPki.Now.AddHours(-2), TestPki.Now.AddHours(2))));

    private static CmsPlan Plan(bool proven) => new() { Timestamp = proven ? signature => TimestampMaker.Over(signature, SignedAt) : null };

    private static byte[] CrlRevoking(DateTimeOffset at, X509RevocationReason reason) =>
        EvidenceMaker.Crl(TestPki.Issuer, TestPki.Now.AddMinutes(-1), TestPki.Now.AddDays(5), (TestPki.Person, at, reason));

    [Theory]
    [InlineData("2.5.29.28", "30048302 0640", true)] // onlySomeReasons
    [InlineData("2.5.29.27", "020101", true)] // a delta list
    [InlineData("2.5.29.28", "30038401 FF", false)] // indirect: the entry may be of another authority
    [InlineData("2.5.29.28", "30038201 FF", false)] // authorities only
    public void Inspect_RevokedOnAListThatSaysOnlyAPart_IsBelievedWhereTheEntryIsMeant(string oid, string value, bool isRevoked)
    {
        var bytes = Convert.FromHexString(value.Replace(" ", "", StringComparison.Ordinal));
        var part = EvidenceMaker.Crl(TestPki.Issuer, TestPki.Now.AddDays(-3), TestPki.Now.AddDays(3), TestPki.Person, TestPki.Now.AddDays(-9), (oid, bytes));
        var whole = EvidenceMaker.Crl(TestPki.Issuer, TestPki.Now.AddDays(-4), TestPki.Now.AddDays(3));

        var fact = Judging.Judge(new CmsPlan(), Judging.Trust(part, whole));

        Assert.Equal(isRevoked ? RevocationStatus.Revoked : RevocationStatus.Good, fact.Revocation);
    }
}
