using System.Text;
using System.Xml;
using TaskTracking.Archives;
using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.Xml;

namespace TaskTracking.Signatures.Containers;

/// <summary>An ASiC container (EN 319 162-1): files, and under META-INF the signatures over them.</summary>
internal sealed class AsicContainer
{
    private const string Folder = "META-INF/";
    private const string SimpleType = "application/vnd.etsi.asic-s+zip";
    private const int MostEntries = 1_000;
    private const int LongestType = 100;

    private static readonly string[] Types = [SimpleType, "application/vnd.etsi.asic-e+zip", "application/vnd.bdoc-1.0"];

    private readonly Dictionary<string, ReadOnlyMemory<byte>> entries = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, SignedContent> contents = new(StringComparer.OrdinalIgnoreCase);

    private AsicContainer()
    {
    }

    /// <summary>
    /// What a signature can sign and a reader can open: everything but the mimetype and what belongs to the container itself. A file of
    /// another kind within META-INF is one of them: nobody may hide it there.
    /// </summary>
    public IEnumerable<string> DataObjects => entries.Keys.Where(name => name != "mimetype" && !IsOwn(name));

    /// <summary>XML files with XAdES signatures.</summary>
    public IEnumerable<string> XmlSignatures => InMetaInf("signature", ".xml");

    /// <summary>CMS signatures.</summary>
    public IEnumerable<string> CmsSignatures => InMetaInf("signature", ".p7s");

    /// <summary>Timestamp tokens.</summary>
    public IEnumerable<string> Timestamps => InMetaInf("timestamp", ".tst");

    /// <summary>The container says that it is a simple one (ASiC-S), which holds one data file.</summary>
    public bool IsSimple => MimeType == SimpleType;

    /// <summary>What the mimetype says where that is no type of ASiC; "–" where there is none; else null. It is not signed, so it decides nothing.</summary>
    public string? StrangeType => Types.Contains(MimeType, StringComparer.Ordinal) ? null : MimeType is { Length: > 0 } other ? other : "–";

    private string? MimeType => entries.TryGetValue("mimetype", out var bytes)
        ? Encoding.ASCII.GetString(bytes.Span[..Math.Min(bytes.Length, LongestType)]).Trim()
        : null;

    /// <summary>
    /// All entries unpacked; null where it is no ZIP to be trusted, an entry lies outside of it, or two have one name: where letters differ
    /// only in case, half of all systems unpack one over the other.
    /// </summary>
    public static AsicContainer? Open(ReadOnlyMemory<byte> file)
    {
        try
        {
            var zip = ZipContent.Open(file, ZipBounds.Package);
            var container = new AsicContainer();
            foreach (var entry in zip.Entries.Where(entry => !entry.IsFolder))
            {
                var name = entry.Name.Replace('\\', '/');
                if (container.entries.Count >= MostEntries || IsOutside(name) || !container.entries.TryAdd(name, zip.ReadAll(entry)))
                {
                    return null;
                }
            }

            return container;
        }
        catch (Exception exception) when (exception is ZipFaultException or IOException)
        {
            return null;
        }
    }

    /// <summary>The bytes of an entry that is there.</summary>
    public ReadOnlyMemory<byte> Bytes(string name) => entries[name];

    /// <summary>An entry as what is signed: hashed once, however many signatures sign it.</summary>
    public SignedContent Content(string name)
    {
        if (!contents.TryGetValue(name, out var known))
        {
            contents[name] = known = new SignedContent([entries[name]]);
        }

        return known;
    }

    /// <summary>
    /// Name of the one entry that a reference names, as written or with its percent-encoding undone; null where there is none, or where both are
    /// there: then two readers would take two files.
    /// </summary>
    public string? Find(string reference)
    {
        var names = new[] { reference, Uri.UnescapeDataString(reference) }.Distinct(StringComparer.Ordinal);
        var found = names.SelectMany(name => entries.Keys.Where(key => key == name)).ToList();
        return found is [var only] ? only : null;
    }

    /// <summary>The manifest whose SigReference names a signature or timestamp; null where none does.</summary>
    public (string Name, XmlElement Root)? ManifestOf(string signature)
    {
        foreach (var name in InMetaInf("manifest", ".xml").Where(name => name.Contains("ASiC", StringComparison.OrdinalIgnoreCase)))
        {
            var root = XmlFile.Read(entries[name])?.DocumentElement;
            var named = root?.ChildNodes.OfType<XmlElement>().FirstOrDefault(element => element.LocalName == "SigReference")?.GetAttribute("URI");
            if (named is not null && Find(named) == signature)
            {
                return (name, root!);
            }
        }

        return null;
    }

    /// <summary>The files of a container that are not data (EN 319 162-1 §4.3.3, 4.4.3; manifest.xml is that of OpenDocument).</summary>
    private static bool IsOwn(string name) => name.StartsWith(Folder, StringComparison.OrdinalIgnoreCase)
        && (Is(name, "signature", ".xml") || Is(name, "signature", ".p7s") || Is(name, "timestamp", ".tst") || Is(name, "manifest", ".xml")
            || Is(name, "evidencerecord", ".xml") || Is(name, "evidencerecord", ".ers") || Is(name, "container", ".xml"));

    private static bool Is(string name, string word, string ending) =>
        name.Contains(word, StringComparison.OrdinalIgnoreCase) && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static bool IsOutside(string name) => name.StartsWith('/') || name.Split('/').Contains("..", StringComparer.Ordinal);

    private IEnumerable<string> InMetaInf(string word, string ending) => entries.Keys
        .Where(name => name.StartsWith(Folder, StringComparison.OrdinalIgnoreCase) && Is(name, word, ending))
        .Order(StringComparer.Ordinal);
}
