using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.Xml;
using System.Text;
using System.Xml;
using TaskTracking.Signatures.Tests.Pki;

namespace TaskTracking.Signatures.Tests.Xml;

/// <summary>
/// Writes XML signatures. Canonical forms are the platform's, so that ours is held against another hand: every signed element declares the
/// namespaces it uses, so that it reads the same alone and in its place.
/// </summary>
internal static class XmlMaker
{
    public const string Dsig = "http://www.w3.org/2000/09/xmldsig#";
    public const string Xades = "http://uri.etsi.org/01903/v1.3.2#";
    public const string Inclusive = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    public const string Enveloped = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
    private const string Sha256 = "http://www.w3.org/2001/04/xmlenc#sha256";

    /// <summary>The canonical form of a document or a self-contained element.</summary>
    public static byte[] Canonical(string xml, bool exclusive = false)
    {
        var document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
        document.LoadXml(xml);
        Transform transform = exclusive ? new XmlDsigExcC14NTransform() : new XmlDsigC14NTransform();
        transform.LoadInput(document);
        using var output = (Stream)transform.GetOutput(typeof(Stream));
        using var bytes = new MemoryStream();
        output.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>A ds:Reference to octets.</summary>
    public static string Reference(string uri, byte[] octets, string transforms = "", string attributes = "") =>
        $"""<Reference URI="{uri}"{attributes}>{(transforms.Length == 0 ? "" : $"<Transforms>{transforms}</Transforms>")}<DigestMethod Algorithm="{Sha256}"></DigestMethod><DigestValue>{Convert.ToBase64String(SHA256.HashData(octets))}</DigestValue></Reference>""";

    public static string Transform(string algorithm, string inside = "") => $"""<Transform Algorithm="{algorithm}">{inside}</Transform>""";

    /// <summary>A ds:Signature over references, by the test person, with XAdES properties.</summary>
    /// <param name="references">The ds:Reference elements.</param>
    /// <param name="objects">ds:Object elements it carries.</param>
    /// <param name="plan">What is unusual about it.</param>
    public static string Signature(string references, string objects = "", XmlPlan? plan = null)
    {
        plan ??= new XmlPlan();
        var properties = plan.Properties ? SignedProperties(plan) : null;
        var all = references + (properties is null || !plan.ReferencesProperties ? "" : Reference($"#{plan.Id}-properties", Canonical(properties), attributes: " Type=\"http://uri.etsi.org/01903#SignedProperties\""));
        var signedInfo = $"""<SignedInfo xmlns="{Dsig}"{plan.Above}><CanonicalizationMethod Algorithm="{Inclusive}"></CanonicalizationMethod><SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"></SignatureMethod>{all}</SignedInfo>""";
        var value = ((ECDsa)plan.Signer.Key).SignData(Canonical(signedInfo), HashAlgorithmName.SHA256);
        var qualifying = properties is null ? "" : $"""<Object><xd:QualifyingProperties xmlns:xd="{Xades}" Target="#{plan.Id}">{Inside(properties, plan)}{plan.UnsignedProperties}</xd:QualifyingProperties></Object>""";
        return $"""<Signature xmlns="{Dsig}" Id="{plan.Id}">{Inside(signedInfo, plan)}<SignatureValue Id="{plan.Id}-value">{Convert.ToBase64String(value)}</SignatureValue><KeyInfo><X509Data><X509Certificate>{Convert.ToBase64String(plan.Signer.Encoded)}</X509Certificate></X509Data></KeyInfo>{objects}{qualifying}</Signature>""";
    }

    /// <summary>A ds:Object with an identifier; its canonical form is that of the element as given.</summary>
    public static string Object(string id, string content) => $"""<Object xmlns="{Dsig}" Id="{id}">{content}</Object>""";

    private static string SignedProperties(XmlPlan plan) =>
        Properties(plan) + $"""Id="{plan.Id}-properties"><xd:SignedSignatureProperties><xd:SigningTime>{plan.SigningTime.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}</xd:SigningTime><xd:SigningCertificate><xd:Cert><xd:CertDigest><DigestMethod Algorithm="{Sha256}"></DigestMethod><DigestValue>{Convert.ToBase64String(SHA256.HashData((plan.Named ?? plan.Signer).Encoded))}</DigestValue></xd:CertDigest></xd:Cert></xd:SigningCertificate></xd:SignedSignatureProperties></xd:SignedProperties>""";

    /// <summary>In its place the element stands below others that declare the same namespaces.</summary>
    private static string Inside(string element, XmlPlan plan) => element
        .Replace($"""<SignedInfo xmlns="{Dsig}"{plan.Above}>""", "<SignedInfo>", StringComparison.Ordinal)
        .Replace(Properties(plan), "<xd:SignedProperties ", StringComparison.Ordinal);

    /// <summary>The start of the signed properties with all that is in scope there.</summary>
    private static string Properties(XmlPlan plan) =>
        $"<xd:SignedProperties xmlns=\"{Dsig}\"{(plan.Above.Contains("xmlns:xd=", StringComparison.Ordinal) ? plan.Above : $"{plan.Above} xmlns:xd=\"{Xades}\"")} ";

    public static byte[] Bytes(string xml) => Encoding.UTF8.GetBytes(xml);
}

/// <summary>What an XML signature shall be; the defaults make a good XAdES baseline signature without timestamp.</summary>
internal sealed record XmlPlan
{
    public string Id { get; init; } = "s1";

    public Identity Signer { get; init; } = TestPki.Person;

    public bool Properties { get; init; } = true;

    /// <summary>The signed properties are referenced, and so signed.</summary>
    public bool ReferencesProperties { get; init; } = true;

    /// <summary>The certificate that the properties name; the signer's where null.</summary>
    public Identity? Named { get; init; }

    public DateTimeOffset SigningTime { get; init; } = TestPki.Now.AddDays(-1);

    /// <summary>Namespace declarations of elements that it will stand in, in canonical order: inclusive canonicalisation takes them over.</summary>
    public string Above { get; init; } = "";

    public string UnsignedProperties { get; init; } = "";
}
