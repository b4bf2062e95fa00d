using System.Xml;

namespace TaskTracking.Signatures.Xml;

/// <summary>A ds:Signature as read; nothing verified.</summary>
internal sealed record XmlSignature
{
    private const int MostCertificates = 100;

    public required XmlElement Element { get; init; }

    /// <summary>Null where the element is not even in the form of a signature.</summary>
    public required XmlElement? SignedInfo { get; init; }

    public required IReadOnlyList<XmlReference> References { get; init; }

    public required string? SignatureMethod { get; init; }

    public required XmlElement? ValueElement { get; init; }

    /// <summary>X.509 certificates of KeyInfo, in order.</summary>
    public required IReadOnlyList<ReadOnlyMemory<byte>> Certificates { get; init; }

    public required XadesProperties Properties { get; init; }

    /// <summary>Signed in its form: a SignedInfo, references, a value.</summary>
    public bool IsWhole => SignedInfo is not null && References.Count > 0 && ValueElement?.Base64() is { Length: > 0 };

    public static XmlSignature Read(XmlElement element)
    {
        // Two of a kind would let a verifier look at one and a reader at the other.
        var signedInfos = element.Children("SignedInfo").ToList();
        var values = element.Children("SignatureValue").ToList();
        var signedInfo = signedInfos is [var only] ? only : null;
        return new XmlSignature
        {
            Element = element,
            SignedInfo = signedInfo,
            References = signedInfo is null ? [] : XmlReference.In(signedInfo),
            SignatureMethod = signedInfo?.Child("SignatureMethod")?.GetAttribute("Algorithm"),
            ValueElement = values is [var value] ? value : null,
            Certificates =
            [
                .. (element.Child("KeyInfo")?.Children("X509Data") ?? [])
                    .SelectMany(data => data.Children("X509Certificate"))
                    .Select(certificate => certificate.Base64())
                    .OfType<byte[]>()
                    .Take(MostCertificates)
                    .Select(bytes => (ReadOnlyMemory<byte>)bytes),
            ],
            Properties = XadesProperties.Read(element),
        };
    }
}
