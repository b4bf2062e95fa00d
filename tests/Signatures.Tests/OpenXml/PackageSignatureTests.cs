using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using Xunit;

namespace TaskTracking.Signatures.Tests.OpenXml;

/// <summary>
/// Signed office packages: what Office writes passes, and each attack of "Every Signature is Broken" (USENIX Security 2023; signatures.md,
/// "OOXML") does not.
/// </summary>
public sealed class PackageSignatureTests
{
    private const string StylesType = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    [Fact]
    public void Inspect_SignedByOffice_PassesAndNamesTheUnsignedProperties()
    {
        var report = Judging.Report(new OpenXmlMaker().Sign().ToArray());
        var fact = Assert.Single(report.Signatures);

        Assert.Equal(SignatureFormat.OOXML, report.Format);
        Assert.Equal((Indication.TotalPassed, Integrity.Intact, Coverage.Partial, ChangesAfterSigning.None), (fact.Indication, fact.Integrity, fact.Coverage, fact.ChangesAfterSigning));
        Assert.Equal(["/docProps/core.xml"], fact.Warnings.Single(remark => remark.Code == "ooxml-properties-not-signed").Arguments);
        Assert.Equal((TestPki.Now.AddDays(-1), "B-B", "Nguyễn Văn Mẫu"), (fact.SignedAt, fact.Level, fact.Signer.CommonName));
    }

    [Fact]
    public void Inspect_NotSigned_HasNoSignatures() => Assert.Empty(Judging.Report(new OpenXmlMaker().ToArray()).Signatures);

