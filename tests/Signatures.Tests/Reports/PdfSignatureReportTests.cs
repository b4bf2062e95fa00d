using System.Formats.Asn1;
using System.Security.Cryptography;
using TaskTracking.Facts;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using TaskTracking.Signatures.Trust;
using Xunit;

namespace TaskTracking.Signatures.Tests.Reports;

/// <summary>What the inspector makes of the signatures found in a PDF: subfilters, coverage and changes, document timestamps.</summary>
public sealed class PdfSignatureReportTests
{
    private static readonly DateTimeOffset Yesterday = TestPki.Now.AddDays(-1);

    [Fact]
    public void Write_GoodSignature_Passes()
    {
        var fact = Assert.Single(new SignedPdf().Sign().Judge());

        Assert.Equal(Indication.TotalPassed, fact.Indication);
        Assert.Equal(Coverage.WholeRevision, fact.Coverage);
    }

    [Fact]
    public void Write_ByteChanged_OnlyTheSignaturesOverItBreak()
    {
        var pdf = new SignedPdf().Sign();
        var end = pdf.Covered.Length - 1;
        var facts = pdf.Sign().Judge(tamper: bytes => bytes[end] ^= 1);

        Assert.Equal([Indication.TotalPassed, Indication.TotalFailed], facts.Select(fact => fact.Indication));
        Assert.Equal("HASH_FAILURE", facts[1].SubIndication);
    }

    [Fact]
    public void Write_Sha1OfTheDocumentAsContent_VerifiesBothDigests()
    {
        byte[] Sign(byte[] covered) => CmsMaker.Make(new CmsPlan { Content = Sha1(covered), Carried = Sha1(covered), SigningTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) });
        var good = Assert.Single(new SignedPdf().Add("adbe.pkcs7.sha1", Sign).Judge());
        var broken = Assert.Single(new SignedPdf().Add("adbe.pkcs7.sha1", Sign).Judge(tamper: bytes => bytes[10] ^= 1));

