using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Xml;

/// <summary>The digest and signature algorithms of XML signatures by their URIs (RFC 9231; TS 119 312), as the schemes that CMS uses too.</summary>
internal static class XmlAlgorithms
{
    private static readonly Dictionary<string, string> Digests = new(StringComparer.Ordinal)
    {
        ["http://www.w3.org/2001/04/xmldsig-more#md5"] = "MD5",
        ["http://www.w3.org/2000/09/xmldsig#sha1"] = "SHA-1",
        ["http://www.w3.org/2001/04/xmldsig-more#sha224"] = "SHA-224",
        ["http://www.w3.org/2001/04/xmlenc#sha256"] = "SHA-256",
        ["http://www.w3.org/2001/04/xmldsig-more#sha384"] = "SHA-384",
        ["http://www.w3.org/2001/04/xmlenc#sha384"] = "SHA-384",
        ["http://www.w3.org/2001/04/xmlenc#sha512"] = "SHA-512",
        ["http://www.w3.org/2007/05/xmldsig-more#sha3-256"] = "SHA3-256",
        ["http://www.w3.org/2007/05/xmldsig-more#sha3-384"] = "SHA3-384",
        ["http://www.w3.org/2007/05/xmldsig-more#sha3-512"] = "SHA3-512",
        ["http://www.w3.org/2001/04/xmlenc#ripemd160"] = "RIPEMD-160",
    };

    private static readonly Dictionary<string, (SchemeKind Kind, string Digest)> Schemes = new(StringComparer.Ordinal)
    {
        ["http://www.w3.org/2001/04/xmldsig-more#rsa-md5"] = (SchemeKind.RsaPkcs1, "MD5"),
        ["http://www.w3.org/2000/09/xmldsig#rsa-sha1"] = (SchemeKind.RsaPkcs1, "SHA-1"),
        ["http://www.w3.org/2001/04/xmldsig-more#rsa-sha224"] = (SchemeKind.RsaPkcs1, "SHA-224"),
        ["http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"] = (SchemeKind.RsaPkcs1, "SHA-256"),
        ["http://www.w3.org/2001/04/xmldsig-more#rsa-sha384"] = (SchemeKind.RsaPkcs1, "SHA-384"),
        ["http://www.w3.org/2001/04/xmldsig-more#rsa-sha512"] = (SchemeKind.RsaPkcs1, "SHA-512"),
        ["http://www.w3.org/2001/04/xmldsig-more#rsa-ripemd160"] = (SchemeKind.RsaPkcs1, "RIPEMD-160"),
        ["http://www.w3.org/2007/05/xmldsig-more#sha1-rsa-MGF1"] = (SchemeKind.RsaPss, "SHA-1"),
        ["http://www.w3.org/2007/05/xmldsig-more#sha224-rsa-MGF1"] = (SchemeKind.RsaPss, "SHA-224"),
        ["http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1"] = (SchemeKind.RsaPss, "SHA-256"),
        ["http://www.w3.org/2007/05/xmldsig-more#sha384-rsa-MGF1"] = (SchemeKind.RsaPss, "SHA-384"),
        ["http://www.w3.org/2007/05/xmldsig-more#sha512-rsa-MGF1"] = (SchemeKind.RsaPss, "SHA-512"),
        ["http://www.w3.org/2007/05/xmldsig-more#sha3-256-rsa-MGF1"] = (SchemeKind.RsaPss, "SHA3-256"),
        ["http://www.w3.org/2007/05/xmldsig-more#sha3-384-rsa-MGF1"] = (SchemeKind.RsaPss, "SHA3-384"),
        ["http://www.w3.org/2007/05/xmldsig-more#sha3-512-rsa-MGF1"] = (SchemeKind.RsaPss, "SHA3-512"),
        ["http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha1"] = (SchemeKind.PlainEcdsa, "SHA-1"),
        ["http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha224"] = (SchemeKind.PlainEcdsa, "SHA-224"),
        ["http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"] = (SchemeKind.PlainEcdsa, "SHA-256"),
        ["http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384"] = (SchemeKind.PlainEcdsa, "SHA-384"),
        ["http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512"] = (SchemeKind.PlainEcdsa, "SHA-512"),
        ["http://www.w3.org/2007/05/xmldsig-more#ecdsa-ripemd160"] = (SchemeKind.PlainEcdsa, "RIPEMD-160"),
        ["http://www.w3.org/2021/04/xmldsig-more#ecdsa-sha3-256"] = (SchemeKind.PlainEcdsa, "SHA3-256"),
        ["http://www.w3.org/2021/04/xmldsig-more#ecdsa-sha3-384"] = (SchemeKind.PlainEcdsa, "SHA3-384"),
        ["http://www.w3.org/2021/04/xmldsig-more#ecdsa-sha3-512"] = (SchemeKind.PlainEcdsa, "SHA3-512"),
    };

    public static DigestAlgorithm? DigestOf(string? uri) =>
        uri is not null && Digests.TryGetValue(uri, out var name) ? DigestAlgorithm.Named(name) : null;

    /// <summary>The scheme; a PSS signature has MGF1 with its own hash and a salt as long (RFC 9231 §2.3.9).</summary>
    public static SignatureScheme? SchemeOf(string? uri)
    {
        if (uri is null || !Schemes.TryGetValue(uri, out var known))
        {
            return null;
        }

        var digest = DigestAlgorithm.Named(known.Digest);
        return known.Kind == SchemeKind.RsaPss
            ? new SignatureScheme(known.Kind, digest, digest, digest.Size)
            : new SignatureScheme(known.Kind, digest);
    }
}
