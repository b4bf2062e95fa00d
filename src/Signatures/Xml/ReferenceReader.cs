using System.Text.RegularExpressions;
using System.Xml;
using TaskTracking.Language;

namespace TaskTracking.Signatures.Xml;

/// <summary>Follows the references of one signature: to exactly one node of its document, or to what the caller has beside it.</summary>
/// <param name="document">The document of the signature.</param>
/// <param name="identifiers">Its identifiers.</param>
/// <param name="signature">The ds:Signature whose references are followed: what "enveloped" takes out.</param>
/// <param name="outside">Follows a reference that does not point into the document; null where it does not know it either.</param>
internal sealed partial class ReferenceReader(XmlDocument document, XmlIdentifiers identifiers, XmlElement signature, Func<XmlReference, Dereferenced?> outside)
{
    public Dereferenced Read(XmlReference reference)
    {
        if (reference.HasTooManyTransforms)
        {
            return Dereferenced.Broken("xml-reference-unresolved", reference.Uri ?? string.Empty);
        }

        if (reference.Uri is not { } uri)
        {
            return Dereferenced.Unknown("xml-reference-unsupported", string.Empty);
        }

        if (uri.Length == 0)
        {
            return Transform(reference, NodeSet.Of(document));
        }

        if (uri[0] != '#')
        {
            return outside(reference) is { } found ? Through(reference, found) : Dereferenced.NotFound(uri);
        }

        if (uri == "#xpointer(/)")
        {
            return Transform(reference, NodeSet.Of(document, withComments: true));
        }

        var pointer = IdPointer().Match(uri);
        var identifier = pointer.Success ? pointer.Groups[1].Value : uri[1..];
        var named = identifiers.Of(identifier);
        named = named.Count == 0 ? identifiers.Of(Uri.UnescapeDataString(identifier)) : named;
        return named.Count switch
        {
            1 => Transform(reference, NodeSet.Of(named[0], withComments: pointer.Success)),
            0 => Dereferenced.Broken("xml-reference-unresolved", uri),
            _ => Dereferenced.Broken("xml-id-duplicated", uri),
        };
    }

    private Dereferenced Transform(XmlReference reference, NodeSet nodes)
    {
        var state = new TransformState(nodes, null);
        foreach (var transform in reference.Transforms)
        {
            if (XmlTransforms.Apply(transform, state, signature) is not { } next)
            {
                return Dereferenced.Unknown("xml-transform-unsupported", transform.GetAttribute("Algorithm"));
            }

            state = next;
        }

        // Where nothing is left, nothing is signed, whatever the reference names.
        var last = state.ToOctets();
        return Dereferenced.To(last.Octets, last.Octets!.Length == 0 ? null : nodes.Apex) with { Cost = last.Cost };
    }

    /// <summary>A file beside the signature, through the transforms that work on octets.</summary>
    private Dereferenced Through(XmlReference reference, Dereferenced found)
    {
        if (found.IsFinal || reference.Transforms.Count == 0 || found.Content is not { } content)
        {
            return found;
        }

        var state = new TransformState(null, content.ToArray());
        foreach (var transform in reference.Transforms)
        {
            if (XmlTransforms.Apply(transform, state, signature) is not { } next)
            {
                return Dereferenced.Unknown("xml-transform-unsupported", transform.GetAttribute("Algorithm"));
            }

            state = next;
        }

        var last = state.ToOctets();
        return Dereferenced.To(last.Octets) with { Cost = last.Cost + found.Cost };
    }

    [GeneratedRegex("""^#xpointer\(id\(['"]([^'"]+)['"]\)\)$""", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex IdPointer();
}
