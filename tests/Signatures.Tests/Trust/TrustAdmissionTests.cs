using System.Security.Cryptography;
using TaskTracking.Signatures.Tests.Pki;
using TaskTracking.Signatures.Trust;
using Xunit;

namespace TaskTracking.Signatures.Tests.Trust;

public sealed class TrustAdmissionTests
{
    private static readonly TrustStore RootOnly = TrustStore.Load([("root", TestPki.Root.Encoded)]);

    [Fact]
    public void Judge_SelfSigned_IsAnAnchorOnlyWithItsFingerprint()
    {
        Assert.Equal(Admission.AnchorUnconfirmed, One(TrustStore.Empty, TestPki.Root.Encoded).Admission);
        Assert.Equal(Admission.Added, One(TrustStore.Empty, TestPki.Root.Encoded, Hash(TestPki.Root.Encoded)).Admission);
        Assert.Equal(Admission.AnchorUnconfirmed, One(RootOnly, TestPki.SelfSigned(CertificatePlan.Authority("Gốc Mẫu")).Encoded, Hash(TestPki.Root.Encoded)).Admission);
    }

    [Fact]
    public void Judge_AuthorityBelowAnAnchor_IsAdded() => Assert.Equal(Admission.Added, One(RootOnly, TestPki.Issuer.Encoded).Admission);

    [Fact]
    public void Judge_TimestampAuthority_IsAdded() => Assert.Equal((Admission.Added, TrustRole.TimestampAuthority), Of(One(RootOnly, TestPki.TimestampAuthority.Encoded)));

    [Fact]
    public void Judge_AuthorityOfAStranger_IsNot()
    {
        var stranger = TestPki.SelfSigned(CertificatePlan.Authority("Gốc lạ"));

        Assert.Equal(Admission.NoPath, One(RootOnly, TestPki.Issue(stranger, CertificatePlan.Authority("CA lạ")).Encoded).Admission);
    }

    [Fact]
    public void Judge_ForgedAuthorityOfAKnownName_IsNot()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var forged = TestPki.Issue(TestPki.Root with { Key = key }, CertificatePlan.Authority("CA giả"));
        var judged = One(RootOnly, forged.Encoded);

        Assert.Equal(Admission.NoPath, judged.Admission);
        Assert.Equal(["certificate-signature-invalid"], judged.Reasons.Select(r => r.Code));
    }

    [Fact]
    public void Judge_AuthorityMadeByASigner_IsNot()
    {
        var store = TrustStore.Load([("root", TestPki.Root.Encoded), ("ca", TestPki.Issuer.Encoded), ("person", TestPki.Person.Encoded)]);

        Assert.Equal(Admission.NoPath, One(store, TestPki.Issue(TestPki.Person, CertificatePlan.Authority("CA tự phong")).Encoded).Admission);
    }

    [Fact]
    public void Judge_SignersCertificate_IsNoAuthority() => Assert.Equal(Admission.NoAuthority, One(Judging.Trust(), TestPki.Person.Encoded).Admission);

    [Fact]
    public void Judge_AllTogetherInAnyOrder_TakesAnchorAuthorityAndEvidence()
    {
        var files = new[] { EvidenceMaker.Crl(TestPki.Issuer, TestPki.Now, TestPki.Now.AddDays(7)), TestPki.Issuer.Encoded, TestPki.Root.Encoded };
        var judged = TrustAdmission.Judge(TrustStore.Empty, [.. files.Select((bytes, i) => ("f" + i, bytes))], [Hash(TestPki.Root.Encoded)]);

        Assert.All(judged, c => Assert.Equal(Admission.Added, c.Admission));
        Assert.Equal(["f0", "f1", "f2"], judged.Select(c => c.File));
    }

    [Fact]
    public void Judge_Evidence_IsTakenOnlyFromWhoSignedIt()
    {
        var stranger = TestPki.SelfSigned(CertificatePlan.Authority("CA Mẫu"));
        var crl = EvidenceMaker.Crl(TestPki.Issuer, TestPki.Now.AddDays(-30), TestPki.Now.AddDays(-23));
        var ocsp = EvidenceMaker.Ocsp(TestPki.Person, TestPki.Issuer, TestPki.Issuer, TestPki.Now, TestPki.Now.AddDays(1));

        Assert.Equal(Admission.EvidenceIssuerUnknown, One(RootOnly, crl).Admission);
        Assert.Equal(Admission.EvidenceNotSigned, One(Judging.Trust(), EvidenceMaker.Crl(TestPki.Issuer with { Key = stranger.Key }, TestPki.Now, TestPki.Now.AddDays(7))).Admission);
        Assert.Equal(Admission.EvidenceIssuerUnknown, One(RootOnly, ocsp).Admission);
        Assert.Equal(Admission.Added, One(Judging.Trust(), ocsp).Admission);
        Assert.Equal(Admission.Added, One(Judging.Trust(EvidenceMaker.Crl(TestPki.Issuer, TestPki.Now, TestPki.Now.AddDays(7))), crl).Admission);
    }

    [Fact]
    public void Judge_WhatIsThere_IsPresent() => Assert.All(
        new[] { TestPki.Root.Encoded, TestPki.Issuer.Encoded }, bytes => Assert.Equal(Admission.Present, One(Judging.Trust(), bytes).Admission));

    [Fact]
    public void Judge_NoCertificate_IsNotReadable() => Assert.Equal((Admission.NotReadable, null), Of(One(RootOnly, "không phải"u8.ToArray())));

    private static (Admission Admission, TrustRole? Role) Of(TrustCandidate candidate) => (candidate.Admission, candidate.Role);

    private static TrustCandidate One(TrustStore present, byte[] bytes, params string[] anchors) => TrustAdmission.Judge(present, [("tệp", bytes)], anchors).Single();

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
