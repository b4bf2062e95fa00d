using System.Text;
using System.Xml;
using TaskTracking.Archives;

namespace TaskTracking.Signatures.Xml;

/// <summary>Reads XML of strangers into a tree: no DTD, no resolver, bounded in characters, nodes and depth, white space kept.</summary>
internal static class XmlFile
{
    private const int Depth = 200;
    private const int Nodes = 500_000;
    private const int Characters = 32 * 1024 * 1024;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = Characters,
        CloseInput = true,
    };

    /// <summary>Letters of Vietnamese offices may be declared in windows-1258, which the platform reads only when asked to.</summary>
    static XmlFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The tree, or null where the bytes are not well-formed, have a DTD, or go beyond the bounds.</summary>
    public static XmlDocument? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            if (bytes.IsEmpty || !IsBounded(bytes))
            {
                return null;
            }

            using var reader = XmlReader.Create(new ReadOnlyMemoryStream(bytes), Settings);
            var document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
            document.Load(reader);
            return document;
        }
        catch (Exception exception) when (exception is XmlException or DecoderFallbackException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Looks through once without building anything: the tree's own loader knows no bounds.</summary>
    private static bool IsBounded(ReadOnlyMemory<byte> bytes)
    {
        using var reader = XmlReader.Create(new ReadOnlyMemoryStream(bytes), Settings);
        for (var nodes = 0; reader.Read(); nodes += 1 + reader.AttributeCount)
        {
            if (reader.Depth > Depth || nodes > Nodes)
            {
                return false;
            }
        }

        return true;
    }
}
