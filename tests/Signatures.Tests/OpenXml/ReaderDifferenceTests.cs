using System.Buffers.Binary;
using System.Text;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using TaskTracking.Signatures.Tests.Xml;
using Xunit;

namespace TaskTracking.Signatures.Tests.OpenXml;

/// <summary>Packages that two readers would open differently, or whose unsigned parts hide behind a custom of Office: none of them passes.</summary>
public sealed class ReaderDifferenceTests
{
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string Picture = OpenXmlMaker.Office + "image";

    private static readonly Dictionary<string, Func<OpenXmlMaker>> Files = new(StringComparer.Ordinal)
    {
        { "a relationship that only readers of markup compatibility see", () => Changed(file => file.RelationshipText = text => text.Replace("</Relationships>", $"<mc:AlternateContent xmlns:mc=\"{Compatibility}\"><mc:Choice><Relationship Id=\"x\" Type=\"{OpenXmlMaker.Office}header\" Target=\"header1.xml\"/></mc:Choice></mc:AlternateContent></Relationships>", StringComparison.Ordinal)) },
        { "a relationship of another namespace, as readers by name see it", () => Changed(file => file.RelationshipText = text => text.Replace("</Relationships>", $"<Relationship xmlns=\"urn:x\" Id=\"x\" Type=\"{OpenXmlMaker.Office}header\" Target=\"header1.xml\"/></Relationships>", StringComparison.Ordinal)) },
        { "a content type that only readers by name see", () => Changed(file => { file.Overrides[1] = ("/word/other.xml", "text/plain"); file.TypesText = text => text.Replace("</Types>", "<x:Override xmlns:x=\"urn:x\" PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/></Types>", StringComparison.Ordinal); }) },
        { "a content type under an encoded name", () => Changed(file => file.Overrides.Add(("/word/%73tyles.xml", "text/html"))) },
        { "a picture in the folder of properties", () => Shown("docProps/seal.png", "../docProps/seal.png") },
        { "a picture in the folder of custom data", () => Shown("customXml/seal.png", "../customXml/seal.png") },
        { "a picture in the folder of signatures", () => Shown("_xmlsignatures/seal.png", "../_xmlsignatures/seal.png") },
        { "a target with a fragment", () => Shown("word/seal.png", "seal.png#1") },
        { "a target with back slashes", () => Shown("word/media/seal.png", "media\\seal.png") },
        { "custom data bound in UTF-16, big end first", () => Bound() },
        { "a part whose name ends in a dot", () => Changed(file => file.Add("word/document.xml.", "<d/>")) },
        { "a part behind a step back", () => Changed(file => file.Add("word/x/../document.xml", "<d/>")) },
        { "an entry with a back slash", () => Changed(file => file.Add("word\\theme.xml", "<a/>")) },
        { "an entry that encodes a plain letter", () => Changed(file => file.Add("word/%73ettings.xml", "<a/>")) },
        { "a name with a zero in it", () => Changed(file => file.Add("word/document.xml%00.png", "<d/>")) },
    };

    public static TheoryData<string> Cases => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Inspect_ReadersWouldDiffer_Fails(string difference)
    {
        var fact = Assert.Single(Judging.Report(Files[difference]().ToArray()).Signatures);

        Assert.Equal(Indication.TotalFailed, fact.Indication);
    }

    [Fact]
    public void Inspect_SecondArchiveInTheComment_DoesNotPass()
    {
        var (good, evil) = (new OpenXmlMaker().Sign().ToArray(), new OpenXmlMaker().Replace("word/document.xml", "<evil/>").ToArray());
        byte[] both = [.. good, .. evil, 0];
        var mark = good.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        BinaryPrimitives.WriteUInt16LittleEndian(both.AsSpan(mark + 20), (ushort)(evil.Length + 1));

        Assert.Equal(Indication.TotalFailed, Assert.Single(Judging.Report(both).Signatures).Indication);
    }

    [Fact]
    public void Inspect_SecondDirectoryBeforeTheEnd_DoesNotPass()
    {
        var file = new OpenXmlMaker().Sign().ToArray();
        var mark = file.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        var start = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(mark + 16));
        byte[] both = [.. file[..mark], .. file[start..mark], .. file[mark..]];

