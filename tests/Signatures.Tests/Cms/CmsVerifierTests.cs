using System.Security.Cryptography;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using Xunit;

namespace TaskTracking.Signatures.Tests.Cms;

/// <summary>The mathematics and form of one signature, by the policy of signatures.md, "Where good validators disagree".</summary>
public sealed class CmsVerifierTests
{
    [Fact]
    public void Inspect_GoodSignature_Passes()
    {
        var fact = Judging.Judge(new CmsPlan());

        Assert.Equal(Indication.TotalPassed, fact.Indication);
        Assert.Equal(Integrity.Intact, fact.Integrity);
        Assert.Equal(ChainStatus.Trusted, fact.Chain);
        Assert.Equal("SHA-256", fact.Digest);
        Assert.Equal("ECDSA-P256", fact.Algorithm);
        Assert.Equal("B-B", fact.Level);
        Assert.True(fact.Certificate!.ValidAtSigning);
        Assert.Empty(fact.Reasons);
    }

    [Fact]
    public void Inspect_ContentChanged_FailsWithHashFailure()
    {
        var fact = Judging.Judge(new CmsPlan { Carried = "Tờ trình khác"u8.ToArray() });

        AssertFailed(fact, "HASH_FAILURE", "content-digest-mismatch");
        Assert.Equal(Integrity.Broken, fact.Integrity);
    }

    [Fact]
    public void Inspect_SignatureOfAnotherKey_FailsWithCryptoFailure()
    {
        var stranger = TestPki.Issue(TestPki.Issuer, new CertificatePlan());
        var forged = stranger with { Certificate = TestPki.Person.Certificate };

        AssertFailed(Judging.Judge(new CmsPlan { Signer = forged }), "SIG_CRYPTO_FAILURE", "signature-value-invalid");
    }

    [Fact]
    public void Inspect_AttributesNotInDerOrder_PassesWithWarning()
    {
        var fact = Judging.Judge(new CmsPlan { ReverseAttributes = true });

        Assert.Equal(Indication.TotalPassed, fact.Indication);
        Assert.Contains("attributes-not-der", fact.Warnings.Codes());
    }

    [Fact]
    public void Inspect_NoSignedAttributes_VerifiesContentItself()
    {
        var good = Judging.Judge(new CmsPlan { WithAttributes = false });
        var changed = Judging.Judge(new CmsPlan { WithAttributes = false, Carried = "Tờ trình khác"u8.ToArray() });

        Assert.Equal(Integrity.Intact, good.Integrity);
        Assert.Contains("no-signed-attributes", good.Warnings.Codes());
        AssertFailed(changed, "SIG_CRYPTO_FAILURE", "signature-value-invalid");
    }

    [Fact]
    public void Inspect_DuplicatedSigningTime_Fails()
    {
        var second = CmsMaker.Attribute("1.2.840.113549.1.9.5", CmsMaker.Value(writer => writer.WriteUtcTime(TestPki.Now.AddYears(-1))));

        AssertFailed(Judging.Judge(new CmsPlan { ExtraAttributes = [second] }), "FORMAT_FAILURE", "attribute-duplicated");
    }

    [Fact]
    public void Inspect_TwoValuesInOneSingleValuedAttribute_Fails()
    {
        var value = CmsMaker.Value(writer => writer.WriteUtcTime(TestPki.Now));
        var twice = CmsMaker.Attribute("1.2.840.113549.1.9.5", value, value);

        AssertFailed(Judging.Judge(new CmsPlan { SigningTime = null, ExtraAttributes = [twice] }), "FORMAT_FAILURE", "attribute-duplicated");
    }

    [Fact]
    public void Inspect_AnotherCertificateNamedThanSigned_IsIndeterminate()
    {
        var other = TestPki.Issue(TestPki.Issuer, new CertificatePlan());
        var fact = Judging.Judge(new CmsPlan { Named = other });

        Assert.Equal(Indication.Indeterminate, fact.Indication);
        Assert.Equal("NO_SIGNING_CERTIFICATE_FOUND", fact.SubIndication);
        Assert.Contains("signing-certificate-mismatch", fact.Reasons.Codes());
    }

