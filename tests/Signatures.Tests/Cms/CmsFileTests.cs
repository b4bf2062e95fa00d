using System.Text;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using Xunit;

namespace TaskTracking.Signatures.Tests.Cms;

/// <summary>Files of CMS told apart by what they hold: signed, bags of certificates, timestamps, encrypted, mail; and the forms they come in.</summary>
public sealed class CmsFileTests
{
    private static readonly byte[] Good = CmsMaker.Make(new CmsPlan());
    private static readonly byte[] Letter = "Tờ trình mẫu"u8.ToArray();

    [Fact]
    public void Inspect_BagOfCertificates_IsNotSigned() => Assert.Empty(Judging.Report(CmsMaker.Make(new CmsPlan { SignerCount = 0, Carried = null })).Signatures);

    [Theory]
    [InlineData("-----BEGIN PKCS7-----\n{0}\n-----END PKCS7-----\n")]
    [InlineData("-----BEGIN CMS-----\r\n{0}\r\n-----END CMS-----")]
    [InlineData("{0}")]
    [InlineData("{0}\r\n\r\n")]
    public void Inspect_TextForms_Pass(string form)
    {
        var base64 = Convert.ToBase64String(Good, Base64FormattingOptions.InsertLineBreaks);

        Assert.Equal(Indication.TotalPassed, Assert.Single(Judging.Report(Encoding.ASCII.GetBytes(form.Replace("{0}", base64, StringComparison.Ordinal))).Signatures).Indication);
    }

    [Fact]
    public void Inspect_TruncatedMessages_AreNeverUnsigned()
    {
        var base64 = Convert.ToBase64String(Good);
        byte[][] files =
        [
            Good[..(Good.Length / 2)],
            Encoding.ASCII.GetBytes("-----BEGIN PKCS7-----\n" + base64[..200]),
            Encoding.ASCII.GetBytes(base64[..201]),
            [.. Good, .. "Nội dung khác"u8],
        ];

        Assert.All(files, file =>
        {
            var report = Judging.Report(file);
            Assert.Equal((SignatureFormat.CAdES, Indication.TotalFailed), (report.Format, Assert.Single(report.Signatures).Indication));
        });
    }

    // Beyond the bound a forged one could stand that nobody sees.
    [Fact]
    public void Inspect_MoreSignersThanAreRead_IsNotPassed() =>
        Assert.All(Judging.Report(CmsMaker.Make(new CmsPlan { SignerCount = 60 })).Signatures, fact => Assert.NotEqual(Indication.TotalPassed, fact.Indication));

    [Fact]
    public void Inspect_SeveralSigners_AreAllListed()
    {
        var forged = ArchiveMaker.Parts(CmsMaker.Make(new CmsPlan { Content = "Khác"u8.ToArray(), Carried = "Khác"u8.ToArray() })).SignerInfo;
        var facts = Judging.Report(WithSigner(Good, forged)).Signatures;

        Assert.Equal([Indication.TotalPassed, Indication.TotalFailed], facts.Select(fact => fact.Indication));
    }

    [Theory]
    [InlineData("Content-Type: multipart/signed; protocol=\"application/pkcs7-signature\"; boundary=\"b\"\n\n--b\n")]
    [InlineData("MIME-Version: 1.0\r\nContent-Disposition: attachment; filename=\"smime.p7m\"\r\nContent-Type: application/x-pkcs7-mime; smime-type=signed-data\r\n\r\nMII")]
    [InlineData("From: a@b\nContent-Type:\n multipart/signed; boundary=x\n\n")]
    public void Inspect_SignedMail_IsNamedAsNotSupported(string mail)
    {
        var fact = Assert.Single(Judging.Report(Encoding.ASCII.GetBytes(mail)).Signatures);

        Assert.Equal((Indication.Indeterminate, "format-not-supported"), (fact.Indication, fact.Reasons.Single().Code));
    }

    [Theory]
    [InlineData("Content-Type: text/plain\n\nContent-Type: multipart/signed\n")]
    [InlineData("Kính gửi: Sở Mẫu\n")]
    public void Inspect_OtherText_IsNotSigned(string text) => Assert.Empty(Judging.Report(Encoding.UTF8.GetBytes(text)).Signatures);

    [Fact]
    public void Inspect_EncryptedMessage_IsNotCalledUnsigned()
    {
        byte[] enveloped = [0x30, 0x80, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x03, 0xA0, 0x80, 0x30, 0x80, 0x02, 0x01, 0x00, 0, 0, 0, 0, 0, 0];

        Assert.Equal(Indication.Indeterminate, Assert.Single(Judging.Report(enveloped).Signatures).Indication);
    }

    [Fact]
    public void Inspect_TimestampBesideItsFile_SaysWhatItStamps()
    {
        var fact = Assert.Single(Judging.Report(TimestampMaker.Over(Letter, TestPki.Now), detached: [("a.txt", "khác"u8.ToArray()), ("b.txt", Letter)]).Signatures);

        // It is nobody's signature, so no file is called signed by it.
        Assert.Equal((Indication.TotalPassed, null), (fact.Indication, fact.SignedFile));
        Assert.Equal(["b.txt"], fact.Warnings.Single(remark => remark.Code == "timestamp-of-file").Arguments);
    }

    [Fact]
    public void Inspect_TimestampWithoutItsFile_IsUndetermined() =>
        Assert.Equal("SIGNED_DATA_NOT_FOUND", Assert.Single(Judging.Report(TimestampMaker.Over(Letter, TestPki.Now), detached: [("a.txt", "khác"u8.ToArray())]).Signatures).SubIndication);

    [Fact]
    public void EnvelopedContent_OfATimestamp_IsNoDocument() => Assert.Null(SignatureInspector.EnvelopedContent(TimestampMaker.Over(Letter, TestPki.Now)));

    // The signed attributes of one signature, made the content of another that has none (RFC 8933).
    [Fact]
    public void Inspect_AttributesAsContent_Fail()
    {
        var attributes = ArchiveMaker.Parts(Good).Fields[3];
        attributes[0] = 0x31;
        var fact = Judging.Judge(new CmsPlan { Content = attributes, Carried = attributes, WithAttributes = false });

        Assert.Equal((Indication.TotalFailed, "content-is-attributes"), (fact.Indication, Assert.Single(fact.Reasons).Code));
    }

    [Fact]
    public void Inspect_DetachedBesideSeveralFiles_TheDigestDecides()
    {
        var message = CmsMaker.Make(new CmsPlan { Carried = null });
        var fact = Assert.Single(Judging.Report(message, detached: [("signature.txt", "khác"u8.ToArray()), ("z.txt", Letter)]).Signatures);

        Assert.Equal((Indication.TotalPassed, "z.txt"), (fact.Indication, fact.SignedFile));
    }

    private static byte[] WithSigner(byte[] message, byte[] signer)
    {
        var parts = ArchiveMaker.Parts(message);
        return CmsMaker.Value(writer =>
        {
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier("1.2.840.113549.1.7.2");
                using (writer.PushSequence(new System.Formats.Asn1.Asn1Tag(System.Formats.Asn1.TagClass.ContextSpecific, 0)))
                using (writer.PushSequence())
                {
                    foreach (var field in parts.Head)
                    {
                        writer.WriteEncodedValue(field);
                    }

                    // In the order of the file, which DER would change: a SET is 31 whatever its order.
                    byte[] both = [.. parts.SignerInfo, .. signer];
                    writer.WriteEncodedValue([0x31, 0x82, (byte)(both.Length / 256), (byte)(both.Length % 256), .. both]);
                }
            }
        });
    }
}
