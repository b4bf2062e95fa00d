using System.Xml;

namespace TaskTracking.Signatures.Xml;

/// <summary>A ds:Reference as read: what it names, through which transforms, with which digest.</summary>
internal sealed record XmlReference(string? Uri, string? Type, IReadOnlyList<XmlElement> Transforms, string? DigestMethod, ReadOnlyMemory<byte> DigestValue)
{
    private const int MostTransforms = 10;

    /// <summary>The references of a SignedInfo or Manifest, in order.</summary>
    public static IReadOnlyList<XmlReference> In(XmlElement holder) => [.. holder.Children("Reference").Select(Read)];

    /// <summary>An attribute's value; null where it is not there, as the tree itself says "" for that.</summary>
    public static string? Attribute(XmlElement element, string name) => element.HasAttribute(name) ? element.GetAttribute(name) : null;

    private static XmlReference Read(XmlElement element) => new(
        Attribute(element, "URI"),
        Attribute(element, "Type"),
        [.. (element.Child("Transforms")?.Children("Transform") ?? []).Take(MostTransforms + 1)],
        element.Child("DigestMethod")?.GetAttribute("Algorithm"),
        element.Child("DigestValue")?.Base64());

    public bool HasTooManyTransforms => Transforms.Count > MostTransforms;
}
