using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using Xunit;

namespace TaskTracking.Signatures.Tests.Reports;

/// <summary>What a signature was judged by is handed out: the path, the timestamp's path, and only the evidence that decided.</summary>
public sealed class UsedEvidenceTests
{
    [Fact]
    public void Inspect_TrustedAndStamped_HandsOutBothPaths()
    {
        var fact = Judging.Judge(Stamped(), Judging.Trust(TestPki.TimestampAuthority.Encoded));

        Assert.Equal(
            [(EvidenceRole.Signer, TestPki.Person.Encoded), (EvidenceRole.Issuer, TestPki.Issuer.Encoded), (EvidenceRole.Anchor, TestPki.Root.Encoded),
                (EvidenceRole.TimestampAuthority, TestPki.TimestampAuthority.Encoded), (EvidenceRole.TimestampAnchor, TestPki.Root.Encoded)],
            fact.Evidence.Select(e => (e.Role, e.Encoded.ToArray())));
        Assert.All(fact.Evidence, e => Assert.Equal(EvidenceKind.Certificate, e.Kind));
    }

    [Fact]
    public void Inspect_SeveralLists_HandsOutTheOnesThatDecided()
    {
        var newest = EvidenceMaker.Crl(TestPki.Issuer, TestPki.Now.AddHours(-1), TestPki.Now.AddDays(7));
        var older = EvidenceMaker.Crl(TestPki.Issuer, TestPki.Now.AddDays(-30), TestPki.Now.AddDays(-23));
        var roots = EvidenceMaker.Crl(TestPki.Root, TestPki.Now.AddHours(-1), TestPki.Now.AddDays(30));
        var fact = Judging.Judge(new CmsPlan(), Judging.Trust(older, newest, roots));

        Assert.Equal([newest], Of(fact, EvidenceRole.SignerRevocation));
        Assert.Equal([roots], Of(fact, EvidenceRole.IssuerRevocation));
    }

    [Fact]
    public void Inspect_Revoked_HandsOutTheListThatSaysSo()
    {
        var revoking = EvidenceMaker.Crl(TestPki.Issuer, TestPki.Now.AddDays(-20), TestPki.Now.AddDays(-13), (TestPki.Person, TestPki.Now.AddDays(-40), null));
        var newest = EvidenceMaker.Crl(TestPki.Issuer, TestPki.Now.AddHours(-1), TestPki.Now.AddDays(7));

        Assert.Equal([revoking], Of(Judging.Judge(new CmsPlan(), Judging.Trust(revoking, newest)), EvidenceRole.SignerRevocation));
    }

    [Fact]
    public void Inspect_OcspAnswer_IsHandedOutWhole()
    {
        var answer = EvidenceMaker.Ocsp(TestPki.Person, TestPki.Issuer, TestPki.Issuer, TestPki.Now.AddHours(-1), TestPki.Now.AddDays(1));
        var used = Judging.Judge(new CmsPlan(), Judging.Trust(answer)).Evidence.Single(e => e.Role == EvidenceRole.SignerRevocation);

        Assert.Equal((EvidenceKind.Ocsp, Convert.ToHexString(answer)), (used.Kind, Convert.ToHexString(used.Encoded.Span)));
    }

    [Fact]
    public void Inspect_Untrusted_HandsOutThePathAsFarAsItGoes()
    {
        var stranger = TestPki.SelfSigned(CertificatePlan.Authority("Gốc lạ"));
        var signer = TestPki.Issue(stranger, new CertificatePlan());

        Assert.Equal([EvidenceRole.Signer], Judging.Judge(new CmsPlan().By(signer)).Evidence.Select(e => e.Role));
    }

    private static CmsPlan Stamped() => new() { Timestamp = value => TimestampMaker.Over(value, TestPki.Now.AddHours(-1)) };

    private static IEnumerable<byte[]> Of(SignatureFact fact, EvidenceRole role) => fact.Evidence.Where(e => e.Role == role).Select(e => e.Encoded.ToArray());
}
