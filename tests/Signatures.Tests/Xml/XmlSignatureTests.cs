using System.Security.Cryptography;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using Xunit;

namespace TaskTracking.Signatures.Tests.Xml;

/// <summary>XML signatures as honest tools write them, and the attacks of signatures.md, "XML".</summary>
public sealed class XmlSignatureTests
{
    private const string Letter = "<letter><to>Ủy ban nhân dân tỉnh</to><text>Tờ trình &amp; dự thảo</text></letter>";

    [Fact]
    public void Inspect_Enveloped_PassesWithItsClaims()
    {
        var report = Inspect(Enveloped(Letter));
        var fact = Assert.Single(report.Signatures);

        Assert.Equal(SignatureFormat.XAdES, report.Format);
        Assert.Equal((Indication.TotalPassed, Integrity.Intact, Coverage.WholeFile, ChainStatus.Trusted), (fact.Indication, fact.Integrity, fact.Coverage, fact.Chain));
        Assert.Equal((TestPki.Now.AddDays(-1), SigningTimeSource.Claimed, "B-B"), (fact.SignedAt, fact.SignedAtSource, fact.Level));
        Assert.Equal("Nguyễn Văn Mẫu", fact.Signer.CommonName);
    }

    [Fact]
    public void Inspect_EnvelopedSeenAgain_HasTheSameAnswerInUtf16AndWithLineEnds()
    {
        var text = "<?xml version=\"1.0\"?>\r\n<!-- gửi UBND -->\r\n" + Enveloped(Letter);

        Assert.Equal(Indication.TotalPassed, Only(text).Indication);
        Assert.Equal(Indication.TotalPassed, Assert.Single(Judging.Report([0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(text)]).Signatures).Indication);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Inspect_Enveloping_Passes(bool exclusive)
    {
        var letter = XmlMaker.Object("letter", Letter.Replace("<letter>", "<letter xmlns=\"\">", StringComparison.Ordinal));
        var method = exclusive ? "http://www.w3.org/2001/10/xml-exc-c14n#" : XmlMaker.Inclusive;
        var text = XmlMaker.Signature(XmlMaker.Reference("#letter", XmlMaker.Canonical(letter, exclusive), XmlMaker.Transform(method)), letter);

        Assert.Equal((Indication.TotalPassed, Coverage.WholeFile), (Only(text).Indication, Only(text).Coverage));
    }

    [Fact]
    public void Inspect_FileBesideIt_IsFoundByItsDigest()
    {
        var file = "Phụ lục"u8.ToArray();
        var text = XmlMaker.Signature(XmlMaker.Reference("phu-luc.txt", file));

        Assert.Equal("SIGNED_DATA_NOT_FOUND", Only(text).SubIndication);
        Assert.Equal(Indication.TotalPassed, Only(text, ("khac-ten.txt", file)).Indication);
        Assert.Equal("HASH_FAILURE", Only(text, ("phu-luc.txt", "Khác"u8.ToArray())).SubIndication);
    }

    [Fact]
    public void Inspect_OnePartSigned_PassesAndSaysSo()
    {
        var part = "<to xmlns=\"\" Id=\"p\">UBND</to>";
        var text = "<letter>" + part.Replace(" xmlns=\"\"", "", StringComparison.Ordinal) + "<text/>" + XmlMaker.Signature(XmlMaker.Reference("#p", XmlMaker.Canonical(part))) + "</letter>";

        Assert.Equal((Indication.TotalPassed, Coverage.Partial), (Only(text).Indication, Only(text).Coverage));
        Assert.Contains("xml-part-only", Only(text).Warnings.Codes());
    }

    [Theory]
    [InlineData("Ủy ban", "Hội đồng", "HASH_FAILURE", Integrity.Broken)]
    [InlineData("<DigestValue>", "<DigestValue>AAAA", "HASH_FAILURE", Integrity.Broken)]
    [InlineData("URI=\"\"", "URI=\"#s1\"", "SIG_CRYPTO_FAILURE", Integrity.Broken)]
    [InlineData("URI=\"#s1-properties\"", "URI=\"#gone\"", "FORMAT_FAILURE", Integrity.Unknown)]
    [InlineData("</SignedInfo>", "</SignedInfo><SignedInfo/>", "FORMAT_FAILURE", Integrity.Broken)]
    [InlineData("<SignatureValue Id=\"s1-value\">", "<SignatureValue>AA==</SignatureValue><SignatureValue Id=\"s1-value\">", "FORMAT_FAILURE", Integrity.Broken)]
    [InlineData("<CanonicalizationMethod", "<Comment/><CanonicalizationMethod", "SIG_CRYPTO_FAILURE", Integrity.Broken)]
    public void Inspect_Changed_Fails(string old, string now, string subIndication, Integrity integrity)
    {
        var fact = Only(Enveloped(Letter).Replace(old, now, StringComparison.Ordinal));

        Assert.Equal((Indication.TotalFailed, subIndication, integrity), (fact.Indication, fact.SubIndication, fact.Integrity));
    }

    [Fact]
    public void Inspect_SignedPartMovedAwayAndAnotherInItsPlace_Fails()
    {
        var part = "<to xmlns=\"\" Id=\"p\">UBND</to>";
        var signature = XmlMaker.Signature(XmlMaker.Reference("#p", XmlMaker.Canonical(part)));
        var fact = Only($"<letter><to Id=\"p\">Kẻ khác</to><old>{part}</old>{signature}</letter>");

        Assert.Equal((Indication.TotalFailed, "FORMAT_FAILURE"), (fact.Indication, fact.SubIndication));
        Assert.Equal("xml-id-duplicated", Assert.Single(fact.Reasons).Code);
    }

    [Fact]
    public void Inspect_ReferenceToThePropertiesRemoved_Fails()
    {
        var text = "<letter>" + XmlMaker.Signature(EnvelopedReference("<letter></letter>"), plan: new XmlPlan { ReferencesProperties = false }) + "</letter>";

        Assert.Equal("xml-properties-not-signed", Assert.Single(Only(text).Reasons).Code);
    }

    [Fact]
    public void Inspect_SecondSetOfSignedProperties_Fails()
    {
        var second = $"<Object><xd:QualifyingProperties xmlns:xd=\"{XmlMaker.Xades}\"><xd:SignedProperties><xd:SignedSignatureProperties><xd:SigningTime>2001-01-01T00:00:00Z</xd:SigningTime></xd:SignedSignatureProperties></xd:SignedProperties></xd:QualifyingProperties></Object>";
        var text = Enveloped(Letter).Replace("</KeyInfo>", "</KeyInfo>" + second, StringComparison.Ordinal);

        Assert.Equal("xml-properties-ambiguous", Assert.Single(Only(text).Reasons).Code);
    }

    [Fact]
    public void Inspect_ObjectPutIn_DoesNotPass()
    {
        var letter = XmlMaker.Object("letter", "Thật");
        var text = XmlMaker.Signature(XmlMaker.Reference("#letter", XmlMaker.Canonical(letter)), XmlMaker.Object("other", "Giả") + letter);

        Assert.Equal((Indication.Indeterminate, "xml-object-not-signed"), (Only(text).Indication, Assert.Single(Only(text).Reasons).Code));
    }

    [Fact]
    public void Inspect_DocumentTypeInjected_IsNeverPassed()
    {
        var report = Inspect("<!DOCTYPE letter [<!ENTITY x \"y\">]>" + Enveloped(Letter));

        Assert.All(report.Signatures, fact => Assert.NotEqual(Indication.TotalPassed, fact.Indication));
        Assert.NotEmpty(report.Signatures);
    }

    [Theory]
    [InlineData("http://www.w3.org/TR/1999/REC-xslt-19991116", "")]
    [InlineData("http://www.w3.org/TR/1999/REC-xpath-19991116", "<XPath>true()</XPath>")]
    public void Inspect_TransformNotOnTheList_IsUndetermined(string algorithm, string inside)
    {
        var text = "<letter>" + XmlMaker.Signature(XmlMaker.Reference("", "x"u8.ToArray(), XmlMaker.Transform(algorithm, inside))) + "</letter>";

        Assert.Equal((Indication.Indeterminate, "xml-transform-unsupported"), (Only(text).Indication, Assert.Single(Only(text).Reasons).Code));
    }

    [Theory]
    [InlineData("s1-value", Indication.TotalPassed)]
    [InlineData("s1-properties", Indication.TotalFailed)]
    public void Inspect_Countersignature_MustSignTheSignatureItStandsIn(string signed, Indication expected)
    {
        var plan = new XmlPlan { Id = "s2", Above = $" xmlns:xd=\"{XmlMaker.Xades}\"", Signer = TestPki.Issue(TestPki.Issuer, new CertificatePlan { Subject = "CN=Trần Thị Mẫu, C=VN" }) };
        var original = Enveloped(Letter);
        var element = Element(original, signed);
        var counter = XmlMaker.Signature(XmlMaker.Reference("#" + signed, XmlMaker.Canonical(element)), plan: plan);
        var unsigned = $"<xd:UnsignedProperties><xd:UnsignedSignatureProperties><xd:CounterSignature>{counter}</xd:CounterSignature></xd:UnsignedSignatureProperties></xd:UnsignedProperties>";
        var text = original.Replace("</xd:QualifyingProperties>", unsigned + "</xd:QualifyingProperties>", StringComparison.Ordinal);

        Assert.Equal([Indication.TotalPassed, expected], Inspect(text).Signatures.Select(fact => fact.Indication));
    }

    // Lifted, with the signature whose value it signs, onto text that nobody signed.
    [Fact]
    public void Inspect_CountersignatureOfABrokenSignature_DoesNotPass()
    {
        var plan = new XmlPlan { Id = "s2", Above = $" xmlns:xd=\"{XmlMaker.Xades}\"", Signer = TestPki.Issue(TestPki.Issuer, new CertificatePlan { Subject = "CN=Trần Thị Mẫu, C=VN" }) };
        var original = Enveloped(Letter);
        var counter = XmlMaker.Signature(XmlMaker.Reference("#s1-value", XmlMaker.Canonical(Element(original, "s1-value"))), plan: plan);
        var unsigned = $"<xd:UnsignedProperties><xd:UnsignedSignatureProperties><xd:CounterSignature>{counter}</xd:CounterSignature></xd:UnsignedSignatureProperties></xd:UnsignedProperties>";
        var text = original.Replace("</xd:QualifyingProperties>", unsigned + "</xd:QualifyingProperties>", StringComparison.Ordinal);
        var forged = text.Insert(text.IndexOf("<Signature ", StringComparison.Ordinal), "Khác");

        Assert.Equal([Indication.TotalFailed, Indication.Indeterminate], Inspect(forged).Signatures.Select(fact => fact.Indication));
    }

    [Fact]
    public void Inspect_CertificateOtherThanTheOneNamed_IsUndetermined()
    {
        var other = TestPki.Issue(TestPki.Issuer, new CertificatePlan { Key = (ECDsa)TestPki.Person.Key });
        var text = "<letter>" + XmlMaker.Signature(EnvelopedReference("<letter></letter>"), plan: new XmlPlan { Named = other }) + "</letter>";

        Assert.Equal((Integrity.Intact, "NO_SIGNING_CERTIFICATE_FOUND"), (Only(text).Integrity, Only(text).SubIndication));
    }

    [Fact]
    public void Inspect_Timestamped_HasTheProvenTime()
    {
        var original = Enveloped(Letter);
        var token = TimestampMaker.Over(XmlMaker.Canonical(Element(original, "s1-value")), TestPki.Now.AddHours(-20));
        var stamp = $"<xd:UnsignedProperties><xd:UnsignedSignatureProperties><xd:SignatureTimeStamp><CanonicalizationMethod Algorithm=\"{XmlMaker.Inclusive}\"/><xd:EncapsulatedTimeStamp>{Convert.ToBase64String(token)}</xd:EncapsulatedTimeStamp></xd:SignatureTimeStamp></xd:UnsignedSignatureProperties></xd:UnsignedProperties>";
        var fact = Only(original.Replace("</xd:QualifyingProperties>", stamp + "</xd:QualifyingProperties>", StringComparison.Ordinal));

        Assert.Equal((Indication.TotalPassed, TestPki.Now.AddHours(-20), SigningTimeSource.Timestamp, "B-T"), (fact.Indication, fact.SignedAt, fact.SignedAtSource, fact.Level));
    }

    [Fact]
    public void Inspect_NestedDeeply_IsRefusedAtOnce()
    {
        var text = string.Concat(Enumerable.Repeat("<a>", 50_000)) + Enveloped(Letter) + string.Concat(Enumerable.Repeat("</a>", 50_000));

        Assert.All(Inspect(text).Signatures, fact => Assert.NotEqual(Indication.TotalPassed, fact.Indication));
    }

    private static string EnvelopedReference(string document) => XmlMaker.Reference("", XmlMaker.Canonical(document), XmlMaker.Transform(XmlMaker.Enveloped));

    private static string Enveloped(string letter) => letter.Replace("</letter>", XmlMaker.Signature(EnvelopedReference(letter)) + "</letter>", StringComparison.Ordinal);

    /// <summary>An element by its identifier, with the namespaces that are in scope there.</summary>
    private static string Element(string text, string id)
    {
        var name = id.EndsWith("value", StringComparison.Ordinal) ? "SignatureValue" : "xd:SignedProperties";
        var start = text.IndexOf($"<{name} Id=\"{id}\"", StringComparison.Ordinal);
        var end = text.IndexOf($"</{name}>", start, StringComparison.Ordinal) + name.Length + 3;
        var namespaces = name == "SignatureValue" ? $" xmlns=\"{XmlMaker.Dsig}\"" : $" xmlns=\"{XmlMaker.Dsig}\" xmlns:xd=\"{XmlMaker.Xades}\"";
        return text[start..end].Insert(name.Length + 1, namespaces);
    }

    private static SignatureReport Inspect(string text, params (string Path, ReadOnlyMemory<byte> Bytes)[] beside) => Judging.Report(XmlMaker.Bytes(text), null, null, beside);

    private static SignatureFact Only(string text, params (string Path, ReadOnlyMemory<byte> Bytes)[] beside) => Assert.Single(Inspect(text, beside).Signatures);
}
