using System.Text;
using System.Xml;

namespace TaskTracking.Signatures.Xml;

/// <summary>
/// The transforms of the allow-list (XML-DSig §6.6). XPath is not evaluated: the few filters that signing tools write to leave signatures out
/// are recognised by their words, and any other, like XSLT, makes the signature undetermined.
/// </summary>
internal static class XmlTransforms
{
    private const string Enveloped = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
    private const string Base64 = "http://www.w3.org/2000/09/xmldsig#base64";
    private const string XPath = "http://www.w3.org/TR/1999/REC-xpath-19991116";
    private const string Filter2 = "http://www.w3.org/2002/06/xmldsig-filter2";

    /// <summary>What the transform makes of the state; null where it is not one of the list.</summary>
    /// <param name="transform">The ds:Transform.</param>
    /// <param name="state">What came out of the one before.</param>
    /// <param name="signature">The signature that the reference belongs to.</param>
    public static TransformState? Apply(XmlElement transform, TransformState state, XmlElement signature)
    {
        var algorithm = transform.GetAttribute("Algorithm");
        if (MethodOf(transform) is { } method)
        {
            return state.ToNodes() is { } canonical && Canonicalizer.CanWrite(canonical, method) ? state.Canonical(canonical, method) : null;
        }

        return algorithm switch
        {
            // Of a node within the signature the transform leaves nothing; tools differ, and nobody signs so on purpose.
            Enveloped when state.Nodes is { } nodes && !IsWithin(nodes.Apex, signature) => state.Less([signature], 1),
            Base64 => Decode(state),
            XPath when state.Nodes is { } nodes && LeavesSignaturesOut(transform) && !IsWithin(nodes.Apex, signature) => WithoutSignatures(state, nodes, _ => true),
            Filter2 when state.Nodes is { } nodes && !IsWithin(nodes.Apex, signature) => Subtract(transform, state, nodes, signature),
            _ => null,
        };
    }

    /// <summary>The canonicalisation an element names (ds:Transform, ds:CanonicalizationMethod), with the prefixes it lists.</summary>
    public static CanonicalMethod? MethodOf(XmlElement? element)
    {
        var prefixes = element?.Child("InclusiveNamespaces", XmlNames.ExclusivePrefixes)?.GetAttribute("PrefixList");
        return CanonicalMethod.Of(element?.GetAttribute("Algorithm"), prefixes?.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries) ?? []);
    }

    private static TransformState? Decode(TransformState state)
    {
        if ((state.Octets is { } octets ? Encoding.UTF8.GetString(octets) : TextOf(state.Nodes!)) is not { } text)
        {
            return null;
        }

        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var written) ? new TransformState(null, bytes[..written]) { Cost = state.Cost + text.Length } : null;
    }

    /// <summary>The text of an element that has nothing but text: elements between would be unsigned within a signed node.</summary>
    private static string? TextOf(NodeSet nodes)
    {
        var apex = nodes.Apex is XmlDocument document ? document.DocumentElement! : nodes.Apex;
        return nodes.Without.Count == 0 && !apex.ChildNodes.OfType<XmlElement>().Any() ? apex.InnerText : null;
    }

    private static bool IsWithin(XmlNode node, XmlElement signature)
    {
        var at = node;
        while (at is not null && !ReferenceEquals(at, signature))
        {
            at = at.ParentNode;
        }

        return at is not null;
    }

    private static bool LeavesSignaturesOut(XmlElement transform)
    {
        var path = transform.Child("XPath");
        var words = Words(path);
        return path is not null && words.StartsWith("not(ancestor-or-self::", StringComparison.Ordinal) && words.EndsWith(":Signature)", StringComparison.Ordinal)
            && IsSignaturePrefix(path, words["not(ancestor-or-self::".Length..^":Signature)".Length]);
    }

    private static TransformState? Subtract(XmlElement transform, TransformState state, NodeSet nodes, XmlElement signature)
    {
        var filters = transform.Children("XPath", Filter2).ToList();
        if (filters is not [var path] || path.GetAttribute("Filter") != "subtract")
        {
            return null;
        }

        var words = Words(path);
        if (words.StartsWith("here()/ancestor::", StringComparison.Ordinal) && words.EndsWith(":Signature[1]", StringComparison.Ordinal))
        {
            return IsSignaturePrefix(path, words["here()/ancestor::".Length..^":Signature[1]".Length]) ? state.Less([signature], 1) : null;
        }

        if (words is "/descendant::*[name()='ds:Signature']")
        {
            return WithoutSignatures(state, nodes, element => element.Name == "ds:Signature");
        }

        var prefix = words.StartsWith("/descendant::", StringComparison.Ordinal) ? "/descendant::" : words.StartsWith("//", StringComparison.Ordinal) ? "//" : null;
        return prefix is not null && words.EndsWith(":Signature", StringComparison.Ordinal) && IsSignaturePrefix(path, words[prefix.Length..^":Signature".Length])
            ? WithoutSignatures(state, nodes, _ => true)
            : null;
    }

    private static bool IsSignaturePrefix(XmlElement path, string prefix) =>
        prefix.Length > 0 && prefix.All(char.IsLetterOrDigit) && path.GetNamespaceOfPrefix(prefix) == XmlNames.Signature;

    private static string Words(XmlElement? path) =>
        string.Concat((path?.InnerText ?? string.Empty).Where(character => !char.IsWhiteSpace(character))).Replace('"', '\'');

    private static TransformState WithoutSignatures(TransformState state, NodeSet nodes, Func<XmlElement, bool> isMeant)
    {
        var all = (nodes.Apex is XmlElement self ? nodes.Apex.Below().Prepend(self) : nodes.Apex.Below()).ToList();
        return state.Less([.. all.Where(element => element is { LocalName: "Signature", NamespaceURI: XmlNames.Signature } && isMeant(element))], all.Count);
    }
}
