using System.Xml;
using TaskTracking.Signatures.Xml;

namespace TaskTracking.Signatures.OpenXml;

/// <summary>A relationship (ECMA-376 part 2 §9.3): its attributes as written, and the part its target means.</summary>
/// <param name="Part">The target's part name with a leading "/"; null for an external target.</param>
internal sealed record PackageRelationship(string Id, string Type, string Target, string? TargetMode, string? Part)
{
    public const string Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    private const int Most = 20_000;

    /// <summary>The last segment of the type: the same word in the transitional and the strict vocabulary.</summary>
    public string Kind => Type[(Type.LastIndexOf('/') + 1)..];

    /// <summary>The relationship part of a source: "/word/_rels/document.xml.rels" of "/word/document.xml", "/_rels/.rels" of "/".</summary>
    public static string PartOf(string source)
    {
        var slash = source.LastIndexOf('/');
        return $"{source[..slash]}/_rels/{source[(slash + 1)..]}.rels";
    }

    /// <summary>The source of a relationship part; null where the name is none of one.</summary>
    public static string? SourceOf(string part)
    {
        var folder = part.LastIndexOf("/_rels/", StringComparison.OrdinalIgnoreCase);
        return folder < 0 || !part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
            ? null
            : part[..(folder + 1)] + part[(folder + "/_rels/".Length)..^".rels".Length];
    }

    /// <summary>Reads a relationship part; null where it is malformed, holds anything else, or two relationships have one identifier.</summary>
    public static IReadOnlyList<PackageRelationship>? Read(byte[]? bytes, string source)
    {
        if (XmlFile.Read(bytes)?.DocumentElement is not { LocalName: "Relationships", NamespaceURI: Namespace } root)
        {
            return null;
        }

        // One reader skips what another understands (markup compatibility, other namespaces): nothing but relationships may stand here.
        var elements = root.Below().Take(Most + 1).ToList();
        if (elements.Count > Most || elements.Exists(element => element is not { LocalName: "Relationship", NamespaceURI: Namespace } || !ReferenceEquals(element.ParentNode, root)))
        {
            return null;
        }

        var found = elements.ConvertAll(element => Read(element, source));
        return found.DistinctBy(relationship => relationship.Id, StringComparer.Ordinal).Count() != found.Count ? null : found;
    }

    private static PackageRelationship Read(XmlElement element, string source)
    {
        var target = element.GetAttribute("Target");
        var mode = XmlReference.Attribute(element, "TargetMode");
        return new PackageRelationship(
            element.GetAttribute("Id"), element.GetAttribute("Type"), target, mode, mode is null or "Internal" ? PartName.Resolve(source, target) : null);
    }
}
