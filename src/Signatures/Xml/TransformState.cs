namespace TaskTracking.Signatures.Xml;

/// <summary>What a chain of transforms has come to: nodes, or octets.</summary>
internal sealed record TransformState(NodeSet? Nodes, byte[]? Octets)
{
    /// <summary>Octets; nodes become Canonical XML 1.0 without comments (XML-DSig §4.4.3.2).</summary>
    public byte[] ToOctets() => Octets ?? Canonicalizer.Write(Nodes!, CanonicalMethod.Inclusive);

    /// <summary>Nodes; octets are parsed. Null where they are no XML.</summary>
    public NodeSet? ToNodes() => Nodes ?? (XmlFile.Read(Octets) is { } document ? NodeSet.Of(document, withComments: true) : null);
}
