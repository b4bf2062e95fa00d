using System.Globalization;
using System.Text;
using System.Xml;
using TaskTracking.Documents.Reading.Packages;

namespace TaskTracking.Documents.Reading.Word;

/// <summary>The characters that the pieces of a run stand for (17.3.3).</summary>
internal static class RunText
{
    /// <summary>The text of a leaf element; outer spaces fall away unless it keeps them (xml:space), as Word shows it.</summary>
    public static string Read(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return string.Empty;
        }

        var keep = reader.GetAttribute("xml:space") == "preserve";
        var text = new StringBuilder();
        var depth = reader.Depth;
        while (BoundedXml.Next(reader) && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text.Append(reader.Value);
            }
        }

        return keep ? text.ToString() : text.ToString().Trim();
    }

    /// <summary>The characters of an element that stands for some.</summary>
    public static string Of(XmlReader reader, string name) => name switch
    {
        "tab" or "ptab" => "\t",
        "noBreakHyphen" => "-",
        "sym" => Symbol(WordXml.Attribute(reader, "char")),
        _ => string.Empty,
    };

    // Symbol fonts use the private area: what they draw is no letter.
    private static string Symbol(string? code) =>
        int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var point)
            && point is > 0x20 and < 0xD800
            ? ((char)point).ToString()
            : string.Empty;
}
