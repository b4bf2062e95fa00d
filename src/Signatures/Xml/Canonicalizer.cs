using System.Text;
using System.Xml;

namespace TaskTracking.Signatures.Xml;

/// <summary>
/// Writes a node-set in canonical form (W3C Canonical XML 1.0 and 1.1, Exclusive XML Canonicalization 1.0). Own code because a reference must
/// hash exactly the node that was resolved, in its place in its document: the platform's transforms copy it into another one first.
/// </summary>
internal sealed class Canonicalizer
{
    private const int NodeCost = 16;
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";
    private const string Xmlns = "http://www.w3.org/2000/xmlns/";

    private readonly StringBuilder _text = new();
    private readonly CanonicalMethod _method;
    private readonly NodeSet _nodes;
    private readonly HashSet<string> _listed;
    private long _visited;

    private Canonicalizer(NodeSet nodes, CanonicalMethod method)
    {
        _nodes = nodes;
        _method = method;
        _listed = method.Prefixes.Select(name => name == "#default" ? string.Empty : name).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether the form is known here: 1.1 would have to join xml:base of what stands above the apex.</summary>
    public static bool CanWrite(NodeSet nodes, CanonicalMethod method)
    {
        for (var above = nodes.Apex.ParentNode; above is XmlElement element && method.Kind == CanonicalKind.Inclusive11; above = above.ParentNode)
        {
            if (element.HasAttribute("base", XmlNamespace))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The octets, UTF-8.</summary>
    public static byte[] Write(NodeSet nodes, CanonicalMethod method) => Write(nodes, method, out _);

    /// <summary>The octets, UTF-8.</summary>
    /// <param name="nodes">What is written.</param>
    /// <param name="method">In which form.</param>
    /// <param name="cost">Octets written and nodes gone through.</param>
    public static byte[] Write(NodeSet nodes, CanonicalMethod method, out long cost)
    {
        var writer = new Canonicalizer(nodes, method);
        if (nodes.Apex is XmlDocument document)
        {
            writer.Document(document);
        }
        else if (nodes.Apex is XmlElement element && !nodes.Without.Contains(element))
        {
            writer.Element(element, new Rendered(null), isApex: true);
        }

        cost = writer._text.Length + (NodeCost * writer._visited);
        return Encoding.UTF8.GetBytes(writer._text.ToString());
    }

    private void Document(XmlDocument document)
    {
        var isBefore = true;
        foreach (XmlNode node in document.ChildNodes)
        {
            _visited++;
            switch (node)
            {
                case XmlElement element when !_nodes.Without.Contains(element):
                    Element(element, new Rendered(null), isApex: false);
                    isBefore = false;
                    break;
                case XmlProcessingInstruction or XmlComment when IsWritten(node):
                    _text.Append(isBefore ? "" : "\n");
                    Leaf(node);
                    _text.Append(isBefore ? "\n" : "");
                    break;
            }
        }
    }

    private void Element(XmlElement element, Rendered above, bool isApex)
    {
        // A new link of the chain only where something may be declared: lookups stay short in deep documents.
        var rendered = element.Attributes.Count == 0 && !isApex && above.Of(element.Prefix) == element.NamespaceURI ? above : new Rendered(above);
        _text.Append('<').Append(element.Name);
        Namespaces(element, rendered, isApex);
        foreach (var attribute in Attributes(element, isApex))
        {
            _text.Append(' ').Append(attribute.Name).Append("=\"");
            Attribute(attribute.Value);
            _text.Append('"');
        }

        _text.Append('>');
        _visited += element.Attributes.Count;
        for (var child = element.FirstChild; child is not null; child = child.NextSibling)
        {
            _visited++;
            if (child is not XmlElement inner)
            {
                Leaf(child);
            }
            else if (!_nodes.Without.Contains(inner))
            {
                Element(inner, rendered, isApex: false);
            }
        }

        _text.Append("</").Append(element.Name).Append('>');
    }

    private void Namespaces(XmlElement element, Rendered rendered, bool isApex)
    {
        var wanted = _method.Kind == CanonicalKind.Exclusive ? VisiblyUsed(element, isApex) : InScope(element, isApex);
        foreach (var (prefix, uri) in wanted.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (prefix == "xml" || rendered.Of(prefix) == uri || (uri.Length == 0 && rendered.Of(prefix) is null))
            {
                continue;
            }

            rendered.Add(prefix, uri);
            _text.Append(prefix.Length == 0 ? " xmlns" : " xmlns:").Append(prefix).Append("=\"");
            Attribute(uri);
            _text.Append('"');
        }
    }

    /// <summary>Inclusive: what this element declares; at the apex, also what is in scope from above.</summary>
    private static Dictionary<string, string> InScope(XmlElement element, bool isApex)
    {
        var declared = new Dictionary<string, string>(StringComparer.Ordinal);
        for (XmlNode? node = element; node is XmlElement current; node = isApex ? current.ParentNode : null)
        {
            foreach (XmlAttribute attribute in current.Attributes)
            {
                if (attribute.NamespaceURI == Xmlns)
                {
                    declared.TryAdd(PrefixDeclaredBy(attribute), attribute.Value);
                }
            }
        }

        return declared;
    }

    /// <summary>Exclusive: the prefixes of the element's and its attributes' names, and those of the list that are in scope.</summary>
    private Dictionary<string, string> VisiblyUsed(XmlElement element, bool isApex)
    {
        var used = new Dictionary<string, string>(StringComparer.Ordinal) { [element.Prefix] = element.NamespaceURI };
        foreach (XmlAttribute attribute in element.Attributes)
        {
            if (attribute.Prefix.Length > 0 && attribute.NamespaceURI != Xmlns)
            {
                used.TryAdd(attribute.Prefix, attribute.NamespaceURI);
            }
        }

        // What is listed is written as the inclusive form would: here where it is declared, at the apex also what is in scope from above.
        foreach (var (prefix, uri) in _listed.Count == 0 ? [] : InScope(element, isApex))
        {
            if (_listed.Contains(prefix))
            {
                used.TryAdd(prefix, uri);
            }
        }

        return used;
    }

    private static string PrefixDeclaredBy(XmlAttribute attribute) => attribute.Prefix.Length == 0 ? string.Empty : attribute.LocalName;

    private IEnumerable<XmlAttribute> Attributes(XmlElement element, bool isApex)
    {
        var own = element.Attributes.Cast<XmlAttribute>().Where(attribute => attribute.NamespaceURI != Xmlns).ToList();
        if (isApex && _method.Kind != CanonicalKind.Exclusive)
        {
            own.AddRange(InheritedXmlAttributes(element, own));
        }

        return own.OrderBy(attribute => attribute.NamespaceURI, StringComparer.Ordinal).ThenBy(attribute => attribute.LocalName, StringComparer.Ordinal);
    }

    /// <summary>xml:lang and xml:space of omitted ancestors; 1.0 takes every xml: attribute, 1.1 leaves xml:id where it stands.</summary>
    private List<XmlAttribute> InheritedXmlAttributes(XmlElement element, List<XmlAttribute> own)
    {
        var inherited = new List<XmlAttribute>();
        var known = own.Select(attribute => attribute.Name).ToHashSet(StringComparer.Ordinal);
        for (var node = element.ParentNode; node is XmlElement ancestor; node = ancestor.ParentNode)
        {
            inherited.AddRange(ancestor.Attributes.Cast<XmlAttribute>().Where(attribute => attribute.NamespaceURI == XmlNamespace
                && (_method.Kind == CanonicalKind.Inclusive10 || attribute.LocalName is "lang" or "space")
                && known.Add(attribute.Name)));
        }

        return inherited;
    }

    private bool IsWritten(XmlNode node) => node is not XmlComment || (_method.WithComments && _nodes.WithComments);

    private void Leaf(XmlNode node)
    {
        switch (node)
        {
            case XmlComment comment:
                if (IsWritten(comment))
                {
                    _text.Append("<!--").Append(comment.Value).Append("-->");
                }

                break;
            case XmlProcessingInstruction instruction:
                _text.Append("<?").Append(instruction.Target).Append(string.IsNullOrEmpty(instruction.Data) ? "" : " ").Append(instruction.Data).Append("?>");
                break;
            case XmlCharacterData text:
                Text(text.Value ?? string.Empty);
                break;
        }
    }

    private void Text(string text)
    {
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => _text.Append("&amp;"),
                '<' => _text.Append("&lt;"),
                '>' => _text.Append("&gt;"),
                '\r' => _text.Append("&#xD;"),
                _ => _text.Append(character),
            };
        }
    }

    private void Attribute(string value)
    {
        foreach (var character in value)
        {
            _ = character switch
            {
                '&' => _text.Append("&amp;"),
                '<' => _text.Append("&lt;"),
                '"' => _text.Append("&quot;"),
                '\t' => _text.Append("&#x9;"),
                '\n' => _text.Append("&#xA;"),
                '\r' => _text.Append("&#xD;"),
                _ => _text.Append(character),
            };
        }
    }

    /// <summary>The namespace declarations written so far on the way from the apex.</summary>
    private sealed class Rendered(Rendered? above)
    {
        private Dictionary<string, string>? _own;

        public string? Of(string prefix) => _own is not null && _own.TryGetValue(prefix, out var uri) ? uri : above?.Of(prefix);

        public void Add(string prefix, string uri) => (_own ??= new Dictionary<string, string>(StringComparer.Ordinal))[prefix] = uri;
    }
}
