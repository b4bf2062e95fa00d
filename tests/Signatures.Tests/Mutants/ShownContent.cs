using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace TaskTracking.Signatures.Tests.Mutants;

/// <summary>
/// What a reader would see of a signed file, read by other hands than ours: the platform's ZIP and XML. Of a package every part and link that
/// leads from its main document, with the last and the first entry of a name; of an XML file all of its root that is no signature.
/// </summary>
internal static class ShownContent
{
    private const string Dsig = "http://www.w3.org/2000/09/xmldsig#";

    /// <summary>A fingerprint; null where no reader would open the file.</summary>
    public static string? Of(byte[] file)
    {
        try
        {
            return file.AsSpan().StartsWith("PK"u8) ? OfPackage(file, isLast: true) + OfPackage(file, isLast: false) : OfXml(file);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or XmlException or ArgumentException or NotSupportedException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string OfXml(byte[] file)
    {
        var document = XDocument.Load(new MemoryStream(file), LoadOptions.PreserveWhitespace);
        document.Descendants(XName.Get("Signature", Dsig)).Where(signature => signature.Parent is not null).ToList().ForEach(signature => signature.Remove());
        document.DescendantNodes().OfType<XComment>().ToList().ForEach(comment => comment.Remove());
        return string.Concat(document.Root!.DescendantNodesAndSelf().Select(node => node switch
        {
            XElement element => $"<{element.Parent?.Name} {element.Name} {string.Join(' ', element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).OrderBy(attribute => attribute.Name.ToString(), StringComparer.Ordinal).Select(attribute => $"{attribute.Name}={attribute.Value}"))}",
            XText text => text.Value,
            _ => node.ToString(),
        }));
    }

    private static string OfPackage(byte[] file, bool isLast)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        var parts = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            if (isLast || !parts.ContainsKey("/" + entry.FullName))
            {
                parts["/" + entry.FullName] = copy.ToArray();
            }
        }

        var (seen, open, text) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), new Stack<string>(["/"]), new SortedSet<string>(StringComparer.Ordinal));
        while (open.TryPop(out var source))
        {
            var at = source.LastIndexOf('/');
            if (!parts.TryGetValue($"{source[..at]}/_rels/{source[(at + 1)..]}.rels", out var links))
            {
                continue;
            }

            foreach (var link in XDocument.Load(new MemoryStream(links)).Root!.Elements().Where(link => source != "/" || ((string?)link.Attribute("Type"))?.EndsWith("/officeDocument", StringComparison.Ordinal) is true))
            {
                var target = (string?)link.Attribute("Target") ?? "";
                text.Add($"{source} {(string?)link.Attribute("Id")} {(string?)link.Attribute("Type")} {target}");
                var part = target.StartsWith('/') ? target : source[..(at + 1)] + target;
                if (parts.TryGetValue(part, out var bytes) && seen.Add(part))
                {
                    text.Add($"{part} {Convert.ToHexString(SHA256.HashData(bytes))}");
                    open.Push(part);
                }
            }
        }

        return Encoding.UTF8.GetByteCount(string.Concat(text)) == 0 ? throw new InvalidDataException() : string.Join('\n', text);
    }
}
