using System.Xml;

namespace TaskTracking.Signatures.Xml;

/// <summary>The nodes a reference names, as far as signatures need node-sets: one node with all below it, less some elements with all below them.</summary>
/// <param name="Apex">The document, or one element.</param>
/// <param name="Without">Elements taken out: the enveloped signature, or every signature.</param>
/// <param name="WithComments">Comments belong to it: only where the reference points by an xpointer.</param>
internal sealed record NodeSet(XmlNode Apex, IReadOnlySet<XmlNode> Without, bool WithComments)
{
    public static NodeSet Of(XmlNode apex, bool withComments = false) => new(apex, new HashSet<XmlNode>(), withComments);

    public NodeSet Less(IEnumerable<XmlNode> nodes) => this with { Without = new HashSet<XmlNode>([.. Without, .. nodes]) };
}
