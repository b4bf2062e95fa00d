using System.Xml;

namespace TaskTracking.Signatures.Xml;

/// <summary>
/// The elements of a document by their identifiers. Without a schema any attribute named Id, ID or id may be one, and xml:id is: where two
/// elements could be meant, none is (signature wrapping lives on the difference between who verifies and who reads).
/// </summary>
internal sealed class XmlIdentifiers
{
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";
    private const string WebServices = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";

    private readonly Dictionary<string, List<XmlElement>> _elements = new(StringComparer.Ordinal);

    public XmlIdentifiers(XmlDocument document)
    {
        foreach (var element in document.Below())
        {
            foreach (var identifier in element.Attributes.Cast<XmlAttribute>().Where(IsIdentifier).Select(attribute => attribute.Value).Distinct(StringComparer.Ordinal))
            {
                if (!_elements.TryGetValue(identifier, out var named))
                {
                    _elements[identifier] = named = [];
                }

                named.Add(element);
            }
        }
    }

    /// <summary>All elements of an identifier: none, one, or a trap.</summary>
    public IReadOnlyList<XmlElement> Of(string identifier) => _elements.GetValueOrDefault(identifier) ?? [];

    private static bool IsIdentifier(XmlAttribute attribute) =>
        attribute is { NamespaceURI: "", LocalName: "Id" or "ID" or "id" }
        || (attribute.LocalName == "id" && attribute.NamespaceURI == XmlNamespace)
        || (attribute.LocalName == "Id" && attribute.NamespaceURI == WebServices);
}
