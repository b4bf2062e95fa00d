using System.Xml;
using TaskTracking.Documents.Reading.Packages;

namespace TaskTracking.Documents.Reading.Word;

/// <summary>Document defaults and the style chain (17.7): what a paragraph or run looks like before it says anything itself.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 30;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Style> _resolved = new(StringComparer.Ordinal);
    private RunLook _defaultRun = new() { Size = 10, Font = "Times New Roman" };
    private ParagraphLook _defaultParagraph;
    private string? _defaultParagraphStyle;

    private sealed record Style(string? BasedOn, ParagraphLook Paragraph, RunLook Run);

    /// <summary>Reads the styles part; an absent part leaves Word's own defaults.</summary>
    public static WordStyles Read(OpcPackage package, string? part)
    {
        var styles = new WordStyles();
        if (part is not null)
        {
            package.Read(part, root => BoundedXml.Children(root, styles.ReadChild));
        }

        return styles;
    }

    /// <summary>A paragraph's look: its own properties over its style's over the defaults.</summary>
    public ParagraphLook Paragraph(in ParagraphLook own) =>
        own.Over(Resolve(own.Style ?? _defaultParagraphStyle).Paragraph).Over(_defaultParagraph);

    /// <summary>A run's look in a paragraph: its own over its character style's over the paragraph style's over the defaults.</summary>
    public RunLook Run(in RunLook own, string? paragraphStyle)
    {
        var look = own.Style is null ? own : own.Over(Resolve(own.Style).Run);
        return look.Over(Resolve(paragraphStyle ?? _defaultParagraphStyle).Run).Over(_defaultRun);
    }

    private Style Resolve(string? id)
    {
        if (id is null)
        {
            return new Style(null, default, default);
        }

        if (_resolved.TryGetValue(id, out var known))
        {
            return known;
        }

        var (paragraph, run) = (default(ParagraphLook), default(RunLook));
        var next = id;
        for (var step = 0; step < LongestChain && next is not null && _styles.TryGetValue(next, out var style); step++)
        {
            paragraph = paragraph.Over(style.Paragraph);
            run = run.Over(style.Run);
            next = style.BasedOn;
        }

        return _resolved[id] = new Style(null, paragraph, run);
    }

    private void ReadChild(XmlReader child)
    {
        if (child.LocalName == "docDefaults")
        {
            BoundedXml.Children(child, ReadDefault);
        }
        else if (child.LocalName == "style" && WordXml.Attribute(child, "styleId") is { } id)
        {
            if (WordXml.Attribute(child, "type") == "paragraph" && WordXml.Attribute(child, "default") is "1" or "true" or "on")
            {
                _defaultParagraphStyle = id;
            }

            _styles[id] = ReadStyle(child);
        }
    }

    private void ReadDefault(XmlReader child) => BoundedXml.Children(child, inner =>
    {
        if (inner.LocalName == "rPr")
        {
            _defaultRun = RunLook.Read(inner).Over(_defaultRun);
        }
        else if (inner.LocalName == "pPr")
        {
            _defaultParagraph = ParagraphLook.Read(inner);
        }
    });

    private static Style ReadStyle(XmlReader reader)
    {
        var style = new Style(null, default, default);
        BoundedXml.Children(reader, child => style = child.LocalName switch
        {
            "basedOn" => style with { BasedOn = WordXml.Value(child) },
            "pPr" => style with { Paragraph = ParagraphLook.Read(child) },
            "rPr" => style with { Run = RunLook.Read(child) },
            _ => style,
        });
        return style;
    }
}
