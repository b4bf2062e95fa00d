using System.Xml;
using TaskTracking.Signatures.Xml;

namespace TaskTracking.Signatures.OpenXml;

/// <summary>Follows the references of one signature's manifest to parts of the package, and keeps account of what it signs.</summary>
internal sealed class SignedParts(PackageParts package)
{
    /// <summary>Unpacking and hashing is that much cheaper than writing a canonical form.</summary>
    private const int PlainCost = 4;

    private const string ContentTypeQuery = "?ContentType=";

    /// <summary>Parts that are signed byte for byte.</summary>
    public HashSet<string> Whole { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Of each relationship part, the identifiers of the relationships that are signed.</summary>
    public Dictionary<string, HashSet<string>> Relationships { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The part of a reference ("/word/document.xml?ContentType=…"); null where it names none.</summary>
    public Dereferenced? Find(XmlReference reference)
    {
        var uri = reference.Uri ?? string.Empty;
        var query = uri.IndexOf(ContentTypeQuery, StringComparison.Ordinal);
        if (!uri.StartsWith('/') || query < 0)
        {
            return Dereferenced.Broken("xml-reference-unresolved", uri);
        }

        var part = Uri.UnescapeDataString(uri[..query]);
        if (package.NameOf(part) is not { } name)
        {
            return Dereferenced.Broken("xml-reference-unresolved", part);
        }

        if (!string.Equals(package.ContentTypeOf(name), Uri.UnescapeDataString(uri[(query + ContentTypeQuery.Length)..]), StringComparison.OrdinalIgnoreCase))
        {
            return Dereferenced.Broken("ooxml-content-type-changed", part);
        }

        return reference.Transforms is [var first, ..] && first.GetAttribute("Algorithm") == RelationshipTransform.Algorithm
            ? OfRelationships(reference, name, first)
            : OfPart(name);
    }

    private Dereferenced OfPart(string name)
    {
        if (package.Bytes(name) is not { } bytes)
        {
            return Dereferenced.Broken("xml-reference-unresolved", name);
        }

        Whole.Add(name);
        return Dereferenced.To(bytes) with { Cost = bytes.Length / PlainCost };
    }

    private Dereferenced OfRelationships(XmlReference reference, string name, XmlElement transform)
    {
        if (PackageRelationship.SourceOf(name) is not { } source || package.RelationshipsOf(source) is not { } all)
        {
            return Dereferenced.Broken("xml-reference-unresolved", name);
        }

        var method = reference.Transforms.Count == 1 ? CanonicalMethod.Inclusive : XmlTransforms.MethodOf(reference.Transforms[1]);
        if (method is null || reference.Transforms.Count > 2)
        {
            return Dereferenced.Unknown("xml-transform-unsupported", reference.Transforms[^1].GetAttribute("Algorithm"));
        }

        var selected = RelationshipTransform.Select(transform, all);
        if (!Relationships.TryGetValue(name, out var signed))
        {
            Relationships[name] = signed = new HashSet<string>(StringComparer.Ordinal);
        }

        signed.UnionWith(selected.Select(relationship => relationship.Id));
        return Dereferenced.To(RelationshipTransform.Write(selected, method)) with { IsFinal = true };
    }
}
