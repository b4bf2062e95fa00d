using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using TaskTracking.Signatures.Tests.Xml;
using Xunit;

namespace TaskTracking.Signatures.Tests.Containers;

/// <summary>ASiC containers (EN 319 162-1), simple and extended, with CAdES and XAdES, and what may not pass.</summary>
public sealed class AsicTests
{
    private static readonly (string Name, byte[] Bytes) Letter = ("to-trinh.txt", "Tờ trình"u8.ToArray());
    private static readonly (string Name, byte[] Bytes) Annex = ("phu luc.txt", "Phụ lục"u8.ToArray());

    [Fact]
    public void Inspect_SimpleWithCms_Passes() => AssertPassed(Pack(Letter, Cms("META-INF/signature.p7s", Letter.Bytes)));

    [Fact]
    public void Inspect_SimpleWithXml_Passes() => AssertPassed(Pack(Letter, Xml(Letter)));

    [Fact]
    public void Inspect_ExtendedWithXml_PassesOverAllFiles() => AssertPassed(Pack(Letter, Annex, Xml(Letter, Annex)));

    [Fact]
    public void Inspect_ExtendedWithCms_PassesOverTheFilesOfItsManifest() => AssertPassed(Pack(Letter, Annex, Manifest(Letter, Annex), Cms("META-INF/signature001.p7s", Manifest(Letter, Annex).Bytes)));

    [Fact]
    public void Inspect_FileThatIsNotSigned_PassesAndSaysSo()
    {
        var fact = Only(Pack(Letter, Annex, Xml(Letter)));

        Assert.Equal((Indication.TotalPassed, Coverage.Partial), (fact.Indication, fact.Coverage));
        Assert.Equal([Annex.Name], fact.Warnings.Single(remark => remark.Code == "asic-files-not-signed").Arguments);
    }

    [Fact]
    public void Inspect_FileChanged_Fails()
    {
        var changed = (Letter.Name, "Tờ trình khác"u8.ToArray());

        AssertFailed("HASH_FAILURE", Pack(changed, Cms("META-INF/signature.p7s", Letter.Bytes)));
        AssertFailed("HASH_FAILURE", Pack(changed, Xml(Letter)));
        AssertFailed("HASH_FAILURE", Pack(changed, Annex, Manifest(Letter, Annex), Cms("META-INF/signature001.p7s", Manifest(Letter, Annex).Bytes)));
    }

    [Fact]
    public void Inspect_ManifestChanged_Fails() =>
        AssertFailed("HASH_FAILURE", Pack(Letter, Annex, Manifest(Letter), Cms("META-INF/signature001.p7s", Manifest(Letter, Annex).Bytes)));

    [Fact]
    public void Inspect_FileMissing_Fails()
    {
        AssertFailed("FORMAT_FAILURE", Pack(Annex, Xml(Letter)));
        AssertFailed("FORMAT_FAILURE", Pack(Annex, Manifest(Letter), Cms("META-INF/signature001.p7s", Manifest(Letter).Bytes)));
    }

    [Fact]
    public void Inspect_SeveralFilesWithoutManifest_Fails() => AssertFailed("FORMAT_FAILURE", Pack(Letter, Annex, Cms("META-INF/signature.p7s", Letter.Bytes)));

    [Fact]
    public void Inspect_TwoFilesOfOneName_Fails() => AssertFailed("FORMAT_FAILURE", Pack(Letter, Letter, Xml(Letter)));

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

    private static (string Name, byte[] Bytes) Cms(string name, byte[] content) => (name, CmsMaker.Make(new CmsPlan { Content = content, Carried = null }));

    private static (string Name, byte[] Bytes) Xml(params (string Name, byte[] Bytes)[] files)
    {
        const string prefix = " xmlns:asic=\"http://uri.etsi.org/02918/v1.2.1#\"";
        var references = string.Concat(files.Select(file => XmlMaker.Reference(Uri.EscapeDataString(file.Name), file.Bytes)));
        var signature = XmlMaker.Signature(references, plan: new XmlPlan { Above = prefix });
        return ("META-INF/signatures.xml", XmlMaker.Bytes($"<asic:XAdESSignatures{prefix}>{signature}</asic:XAdESSignatures>"));
    }

    private static (string Name, byte[] Bytes) Manifest(params (string Name, byte[] Bytes)[] files) => (
        "META-INF/ASiCManifest001.xml",
        Encoding.UTF8.GetBytes("<asic:ASiCManifest xmlns:asic=\"http://uri.etsi.org/02918/v1.2.1#\" xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><asic:SigReference URI=\"META-INF/signature001.p7s\"/>"
            + string.Concat(files.Select(file => $"<asic:DataObjectReference URI=\"{Uri.EscapeDataString(file.Name)}\"><ds:DigestMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"/><ds:DigestValue>{Convert.ToBase64String(SHA256.HashData(file.Bytes))}</ds:DigestValue></asic:DataObjectReference>"))
            + "</asic:ASiCManifest>"));

    private static byte[] Pack(params (string Name, byte[] Bytes)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries.Prepend(("mimetype", "application/vnd.etsi.asic-e+zip"u8.ToArray())))
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
