using System.Xml;
using TaskTracking.Signatures.Xml;

namespace TaskTracking.Signatures.OpenXml;

/// <summary>
/// The relationships transform (ECMA-376 part 2 §13.2.4.24): of a relationship part, those that are named, sorted by identifier, with nothing
/// between them, their mode written out.
/// </summary>
internal static class RelationshipTransform
{
    public const string Algorithm = "http://schemas.openxmlformats.org/package/2006/RelationshipTransform";

    private const string Digsig = "http://schemas.openxmlformats.org/package/2006/digital-signature";

    /// <summary>The relationships that a transform selects: by identifier, or all of a type.</summary>
    public static IReadOnlyList<PackageRelationship> Select(XmlElement transform, IReadOnlyList<PackageRelationship> all)
    {
        var identifiers = transform.Children("RelationshipReference", Digsig).Select(element => element.GetAttribute("SourceId")).ToHashSet(StringComparer.Ordinal);
        var types = transform.Children("RelationshipsGroupReference", Digsig).Select(element => element.GetAttribute("SourceType")).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(relationship => identifiers.Contains(relationship.Id) || types.Contains(relationship.Type))
            .OrderBy(relationship => relationship.Id, StringComparer.Ordinal)];
    }

    /// <summary>The octets of the selected relationships in a canonical form.</summary>
    public static byte[] Write(IReadOnlyList<PackageRelationship> selected, CanonicalMethod method)
    {
        var document = new XmlDocument { XmlResolver = null };
        var root = document.CreateElement("Relationships", PackageRelationship.Namespace);
        root.SetAttribute("xmlns", PackageRelationship.Namespace);
        document.AppendChild(root);
        foreach (var relationship in selected)
        {
            var element = document.CreateElement("Relationship", PackageRelationship.Namespace);
            element.SetAttribute("Id", relationship.Id);
            element.SetAttribute("Target", relationship.Target);
            element.SetAttribute("TargetMode", relationship.TargetMode ?? "Internal");
            element.SetAttribute("Type", relationship.Type);
            root.AppendChild(element);
        }

        return Canonicalizer.Write(NodeSet.Of(document), method);
    }
}
