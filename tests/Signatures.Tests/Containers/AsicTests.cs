using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using static TaskTracking.Signatures.Tests.Containers.AsicMaker;
using Xunit;

namespace TaskTracking.Signatures.Tests.Containers;

/// <summary>ASiC containers (EN 319 162-1), simple and extended, with CAdES and XAdES, and what may not pass.</summary>
public sealed class AsicTests
{
    [Fact]
    public void Inspect_SimpleWithCms_Passes() => AssertPassed(Pack(Letter, CmsSignature("META-INF/signature.p7s", Letter.Bytes)));

    [Fact]
    public void Inspect_SimpleWithXml_Passes() => AssertPassed(Pack(Letter, XmlSignature(Letter)));

    [Fact]
    public void Inspect_ExtendedWithXml_PassesOverAllFiles() => AssertPassed(Pack(Letter, Annex, XmlSignature(Letter, Annex)));

    [Fact]
    public void Inspect_ExtendedWithCms_PassesOverTheFilesOfItsManifest() => AssertPassed(Pack(Letter, Annex, Manifest(Letter, Annex), CmsSignature("META-INF/signature001.p7s", Manifest(Letter, Annex).Bytes)));

    [Fact]
    public void Inspect_FileThatIsNotSigned_PassesAndSaysSo()
    {
        var fact = Only(Pack(Letter, Annex, XmlSignature(Letter)));

        Assert.Equal((Indication.TotalPassed, Coverage.Partial), (fact.Indication, fact.Coverage));
        Assert.Equal([Annex.Name], fact.Warnings.Single(remark => remark.Code == "asic-files-not-signed").Arguments);
    }

    [Fact]
    public void Inspect_FileChanged_Fails()
    {
        var changed = (Letter.Name, "Tờ trình khác"u8.ToArray());

        AssertFailed("HASH_FAILURE", Pack(changed, CmsSignature("META-INF/signature.p7s", Letter.Bytes)));
        AssertFailed("HASH_FAILURE", Pack(changed, XmlSignature(Letter)));
        AssertFailed("HASH_FAILURE", Pack(changed, Annex, Manifest(Letter, Annex), CmsSignature("META-INF/signature001.p7s", Manifest(Letter, Annex).Bytes)));
    }

    [Fact]
    public void Inspect_ManifestChanged_Fails() =>
        AssertFailed("HASH_FAILURE", Pack(Letter, Annex, Manifest(Letter), CmsSignature("META-INF/signature001.p7s", Manifest(Letter, Annex).Bytes)));

    [Fact]
    public void Inspect_FileMissing_Fails()
    {
        AssertFailed("FORMAT_FAILURE", Pack(Annex, XmlSignature(Letter)));
        AssertFailed("FORMAT_FAILURE", Pack(Annex, Manifest(Letter), CmsSignature("META-INF/signature001.p7s", Manifest(Letter).Bytes)));
    }

    [Fact]
    public void Inspect_SeveralFilesWithoutManifest_Fails() => AssertFailed("FORMAT_FAILURE", Pack(Letter, Annex, CmsSignature("META-INF/signature.p7s", Letter.Bytes)));

    [Fact]
    public void Inspect_TwoFilesOfOneName_Fails() => AssertFailed("FORMAT_FAILURE", Pack(Letter, Letter, XmlSignature(Letter)));

    [Fact]
    public void Inspect_NoSignature_HasNone() => Assert.Empty(Judging.Report(Pack(Letter)).Signatures);

    private static void AssertPassed(byte[] file)
    {
        var report = Judging.Report(file);
        var fact = Assert.Single(report.Signatures);

        Assert.Equal(SignatureFormat.ASiC, report.Format);
        Assert.Equal((Indication.TotalPassed, Integrity.Intact, Coverage.WholeFile), (fact.Indication, fact.Integrity, fact.Coverage));
    }

    private static void AssertFailed(string subIndication, byte[] file) =>
        Assert.Equal((Indication.TotalFailed, subIndication), (Only(file).Indication, Only(file).SubIndication));

    private static SignatureFact Only(byte[] file) => Assert.Single(Judging.Report(file).Signatures);
}
