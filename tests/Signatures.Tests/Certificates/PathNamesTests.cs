using System.Security.Cryptography.X509Certificates;
using Org.BouncyCastle.Asn1.X509;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using Xunit;
using X509Extension = System.Security.Cryptography.X509Certificates.X509Extension;

namespace TaskTracking.Signatures.Tests.Certificates;

/// <summary>Which names an authority may certify (RFC 5280 §4.2.1.10).</summary>
public sealed class PathNamesTests
{
    private const string Province = "O=Tỉnh Mẫu, C=VN";

    [Theory]
    [InlineData("CN=Nguyễn Văn Mẫu, O=Tỉnh Mẫu, C=VN", ChainStatus.Trusted)]
    [InlineData("CN=Nguyễn Văn Mẫu, O=Tỉnh Khác, C=VN", ChainStatus.Invalid)]
    public void Inspect_SubjectAgainstPermittedSubtree_OnlyNamesWithinAreTrusted(string subject, ChainStatus expected) =>
        Assert.Equal(expected, Judge(new NameConstraints(new GeneralSubtrees(Directory(Province)), null), subject).Chain);

    [Fact]
    public void Inspect_SubjectInExcludedSubtree_SaysWhoseNameIsNotPermitted()
    {
        var fact = Judge(new NameConstraints(null, new GeneralSubtrees(Directory(Province))), "CN=Nguyễn Văn Mẫu, O=Tỉnh Mẫu, C=VN");

        Assert.Equal(Indication.Indeterminate, fact.Indication);
        Assert.Equal("CHAIN_CONSTRAINTS_FAILURE", fact.SubIndication);
        Assert.Equal("name-not-permitted", Assert.Single(fact.Reasons).Code);
        Assert.Equal(["Nguyễn Văn Mẫu"], fact.Reasons[0].Arguments);
    }

    [Theory]
    [InlineData("mau@kontum.gov.vn", ChainStatus.Trusted)]
    [InlineData("mau@example.com", ChainStatus.Invalid)]
    public void Inspect_EmailOfSubject_IsHeldAgainstPermittedHosts(string email, ChainStatus expected)
    {
        var constraints = new NameConstraints(new GeneralSubtrees(new GeneralSubtree(new GeneralName(GeneralName.Rfc822Name, "kontum.gov.vn"))), null);

        Assert.Equal(expected, Judge(constraints, $"E={email}, CN=Nguyễn Văn Mẫu, C=VN").Chain);
    }

    [Fact]
    public void Inspect_ConstraintUnreadable_IsInvalid()
    {
        var extension = new X509Extension("2.5.29.30", [0x30, 0x03, 0xA0, 0x01, 0x05], critical: true);

        Assert.Equal(ChainStatus.Invalid, JudgeUnder(extension, "CN=Nguyễn Văn Mẫu, C=VN").Chain);
    }

    private static GeneralSubtree Directory(string name)
    {
        var encoded = new X500DistinguishedName(name).RawData;
        return new GeneralSubtree(new GeneralName(X509Name.GetInstance(Org.BouncyCastle.Asn1.Asn1Object.FromByteArray(encoded))));
    }

    private static SignatureFact Judge(NameConstraints constraints, string subject) =>
        JudgeUnder(new X509Extension("2.5.29.30", constraints.GetDerEncoded(), critical: true), subject);

    private static SignatureFact JudgeUnder(X509Extension constraints, string subject)
    {
        var authority = TestPki.Issue(TestPki.Root, CertificatePlan.Authority("CA Có Phạm Vi") with { Extra = [constraints] });
        var person = TestPki.Issue(authority, new CertificatePlan { Subject = subject });
        return Judging.Judge(new CmsPlan { Embedded = [authority] }.By(person));
    }
}