    [Fact]
    public void Inspect_CertificateNowhere_IsIndeterminateNotBroken()
    {
        var fact = Judging.Judge(new CmsPlan { EmbedSigner = false });

        Assert.Equal(Indication.Indeterminate, fact.Indication);
        Assert.Equal(Integrity.Unknown, fact.Integrity);
        Assert.Equal("NO_SIGNING_CERTIFICATE_FOUND", fact.SubIndication);
    }

    [Fact]
    public void Inspect_CertificateOnlyInTrustFolder_Passes()
    {
        var fact = Judging.Judge(new CmsPlan { EmbedSigner = false, ByKeyIdentifier = true }, Judging.Trust(TestPki.Person.Encoded));

        Assert.Equal(Indication.TotalPassed, fact.Indication);
    }

    [Fact]
    public void Inspect_DigestAlgorithmOtherThanSignatureHash_DoesNotPass()
    {
        var fact = Judging.Judge(new CmsPlan { DeclaredDigest = "2.16.840.1.101.3.4.2.3", ContentDigest = HashAlgorithmName.SHA512 });

        AssertFailed(fact, "FORMAT_FAILURE", "digest-algorithms-differ");
        Assert.Equal(Integrity.Intact, fact.Integrity);
    }

    [Theory]
    [InlineData(false, "RSA-2048")]
    [InlineData(true, "RSA-PSS-2048")]
    public void Inspect_RsaSignature_IsNamedAndPasses(bool pss, string name)
    {
        using var key = RSA.Create(2048);
        var person = TestPki.Issue(TestPki.Issuer, new CertificatePlan { Key = key });
        var fact = Judging.Judge(new CmsPlan { Padding = pss ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1 }.By(person));

        Assert.Equal(Indication.TotalPassed, fact.Indication);
        Assert.Equal(name, fact.Algorithm);
        Assert.Equal(!pss, fact.Warnings.Codes().Contains("algorithm-not-recommended"));
    }

    [Fact]
    public void Inspect_DetachedWithItsFile_FindsItByDigest()
    {
        var plan = new CmsPlan { Carried = null };
        var report = Judging.Report(CmsMaker.Make(plan), null, null, ("khac.pdf", "khác"u8.ToArray()), ("to-trinh.pdf", plan.Content));

        var fact = report.Signatures.Single();
        Assert.Equal(Indication.TotalPassed, fact.Indication);
        Assert.Contains(fact.Warnings, warning => warning.Code == "detached-content" && warning.Arguments[0] == "to-trinh.pdf");
    }

    [Fact]
    public void Inspect_DetachedWithoutItsFile_IsNotFoundAndNotBroken()
    {
        var report = Judging.Report(CmsMaker.Make(new CmsPlan { Carried = null }), null, null, ("khac.pdf", "khác"u8.ToArray()));

        var fact = report.Signatures.Single();
        Assert.Equal(Indication.Indeterminate, fact.Indication);
        Assert.Equal("SIGNED_DATA_NOT_FOUND", fact.SubIndication);
        Assert.Equal(Integrity.Unknown, fact.Integrity);
    }

    [Fact]
    public void Inspect_UnknownDigest_IsIndeterminate()
    {
        var fact = Judging.Judge(new CmsPlan { DeclaredDigest = "1.2.3.4" });

        Assert.Equal(Indication.Indeterminate, fact.Indication);
        Assert.Equal("CRYPTO_CONSTRAINTS_FAILURE", fact.SubIndication);
    }

    private static void AssertFailed(SignatureFact fact, string subIndication, string code)
    {
        Assert.Equal(Indication.TotalFailed, fact.Indication);
        Assert.Equal(subIndication, fact.SubIndication);
        Assert.Contains(code, fact.Reasons.Codes());
    }

    [Fact]
    public void Inspect_SignedAttributesWithoutContentType_Fails()
    {
        var fact = Judging.Judge(new CmsPlan { WithContentType = false });

        Assert.Equal((Indication.TotalFailed, "FORMAT_FAILURE"), (fact.Indication, fact.SubIndication));
    }
}