    private static readonly Dictionary<string, Func<OpenXmlMaker>> HonestFiles = new(StringComparer.Ordinal)
    {
        { "relationships written with white space and in another order", () => new OpenXmlMaker { PrettyRelationships = true }.Sign() },
        { "relationships sorted otherwise after signing", () => Changed(file => file.Document.Reverse()) },
        { "parts named in other case by the manifest", () => new OpenXmlMaker { Manifest = text => text.Replace("/word/styles.xml", "/Word/Styles.xml", StringComparison.Ordinal) }.Sign() },
        { "properties changed and added after signing", () => Changed(file => file.Replace("docProps/core.xml", "<core>2</core>").Add("docProps/app.xml", "<app/>")) },
        { "custom data that nothing shows", () => new OpenXmlMaker().Add("customXml/item1.xml", "<a/>").Sign() },
        { "a thumbnail", () => Changed(file => { file.Add("thumb.jpeg", "x", "image/jpeg"); file.Root.Add(("rId9", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail", "thumb.jpeg")); }) },
        { "a part that nothing leads to", () => Changed(file => file.Add("word/forgotten.xml", "<x/>")) },
    };

    public static TheoryData<string> Honest => [.. HonestFiles.Keys];

    public static TheoryData<string> Attacks => [.. AttackFiles.Keys];

    [Theory]
    [MemberData(nameof(Honest))]
    public void Inspect_HonestVariation_Passes(string variation)
    {
        var fact = Assert.Single(Judging.Report(HonestFiles[variation]().ToArray()).Signatures);

        Assert.True(fact.Indication == Indication.TotalPassed, $"{variation}: {string.Join(' ', fact.Reasons.Codes())}");
        Assert.Equal(ChangesAfterSigning.None, fact.ChangesAfterSigning);
    }

    private static readonly Dictionary<string, (Func<OpenXmlMaker> Make, string Code)> AttackFiles = new(StringComparer.Ordinal)
    {
        { "text changed", (() => Changed(file => file.Replace("word/document.xml", "<w:document xmlns:w=\"urn:w\"/>")), "xml-reference-digest-mismatch") },
        { "content injected through a part and a relationship", (() => Changed(file => { file.Add("word/header1.xml", "<h/>", StylesType); file.Document.Add(("rId7", OpenXmlMaker.Office + "header", "header1.xml")); }), "ooxml-relationships-not-signed") },
        { "styles masked by a later relationship", (() => Styleless(), "ooxml-relationships-not-signed") },
        { "a font brought by a later relationship", (() => Changed(file => { file.Add("word/fonts/f.odttf", "x", "application/x-font"); file.Document.Add(("rId8", OpenXmlMaker.Office + "font", "fonts/f.odttf")); }), "ooxml-relationships-not-signed") },
        { "an external link led elsewhere", (() => Changed(file => file.Document[1] = ("rId2", OpenXmlMaker.Office + "hyperlink", "https://example.com/")), "xml-reference-digest-mismatch") },
        { "a second main document", (() => Changed(file => { file.Add("word/document2.xml", "<d/>", MainType); file.Root.Insert(0, ("rId0", OpenXmlMaker.Office + "officeDocument", "word/document2.xml")); }), "ooxml-main-document") },
        { "the main document led elsewhere", (() => Changed(file => { file.Add("word/document2.xml", "<d/>", MainType); file.Root[0] = ("rId1", OpenXmlMaker.Office + "officeDocument", "word/document2.xml"); }), "xml-reference-digest-mismatch") },
        { "the content type changed", (() => Changed(file => file.Overrides[1] = ("/word/styles.xml", "text/html")), "ooxml-content-type-changed") },
        { "two parts of one name", (() => Changed(file => file.Add("word/Document.xml", "<d/>")), "ooxml-part-twice") },
        { "a part in pieces", (() => Changed(file => file.Add("word/document.xml/[0].piece", "<d/>")), "ooxml-part-in-pieces") },
        { "custom data that the text shows", (() => Bound(), "ooxml-parts-not-signed") },
        { "another document's signature: its parts are not here", (() => new OpenXmlMaker { Manifest = text => text.Replace("/word/styles.xml", "/Pictures/1.png", StringComparison.Ordinal) }.Sign(), "xml-reference-unresolved") },
        { "another document's signature: the main text is not in it", (() => new OpenXmlMaker { Manifest = text => text[..text.IndexOf("<Reference URI=\"/word/document.xml?", StringComparison.Ordinal)] }.Sign(), "ooxml-parts-not-signed") },
        { "an empty signature part", (() => new OpenXmlMaker().Sign().ReplaceSignature(_ => ""), "xml-signature-malformed") },
        { "a signature part without a signature", (() => new OpenXmlMaker().Sign().ReplaceSignature(_ => "<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"/>"), "xml-signature-malformed") },
        { "a reference taken out of the manifest", (() => new OpenXmlMaker().Sign().ReplaceSignature(text => text.Remove(text.IndexOf("<Reference URI=\"/word/styles.xml", StringComparison.Ordinal), 60)), "xml-signature-malformed") },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Inspect_Attack_Fails(string attack)
    {
        var (make, code) = AttackFiles[attack];
        var fact = Assert.Single(Judging.Report(make().ToArray()).Signatures);

        Assert.Equal(Indication.TotalFailed, fact.Indication);
        Assert.Contains(code, fact.Reasons.Codes());
    }

    [Fact]
    public void Inspect_TwoSigners_EachIsListed()
    {
        var second = TestPki.Issue(TestPki.Issuer, new CertificatePlan { Subject = "CN=SỞ MẪU, O=SỞ MẪU, C=VN" });
        var facts = Judging.Report(new OpenXmlMaker().Sign().Sign(second).ToArray()).Signatures;

        Assert.Equal([Indication.TotalPassed, Indication.TotalPassed], facts.Select(fact => fact.Indication));
        Assert.Equal([SignerIdentityKind.Person, SignerIdentityKind.Organization], facts.Select(fact => fact.Signer.Kind));
    }

    [Fact]
    public void Inspect_CutOff_IsNeverCalledUnsigned()
    {
        var file = new OpenXmlMaker().Sign().ToArray();

        Assert.Equal(Indication.TotalFailed, Assert.Single(Judging.Report(file[..^30]).Signatures).Indication);
    }

    private static OpenXmlMaker Changed(Action<OpenXmlMaker> change)
    {
        var file = new OpenXmlMaker().Sign();
        change(file);
        return file;
    }

    private static OpenXmlMaker Styleless()
    {
        var file = new OpenXmlMaker();
        file.Document.RemoveAt(0);
        file.Parts.RemoveAt(1);
        file.Sign();
        file.Document.Add(("rId1", OpenXmlMaker.Office + "styles", "styles.xml"));
        return file.Add("word/styles.xml", "<w:styles xmlns:w=\"urn:w\">hidden</w:styles>");
    }

    private static OpenXmlMaker Bound()
    {
        var file = new OpenXmlMaker().Replace("word/document.xml", "<w:document xmlns:w=\"urn:w\"><w:dataBinding/></w:document>").Add("customXml/item1.xml", "<so>1</so>").Sign();
        return file.Replace("customXml/item1.xml", "<so>2</so>");
    }
}
