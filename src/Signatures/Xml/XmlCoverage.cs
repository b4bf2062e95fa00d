using System.Xml;

namespace TaskTracking.Signatures.Xml;

/// <summary>How much of a document its signed nodes are.</summary>
internal static class XmlCoverage
{
    /// <summary>Whether everything but signatures stands in a signed node.</summary>
    public static bool IsWhole(XmlDocument document, IReadOnlySet<XmlNode> signed) =>
        signed.Contains(document) || (document.DocumentElement is { } root && IsCovered(root, signed));

    /// <summary>Whether a signature carries an object that it does not sign; unsigned properties of XAdES are no object of their own.</summary>
    public static bool CarriesUnsigned(XmlElement signature, IReadOnlySet<XmlNode> signed) =>
        signature.Children("Object").Any(inner => inner.Child("QualifyingProperties", XmlNames.Xades) is null && !IsCovered(inner, signed));

    private static bool IsCovered(XmlElement element, IReadOnlySet<XmlNode> signed)
    {
        if (signed.Contains(element))
        {
            return true;
        }

        if (element is { LocalName: "Signature", NamespaceURI: XmlNames.Signature })
        {
            return !CarriesUnsigned(element, signed);
        }

        var children = element.ChildNodes.OfType<XmlElement>().ToList();
        return children.Count > 0
            && children.TrueForAll(child => IsCovered(child, signed))
            && element.ChildNodes.OfType<XmlCharacterData>().All(text => text is XmlComment || string.IsNullOrWhiteSpace(text.Value));
    }
}
