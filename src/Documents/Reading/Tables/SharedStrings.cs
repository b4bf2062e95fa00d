using System.Text;
using System.Xml;
using TaskTracking.Documents.Reading.Packages;

namespace TaskTracking.Documents.Reading.Tables;

/// <summary>The strings that cells of a workbook refer to by index (18.4.9); phonetic guides are no text of theirs.</summary>
internal static class SharedStrings
{
    private const int MostCharacters = 8_000_000;

    public static IReadOnlyList<string> Read(OpcPackage package, string? part)
    {
        var strings = new List<string>();
        var characters = 0;
        if (part is not null)
        {
            package.Read(part, root => BoundedXml.Children(root, item =>
            {
                var text = TextOf(item);
                characters += text.Length;
                if (characters > MostCharacters)
                {
                    throw new UnreadableFileException(ReadingCode.TooComplex);
                }

                strings.Add(text);
            }));
        }

        return strings;
    }

    /// <summary>The text of a string item, its formatted stretches joined.</summary>
    public static string TextOf(XmlReader reader)
    {
        var text = new StringBuilder();
        BoundedXml.Children(reader, child =>
        {
            if (child.LocalName == "t")
            {
                text.Append(Leaf(child));
            }
            else if (child.LocalName == "r")
            {
                text.Append(TextOf(child));
            }
        });
        return text.ToString();
    }

    /// <summary>The characters inside an element.</summary>
    public static string Leaf(XmlReader reader)
    {
        var text = new StringBuilder();
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (BoundedXml.Next(reader) && reader.Depth > depth)
            {
                text.Append(reader.Value);
            }
        }

        return text.ToString();
    }
}
