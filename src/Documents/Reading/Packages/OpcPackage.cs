using System.Xml;
using TaskTracking.Archives;

namespace TaskTracking.Documents.Reading.Packages;

/// <summary>An office package: parts by name, content types, relationships. Every part is a bounded stream.</summary>
internal sealed class OpcPackage
{
    private readonly ZipContent _zip;
    private readonly Dictionary<string, ZipEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _defaults = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _overrides = new(StringComparer.OrdinalIgnoreCase);

    private OpcPackage(ZipContent zip) => _zip = zip;

    /// <summary>Names of all parts, with a leading "/".</summary>
    public IEnumerable<string> Parts => _parts.Keys;

    /// <summary>The main part (relationship "officeDocument"), or null where the package has none.</summary>
    public string? MainPart => RelationshipsOf("/").FirstOrDefault(r => r is { Kind: "officeDocument", IsExternal: false })?.Target;

    /// <summary>Opens a package; two entries of one part name are refused, readers would disagree on which counts.</summary>
    public static OpcPackage Open(ZipContent zip)
    {
        var package = new OpcPackage(zip);
        foreach (var entry in zip.Entries.Where(e => !e.IsFolder))
        {
            if (!package._parts.TryAdd("/" + entry.Name.Replace('\\', '/').TrimStart('/'), entry))
            {
                throw new UnreadableFileException(ReadingCode.Corrupt);
            }
        }

        package.Read("/[Content_Types].xml", package.ReadContentTypes);
        return package;
    }

    public bool Has(string part) => _parts.ContainsKey(part);

    /// <summary>The content type of a part, in lower case; empty where none is declared.</summary>
    public string ContentTypeOf(string part)
    {
        if (_overrides.TryGetValue(part, out var type))
        {
            return type;
        }

        var dot = part.LastIndexOf('.');
        return dot >= 0 && _defaults.TryGetValue(part[(dot + 1)..], out type) ? type : string.Empty;
    }

    /// <summary>Relationships of a part, or of the package ("/"); none where the part has none.</summary>
    public IReadOnlyList<OpcRelationship> RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/');
        var found = new List<OpcRelationship>();
        Read($"{part[..slash]}/_rels/{part[(slash + 1)..]}.rels", reader => BoundedXml.Children(reader, child =>
        {
            if (child.LocalName == "Relationship" && Relationship(part, child) is { } relationship)
            {
                found.Add(relationship);
            }
        }));
        return found;
    }

    /// <summary>Hands a part's reader, standing on its root element, to <paramref name="read"/>; nothing happens where the part is missing.</summary>
    public void Read(string part, Action<XmlReader> read)
    {
        if (!_parts.TryGetValue(part, out var entry))
        {
            return;
        }

        BoundedXml.Read(_zip.Read(entry), reader =>
        {
            reader.MoveToContent();
            read(reader);
        });
    }

    /// <summary>A part's bytes.</summary>
    public byte[] Bytes(string part) => _zip.ReadAll(_parts[part]);

    private void ReadContentTypes(XmlReader reader) => BoundedXml.Children(reader, child =>
    {
        var type = child.GetAttribute("ContentType")?.ToLowerInvariant() ?? string.Empty;
        if (child.LocalName == "Override")
        {
            _overrides[child.GetAttribute("PartName") ?? string.Empty] = type;
        }
        else if (child.LocalName == "Default")
        {
            _defaults[child.GetAttribute("Extension") ?? string.Empty] = type;
        }
    });

    private static OpcRelationship? Relationship(string source, XmlReader element)
    {
        var type = element.GetAttribute("Type");
        var target = element.GetAttribute("Target");
        if (type is null || target is null)
        {
            return null;
        }

        var external = string.Equals(element.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
        var kind = type[(type.LastIndexOf('/') + 1)..];
        return new OpcRelationship(element.GetAttribute("Id") ?? string.Empty, kind, external ? target : Resolve(source, target), external);
    }

    // Relative to the source's folder; ".." never climbs above the root.
    private static string Resolve(string source, string target)
    {
        var path = target.StartsWith('/') ? target : source[..(source.LastIndexOf('/') + 1)] + target;
        var segments = new List<string>();
        foreach (var segment in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("." or ".."))
            {
                segments.Add(segment);
            }
        }

        return "/" + string.Join('/', segments);
    }
}
