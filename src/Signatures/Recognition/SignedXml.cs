using System.Text;
using System.Xml;
using TaskTracking.Archives;
using TaskTracking.Facts.Signatures;

namespace TaskTracking.Signatures.Recognition;

/// <summary>A ds:Signature anywhere in an XML file, with or without the properties of XAdES (EN 319 132-1). DTDs are never processed.</summary>
internal static class SignedXml
{
    private const string SignatureNamespace = "http://www.w3.org/2000/09/xmldsig#";
    private const string XadesNamespace = "http://uri.etsi.org/01903/";

    /// <summary>Whether the first bytes, in any encoding XML may have, open a tag.</summary>
    public static bool LooksLikeXml(ReadOnlySpan<byte> start)
    {
        foreach (var octet in start)
        {
            // Byte order marks, white space, and the zero bytes of UTF-16.
            if (octet is 0xEF or 0xBB or 0xBF or 0xFE or 0xFF or 0x20 or 0x09 or 0x0A or 0x0D or 0x00)
            {
                continue;
            }

            return octet == (byte)'<';
        }

        return false;
    }

    public static SignatureFormat FormatOf(ReadOnlyMemory<byte> file)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersFromEntities = 1024 };
        try
        {
            using var reader = XmlReader.Create(new ReadOnlyMemoryStream(file), settings);
            return Search(reader);
        }
        catch (Exception exception) when (exception is XmlException or DecoderFallbackException or ArgumentException)
        {
            // Broken after or before its signature: still never "unsigned".
            return file.Span.IndexOf("http://www.w3.org/2000/09/xmldsig#"u8) >= 0 ? SignatureFormat.XMLDSig : SignatureFormat.None;
        }
    }

    private static SignatureFormat Search(XmlReader reader)
    {
        var found = SignatureFormat.None;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "Signature" && reader.NamespaceURI == SignatureNamespace)
            {
                found = SignatureFormat.XMLDSig;
            }
            else if (found == SignatureFormat.XMLDSig && reader.NamespaceURI.StartsWith(XadesNamespace, StringComparison.Ordinal))
            {
                return SignatureFormat.XAdES;
            }
        }

        return found;
    }
}
