using System.Text;
using System.Xml;
using TaskTracking.Archives;
using TaskTracking.Signatures.Xml;

namespace TaskTracking.Signatures.Containers;

/// <summary>An ASiC container (EN 319 162-1): files, and under META-INF the signatures over them.</summary>
internal sealed class AsicContainer
{
    private const string Folder = "META-INF/";
    private const int MostEntries = 1_000;

    private readonly Dictionary<string, ReadOnlyMemory<byte>> entries = new(StringComparer.Ordinal);

    private AsicContainer()
    {
    }

    /// <summary>Names of the signed files' candidates: everything that is not META-INF and not the mimetype.</summary>
    public IEnumerable<string> DataObjects => entries.Keys.Where(name => name != "mimetype" && !name.StartsWith(Folder, StringComparison.Ordinal));

    /// <summary>XML files with XAdES signatures.</summary>
    public IEnumerable<string> XmlSignatures => InMetaInf("signatures", ".xml");

    /// <summary>CMS signatures.</summary>
    public IEnumerable<string> CmsSignatures => InMetaInf("signature", ".p7s");

    /// <summary>Manifests that say which files a CMS signature signs.</summary>
    public IEnumerable<string> Manifests => InMetaInf("manifest", ".xml").Where(name => name.Contains("ASiC", StringComparison.OrdinalIgnoreCase));

    /// <summary>All entries unpacked; null where it is no ZIP to be trusted, or two entries have one name.</summary>
    public static AsicContainer? Open(ReadOnlyMemory<byte> file)
    {
        try
        {
            var zip = ZipContent.Open(file, ZipBounds.Package);
            var container = new AsicContainer();
            foreach (var entry in zip.Entries.Where(entry => !entry.IsFolder))
            {
                if (container.entries.Count >= MostEntries || !container.entries.TryAdd(entry.Name.Replace('\\', '/'), zip.ReadAll(entry)))
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

    /// <summary>An entry's bytes; null where there is none of the name, percent-encoding undone.</summary>
    public ReadOnlyMemory<byte>? Bytes(string name) =>
        entries.TryGetValue(name, out var bytes) || entries.TryGetValue(Uri.UnescapeDataString(name), out bytes) ? bytes : default(ReadOnlyMemory<byte>?);

    /// <summary>The manifest whose SigReference names a signature; null where none does.</summary>
    public (string Name, XmlElement Root)? ManifestOf(string signature)
    {
        foreach (var name in Manifests)
        {
            var root = XmlFile.Read(entries[name])?.DocumentElement;
            var named = root?.ChildNodes.OfType<XmlElement>().FirstOrDefault(element => element.LocalName == "SigReference")?.GetAttribute("URI");
            if (named is not null && (named == signature || Uri.UnescapeDataString(named) == signature))
            {
                return (name, root!);
            }
        }

        return null;
    }

    private IEnumerable<string> InMetaInf(string word, string ending) => entries.Keys
        .Where(name => name.StartsWith(Folder, StringComparison.OrdinalIgnoreCase)
            && name.Contains(word, StringComparison.OrdinalIgnoreCase)
            && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        .Order(StringComparer.Ordinal);
}
