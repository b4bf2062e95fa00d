using System.Xml;

namespace TaskTracking.Signatures.Xml;

/// <summary>How much of a document its signed nodes are.</summary>
internal static class XmlCoverage
{
    /// <summary>Whether everything but signatures stands in a signed node.</summary>
    public static bool IsWhole(XmlDocument document, IReadOnlySet<XmlNode> signed) =>
        signed.Contains(document) || (document.DocumentElement is { } root && IsCovered(root, signed));

    /// <summary>
    /// Whether a signature carries an object that it does not sign, or anything that is no part of a signature; unsigned properties of XAdES,
    /// of whatever edition, are no object of their own.
    /// </summary>
    public static bool CarriesUnsigned(XmlElement signature, IReadOnlySet<XmlNode> signed) =>
        HasText(signature) || signature.ChildNodes.OfType<XmlElement>().Any(inner => inner.NamespaceURI != XmlNames.Signature
            || inner.LocalName is not ("SignedInfo" or "SignatureValue" or "KeyInfo" or "Object")
            || (inner.LocalName == "Object" && !HoldsProperties(inner) && !IsCovered(inner, signed)));

    private static bool HoldsProperties(XmlElement inner) => !HasText(inner) && inner.HasChildNodes && inner.ChildNodes.OfType<XmlElement>().All(child =>
        child.LocalName is "QualifyingProperties" or "QualifyingPropertiesReference" && child.NamespaceURI.StartsWith(XmlNames.XadesFamily, StringComparison.Ordinal));

    private static bool HasText(XmlElement element) =>
        element.ChildNodes.OfType<XmlCharacterData>().Any(text => text is not XmlComment && !string.IsNullOrWhiteSpace(text.Value));

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
            && !HasText(element);
    }
}
