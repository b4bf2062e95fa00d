using System.Xml;
using TaskTracking.Documents.Reading.Packages;

namespace TaskTracking.Documents.Reading.Word;

/// <summary>A section: its paper and margins in millimetres, and which headers and footers it shows (17.6).</summary>
internal sealed record WordSection
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    public double? Width { get; private set; }

    public double? Height { get; private set; }

    public double? Top { get; private set; }

    public double? Bottom { get; private set; }

    public double? Left { get; private set; }

    public double? Right { get; private set; }

    /// <summary>Relationship ids of the headers and footers it shows; "even" ones only where the document has them.</summary>
    public List<(string Type, string Id)> References { get; } = [];

    /// <summary>The first page has a header and footer of its own.</summary>
    public bool HasTitlePage { get; private set; }

    /// <summary>Reads w:sectPr.</summary>
    public static WordSection Read(XmlReader reader)
    {
        var section = new WordSection();
        BoundedXml.Children(reader, section.ReadChild);
        return section;
    }

    private void ReadChild(XmlReader child)
    {
        switch (child.LocalName)
        {
            case "pgSz":
                (Width, Height) = (WordXml.Millimetres(child, "w"), WordXml.Millimetres(child, "h"));
                break;
            case "pgMar":
                (Top, Bottom) = (WordXml.Millimetres(child, "top"), WordXml.Millimetres(child, "bottom"));
                (Left, Right) = (WordXml.Millimetres(child, "left"), WordXml.Millimetres(child, "right"));
                break;
            case "titlePg":
                HasTitlePage = WordXml.IsOn(child);
                break;
            case "headerReference" or "footerReference":
                var id = child.GetAttribute("id", Relationships) ?? child.GetAttribute("id", StrictRelationships);
                if (id is not null)
                {
                    References.Add((WordXml.Attribute(child, "type") ?? "default", id));
                }

                break;
        }
    }
}
