using System.Xml;
using TaskTracking.Archives;
using TaskTracking.Signatures.Xml;

namespace TaskTracking.Signatures.OpenXml;

/// <summary>
/// The parts of an office package as its readers see them (ECMA-376 part 2 §9, §10): names without case, content types, relationships. What
/// Office would repair in silence (two entries of one name, pieces, a broken relationship part) is a fault here.
/// </summary>
internal sealed class PackageParts
{
    private const string ContentTypes = "/[Content_Types].xml";
    private const string TypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";

    private readonly ZipContent zip;
    private readonly Dictionary<string, (string Name, ZipEntry Entry)> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> defaults = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> overrides = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IReadOnlyList<PackageRelationship>?> relationships = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, byte[]> unpacked = new(StringComparer.OrdinalIgnoreCase);
    private int room = 16 * 1024 * 1024;

    private PackageParts(ZipContent zip) => this.zip = zip;

    /// <summary>Names of the parts, with a leading "/", without the content types.</summary>
    public IEnumerable<string> Names => parts.Values.Select(part => part.Name).Where(name => !string.Equals(name, ContentTypes, StringComparison.OrdinalIgnoreCase));

    /// <summary>What is wrong with the package as a whole; null where it is sound.</summary>
    public string? Fault { get; private set; }

    /// <summary>Opens a package; null where it is no ZIP that could be read at all.</summary>
    public static PackageParts? Open(ReadOnlyMemory<byte> file)
    {
        try
        {
            var package = new PackageParts(ZipContent.Open(file, ZipBounds.Package));
            package.List();
            package.ReadContentTypes();
            return package;
        }
        catch (ZipFaultException)
        {
            return null;
        }
    }

    public bool Has(string part) => parts.ContainsKey(part);

    /// <summary>The name of a part as the package writes it; null where there is none.</summary>
    public string? NameOf(string part) => parts.TryGetValue(part, out var found) ? found.Name : null;

    /// <summary>The bytes, never to be changed; null where the part is missing or cannot be unpacked. Several signatures sign the same parts: some stay unpacked.</summary>
    public byte[]? Bytes(string part)
    {
        if (unpacked.TryGetValue(part, out var known))
        {
            return known;
        }

        try
        {
            var bytes = parts.TryGetValue(part, out var found) ? zip.ReadAll(found.Entry) : null;
            if (bytes is not null && bytes.Length <= room)
            {
                room -= bytes.Length;
                unpacked[part] = bytes;
            }

            return bytes;
        }
        catch (Exception exception) when (exception is ZipFaultException or IOException)
        {
            return null;
        }
    }

    /// <summary>The content type as declared; null where none is.</summary>
    public string? ContentTypeOf(string part)
    {
        if (overrides.TryGetValue(part, out var type))
        {
            return type;
        }

        var dot = part.LastIndexOf('.');
        return dot >= 0 && defaults.TryGetValue(part[(dot + 1)..], out type) ? type : null;
    }

    /// <summary>The relationships of a part, or of the package ("/"); null where its relationship part cannot be read.</summary>
    public IReadOnlyList<PackageRelationship>? RelationshipsOf(string source)
    {
        if (!relationships.TryGetValue(source, out var known))
        {
            relationships[source] = known = Has(PackageRelationship.PartOf(source)) ? PackageRelationship.Read(Bytes(PackageRelationship.PartOf(source)), source) : [];
        }

        return known;
    }

    private void List()
    {
        foreach (var entry in zip.Entries.Where(entry => !entry.IsFolder))
        {
            var name = PartName.Of(entry.Name);
            if (!parts.TryAdd(name, (name, entry)))
            {
                Fault ??= "ooxml-part-twice";
            }

            if (!PartName.IsPlain(entry.Name))
            {
                Fault ??= "ooxml-part-name";
            }

            if (name.EndsWith(".piece", StringComparison.OrdinalIgnoreCase))
            {
                Fault ??= "ooxml-part-in-pieces";
            }
        }
    }

    private void ReadContentTypes()
    {
        if (XmlFile.Read(Bytes(ContentTypes))?.DocumentElement is not { LocalName: "Types", NamespaceURI: TypesNamespace } types)
        {
            Fault ??= "ooxml-content-types";
            return;
        }

        foreach (var type in types.Below())
        {
            // Of an element that only some readers understand, nobody can say what type it gives.
            var isOverride = type.LocalName == "Override";
            var isKnown = type.NamespaceURI == TypesNamespace && (isOverride || type.LocalName == "Default") && ReferenceEquals(type.ParentNode, types);
            var key = isOverride ? PartName.Of(type.GetAttribute("PartName")) : type.GetAttribute("Extension");
            if (!isKnown || !(isOverride ? overrides : defaults).TryAdd(key, type.GetAttribute("ContentType")))
            {
                Fault ??= "ooxml-content-types";
            }
        }
    }
}
