namespace TaskTracking.Signatures.Xml;

/// <summary>What a chain of transforms has come to: nodes, or octets.</summary>
internal sealed record TransformState(NodeSet? Nodes, byte[]? Octets)
{
    /// <summary>Octets written and nodes gone through so far.</summary>
    public long Cost { get; init; }

    /// <summary>Octets; nodes become Canonical XML 1.0 without comments (XML-DSig §4.4.3.2).</summary>
    public TransformState ToOctets() => Octets is not null ? this : Canonical(Nodes!, CanonicalMethod.Inclusive);

    /// <summary>Nodes; octets are parsed. Null where they are no XML.</summary>
    public NodeSet? ToNodes() => Nodes ?? (XmlFile.Read(Octets) is { } document ? NodeSet.Of(document, withComments: true) : null);

    /// <summary>The octets of nodes in a canonical form.</summary>
    public TransformState Canonical(NodeSet nodes, CanonicalMethod method)
    {
        var octets = Canonicalizer.Write(nodes, method, out var cost);
        return new TransformState(null, octets) { Cost = Cost + cost };
    }

    /// <summary>The same nodes less some, which were found by going through a number of them.</summary>
    public TransformState Less(IReadOnlyCollection<System.Xml.XmlNode> nodes, long cost) => this with { Nodes = Nodes!.Less(nodes), Cost = Cost + cost };
}
