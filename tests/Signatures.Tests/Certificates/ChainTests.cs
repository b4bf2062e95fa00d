using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using TaskTracking.Signatures.Trust;
using Xunit;

namespace TaskTracking.Signatures.Tests.Certificates;

/// <summary>Paths to the anchors of the trust folder (RFC 5280 §6).</summary>
public sealed class ChainTests
{
    [Fact]
    public void Inspect_LeafOnlyInFile_ChainIsBuiltFromTrustFolder() =>
        Assert.Equal(ChainStatus.Trusted, Judging.Judge(new CmsPlan()).Chain);

    [Fact]
    public void Inspect_IntermediateOnlyInFile_ChainIsBuiltFromFile()
    {
        var trust = TrustStore.Load([("root.der", TestPki.Root.Encoded)]);

        Assert.Equal(ChainStatus.Trusted, Judging.Judge(new CmsPlan { Embedded = [TestPki.Issuer] }, trust).Chain);
    }

    [Fact]
    public void Inspect_FileBringsItsOwnRoot_IsNotTrusted()
    {
        var fact = Judging.Judge(new CmsPlan { Embedded = [TestPki.Issuer, TestPki.Root] }, TrustStore.Empty);

        AssertIndeterminate(fact, "NO_CERTIFICATE_CHAIN_FOUND", ChainStatus.Untrusted, "no-path-to-anchor");
        Assert.Equal(Integrity.Intact, fact.Integrity);
    }

    [Fact]
    public void Inspect_IssuerNameForged_IsInvalidNotUntrusted()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var impostor = TestPki.Issuer with { Key = key };
        var person = TestPki.Issue(impostor, new CertificatePlan());

