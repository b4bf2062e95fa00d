using System.IO.Compression;
using System.Text;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using Xunit;

namespace TaskTracking.Signatures.Tests.Recognition;

/// <summary>Formats that are recognised but not validated are never "unsigned"; unsigned files have an empty list.</summary>
public sealed class SignedFormatsTests
{
    private const string Signature = "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:SignedInfo/></ds:Signature>";

    [Theory]
    [InlineData(SignatureFormat.OOXML, "[Content_Types].xml", "word/document.xml", "_xmlsignatures/sig1.xml")]
    [InlineData(SignatureFormat.ASiC, "mimetype", "to-trinh.pdf", "META-INF/signatures.xml")]
    [InlineData(SignatureFormat.ASiC, "mimetype", "to-trinh.pdf", "META-INF/signature.p7s")]
    public void Inspect_PackageWithSignatureThatIsNone_Fails(SignatureFormat format, params string[] entries) =>
        AssertMalformed(Package([.. entries.Select(name => (name, "x"))]), format);

    [Fact]
    public void Inspect_OpenDocumentWithSignature_IsIndeterminate() => AssertNotSupported(
        Package(("mimetype", "application/vnd.oasis.opendocument.text"), ("META-INF/documentsignatures.xml", Signature)), SignatureFormat.XMLDSig);

    [Fact]
    public void Inspect_OpenXmlSignatureUnderAnotherName_IsFoundByItsRelationship()
    {
        const string relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
        var file = Package(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("_rels/.rels", $"<Relationships xmlns=\"{relationships}\"><Relationship Id=\"a\" Type=\"{relationships}/digital-signature/origin\" Target=\"a/b\"/></Relationships>"),
            ("a/_rels/b.rels", $"<Relationships xmlns=\"{relationships}\"><Relationship Id=\"a\" Type=\"{relationships}/digital-signature/signature\" Target=\"c\"/></Relationships>"),
            ("a/b", ""),
            ("a/c", Signature));

        AssertMalformed(file, SignatureFormat.OOXML);
    }

    [Fact]
    public void Inspect_RelationshipsUnreadable_IsNotCalledUnsigned() => AssertMalformed(
        Package(("[Content_Types].xml", "<Types/>"), ("_rels/.rels", "<R Type=\"http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin\"/>")),
        SignatureFormat.OOXML);

    [Fact]
    public void Inspect_OldOfficeFileWithSignature_IsIndeterminate()
    {
        byte[] file = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("_xmlsignatures\0"), .. new byte[40]];

        AssertNotSupported(file, SignatureFormat.XMLDSig);
    }

    [Theory]
    [InlineData("<a>" + Signature + "</a>", SignatureFormat.XMLDSig)]
    [InlineData("<a>" + Signature + "<x:QualifyingProperties xmlns:x=\"http://uri.etsi.org/01903/v1.3.2#\"/></a>", SignatureFormat.XMLDSig)]
    public void Inspect_XmlWithSignatureThatIsNone_Fails(string xml, SignatureFormat format) => AssertMalformed(Encoding.UTF8.GetBytes(xml), format);

    [Fact]
    public void Inspect_BrokenXmlWithSignature_IsIndeterminate() =>
        AssertNotSupported(Encoding.UTF8.GetBytes("\uFEFF<?xml version=\"1.0\"?><a>" + Signature + "</b>"), SignatureFormat.XMLDSig);

    [Fact]
    public void Inspect_XmlInUtf16_IsRecognised() =>
        AssertMalformed([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<a>" + Signature + "</a>")], SignatureFormat.XMLDSig);

    [Fact]
    public void Inspect_UnsignedFiles_HaveNoSignatures()
    {
        byte[][] files =
        [
            "Văn bản thường"u8.ToArray(),
            "<a><b/></a>"u8.ToArray(),
            Package(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>")),
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]],
            TestPki.Person.Encoded,
        ];

        Assert.All(files, file =>
        {
            var report = Judging.Report(file);
            Assert.Null(report.Error);
            Assert.Empty(report.Signatures);
            Assert.Equal(SignatureFormat.None, report.Format);
        });
    }

    [Fact]
    public void Inspect_PackageCutOff_CannotBeOpened()
    {
        var file = Package(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>"));

        Assert.Equal("file-corrupt", Judging.Report(file[..60]).Error);
    }

    [Fact]
    public void Inspect_EmptyFile_HasItsCode() => Assert.Equal("file-empty", Judging.Report([]).Error);

    [Fact]
    public void Inspect_BillionLaughs_EndsWithoutExpanding()
    {
        const string bomb = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><a>&c;&c;&c;</a>";

        Assert.Empty(Judging.Report(Encoding.UTF8.GetBytes(bomb)).Signatures);
    }

    [Fact]
    public void Inspect_DamagedPackageWithSignature_IsNotCalledUnsigned()
    {
        var file = Package(("word/document.xml", "<w/>"), ("_xmlsignatures/sig1.xml", Signature));

        AssertMalformed(file[..^30], SignatureFormat.OOXML);
    }

    private static void AssertMalformed(byte[] file, SignatureFormat format)
    {
        var report = Judging.Report(file);
        var fact = Assert.Single(report.Signatures);

        Assert.Equal(format, report.Format);
        Assert.Equal((Indication.TotalFailed, "FORMAT_FAILURE"), (fact.Indication, fact.SubIndication));
    }

    private static void AssertNotSupported(byte[] file, SignatureFormat format)
    {
        var report = Judging.Report(file);
        var fact = Assert.Single(report.Signatures);

        Assert.Equal(format, report.Format);
        Assert.Equal(Indication.Indeterminate, fact.Indication);
        Assert.Equal("format-not-supported", Assert.Single(fact.Reasons).Code);
    }

    private static byte[] Package(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}
