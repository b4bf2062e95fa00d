using System.Xml;
using TaskTracking.Documents.Reading.Packages;

namespace TaskTracking.Documents.Reading.Word;

/// <summary>Paragraph properties as one place states them (17.3.1); null where that place says nothing.</summary>
internal readonly record struct ParagraphLook
{
    public string? Style { get; init; }

    public LineAlignment? Alignment { get; init; }

    /// <summary>The list it belongs to; 0 takes it out of the list its style puts it in.</summary>
    public int? List { get; init; }

    /// <summary>The level in that list, from 0.</summary>
    public int? Level { get; init; }

    public bool? Shaded { get; init; }

    public ParagraphLook Over(in ParagraphLook below) => new()
    {
        Style = Style ?? below.Style,
        Alignment = Alignment ?? below.Alignment,
        List = List ?? below.List,
        Level = Level ?? below.Level,
        Shaded = Shaded ?? below.Shaded,
    };

    /// <summary>Reads w:pPr and hands the children it has no use for (rPr, sectPr, pPrChange) to <paramref name="other"/>.</summary>
    public static ParagraphLook Read(XmlReader reader, Action<XmlReader>? other = null)
    {
        var look = default(ParagraphLook);
        BoundedXml.Children(reader, child =>
        {
            switch (child.LocalName)
            {
                case "pStyle":
                    look = look with { Style = WordXml.Value(child) };
                    break;
                case "jc":
                    look = look with { Alignment = AlignmentOf(WordXml.Value(child)) };
                    break;
                case "shd":
                    look = look with { Shaded = RunLook.IsShade(child) };
                    break;
                case "numPr":
                    var (list, level) = ListOf(child);
                    look = look with { List = list, Level = level };
                    break;
                default:
                    other?.Invoke(child);
                    break;
            }
        });
        return look;
    }

    private static (int? List, int? Level) ListOf(XmlReader reader)
    {
        int? list = null;
        int? level = null;
        BoundedXml.Children(reader, child =>
        {
            if (child.LocalName == "numId")
            {
                list = WordXml.Number(child, "val");
            }
            else if (child.LocalName == "ilvl")
            {
                level = WordXml.Number(child, "val");
            }
        });
        return (list, level);
    }

    private static LineAlignment? AlignmentOf(string? word) => word switch
    {
        "center" => LineAlignment.Centre,
        "right" or "end" => LineAlignment.Right,
        "left" or "start" => LineAlignment.Left,
        "both" or "distribute" => LineAlignment.Justified,
        _ => null,
    };
}
