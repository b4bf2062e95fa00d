using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using TaskTracking.Facts.Signatures;

namespace TaskTracking.Signatures.Tests.Mutants.Formats;

/// <summary>
/// What a reader of a file is given as signed, taken out of it by other hands than the validator's (the platform's ZIP and XML), less what
/// the report itself says is not signed.
/// </summary>
internal static partial class SignedView
{
    public static byte[] Of(byte[] file, SignatureFormat format, SignatureFact fact) => format switch
    {
        SignatureFormat.CAdES => SignatureInspector.EnvelopedContent(file) is { } content ? content.ToArray() : [],
        SignatureFormat.ASiC => Entries(file, fact, name => !name.StartsWith("META-INF/", StringComparison.OrdinalIgnoreCase) && name != "mimetype"),
        SignatureFormat.OOXML => Entries(file, fact, name => !OwnParts().IsMatch(name)),
        _ => fact.Coverage == Coverage.WholeFile ? Document(file) : [],
    };

    private static byte[] Entries(byte[] file, SignatureFact fact, Func<string, bool> isData)
    {
        var said = fact.Warnings.Where(remark => remark.Code is "asic-files-not-signed" or "ooxml-parts-dormant" or "ooxml-properties-not-signed")
            .SelectMany(remark => remark.Arguments.SelectMany(list => list.Split(", "))).Select(name => name.TrimStart('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        using var view = new MemoryStream();
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file));
            foreach (var entry in archive.Entries.Where(entry => isData(entry.FullName) && !said.Contains(entry.FullName) && !entry.FullName.EndsWith('/')).OrderBy(entry => entry.FullName.ToUpperInvariant(), StringComparer.Ordinal))
            {
                view.Write(Encoding.UTF8.GetBytes(entry.FullName.ToUpperInvariant() + '\n'));
                using var content = entry.Open();
                content.CopyTo(view);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            // What the platform cannot open it shows to nobody.
            view.Write("unreadable"u8);
        }

        return view.ToArray();
    }

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

    [GeneratedRegex(@"^(_xmlsignatures/|docProps/|\[Content_Types\]\.xml$|.*\.rels$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OwnParts();
}
