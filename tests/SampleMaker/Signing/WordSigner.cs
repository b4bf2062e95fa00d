using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Org.BouncyCastle.Security;
using TaskTracking.SampleMaker.Pki;
using TaskTracking.SampleMaker.Printing;

namespace TaskTracking.SampleMaker.Signing;

/// <summary>
/// Signs Word files as Office does (ECMA-376 part 2 §13; [MS-OFFCRYPTO] §2.5): every part and relationship but those of the document
/// properties, in a manifest, with XAdES properties. All XML is written in its canonical form, so that what is hashed is what stands there.
/// </summary>
internal sealed class WordSigner(PkiKit pki)
{
    private const string Dsig = "http://www.w3.org/2000/09/xmldsig#";
    private const string Xades = "http://uri.etsi.org/01903/v1.3.2#";
    private const string Digsig = "http://schemas.openxmlformats.org/package/2006/digital-signature";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Canonical = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    private const string Sha256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    private const string OfficeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    private const string RelationshipType = "application/vnd.openxmlformats-package.relationships+xml";
    private const string Folder = "_xmlsignatures/";

    private readonly TimestampMaker timestamps = new(pki.Timestamping, pki.TimestampPolicy);

    /// <param name="file">The Word file; unsigned.</param>
    public byte[] Sign(byte[] file, IReadOnlyList<string> orders)
    {
        var parts = Read(file);
        var signatures = orders.Select(SignatureOrder.Parse).Select((order, index) => ($"{Folder}sig{index + 1}.xml", Bytes(Signature(parts, order)))).ToList();
        var links = string.Concat(signatures.Select((_, index) => Relationship($"rId{index + 1}", Package + "/digital-signature/signature", $"sig{index + 1}.xml")));
        var types = string.Concat(signatures.Select(signature => $"""<Override PartName="/{signature.Item1}" ContentType="application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"/>"""));
        return FixedZip.Rewrite(file,
        [
            ("[Content_Types].xml", Before(parts["[Content_Types].xml"], "</Types>", $"""<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>{types}""")),
            ("_rels/.rels", Before(parts["_rels/.rels"], "</Relationships>", Relationship("rIdSignatures", Package + "/digital-signature/origin", Folder + "origin.sigs"))),
            (Folder + "origin.sigs", []),
            (Folder + "_rels/origin.sigs.rels", Bytes($"""<Relationships xmlns="{Package}">{links}</Relationships>""")),
            .. signatures,
        ]);
    }

    private string Signature(Dictionary<string, byte[]> parts, SignatureOrder order)
    {
        var signer = pki[order.Who];
        var time = order.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var signatureTime = $"""<SignatureProperties><SignatureProperty Id="idSignatureTime" Target="#idPackageSignature"><mdssi:SignatureTime xmlns:mdssi="{Digsig}"><mdssi:Format>YYYY-MM-DDThh:mm:ssTZD</mdssi:Format><mdssi:Value>{time}</mdssi:Value></mdssi:SignatureTime></SignatureProperty></SignatureProperties>""";
        var package = $"""<Object xmlns="{Dsig}" Id="idPackageObject"><Manifest>{Manifest(parts)}</Manifest>{signatureTime}</Object>""";
        var certificate = $"""<xd:CertDigest><DigestMethod Algorithm="{Sha256}"></DigestMethod><DigestValue>{Hash(signer.Certificate.GetEncoded())}</DigestValue></xd:CertDigest>""";
        var properties = $"""<xd:SignedProperties xmlns="{Dsig}" xmlns:xd="{Xades}" Id="idSignedProperties"><xd:SignedSignatureProperties><xd:SigningTime>{time}</xd:SigningTime><xd:SigningCertificate><xd:Cert>{certificate}</xd:Cert></xd:SigningCertificate></xd:SignedSignatureProperties></xd:SignedProperties>""";
        var references = Reference("#idPackageObject", Bytes(package), $" Type=\"{Dsig}Object\"") + Reference("#idSignedProperties", Bytes(properties), " Type=\"http://uri.etsi.org/01903#SignedProperties\"", Transform(Canonical));
        var signedInfo = $"""<SignedInfo xmlns="{Dsig}"><CanonicalizationMethod Algorithm="{Canonical}"></CanonicalizationMethod><SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"></SignatureMethod>{references}</SignedInfo>""";
        var value = $"""<SignatureValue xmlns="{Dsig}">{Convert.ToBase64String(Value(signer, Bytes(signedInfo), order.Broken))}</SignatureValue>""";
        var stamp = order.Timestamp ? $"""<xd:UnsignedProperties><xd:UnsignedSignatureProperties><xd:SignatureTimeStamp><CanonicalizationMethod Algorithm="{Canonical}"></CanonicalizationMethod><xd:EncapsulatedTimeStamp>{Convert.ToBase64String(timestamps.Stamp(Bytes(value), order.At.AddSeconds(4)))}</xd:EncapsulatedTimeStamp></xd:SignatureTimeStamp></xd:UnsignedSignatureProperties></xd:UnsignedProperties>""" : "";
        var chain = (order.FullChain ? signer.Issuers : []).Prepend(signer.Certificate).Select(each => $"<X509Certificate>{Convert.ToBase64String(each.GetEncoded())}</X509Certificate>");
        return $"""<Signature xmlns="{Dsig}" Id="idPackageSignature">{Within(signedInfo)}{Within(value)}<KeyInfo><X509Data>{string.Concat(chain)}</X509Data></KeyInfo>{Within(package)}<Object><xd:QualifyingProperties xmlns:xd="{Xades}" Target="#idPackageSignature">{Within(properties).Replace($" xmlns:xd=\"{Xades}\"", "", StringComparison.Ordinal)}{stamp}</xd:QualifyingProperties></Object></Signature>""";
    }

