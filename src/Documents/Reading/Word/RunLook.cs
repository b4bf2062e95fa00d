using System.Globalization;
using System.Xml;
using TaskTracking.Documents.Reading.Packages;

namespace TaskTracking.Documents.Reading.Word;

/// <summary>Run properties as one place states them (17.3.2); null where that place says nothing.</summary>
internal readonly record struct RunLook
{
    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    /// <summary>Points.</summary>
    public double? Size { get; init; }

    /// <summary>A typeface, or a theme reference with a leading "+" ("+minorHAnsi").</summary>
    public string? Font { get; init; }

    /// <summary>Hidden (w:vanish).</summary>
    public bool? Hidden { get; init; }

    /// <summary>Drawn in white or nearly so.</summary>
    public bool? White { get; init; }

    /// <summary>Has a background of its own: white on it may well be seen.</summary>
    public bool? Shaded { get; init; }

    /// <summary>A character style, resolved by the story.</summary>
    public string? Style { get; init; }

    /// <summary>This place over a more general one.</summary>
    public RunLook Over(in RunLook below) => new()
    {
        Bold = Bold ?? below.Bold,
        Italic = Italic ?? below.Italic,
        Size = Size ?? below.Size,
        Font = Font ?? below.Font,
        Hidden = Hidden ?? below.Hidden,
        White = White ?? below.White,
        Shaded = Shaded ?? below.Shaded,
        Style = Style ?? below.Style,
    };

    /// <summary>Reads w:rPr; the old properties of tracked changes inside it do not count.</summary>
    public static RunLook Read(XmlReader reader, Action<XmlReader>? unknown = null)
    {
        var look = default(RunLook);
        BoundedXml.Children(reader, child => look = Apply(look, child, unknown));
        return look;
    }

    private static RunLook Apply(in RunLook look, XmlReader child, Action<XmlReader>? unknown)
    {
        switch (child.LocalName)
        {
            case "b":
                return look with { Bold = WordXml.IsOn(child) };
            case "i":
                return look with { Italic = WordXml.IsOn(child) };
            case "sz":
                return look with { Size = Points(WordXml.Value(child)) };
            case "rFonts":
                return look with { Font = FontOf(child) ?? look.Font };
            case "vanish":
                return look with { Hidden = WordXml.IsOn(child) };
            case "color":
                return look with { White = IsWhite(WordXml.Value(child)) };
            case "highlight":
                return look with { Shaded = WordXml.Value(child) is not (null or "none" or "white") };
            case "shd":
                return look with { Shaded = IsShade(child) };
            case "rStyle":
                return look with { Style = WordXml.Value(child) };
            default:
                unknown?.Invoke(child);
                return look;
        }
    }

    /// <summary>Whether w:shd fills with anything but white.</summary>
    public static bool IsShade(XmlReader reader) =>
        WordXml.Attribute(reader, "fill") is { } fill && fill is not "auto" && IsWhite(fill) != true;

    private static double? Points(string? halves)
    {
        if (halves is null)
        {
            return null;
        }

        var inPoints = halves.EndsWith("pt", StringComparison.Ordinal);
        return double.TryParse(inPoints ? halves[..^2] : halves, NumberStyles.Float, CultureInfo.InvariantCulture, out var size) && double.IsFinite(size)
            ? inPoints ? size : size / 2
            : null;
    }

    private static string? FontOf(XmlReader reader)
    {
        var font = WordXml.Attribute(reader, "ascii") ?? WordXml.Attribute(reader, "hAnsi");
        var theme = WordXml.Attribute(reader, "asciiTheme") ?? WordXml.Attribute(reader, "hAnsiTheme");
        return theme is null ? font : "+" + theme;
    }

    private static bool? IsWhite(string? colour) =>
        colour is { Length: 6 } && uint.TryParse(colour, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
            ? (rgb >> 16) >= 0xF5 && ((rgb >> 8) & 0xFF) >= 0xF5 && (rgb & 0xFF) >= 0xF5
            : false;
}
