using System.Globalization;
using System.Xml;

namespace TaskTracking.Documents.Reading.Word;

/// <summary>Attributes of WordprocessingML, in the transitional and in the strict namespace (ECMA-376 parts 1 and 4).</summary>
internal static class WordXml
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>An attribute of the element the reader stands on, or null.</summary>
    public static string? Attribute(XmlReader reader, string name) =>
        reader.GetAttribute(name, Transitional) ?? reader.GetAttribute(name, Strict);

    public static string? Value(XmlReader reader) => Attribute(reader, "val");

    /// <summary>An on-off property: on unless its value says off (17.17.4).</summary>
    public static bool IsOn(XmlReader reader) => Value(reader) is null or not ("0" or "false" or "off");

    public static int? Number(XmlReader reader, string name) =>
        int.TryParse(Attribute(reader, name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A length in millimetres: twentieths of a point, or a number with its unit in strict files (22.9.2.14).</summary>
    public static double? Millimetres(XmlReader reader, string name)
    {
        var text = Attribute(reader, name);
        if (text is null)
        {
            return null;
        }

        var perUnit = text.Length > 2 ? UnitInMillimetres(text[^2..]) : null;
        var digits = perUnit is null ? text : text[..^2];
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? Math.Round(number * (perUnit ?? (25.4 / 1440)), 1)
            : null;
    }

    private static double? UnitInMillimetres(string unit) => unit switch
    {
        "mm" => 1,
        "cm" => 10,
        "in" => 25.4,
        "pt" => 25.4 / 72,
        "pc" or "pi" => 25.4 / 6,
        _ => null,
    };
}