        Assert.Equal((Integrity.Intact, "SHA-1"), (good.Integrity, good.Digest));
        Assert.Equal("CRYPTO_CONSTRAINTS_FAILURE", good.SubIndication);
        Assert.Equal("HASH_FAILURE", broken.SubIndication);
    }

    [Theory]
    [InlineData("SHA1", "SHA-1", "CRYPTO_CONSTRAINTS_FAILURE")]
    [InlineData("SHA256", "SHA-256", null)]
    public void Write_RsaWithoutCms_IsVerifiedWithTheCertificateBesideIt(string function, string digest, string? subIndication)
    {
        var fact = Assert.Single(BareRsa(new HashAlgorithmName(function)).Judge());

        Assert.Equal((Integrity.Intact, digest, "RSA-2048", subIndication), (fact.Integrity, fact.Digest, fact.Algorithm, fact.SubIndication));
        Assert.Equal(("Nguyễn Văn Mẫu", ChainStatus.Trusted), (fact.Signer.CommonName, fact.Chain));
    }

    [Fact]
    public void Write_RsaWithoutCmsAndDocumentChanged_Fails()
    {
        var fact = Assert.Single(BareRsa(HashAlgorithmName.SHA256).Judge(tamper: bytes => bytes[12] ^= 1));

        Assert.Equal((Indication.TotalFailed, "SIG_CRYPTO_FAILURE", Integrity.Broken), (fact.Indication, fact.SubIndication, fact.Integrity));
    }

    [Theory]
    [InlineData(true, "FORMAT_FAILURE")]
    [InlineData(false, "NO_SIGNING_CERTIFICATE_FOUND")]
    public void Write_RsaWithoutCmsUnusable_SaysWhatIsMissing(bool hasCertificate, string expected)
    {
        var certificate = hasCertificate ? TestPki.Person.Encoded : [];
        var fact = Assert.Single(new SignedPdf().Add("adbe.x509.rsa_sha1", _ => [0x04, 0x05, 0x00], found => found with { SignerCertificate = certificate }).Judge());

        Assert.Equal(expected, fact.SubIndication);
    }

    [Theory]
    [InlineData(2, "signer-second")]
    [InlineData(0, "signer-missing")]
    public void Write_NotExactlyOneSigner_Fails(int signers, string code) =>
        AssertFailed(Assert.Single(new SignedPdf().Sign(new CmsPlan { SignerCount = signers }).Judge()), code);

    [Fact]
    public void Write_OtherContentInsideADetachedSignature_Fails()
    {
        var fact = Assert.Single(new SignedPdf().Add(
            "adbe.pkcs7.detached", covered => CmsMaker.Make(new CmsPlan { Content = covered, Carried = "khác"u8.ToArray() })).Judge());

        AssertFailed(fact, "content-in-detached");
    }

    [Fact]
    public void Write_EmptyContentInsideADetachedSignature_PassesWithWarning()
    {
        var fact = Assert.Single(new SignedPdf().Add(
            "adbe.pkcs7.detached", covered => CmsMaker.Make(new CmsPlan { Content = covered, Carried = [] })).Judge());

        Assert.Equal(Indication.TotalPassed, fact.Indication);
        Assert.Contains("content-empty", fact.Warnings.Codes());
    }

    [Fact]
    public void Write_GarbageAsCms_Fails() =>
        AssertFailed(Assert.Single(new SignedPdf().Add("adbe.pkcs7.detached", _ => [1, 2, 3, 4]).Judge()), "cms-unreadable");

    [Fact]
    public void Write_UnusableValue_IsListedAsFailed()
    {
        var unusable = new SignatureRemark("pdf-contents-empty");
        var fact = Assert.Single(new SignedPdf().Add("adbe.pkcs7.detached", _ => [], found => found with { Unusable = unusable }).Judge());

        AssertFailed(fact, "pdf-contents-empty");
        Assert.Equal(Integrity.Broken, fact.Integrity);
    }

    [Fact]
    public void Write_RangesOutsideTheFile_Fails() => AssertFailed(
        Assert.Single(new SignedPdf().Sign(change: found => found with { SignedRanges = [(0, long.MaxValue)] }).Judge()), "range-outside-file");

    [Theory]
    [InlineData(Coverage.Partial, ChangesAfterSigning.None)]
    [InlineData(Coverage.WholeRevision, ChangesAfterSigning.Suspicious)]
    public void Write_PartialOrSuspicious_FailsAlthoughIntact(Coverage coverage, ChangesAfterSigning changes)
    {
        var fact = Assert.Single(new SignedPdf().Sign(change: found => found with { Coverage = coverage, Changes = changes }).Judge());

        Assert.Equal((Indication.TotalFailed, "FORMAT_FAILURE", Integrity.Intact), (fact.Indication, fact.SubIndication, fact.Integrity));
        Assert.NotEmpty(fact.Reasons);
    }

    [Fact]
    public void Write_DictionaryTimeWithLocalTimeAsUtcAttribute_TakesTheDictionary()
    {
        var fact = Assert.Single(new SignedPdf().Sign(
            new CmsPlan { SigningTime = Yesterday.AddHours(7) }, found => found with { ClaimedTime = Yesterday }).Judge());

        Assert.Equal((Yesterday, SigningTimeSource.Claimed), (fact.SignedAt!.Value, fact.SignedAtSource));
        Assert.Contains("signing-time-local-as-utc", fact.Warnings.Codes());
    }

    [Fact]
    public void Write_GoodDocumentTimestamp_ShowsInTheSignatureOnly()
    {
        var fact = Assert.Single(new SignedPdf().Sign().Stamp(Yesterday.AddHours(1)).Judge());

        Assert.Equal((SigningTimeSource.Timestamp, "B-T"), (fact.SignedAtSource, fact.Level));
        Assert.Equal(Yesterday.AddHours(1), fact.SignedAt);
    }

    [Fact]
    public void Write_DocumentTimestampBeforeTheSignature_ProvesNothingOfIt() =>
        Assert.Equal(SigningTimeSource.Claimed, Assert.Single(new SignedPdf().Stamp(Yesterday).Sign().Judge()).SignedAtSource);

    [Fact]
    public void Write_ValidationDataOfAStranger_HasItsLevelAllTheSame()
    {
        var evidence = new EmbeddedEvidence([TestPki.Issuer.Encoded], [EvidenceMaker.Crl(TestPki.Issuer, TestPki.Now.AddDays(-2), TestPki.Now.AddDays(2))], []);
        var plan = new CmsPlan { Timestamp = signature => TimestampMaker.Over(signature, Yesterday) };
        var fact = Assert.Single(new SignedPdf().Sign(plan, found => found with { Evidence = evidence }).Judge(TrustStore.Empty));

        Assert.Equal(("B-LT", ChainStatus.Untrusted, RevocationStatus.Unknown), (fact.Level, fact.Chain, fact.Revocation));
    }

    [Theory]
    [InlineData(true, "B-LTA")]
    [InlineData(false, "B-LT")]
    public void Write_ValidationDataAndDocumentTimestamp_IsLongTermArchivalWhereItCoversTheData(bool covers, string level)
    {
        var crl = EvidenceMaker.Crl(TestPki.Issuer, TestPki.Now.AddDays(-2), TestPki.Now.AddDays(2));
        var evidence = new EmbeddedEvidence([], [crl], []);
        var plan = new CmsPlan { Timestamp = signature => TimestampMaker.Over(signature, Yesterday) };
        var fact = Assert.Single(new SignedPdf().Sign(plan, found => found with { Evidence = evidence }).Stamp(Yesterday.AddHours(1), change: stamp => stamp with { CoversSecurityStore = covers }).Judge());

        Assert.Equal((level, Yesterday), (fact.Level, fact.SignedAt!.Value));
    }

    [Fact]
    public void Write_BrokenDocumentTimestamp_IsListedAsFailed()
    {
        var pdf = new SignedPdf().Sign();
        var facts = pdf.Add("ETSI.RFC3161", _ => TimestampMaker.Over("khác"u8.ToArray(), Yesterday)).Judge();

        Assert.Equal(2, facts.Count);
        Assert.Equal((Indication.TotalFailed, "HASH_FAILURE"), (facts[1].Indication, facts[1].SubIndication));
    }

    [Fact]
    public void Write_OnlyADocumentTimestamp_IsListedForWhatItIs()
    {
        var fact = Assert.Single(new SignedPdf().Stamp(Yesterday).Judge());

        Assert.Equal(Indication.TotalPassed, fact.Indication);
        Assert.Contains("document-timestamp", fact.Warnings.Codes());
    }

    private static byte[] Sha1(byte[] data) => CryptographicOperations.HashData(HashAlgorithmName.SHA1, data);

    private static void AssertFailed(SignatureFact fact, string code)
    {
        Assert.Equal((Indication.TotalFailed, "FORMAT_FAILURE"), (fact.Indication, fact.SubIndication));
        Assert.Contains(code, fact.Reasons.Codes());
    }

    private static SignedPdf BareRsa(HashAlgorithmName function)
    {
        using var key = RSA.Create(2048);
        var signer = TestPki.Issue(TestPki.Issuer, new CertificatePlan { Key = key });
        return new SignedPdf().Add(
            "adbe.x509.rsa_sha1",
            covered =>
            {
                var contents = new AsnWriter(AsnEncodingRules.DER);
                contents.WriteOctetString(signer.SignHash(CryptographicOperations.HashData(function, covered), function, RSASignaturePadding.Pkcs1));
                return contents.Encode();
            },
            found => found with { SignerCertificate = signer.Encoded, ClaimedTime = TestPki.Now.AddHours(-1) });
    }

    [Fact]
    public void Write_LaterBrokenSignatureThatShows_LeavesNoneBeforeItStanding()
    {
        var facts = new SignedPdf().Sign(new CmsPlan())
            .Add("ETSI.CAdES.detached", _ => CmsMaker.Make(new CmsPlan { Carried = null }), found => found with { FieldName = "Sau", Page = 1, Box = new Box(10, 10, 90, 90) })
            .Judge();

        Assert.Equal([Indication.TotalFailed, Indication.TotalFailed], facts.Select(fact => fact.Indication));
        Assert.Equal(ChangesAfterSigning.Suspicious, facts[0].ChangesAfterSigning);
    }

    [Fact]
    public void Write_LaterBrokenSignatureThatShowsNothing_LeavesTheOthersStanding()
    {
        var facts = new SignedPdf().Sign(new CmsPlan()).Add("ETSI.CAdES.detached", _ => CmsMaker.Make(new CmsPlan { Carried = null })).Judge();

        Assert.Equal([Indication.TotalPassed, Indication.TotalFailed], facts.Select(fact => fact.Indication));
    }
}
