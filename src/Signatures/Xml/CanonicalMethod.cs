namespace TaskTracking.Signatures.Xml;

/// <summary>A canonicalisation of XML: Canonical XML 1.0 and 1.1, and Exclusive XML Canonicalization, each with or without comments.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="WithComments">Comments are kept.</param>
/// <param name="Prefixes">Exclusive: the prefixes of InclusiveNamespaces, "#default" for none.</param>
internal sealed record CanonicalMethod(CanonicalKind Kind, bool WithComments, IReadOnlyList<string> Prefixes)
{
    public static CanonicalMethod Inclusive { get; } = new(CanonicalKind.Inclusive10, WithComments: false, []);

    /// <summary>The method of an algorithm identifier; null where it is none on the list.</summary>
    public static CanonicalMethod? Of(string? algorithm, IReadOnlyList<string> prefixes) => algorithm switch
    {
        "http://www.w3.org/TR/2001/REC-xml-c14n-20010315" => Inclusive,
        "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments" => Inclusive with { WithComments = true },
        "http://www.w3.org/2006/12/xml-c14n11" => new CanonicalMethod(CanonicalKind.Inclusive11, WithComments: false, []),
        "http://www.w3.org/2006/12/xml-c14n11#WithComments" => new CanonicalMethod(CanonicalKind.Inclusive11, WithComments: true, []),
        "http://www.w3.org/2001/10/xml-exc-c14n#" => new CanonicalMethod(CanonicalKind.Exclusive, WithComments: false, prefixes),
        "http://www.w3.org/2001/10/xml-exc-c14n#WithComments" => new CanonicalMethod(CanonicalKind.Exclusive, WithComments: true, prefixes),
        _ => null,
    };
}

/// <summary>How namespaces and xml: attributes of what stands above the chosen node are taken over.</summary>
internal enum CanonicalKind
{
    Inclusive10,
    Inclusive11,
    Exclusive,
}