        Assert.Equal(Indication.TotalFailed, Assert.Single(Judging.Report(both).Signatures).Indication);
    }

    [Fact]
    public void Inspect_EntryThatTheDirectoryDoesNotList_DoesNotPass()
    {
        var file = new OpenXmlMaker().Sign().ToArray();
        var mark = file.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        var start = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(mark + 16));
        var first = file.AsSpan(4).IndexOf("PK\u0003\u0004"u8) + 4;
        byte[] hidden = [.. file[..start], .. file[..first], .. file[start..]];
        BinaryPrimitives.WriteInt32LittleEndian(hidden.AsSpan(mark + first + 16), start + first);

        Assert.Equal(Indication.TotalFailed, Assert.Single(Judging.Report(hidden).Signatures).Indication);
    }

    [Fact]
    public void Inspect_ManifestWithAnOldDigest_IsJudgedByIt()
    {
        var part = "<w:styles xmlns:w=\"urn:w\"/>"u8.ToArray();
        var file = new OpenXmlMaker { Manifest = text => text.Replace(XmlMaker.Reference("/word/styles.xml?ContentType=application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml", part), Old(part), StringComparison.Ordinal) };
        var fact = Assert.Single(Judging.Report(file.Sign().ToArray()).Signatures);

        Assert.Equal((Indication.Indeterminate, "CRYPTO_CONSTRAINTS_FAILURE", Integrity.Intact), (fact.Indication, fact.SubIndication, fact.Integrity));
    }

    [Theory]
    [InlineData("http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels", "docMetadata/LabelInfo.xml")]
    [InlineData("http://purl.oclc.org/ooxml/officeDocument/relationships/extendedProperties", "docProps/app.xml")]
    [InlineData("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "package/services/metadata/core-properties/1.psmdcp")]
    public void Inspect_PropertiesWhereOtherToolsPutThem_Passes(string type, string target)
    {
        var fact = Assert.Single(Judging.Report(Changed(file => { file.Add(target, "<p/>"); file.Root.Add(("rId7", type, target)); }).ToArray()).Signatures);

        Assert.True(fact.Indication == Indication.TotalPassed, string.Join(' ', fact.Reasons.Codes()));
    }

    private static string Old(byte[] part) => XmlMaker.Reference("/word/styles.xml?ContentType=application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml", part)
        .Replace("http://www.w3.org/2001/04/xmlenc#sha256", "http://www.w3.org/2001/04/xmldsig-more#md5", StringComparison.Ordinal)
        .Replace(Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(part)), Convert.ToBase64String(Md5(part)), StringComparison.Ordinal);

    private static byte[] Md5(byte[] part)
    {
        var digest = new Org.BouncyCastle.Crypto.Digests.MD5Digest();
        digest.BlockUpdate(part, 0, part.Length);
        var hash = new byte[digest.GetDigestSize()];
        digest.DoFinal(hash, 0);
        return hash;
    }

    private static OpenXmlMaker Changed(Action<OpenXmlMaker> change)
    {
        var file = new OpenXmlMaker().Sign();
        change(file);
        return file;
    }

    /// <summary>The relationship is signed, the picture it leads to is not: as one who prepares a file for another to sign would have it.</summary>
    private static OpenXmlMaker Shown(string part, string target)
    {
        var file = new OpenXmlMaker();
        file.Document.Add(("rId9", Picture, target));
        return file.Sign().Add(part, "seal", "image/png");
    }

    private static OpenXmlMaker Bound()
    {
        var file = new OpenXmlMaker();
        file.Document.Add(("rId9", OpenXmlMaker.Office + "footer", "footer1.xml"));
        file.Add("word/footer1.xml", "<w:ftr xmlns:w=\"urn:w\"><w:dataBinding/></w:ftr>", "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml");
        file.BigEndian.Add("word/footer1.xml");
        return file.Add("customXml/item1.xml", "<so>1</so>").Sign();
    }
}
