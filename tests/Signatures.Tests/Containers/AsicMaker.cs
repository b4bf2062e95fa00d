using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using TaskTracking.Signatures.Tests.Pki;
using TaskTracking.Signatures.Tests.Xml;

namespace TaskTracking.Signatures.Tests.Containers;

/// <summary>Makes ASiC containers, as they should be and as they should not.</summary>
internal static class AsicMaker
{
    public static readonly (string Name, byte[] Bytes) Letter = ("to-trinh.txt", "Tờ trình"u8.ToArray());
    public static readonly (string Name, byte[] Bytes) Annex = ("phu luc.txt", "Phụ lục"u8.ToArray());

    public static (string Name, byte[] Bytes) CmsSignature(string name, byte[] content) => (name, CmsMaker.Make(new CmsPlan { Content = content, Carried = null }));

    public static (string Name, byte[] Bytes) XmlSignature(params (string Name, byte[] Bytes)[] files) => XmlFile(References(files));

    public static string References(params (string Name, byte[] Bytes)[] files) =>
        string.Concat(files.Select(file => XmlMaker.Reference(Uri.EscapeDataString(file.Name), file.Bytes)));

    /// <summary>A signatures.xml with one signature for each set of references.</summary>
    public static (string Name, byte[] Bytes) XmlFile(params string[] references)
    {
        const string prefix = " xmlns:asic=\"http://uri.etsi.org/02918/v1.2.1#\"";
        var signatures = string.Concat(references.Select((one, index) => XmlMaker.Signature(one, plan: new XmlPlan { Above = prefix, Id = "s" + index.ToString(System.Globalization.CultureInfo.InvariantCulture) })));
        return ("META-INF/signatures.xml", XmlMaker.Bytes($"<asic:XAdESSignatures{prefix}>{signatures}</asic:XAdESSignatures>"));
    }

    public static (string Name, byte[] Bytes) Manifest(params (string Name, byte[] Bytes)[] files) => ManifestOf("META-INF/signature001.p7s", "META-INF/ASiCManifest001.xml", files);

    public static (string Name, byte[] Bytes) ManifestOf(string signature, string name, params (string Name, byte[] Bytes)[] files) => (
        name,
        Encoding.UTF8.GetBytes("<asic:ASiCManifest xmlns:asic=\"http://uri.etsi.org/02918/v1.2.1#\" xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><asic:SigReference URI=\"" + signature + "\"/>"
            + string.Concat(files.Select(file => $"<asic:DataObjectReference URI=\"{Uri.EscapeDataString(file.Name)}\"><ds:DigestMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"/><ds:DigestValue>{Convert.ToBase64String(SHA256.HashData(file.Bytes))}</ds:DigestValue></asic:DataObjectReference>"))
            + "</asic:ASiCManifest>"));

    public static byte[] Pack(params (string Name, byte[] Bytes)[] entries) => PackAs("application/vnd.etsi.asic-e+zip", entries);

    /// <summary>A container with a mimetype of choice; none where it is empty.</summary>
    public static byte[] PackAs(string type, params (string Name, byte[] Bytes)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in type.Length == 0 ? entries : entries.Prepend(("mimetype", Encoding.ASCII.GetBytes(type))))
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