    private static string Manifest(Dictionary<string, byte[]> parts)
    {
        var types = Xml(parts["[Content_Types].xml"]).Elements().ToList();
        return string.Concat(parts.Keys.Order(StringComparer.Ordinal)
            .Where(name => name != "[Content_Types].xml" && !name.StartsWith("docProps/", StringComparison.Ordinal) && !name.StartsWith("customXml/", StringComparison.Ordinal))
            .Select(name => name.EndsWith(".rels", StringComparison.Ordinal) ? RelationshipReference(name, parts[name]) : Reference($"/{name}?ContentType={TypeOf(types, name)}", parts[name])));
    }

    private static string RelationshipReference(string name, byte[] part)
    {
        var signed = Xml(part).Elements()
            .Select(each => (Id: (string)each.Attribute("Id")!, Type: (string)each.Attribute("Type")!, Target: (string)each.Attribute("Target")!, Mode: (string?)each.Attribute("TargetMode") ?? "Internal"))
            .Where(each => name != "_rels/.rels" || each.Type == OfficeDocument)
            .OrderBy(each => each.Id, StringComparer.Ordinal)
            .ToList();
        var canonical = string.Concat(signed.Select(each => $"""<Relationship Id="{each.Id}" Target="{SecurityElement.Escape(each.Target)}" TargetMode="{each.Mode}" Type="{each.Type}"></Relationship>"""));
        var chosen = string.Concat(signed.Select(each => $"""<mdssi:RelationshipReference xmlns:mdssi="{Digsig}" SourceId="{each.Id}"></mdssi:RelationshipReference>"""));
        return Reference($"/{name}?ContentType={RelationshipType}", Bytes($"""<Relationships xmlns="{Package}">{canonical}</Relationships>"""), "", Transform(Package[..^"relationships".Length] + "RelationshipTransform", chosen) + Transform(Canonical));
    }

    private static string TypeOf(List<XElement> types, string name) =>
        (string?)types.Find(type => (string?)type.Attribute("PartName") == "/" + name)?.Attribute("ContentType")
        ?? (string)types.First(type => (string?)type.Attribute("Extension") == Path.GetExtension(name)[1..]).Attribute("ContentType")!;

    private static byte[] Value(Credential signer, byte[] signedInfo, bool isBroken)
    {
        var maker = SignerUtilities.GetSigner("SHA-256withRSA");
        maker.Init(true, signer.Key);
        maker.BlockUpdate(signedInfo, 0, signedInfo.Length - (isBroken ? 1 : 0));
        return maker.GenerateSignature();
    }

    private static string Reference(string uri, byte[] octets, string attributes = "", string transforms = "") =>
        $"""<Reference{attributes} URI="{uri}">{(transforms.Length == 0 ? "" : $"<Transforms>{transforms}</Transforms>")}<DigestMethod Algorithm="{Sha256}"></DigestMethod><DigestValue>{Hash(octets)}</DigestValue></Reference>""";

    private static string Transform(string algorithm, string inside = "") => $"""<Transform Algorithm="{algorithm}">{inside}</Transform>""";

    private static string Relationship(string id, string type, string target) => $"""<Relationship Id="{id}" Type="{type}" Target="{target}"/>""";

    /// <summary>In its place the element inherits the namespace of the signature.</summary>
    private static string Within(string element) => element.Replace($" xmlns=\"{Dsig}\"", "", StringComparison.Ordinal);

    private static string Hash(byte[] octets) => Convert.ToBase64String(SHA256.HashData(octets));

    private static byte[] Before(byte[] part, string end, string added) => Bytes(Encoding.UTF8.GetString(part).Replace(end, added + end, StringComparison.Ordinal));

    private static XElement Xml(byte[] part) => XElement.Load(new MemoryStream(part));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static Dictionary<string, byte[]> Read(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        }, StringComparer.Ordinal);
    }
}
