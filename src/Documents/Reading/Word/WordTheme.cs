using System.Xml;
using TaskTracking.Documents.Reading.Packages;

namespace TaskTracking.Documents.Reading.Word;

/// <summary>The two Latin typefaces of the theme (DrawingML 20.1.4.1.16): what "+minorHAnsi" stands for.</summary>
internal sealed class WordTheme
{
    private string? _major;
    private string? _minor;

    public static WordTheme Read(OpcPackage package, string? part)
    {
        var theme = new WordTheme();
        if (part is not null)
        {
            package.Read(part, theme.ReadFonts);
        }

        return theme;
    }

    /// <summary>The typeface behind a font as stated; null where it names a theme font that the theme lacks.</summary>
    public string? Typeface(string? font) => font switch
    {
        null => null,
        _ when !font.StartsWith('+') => font,
        _ when font.StartsWith("+major", StringComparison.Ordinal) => _major,
        _ => _minor,
    };

    private void ReadFonts(XmlReader reader)
    {
        var inMajor = false;
        while (BoundedXml.Next(reader))
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName is "majorFont" or "minorFont")
            {
                inMajor = reader.LocalName == "majorFont";
            }
            else if (reader.LocalName == "latin" && inMajor)
            {
                _major ??= reader.GetAttribute("typeface");
            }
            else if (reader.LocalName == "latin" && _minor is null)
            {
                _minor = reader.GetAttribute("typeface");
            }
        }
    }
}
