using System.Xml;

namespace TaskTracking.Signatures.Xml;

/// <summary>Namespaces and identifiers of XML signatures (W3C XML-DSig; EN 319 132-1; ECMA-376 part 2), and looks into elements.</summary>
internal static class XmlNames
{
    public const string Signature = "http://www.w3.org/2000/09/xmldsig#";
    public const string Xades = "http://uri.etsi.org/01903/v1.3.2#";

    /// <summary>How the namespaces of all editions of XAdES begin.</summary>
    public const string XadesFamily = "http://uri.etsi.org/01903/";

    public const string Xades141 = "http://uri.etsi.org/01903/v1.4.1#";
    public const string ExclusivePrefixes = "http://www.w3.org/2001/10/xml-exc-c14n#";

    /// <summary>The child elements of a name, in order.</summary>
    public static IEnumerable<XmlElement> Children(this XmlNode node, string name, string space = Signature) =>
        node.ChildNodes.OfType<XmlElement>().Where(child => child.LocalName == name && child.NamespaceURI == space);

    /// <summary>The first child element of a name; null where there is none.</summary>
    public static XmlElement? Child(this XmlNode node, string name, string space = Signature) => node.Children(name, space).FirstOrDefault();

    /// <summary>All elements below of a name, in document order.</summary>
    public static IEnumerable<XmlElement> Descendants(this XmlNode node, string name, string space = Signature) =>
        Below(node).Where(element => element.LocalName == name && element.NamespaceURI == space);

    /// <summary>All elements below, in document order.</summary>
    public static IEnumerable<XmlElement> Below(this XmlNode node)
    {
        for (var at = node.FirstChild; at is not null; at = Next(at, node))
        {
            if (at is XmlElement element)
            {
                yield return element;
            }
        }
    }

    /// <summary>The bytes of base64 text, white space left out; null where it is none.</summary>
    public static byte[]? Base64(this XmlElement element)
    {
        var text = element.InnerText;
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var written) ? bytes[..written] : null;
    }

    private static XmlNode? Next(XmlNode node, XmlNode top)
    {
        if (node.FirstChild is { } child && node is XmlElement)
        {
            return child;
        }

        for (var at = node; at is not null && !ReferenceEquals(at, top); at = at.ParentNode)
        {
            if (at.NextSibling is { } sibling)
            {
                return sibling;
            }
        }

        return null;
    }
}
