using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using TaskTracking.Signatures.Tests.Xml;
using Xunit;
using static TaskTracking.Signatures.Tests.Containers.AsicMaker;

namespace TaskTracking.Signatures.Tests.Containers;

/// <summary>Containers made to look as if their signatures signed what they do not.</summary>
public sealed class AsicAttackTests
{
    private static readonly (string Name, byte[] Bytes) Forged = ("to-trinh.txt", "Tờ trình khác"u8.ToArray());

    // The signed file goes on under the name its reference is written with; the forged one takes the name that the reference means.
    [Fact]
    public void Inspect_FileNamedAsItsReferenceIsEncoded_DoesNotLendItsSignature()
    {
        var renamed = ("phu%20luc.txt", Annex.Bytes);
        var forged = (Annex.Name, "Phụ lục khác"u8.ToArray());

        AssertNotPassed(Pack(renamed, forged, XmlSignature(Annex)));
        AssertNotPassed(Pack(renamed, forged, Manifest(Annex), CmsSignature("META-INF/signature001.p7s", Manifest(Annex).Bytes)));
    }

    [Fact]
    public void Inspect_TwoSignaturesInOneFile_EachSignsItsOwnFiles()
    {
        var facts = Judging.Report(Pack(Letter, Annex, XmlFile(References(Letter), References(Annex)))).Signatures;

        Assert.Equal([Coverage.Partial, Coverage.Partial], facts.Select(fact => fact.Coverage));
        Assert.Equal([Annex.Name, Letter.Name], facts.Select(fact => fact.Warnings.Single(remark => remark.Code == "asic-files-not-signed").Arguments[0]));
    }

    [Fact]
    public void Inspect_NamesThatDifferInCase_Fail() => AssertNotPassed(Pack(Letter, ("TO-TRINH.txt", Forged.Bytes), XmlSignature(Letter)));

    [Theory]
    [InlineData("../to-trinh.txt")]
    [InlineData("/to-trinh.txt")]
    [InlineData("a\\..\\..\\to-trinh.txt")]
    public void Inspect_FileOutsideOfTheContainer_Fails(string name) => AssertNotPassed(Pack(Letter, (name, Forged.Bytes), XmlSignature(Letter)));

    [Fact]
    public void Inspect_SignatureOverNoDataFile_Fails()
    {
        var type = ("mimetype", "application/vnd.etsi.asic-e+zip"u8.ToArray());
        var other = ("META-INF/manifest.xml", "<manifest/>"u8.ToArray());

        AssertNotPassed(Pack(Letter, XmlSignature(type)));
        AssertNotPassed(Pack(Letter, other, XmlSignature(other)));
        AssertNotPassed(Pack(Letter, Manifest(), CmsSignature("META-INF/signature001.p7s", Manifest().Bytes)));
        AssertNotPassed(Pack(Letter, XmlFile(XmlMaker.Reference("#o", XmlMaker.Canonical(XmlMaker.Object("o", "Tờ trình"))))));
    }

    // What nobody expects to be data is where one hides it.
    [Theory]
    [InlineData("META-INF/phu-luc.docx")]
    [InlineData("meta-inf/to-trinh.txt")]
    [InlineData("META-INF/a/b.pdf")]
    public void Inspect_DataWithinMetaInf_IsNotSigned(string name)
    {
        var fact = Only(Pack(Letter, (name, Forged.Bytes), XmlSignature(Letter)));

        Assert.Equal(Coverage.Partial, fact.Coverage);
        Assert.Equal([name], fact.Warnings.Single(remark => remark.Code == "asic-files-not-signed").Arguments);
    }

    [Fact]
    public void Inspect_SecondManifestOfOtherFiles_Fails() =>
        AssertNotPassed(Pack(Forged, ManifestOf("META-INF/signature001.p7s", "META-INF/ASiCManifest000.xml", Forged), Manifest(Letter), CmsSignature("META-INF/signature001.p7s", Manifest(Letter).Bytes)));

    [Fact]
    public void Inspect_EnvelopingSignatureOfOtherContent_Fails()
    {
        var enveloping = CmsMaker.Make(new CmsPlan());

        AssertNotPassed(Pack(Letter, ("META-INF/signature.p7s", enveloping)));
    }

    [Fact]
    public void Inspect_UnreadableSignatures_AreListedAsFailed()
    {
        AssertNotPassed(Pack(Letter, ("META-INF/signature.p7s", "khác"u8.ToArray())));
        AssertNotPassed(Pack(Letter, ("META-INF/signatures.xml", "<a/>"u8.ToArray())));
        AssertNotPassed(Pack(Letter, ("META-INF/timestamp.tst", CmsMaker.Make(new CmsPlan()))));
    }

    [Fact]
    public void Inspect_NameWithoutItsSlash_IsNotUnsigned() => AssertNotPassed(Pack(Letter, ("/META-INF/signatures.xml", XmlSignature(Letter).Bytes)));

    [Fact]
    public void Inspect_FileReplaced_FailsTheTimestampBesideAGoodSignature()
    {
        var stamp = ("META-INF/timestamp.tst", TimestampMaker.Over(Manifest(Forged).Bytes, TestPki.Now));
        var facts = Judging.Report(Pack(Letter, XmlSignature(Letter), ManifestOf("META-INF/timestamp.tst", "META-INF/ASiCArchiveManifest.xml", Forged), stamp)).Signatures;

        Assert.Equal([Indication.TotalPassed, Indication.TotalFailed], facts.Select(fact => fact.Indication));
    }

    private static void AssertNotPassed(byte[] file)
    {
        var facts = Judging.Report(file).Signatures;

        Assert.NotEmpty(facts);
        Assert.All(facts, fact => Assert.Equal(Indication.TotalFailed, fact.Indication));
    }

    private static SignatureFact Only(byte[] file) => Assert.Single(Judging.Report(file).Signatures);
}