        AssertIndeterminate(Judging.Judge(new CmsPlan().By(person)), "NO_CERTIFICATE_CHAIN_FOUND", ChainStatus.Invalid, "certificate-signature-invalid");
    }

    [Fact]
    public void Inspect_IssuedByAPerson_IsInvalid()
    {
        var victim = TestPki.Issue(TestPki.Person, new CertificatePlan { Subject = "CN=Kẻ Mạo Danh, C=VN" });
        var fact = Judging.Judge(new CmsPlan { Embedded = [TestPki.Person] }.By(victim));

        AssertIndeterminate(fact, "CHAIN_CONSTRAINTS_FAILURE", ChainStatus.Invalid, "issuer-not-authority");
    }

    [Fact]
    public void Inspect_PathLongerThanAllowed_IsInvalid()
    {
        var below = TestPki.Issue(TestPki.Issuer, CertificatePlan.Authority("CA Con"));
        var person = TestPki.Issue(below, new CertificatePlan());
        var fact = Judging.Judge(new CmsPlan { Embedded = [below] }.By(person));

        AssertIndeterminate(fact, "CHAIN_CONSTRAINTS_FAILURE", ChainStatus.Invalid, "path-length-exceeded");
    }

    [Fact]
    public void Inspect_IssuerMayNotSignCertificates_IsInvalid()
    {
        var issuer = TestPki.Issue(TestPki.Root, CertificatePlan.Authority("CA Sai") with { Usage = X509KeyUsageFlags.CrlSign });
        var person = TestPki.Issue(issuer, new CertificatePlan());

        AssertIndeterminate(
            Judging.Judge(new CmsPlan { Embedded = [issuer] }.By(person)), "CHAIN_CONSTRAINTS_FAILURE", ChainStatus.Invalid, "issuer-key-usage");
    }

    [Fact]
    public void Inspect_IssuerExpiredBeforeSigning_IsInvalid()
    {
        var issuer = TestPki.Issue(TestPki.Root, CertificatePlan.Authority("CA Cũ") with { NotAfter = TestPki.Now.AddDays(-30) });
        var person = TestPki.Issue(issuer, new CertificatePlan());

        AssertIndeterminate(
            Judging.Judge(new CmsPlan { Embedded = [issuer] }.By(person)), "CHAIN_CONSTRAINTS_FAILURE", ChainStatus.Invalid, "issuer-not-valid-then");
    }

    [Fact]
    public void Inspect_UnknownCriticalExtension_IsInvalid()
    {
        var person = TestPki.Issue(TestPki.Issuer, new CertificatePlan { Extra = [new X509Extension("1.2.3.4.5", [0x05, 0x00], critical: true)] });

        AssertIndeterminate(
            Judging.Judge(new CmsPlan().By(person)), "CHAIN_CONSTRAINTS_FAILURE", ChainStatus.Invalid, "certificate-critical-extension");
    }

    [Theory]
    [InlineData(X509KeyUsageFlags.KeyEncipherment, null, "key-usage-forbids-signing")]
    [InlineData(X509KeyUsageFlags.DigitalSignature, "1.3.6.1.5.5.7.3.1", "extended-usage-forbids-signing")]
    [InlineData(X509KeyUsageFlags.DigitalSignature, "1.3.6.1.5.5.7.3.8", "extended-usage-forbids-signing")]
    public void Inspect_CertificateForAnotherPurpose_IsIndeterminate(X509KeyUsageFlags usage, string? purpose, string code)
    {
        var person = TestPki.Issue(TestPki.Issuer, new CertificatePlan { Usage = usage, ExtendedUsage = purpose is null ? [] : [purpose] });
        var fact = Judging.Judge(new CmsPlan().By(person));

        AssertIndeterminate(fact, "SIG_CONSTRAINTS_FAILURE", ChainStatus.Trusted, code);
    }

    [Theory]
    [InlineData(X509KeyUsageFlags.NonRepudiation)]
    [InlineData(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment | X509KeyUsageFlags.DataEncipherment)]
    public void Inspect_KeyUsageOfStateCertificates_Passes(X509KeyUsageFlags usage)
    {
        var person = TestPki.Issue(TestPki.Issuer, new CertificatePlan
        {
            Usage = usage,
            ExtendedUsage = ["1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.4", "1.3.6.1.4.1.311.20.2.2"],
        });

        Assert.Equal(Indication.TotalPassed, Judging.Judge(new CmsPlan().By(person)).Indication);
    }

    [Fact]
    public void Inspect_AuthoritiesThatIssueEachOther_Ends()
    {
        using var firstKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var secondKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var first = TestPki.SelfSigned(CertificatePlan.Authority("Vòng Một") with { Key = firstKey });
        var second = TestPki.Issue(first, CertificatePlan.Authority("Vòng Hai") with { Key = secondKey });
        var back = TestPki.Issue(second, CertificatePlan.Authority("Vòng Một") with { Key = firstKey });
        var person = TestPki.Issue(back, new CertificatePlan());

        Assert.Equal(ChainStatus.Untrusted, Judging.Judge(new CmsPlan { Embedded = [back, second, first] }.By(person)).Chain);
    }

    [Fact]
    public void Inspect_RsaKeyUnder2048_IsIndeterminateAndIntact()
    {
        using var key = RSA.Create(1024);
        var person = TestPki.Issue(TestPki.Issuer, new CertificatePlan { Key = key });
        var fact = Judging.Judge(new CmsPlan().By(person));

        AssertIndeterminate(fact, "CRYPTO_CONSTRAINTS_FAILURE", ChainStatus.Trusted, "key-too-short");
        Assert.Equal(Integrity.Intact, fact.Integrity);
    }

    [Theory]
    [InlineData(2019, Indication.TotalPassed)]
    [InlineData(2021, Indication.Indeterminate)]
    public void Inspect_Sha1Document_DependsOnTheDayOfSigning(int year, Indication expected)
    {
        using var key = RSA.Create(2048);
        var time = new DateTimeOffset(year, 6, 1, 0, 0, 0, TimeSpan.Zero);
        var person = TestPki.Issue(TestPki.Issuer, new CertificatePlan { Key = key, NotBefore = time.AddYears(-1), NotAfter = time.AddYears(4) });
        var fact = Judging.Judge(new CmsPlan { Digest = HashAlgorithmName.SHA1, SigningTime = time }.By(person));

        Assert.Equal(expected, fact.Indication);
        Assert.Contains("digest-weak", fact.Reasons.Concat(fact.Warnings).Codes());
    }

    private static void AssertIndeterminate(SignatureFact fact, string subIndication, ChainStatus chain, string code)
    {
        Assert.Equal(Indication.Indeterminate, fact.Indication);
        Assert.Equal(subIndication, fact.SubIndication);
        Assert.Equal(chain, fact.Chain);
        Assert.Contains(code, fact.Reasons.Codes());
    }
}
