using System.Xml;

namespace TaskTracking.Documents.Reading.Packages;

/// <summary>XML of strangers: no DTD, no resolver, bounded characters and depth, read forward without recursion.</summary>
internal static class BoundedXml
{
    /// <summary>Real documents stay under 60.</summary>
    public const int Depth = 400;

    private const long Characters = 40_000_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = Characters,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <summary>Opens a part and hands its reader to <paramref name="read"/>.</summary>
    /// <exception cref="UnreadableFileException">Not well-formed, or with a DTD: corrupt.</exception>
    public static void Read(Stream part, Action<XmlReader> read)
    {
        try
        {
            using var reader = XmlReader.Create(part, Settings);
            read(reader);
        }
        catch (XmlException)
        {
            throw new UnreadableFileException(ReadingCode.Corrupt);
        }
    }

    /// <summary>Moves to the next node; false at the end.</summary>
    public static bool Next(XmlReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        return reader.Depth <= Depth ? true : throw new UnreadableFileException(ReadingCode.TooComplex);
    }

    /// <summary>
    /// Visits the child elements of the element the reader stands on, and leaves it on that element's end. The visitor may
    /// read below the child it was called for, or leave it.
    /// </summary>
    public static void Children(XmlReader reader, Action<XmlReader> visit)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        while (Next(reader) && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Depth == depth + 1)
            {
                visit(reader);
            }
        }
    }

    /// <summary>Passes over the element the reader stands on, to its end.</summary>
    public static void Pass(XmlReader reader) => Children(reader, static _ => { });
}
