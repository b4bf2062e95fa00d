using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using Xunit;
using static TaskTracking.Signatures.Tests.Containers.AsicMaker;

namespace TaskTracking.Signatures.Tests.Containers;

/// <summary>Containers as honest tools make them, in all their variety.</summary>
public sealed class AsicHonestTests
{
    [Theory]
    [InlineData("Thư mục/Phụ lục số 1 (bản chính).txt")]
    [InlineData("a+b & c#d.txt")]
    [InlineData("50%.txt")]
    public void Inspect_NameThatNeedsEncoding_Passes(string name)
    {
        var file = (name, "Phụ lục"u8.ToArray());

        AssertPassed(Pack(file, XmlSignature(file)));
        AssertPassed(Pack(file, Manifest(file), CmsSignature("META-INF/signature001.p7s", Manifest(file).Bytes)));
    }

    [Fact]
    public void Inspect_OpenDocumentManifestBesideASignature_IsNoDataFile() =>
        AssertPassed(Pack(Letter, ("META-INF/manifest.xml", "<manifest/>"u8.ToArray()), XmlSignature(Letter)));

    [Theory]
    [InlineData("", "–")]
    [InlineData("application/zip", "application/zip")]
    public void Inspect_MimetypeMissingOrStrange_PassesAndSaysSo(string type, string said)
    {
        var fact = Only(PackAs(type, Letter, XmlSignature(Letter)));

        Assert.Equal(Indication.TotalPassed, fact.Indication);
        Assert.Equal([said], fact.Warnings.Single(remark => remark.Code == "asic-mimetype").Arguments);
    }

    [Theory]
    [InlineData("application/vnd.etsi.asic-s+zip")]
    [InlineData("application/vnd.etsi.asic-e+zip")]
    [InlineData("application/vnd.bdoc-1.0")]
    public void Inspect_TypesOfAsic_SayNothing(string type) => Assert.DoesNotContain("asic-mimetype", Only(PackAs(type, Letter, XmlSignature(Letter))).Warnings.Codes());

    [Fact]
    public void Inspect_SimpleContainerWithTwoFiles_SaysSo() =>
        Assert.Contains("asic-simple-several", Only(PackAs("application/vnd.etsi.asic-s+zip", Letter, Annex, XmlSignature(Letter, Annex))).Warnings.Codes());

    [Fact]
    public void Inspect_SignaturesOfBothKinds_AreAllListed()
    {
        var facts = Judging.Report(Pack(Letter, XmlSignature(Letter), Manifest(Letter), CmsSignature("META-INF/signature001.p7s", Manifest(Letter).Bytes))).Signatures;

        Assert.Equal([Indication.TotalPassed, Indication.TotalPassed], facts.Select(fact => fact.Indication));
    }

    [Fact]
    public void Inspect_TimestampAlone_IsListed()
    {
        var fact = Only(PackAs("application/vnd.etsi.asic-s+zip", Letter, ("META-INF/timestamp.tst", TimestampMaker.Over(Letter.Bytes, TestPki.Now))));

        Assert.Equal(Indication.TotalPassed, fact.Indication);
        Assert.Contains("document-timestamp", fact.Warnings.Codes());
    }

    [Fact]
    public void Inspect_ArchiveTimestampBesideASignature_IsNoEntryOfItsOwn()
    {
        var signature = XmlSignature(Letter);
        var manifest = ManifestOf("META-INF/timestamp001.tst", "META-INF/ASiCArchiveManifest.xml", Letter, signature);

        AssertPassed(Pack(Letter, signature, manifest, ("META-INF/timestamp001.tst", TimestampMaker.Over(manifest.Bytes, TestPki.Now))));
    }

    private static void AssertPassed(byte[] file)
    {
        var fact = Only(file);

        Assert.Equal((Indication.TotalPassed, Coverage.WholeFile), (fact.Indication, fact.Coverage));
    }

    private static SignatureFact Only(byte[] file) => Assert.Single(Judging.Report(file).Signatures);
}
