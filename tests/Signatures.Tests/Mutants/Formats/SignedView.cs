using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using TaskTracking.Facts.Signatures;

namespace TaskTracking.Signatures.Tests.Mutants.Formats;

/// <summary>
/// What a reader of a file is given as signed, taken out of it by other hands than the validator's (the platform's ZIP and XML), less what
/// the report itself says is not signed. Null where those hands cannot open it.
/// </summary>
internal static partial class SignedView
{
    public static byte[]? Of(byte[] file, SignatureFormat format, SignatureFact fact, InspectionOptions options) => format switch
    {
        SignatureFormat.CAdES when fact.SignedFile is { } beside => options.DetachedContent.Single(candidate => candidate.Path == beside).Bytes.ToArray(),
        SignatureFormat.CAdES => SignatureInspector.EnvelopedContent(file) is { } content ? content.ToArray() : [],
        SignatureFormat.ASiC => Entries(file, fact, name => !MetaFiles().IsMatch(name)),
        SignatureFormat.OOXML => Entries(file, fact, name => !OwnParts().IsMatch(name)),
        _ => fact.Coverage == Coverage.WholeFile ? Document(file) : [],
    };

    private static byte[]? Entries(byte[] file, SignatureFact fact, Func<string, bool> isData)
    {
        var said = fact.Warnings.Where(remark => remark.Code is "asic-files-not-signed" or "ooxml-parts-dormant" or "ooxml-properties-not-signed")
            .SelectMany(remark => remark.Arguments.SelectMany(list => list.Split(", "))).Select(name => name.TrimStart('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        using var view = new MemoryStream();
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file));
            var entries = archive.Entries.Select(entry => (Entry: entry, Name: Name(entry.FullName)))
                .Where(pair => isData(pair.Name) && !said.Contains(pair.Entry.FullName) && !pair.Name.EndsWith('/'))
                .OrderBy(pair => pair.Name, StringComparer.Ordinal).ToList();
            foreach (var (entry, name) in entries)
            {
                // The name of an only file is signed by nobody (EN 319 162-1, ASiC-S).
                view.Write(Encoding.UTF8.GetBytes(entries.Count == 1 ? "\n" : name + '\n'));
                using var content = entry.Open();
                content.CopyTo(view);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            // What the platform cannot open it shows to nobody.
            return null;
        }

        return view.ToArray();
    }

    /// <summary>As readers that are kind to odd writers take it: a name that differs in no more than this is the same file to them.</summary>
    private static string Name(string written) => Uri.UnescapeDataString(written.Replace('\\', '/')).ToUpperInvariant();

    // The text of everything but the signatures.
    private static byte[] Document(byte[] file)
    {
        var document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
        document.Load(new MemoryStream(file));
        foreach (var signature in document.GetElementsByTagName("Signature", "http://www.w3.org/2000/09/xmldsig#").OfType<XmlElement>().ToList())
        {
            signature.ParentNode?.RemoveChild(signature);
        }

        return Encoding.UTF8.GetBytes(document.InnerText);
    }

    [GeneratedRegex(@"^(mimetype|META-INF/.*(signature|manifest|timestamp).*\.(xml|p7s|tst))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MetaFiles();

    [GeneratedRegex(@"^(_xmlsignatures/|docProps/|\[Content_Types\]\.xml$|.*\.rels$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OwnParts();
}
