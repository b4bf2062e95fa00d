using System.IO.Compression;
using System.Text;
using TaskTracking.Signatures.Tests.Pki;
using TaskTracking.Signatures.Tests.Xml;

namespace TaskTracking.Signatures.Tests.OpenXml;

/// <summary>Writes signed Word packages as Office does: every part and relationship but those of the document properties.</summary>
internal sealed class OpenXmlMaker
{
    public const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Digsig = "http://schemas.openxmlformats.org/package/2006/digital-signature";
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string RelationshipType = "application/vnd.openxmlformats-package.relationships+xml";

    /// <summary>Parts by name, in order; what a test adds after signing is not signed.</summary>
    public List<(string Name, string Text)> Parts { get; } =
    [
        ("word/document.xml", "<w:document xmlns:w=\"urn:w\"><w:p>Dự thảo quyết định</w:p></w:document>"),
        ("word/styles.xml", "<w:styles xmlns:w=\"urn:w\"/>"),
        ("docProps/core.xml", "<core/>"),
    ];

    /// <summary>Relationships of the package: identifier, type, target.</summary>
    public List<(string Id, string Type, string Target)> Root { get; } =
    [
        ("rId1", Office + "officeDocument", "word/document.xml"),
        ("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
    ];

    /// <summary>Relationships of the document; a target with "://" is external.</summary>
    public List<(string Id, string Type, string Target)> Document { get; } =
    [
        ("rId1", Office + "styles", "styles.xml"),
        ("rId2", Office + "hyperlink", "https://kontum.gov.vn/"),
    ];

    public List<(string Name, string Type)> Overrides { get; } =
    [
        ("/word/document.xml", Types + "document.main+xml"),
        ("/word/styles.xml", Types + "styles+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ];

    /// <summary>The references of the manifest as they will be signed; a test may change them before.</summary>
    public Func<string, string> Manifest { get; set; } = manifest => manifest;

    /// <summary>Changes the document's relationship part as it is written.</summary>
    public Func<string, string> RelationshipText { get; set; } = text => text;

    /// <summary>Changes the content types as they are written.</summary>
    public Func<string, string> TypesText { get; set; } = text => text;

    /// <summary>Parts written in UTF-16, big end first.</summary>
    public HashSet<string> BigEndian { get; } = [];

    /// <summary>Writes relationship parts with white space and attributes in another order.</summary>
    public bool PrettyRelationships { get; set; }

    private readonly List<string> signatures = [];

    /// <summary>Signs what is there now.</summary>
    public OpenXmlMaker Sign(Identity? signer = null)
    {
        var manifest = new StringBuilder();
        manifest.Append(RelationshipReference("/_rels/.rels", Root.Where(relationship => relationship.Type == Office + "officeDocument")));
        manifest.Append(RelationshipReference("/word/_rels/document.xml.rels", Document));
        foreach (var (name, text) in Parts.Where(part => !part.Name.StartsWith("docProps", StringComparison.Ordinal) && !part.Name.StartsWith("customXml", StringComparison.Ordinal)))
        {
            manifest.Append(XmlMaker.Reference($"/{name}?ContentType={TypeOf(name)}", Bytes(name, text)));
        }

        var plan = new XmlPlan { Id = "s" + (signatures.Count + 1), Signer = signer ?? TestPki.Person };
        var inside = $"<Manifest>{Manifest(manifest.ToString())}</Manifest><SignatureProperties><SignatureProperty Id=\"time{plan.Id}\" Target=\"#{plan.Id}\"><mdssi:SignatureTime xmlns:mdssi=\"{Digsig}\"><mdssi:Format>YYYY-MM-DDThh:mm:ssTZD</mdssi:Format><mdssi:Value>2026-11-19T02:00:00Z</mdssi:Value></mdssi:SignatureTime></SignatureProperty></SignatureProperties>";
        var package = XmlMaker.Object("package" + plan.Id, inside);
        signatures.Add(XmlMaker.Signature(XmlMaker.Reference("#package" + plan.Id, XmlMaker.Canonical(package)), package, plan));
        return this;
    }

    public OpenXmlMaker Add(string name, string text, string? type = null)
    {
        Parts.Add((name, text));
        if (type is not null)
        {
            Overrides.Add(("/" + name, type));
        }

        return this;
    }

    public OpenXmlMaker Replace(string name, string text)
    {
        var at = Parts.FindIndex(part => part.Name == name);
        Parts[at] = (Parts[at].Name, text);
        return this;
    }

    public byte[] ToArray()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", TypesText(ContentTypes()));
            Write(archive, "_rels/.rels", RelationshipPart(signatures.Count == 0 ? Root : [.. Root, ("rIdO", Relationships + "/digital-signature/origin", "_xmlsignatures/origin.sigs")]));
            Write(archive, "word/_rels/document.xml.rels", RelationshipText(RelationshipPart(Document)));
            Parts.ForEach(part => Write(archive, part.Name, part.Text));
            if (signatures.Count > 0)
            {
                Write(archive, "_xmlsignatures/origin.sigs", "");
                Write(archive, "_xmlsignatures/_rels/origin.sigs.rels", RelationshipPart([.. signatures.Select((_, index) => ($"rId{index + 1}", Relationships + "/digital-signature/signature", $"sig{index + 1}.xml"))]));
                signatures.Select((signature, index) => (signature, index)).ToList().ForEach(pair => Write(archive, $"_xmlsignatures/sig{pair.index + 1}.xml", pair.signature));
            }
        }

        return stream.ToArray();
    }

    /// <summary>Puts another text in place of the first signature's.</summary>
    public OpenXmlMaker ReplaceSignature(Func<string, string> change)
    {
        signatures[0] = change(signatures[0]);
        return this;
    }

    private byte[] Bytes(string name, string text) => BigEndian.Contains(name) ? [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)] : Encoding.UTF8.GetBytes(text);

