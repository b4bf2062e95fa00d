using System.Diagnostics;
using System.Security.Cryptography;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using Xunit;

namespace TaskTracking.Signatures.Tests.Cms;

/// <summary>What `openssl cms -sign` makes, in its variants, and what `openssl cms -verify` says of ours: another hand's messages.</summary>
public sealed class OpenSslTests : IDisposable
{
    private static readonly byte[] Letter = "Tờ trình mẫu\r\nVề việc mẫu\r\n"u8.ToArray();
    private static readonly RSA RsaKey = RSA.Create(2048);
    private static readonly Identity Rsa = TestPki.Issue(TestPki.Issuer, new CertificatePlan { Key = RsaKey, NotBefore = TestPki.Now.AddYears(-9), NotAfter = TestPki.Now.AddYears(9) });
    private static readonly Identity Second = TestPki.Issue(TestPki.Issuer, new CertificatePlan { Subject = "CN=Trần Thị Mẫu, C=VN", NotBefore = TestPki.Now.AddYears(-9), NotAfter = TestPki.Now.AddYears(9) });

    private readonly string _folder = Directory.CreateTempSubdirectory("openssl-cms").FullName;

    public OpenSslTests()
    {
        File.WriteAllBytes(At("letter"), Letter);
        Write("rsa", Rsa);
        Write("second", Second);
    }

    [Theory]
    [InlineData("-nodetach")]
    [InlineData("-nodetach -outform PEM")]
    [InlineData("-nodetach -noattr")]
    [InlineData("-nodetach -nosmimecap -keyid")]
    [InlineData("-nodetach -stream")]
    [InlineData("-nodetach -cades")]
    [InlineData("-nodetach -md sha512")]
    [InlineData("-nodetach -keyopt rsa_padding_mode:pss")]
    [InlineData("-nodetach -keyopt rsa_padding_mode:pss -keyopt rsa_pss_saltlen:20 -md sha384")]
    [InlineData("-nodetach -econtent_type 1.2.3.4.5")]
    [InlineData("-nodetach -receipt_request_to a@b.c -receipt_request_all")]
    public void Inspect_EnvelopingVariants_Pass(string options)
    {
        Run($"cms -sign -binary -in {At("letter")} -signer {At("rsa.pem")} -inkey {At("rsa.key")} {(options.Contains("-outform", StringComparison.Ordinal) ? "" : "-outform DER ")}{options} -out {At("message")}");
        var message = File.ReadAllBytes(At("message"));

        Assert.Equal(Indication.TotalPassed, Assert.Single(Judge(message)).Indication);
        Assert.Equal(Letter, SignatureInspector.EnvelopedContent(message)!.Value.ToArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("-noattr")]
    [InlineData("-keyopt rsa_padding_mode:pss")]
    [InlineData("-nocerts")]
    public void Inspect_DetachedVariants_PassBesideTheirFile(string options)
    {
        Run($"cms -sign -binary -in {At("letter")} -signer {At("rsa.pem")} -inkey {At("rsa.key")} -outform DER {options} -out {At("message")}");
        var fact = Assert.Single(Judge(File.ReadAllBytes(At("message")), ("a.txt", "khác"u8.ToArray()), ("letter.txt", Letter)));

        Assert.Equal((Indication.TotalPassed, "letter.txt"), (fact.Indication, fact.SignedFile));
    }

    [Fact]
    public void Inspect_SeveralSigners_AllPass()
    {
        Run($"cms -sign -binary -nodetach -in {At("letter")} -signer {At("rsa.pem")} -inkey {At("rsa.key")} -signer {At("second.pem")} -inkey {At("second.key")} -outform DER -out {At("message")}");

        Assert.Equal([Indication.TotalPassed, Indication.TotalPassed], Judge(File.ReadAllBytes(At("message"))).Select(fact => fact.Indication));
    }

    [Fact]
    public void Inspect_SignerAddedLater_BothPass()
    {
        Run($"cms -sign -binary -nodetach -in {At("letter")} -signer {At("rsa.pem")} -inkey {At("rsa.key")} -outform DER -out {At("first")}");
        Run($"cms -resign -binary -nodetach -inform DER -in {At("first")} -signer {At("second.pem")} -inkey {At("second.key")} -outform DER -out {At("message")}");

        Assert.Equal([Indication.TotalPassed, Indication.TotalPassed], Judge(File.ReadAllBytes(At("message"))).Select(fact => fact.Indication));
    }

    [Theory]
    [InlineData("crl2pkcs7 -nocrl -certfile {0} -outform DER")]
    [InlineData("crl2pkcs7 -nocrl -certfile {0}")]
    public void Inspect_BagOfCertificates_IsNotSigned(string command)
    {
        Run(command.Replace("{0}", At("rsa.pem"), StringComparison.Ordinal) + " -out " + At("bag"));

        Assert.Empty(Judging.Report(File.ReadAllBytes(At("bag"))).Signatures);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-nodetach")]
    public void Inspect_Mail_IsNamedAsNotSupported(string options)
    {
        Run($"cms -sign -in {At("letter")} -signer {At("rsa.pem")} -inkey {At("rsa.key")} {options} -out {At("mail")}");

        Assert.Equal("format-not-supported", Assert.Single(Assert.Single(Judging.Report(File.ReadAllBytes(At("mail"))).Signatures).Reasons).Code);
    }

    [Fact]
    public void Inspect_EncryptedMail_IsNotCalledUnsigned()
    {
        Run($"cms -encrypt -binary -in {At("letter")} -outform DER -out {At("message")} {At("rsa.pem")}");

        Assert.Equal(Indication.Indeterminate, Assert.Single(Judging.Report(File.ReadAllBytes(At("message"))).Signatures).Indication);
    }

    // The peer accepts what our maker makes, counter-signed and archived: else our tests would only agree with themselves.
    [Fact]
    public void Verify_OfMessagesMadeHere_IsGood()
    {
        var message = CmsMaker.Make(new CmsPlan { Content = Letter, Carried = Letter });
        message = ArchiveMaker.WithUnsigned(message, CmsMaker.Attribute("1.2.840.113549.1.9.6", ArchiveMaker.Countersignature(ArchiveMaker.Value(message))));
        File.WriteAllBytes(At("ours"), ArchiveMaker.Archive(message, Letter));

        Run($"cms -verify -noverify -binary -inform DER -in {At("ours")} -out {At("content")}");

        Assert.Equal(Letter, File.ReadAllBytes(At("content")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>As of an hour after it was signed: openssl takes the machine's clock.</summary>
    private static IReadOnlyList<SignatureFact> Judge(byte[] message, params (string Path, ReadOnlyMemory<byte> Bytes)[] beside)
    {
        var options = new InspectionOptions { ValidationTime = TestPki.Now, Trust = Judging.Trust(Rsa.Encoded), Policy = Judging.Policy, DetachedContent = beside };
        var signedAt = SignatureInspector.Inspect("m", message, options).Signatures[0].SignedAt ?? TestPki.Now;
        return SignatureInspector.Inspect("m", message, options with { ValidationTime = signedAt.AddHours(1) }).Signatures;
    }

    private static void Run(string arguments)
    {
        var start = new ProcessStartInfo("openssl", arguments) { UseShellExecute = false, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.True(process.ExitCode == 0, errors);
    }

    private string At(string name) => Path.Combine(_folder, name);

    private void Write(string name, Identity identity)
    {
        File.WriteAllText(At(name + ".pem"), identity.Certificate.ExportCertificatePem());
        File.WriteAllText(At(name + ".key"), identity.Key.ExportPkcs8PrivateKeyPem());
    }
}
