using System.Globalization;
using System.Xml;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Xml;

/// <summary>The qualifying properties of a XAdES signature (EN 319 132-1 §4.3): what it says of its time, its certificate, its evidence.</summary>
internal sealed record XadesProperties
{
    private const int MostValues = 500;

    public static XadesProperties None { get; } = new();

    /// <summary>Every xades:SignedProperties that claims to be of this signature; more than one is a trap.</summary>
    public IReadOnlyList<XmlElement> SignedProperties { get; init; } = [];

    /// <summary>xades:SigningTime as claimed; null where none, or one without zone, is given.</summary>
    public DateTimeOffset? SigningTime { get; init; }

    /// <summary>The digests of SigningCertificate or SigningCertificateV2, the signer's first.</summary>
    public IReadOnlyList<SigningCertificateReference> Certificates { get; init; } = [];

    /// <summary>SignatureTimeStamp: each token with the canonicalisation of what it stamps.</summary>
    public IReadOnlyList<(ReadOnlyMemory<byte> Token, CanonicalMethod? Method)> Timestamps { get; init; } = [];

    /// <summary>Certificates, CRLs and OCSP responses kept for later.</summary>
    public EmbeddedEvidence Evidence { get; init; } = EmbeddedEvidence.None;

    /// <summary>An ArchiveTimeStamp is there.</summary>
    public bool HasArchiveTimestamp { get; init; }

    public static XadesProperties Read(XmlElement signature)
    {
        var holders = signature.Children("Object").SelectMany(inner => inner.Children("QualifyingProperties", XmlNames.Xades)).ToList();
        if (holders.Count == 0)
        {
            return None;
        }

        var signed = holders.SelectMany(holder => holder.Children("SignedProperties", XmlNames.Xades)).ToList();
        var claims = signed.Count == 1 ? signed[0].Child("SignedSignatureProperties", XmlNames.Xades) : null;
        var unsigned = holders.SelectMany(holder => holder.Children("UnsignedProperties", XmlNames.Xades))
            .SelectMany(properties => properties.Children("UnsignedSignatureProperties", XmlNames.Xades))
            .ToList();
        return new XadesProperties
        {
            SignedProperties = signed,
            SigningTime = Time(claims?.Child("SigningTime", XmlNames.Xades)),
            Certificates = ReadCertificates(claims),
            Timestamps = [.. unsigned.SelectMany(properties => properties.Children("SignatureTimeStamp", XmlNames.Xades)).SelectMany(ReadTimestamp).Take(20)],
            Evidence = new EmbeddedEvidence(
                Values(unsigned, "CertificateValues", "EncapsulatedX509Certificate"),
                Values(unsigned, "RevocationValues", "EncapsulatedCRLValue"),
                Values(unsigned, "RevocationValues", "EncapsulatedOCSPValue")),
            HasArchiveTimestamp = unsigned.Any(properties => properties.ChildNodes.OfType<XmlElement>().Any(child => child.LocalName == "ArchiveTimeStamp")),
        };
    }

    private static DateTimeOffset? Time(XmlElement? element) =>
        element is not null && DateTimeOffset.TryParse(element.InnerText.Trim(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time.ToUniversalTime()
            : null;

    private static List<SigningCertificateReference> ReadCertificates(XmlElement? claims)
    {
        var holder = claims?.Child("SigningCertificateV2", XmlNames.Xades) ?? claims?.Child("SigningCertificate", XmlNames.Xades);
        return
        [
            .. (holder?.Children("Cert", XmlNames.Xades) ?? []).Take(20)
                .Select(certificate => certificate.Child("CertDigest", XmlNames.Xades))
                .OfType<XmlElement>()
                .Select(digest => new SigningCertificateReference(
                    XmlAlgorithms.DigestOf(digest.Child("DigestMethod")?.GetAttribute("Algorithm")),
                    digest.Child("DigestValue")?.Base64() ?? [])),
        ];
    }

    private static IEnumerable<(ReadOnlyMemory<byte> Token, CanonicalMethod? Method)> ReadTimestamp(XmlElement stamp)
    {
        var method = stamp.Child("CanonicalizationMethod") is { } named && named.GetAttribute("Algorithm").Length > 0
            ? XmlTransforms.MethodOf(named)
            : CanonicalMethod.Inclusive;
        return stamp.Children("EncapsulatedTimeStamp", XmlNames.Xades)
            .Select(token => token.Base64())
            .OfType<byte[]>()
            .Select(token => ((ReadOnlyMemory<byte>)token, method));
    }

    private static List<ReadOnlyMemory<byte>> Values(List<XmlElement> unsigned, string holder, string name) =>
    [
        .. unsigned.SelectMany(properties => properties.Children(holder, XmlNames.Xades))
            .SelectMany(values => values.Descendants(name, XmlNames.Xades))
            .Take(MostValues)
            .Select(value => value.Base64())
            .OfType<byte[]>()
            .Select(value => (ReadOnlyMemory<byte>)value),
    ];
}