    private void Write(ZipArchive archive, string name, string text)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Bytes(name, text));
    }

    private string TypeOf(string name) => Overrides.FirstOrDefault(type => type.Name == "/" + name).Type ?? "application/xml";

    private string ContentTypes() =>
        $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="{RelationshipType}"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>{string.Concat(Overrides.Select(type => $"""<Override PartName="{type.Name}" ContentType="{type.Type}"/>"""))}</Types>""";

    private string RelationshipPart(IEnumerable<(string Id, string Type, string Target)> all) =>
        $"<Relationships xmlns=\"{Relationships}\">" + string.Concat(all.Select(relationship => PrettyRelationships
            ? $"\n  <Relationship\n Target=\"{relationship.Target}\" Type=\"{relationship.Type}\"{Mode(relationship.Target)} Id=\"{relationship.Id}\"/>"
            : $"<Relationship Id=\"{relationship.Id}\" Type=\"{relationship.Type}\" Target=\"{relationship.Target}\"{Mode(relationship.Target)}/>")) + "</Relationships>";

    private static string Mode(string target) => target.Contains("://", StringComparison.Ordinal) ? " TargetMode=\"External\"" : "";

    private static string RelationshipReference(string part, IEnumerable<(string Id, string Type, string Target)> relationships)
    {
        var sorted = relationships.OrderBy(relationship => relationship.Id, StringComparer.Ordinal).ToList();
        var canonical = $"<Relationships xmlns=\"{Relationships}\">" + string.Concat(sorted.Select(relationship =>
            $"<Relationship Id=\"{relationship.Id}\" Target=\"{relationship.Target}\" TargetMode=\"{(Mode(relationship.Target).Length > 0 ? "External" : "Internal")}\" Type=\"{relationship.Type}\"></Relationship>")) + "</Relationships>";
        var selection = string.Concat(sorted.Select(relationship => $"<mdssi:RelationshipReference xmlns:mdssi=\"{Digsig}\" SourceId=\"{relationship.Id}\"></mdssi:RelationshipReference>"));
        return XmlMaker.Reference(
            $"{part}?ContentType={RelationshipType}",
            Encoding.UTF8.GetBytes(canonical),
            XmlMaker.Transform("http://schemas.openxmlformats.org/package/2006/RelationshipTransform", selection) + XmlMaker.Transform(XmlMaker.Inclusive));
    }
}
