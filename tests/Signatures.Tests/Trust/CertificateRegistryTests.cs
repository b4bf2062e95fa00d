using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using TaskTracking.Signatures.Trust;
using Xunit;

namespace TaskTracking.Signatures.Tests.Trust;

public sealed class CertificateRegistryTests
{
    // A post that is neither plainly a person nor an agency (domain.md §2.6).
    private static readonly Identity OfficeHolder = TestPki.Issue(TestPki.Issuer, new CertificatePlan { Subject = "CN=Thủ trưởng Mẫu 01, O=Ban Mẫu, C=VN" });

    [Fact]
    public void Inspect_KindThatTheNameDoesNotTell_AsksOnceWithTheCommand()
    {
        var fact = Judge(CertificateRegistry.Empty);
        var remark = fact.Warnings.Single(w => w.Code == "signer-kind-unknown");

        Assert.Equal(SignerIdentityKind.Unknown, fact.Signer.Kind);
        Assert.Contains($"dossier trust name --issuer '{fact.Certificate!.Issuer}' --serial {fact.Certificate.Serial} --kind person", RemarkText.For(remark, "en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SignerIdentityKind.Person)]
    [InlineData(SignerIdentityKind.Organization)]
    public void Inspect_RegisteredCertificate_IsAsRegistered(SignerIdentityKind kind)
    {
        var asked = Judge(CertificateRegistry.Empty).Certificate!;
        var fact = Judge(Registry(asked.Issuer.ToUpperInvariant().Replace(", ", ",  ", StringComparison.Ordinal), "00" + asked.Serial.ToUpperInvariant(), kind));

        Assert.Equal(kind, fact.Signer.Kind);
        Assert.Contains("Lê Văn Mẫu", fact.Signer.OtherNames);
        Assert.DoesNotContain(fact.Warnings, w => w.Code == "signer-kind-unknown");
    }

    [Fact]
    public void Inspect_RegisteredAgainstItsName_TheRegistryWins()
    {
        var person = Judging.Judge(new CmsPlan()).Certificate!;

        Assert.Equal(SignerIdentityKind.Person, Judging.Judge(new CmsPlan()).Signer.Kind);
        Assert.Equal(SignerIdentityKind.Organization, Judging.Judge(new CmsPlan(), Trust(Registry(person.Issuer, person.Serial, SignerIdentityKind.Organization))).Signer.Kind);
    }

    [Fact]
    public void Inspect_OtherSerialOrIssuer_IsNotTheRegisteredOne()
    {
        var asked = Judge(CertificateRegistry.Empty).Certificate!;

        Assert.Equal(SignerIdentityKind.Unknown, Judge(Registry(asked.Issuer, asked.Serial + "1", SignerIdentityKind.Person)).Signer.Kind);
        Assert.Equal(SignerIdentityKind.Unknown, Judge(Registry(asked.Issuer + ", OU=x", asked.Serial, SignerIdentityKind.Person)).Signer.Kind);
    }

    [Fact]
    public void Inspect_UntrustedIssuer_IsNotAskedAbout()
    {
        var stranger = TestPki.SelfSigned(CertificatePlan.Authority("\"'; rm -rf ~; '\""));
        var signer = TestPki.Issue(stranger, new CertificatePlan { Subject = "CN=Ai đó 01" });

        Assert.DoesNotContain(Judging.Judge(new CmsPlan().By(signer)).Warnings, w => w.Code == "signer-kind-unknown");
    }

    [Fact]
    public void Inspect_IssuerWithAQuote_IsQuotedForTheShell()
    {
        var issuer = TestPki.Issue(TestPki.Root, CertificatePlan.Authority("\"CA 'Mẫu'; x\""));
        var signer = TestPki.Issue(issuer, new CertificatePlan { Subject = "CN=Ai đó 01" });
        var fact = Judging.Judge(new CmsPlan().By(signer), Judging.Trust(issuer.Encoded));

        Assert.Contains("CN=CA '\\''Mẫu'\\''; x'", fact.Warnings.Single(w => w.Code == "signer-kind-unknown").Arguments[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Load_Registry_ChangesTheIdentityOfTheTrust() =>
        Assert.NotEqual(Judging.Trust().Sha256, Trust(Registry("CN=x", "1", SignerIdentityKind.Person)).Sha256);

    private static CertificateRegistry Registry(string issuer, string serial, SignerIdentityKind kind) =>
        new([new RegisteredCertificate(issuer, serial, kind, "Lê Văn Mẫu", null)], new string('a', 64));

    private static TrustStore Trust(CertificateRegistry registry) => TrustStore.Load([("root", TestPki.Root.Encoded), ("ca", TestPki.Issuer.Encoded)], registry);

    private static SignatureFact Judge(CertificateRegistry registry) => Judging.Judge(new CmsPlan().By(OfficeHolder), Trust(registry));
}
