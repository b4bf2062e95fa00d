using TaskTracking.Documents.Reading.Packages;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Reading.Word;

/// <summary>Reads a WordprocessingML package (ECMA-376; .docx, .docm, .dotx): every story the page shows, streamed.</summary>
internal static class WordReader
{
    /// <summary>Reads the package into lines: headers, body with text boxes, footnotes, footers.</summary>
    /// <exception cref="UnreadableFileException">No main part, broken XML, too deep or too long.</exception>
    public static SourceText Read(OpcPackage package)
    {
        var main = package.MainPart;
        if (main is null || !package.Has(main))
        {
            throw new UnreadableFileException(ReadingCode.Corrupt);
        }

        var relationships = package.RelationshipsOf(main);
        var context = new WordContext(
            WordStyles.Read(package, PartOf(relationships, "styles")),
            WordTheme.Read(package, PartOf(relationships, "theme")),
            WordNumbering.Read(package, PartOf(relationships, "numbering")));
        var body = new WordStory(context, LineZone.Body);
        IReadOnlyList<SourceLine> bodyLines = [];
        package.Read(main, reader => bodyLines = body.Read(reader));

        var shown = ShownParts(package, relationships, body.Sections);
        var lines = new List<SourceLine>();
        lines.AddRange(Stories(package, context, shown, "header", LineZone.PageHeader));
        lines.AddRange(bodyLines);
        lines.AddRange(Stories(package, context, relationships, "footnotes", LineZone.Footnote));
        lines.AddRange(Stories(package, context, relationships, "endnotes", LineZone.Footnote));
        lines.AddRange(Stories(package, context, shown, "footer", LineZone.PageFooter));

        var (finished, encoding) = context.Encodings.Finish(lines);
        return new SourceText
        {
            Format = FileFormat.Docx,
            Origin = TextOrigin.Text,
            Lines = finished,
            Layout = LayoutOf(body),
            Hidden = context.Hidden.ToList(),
            Active = [.. PackageActivity.Of(package), .. FieldActivity(body)],
            Encoding = encoding,
        };
    }

    private static string? PartOf(IReadOnlyList<OpcRelationship> relationships, string kind) =>
        relationships.FirstOrDefault(r => r.Kind == kind && !r.IsExternal)?.Target;

    // Headers and footers that a section shows, each once; those of first and even pages only where they are in force.
    private static List<OpcRelationship> ShownParts(OpcPackage package, IReadOnlyList<OpcRelationship> relationships, List<WordSection> sections)
    {
        var even = HasEvenPages(package, PartOf(relationships, "settings"));
        var ids = sections
            .SelectMany(section => section.References
                .Where(r => r.Type == "default" || (r.Type == "first" && section.HasTitlePage) || (r.Type == "even" && even)))
            .Select(r => r.Id)
            .ToHashSet(StringComparer.Ordinal);
        return [.. relationships.Where(r => ids.Contains(r.Id)).DistinctBy(r => r.Target, StringComparer.OrdinalIgnoreCase)];
    }

    private static bool HasEvenPages(OpcPackage package, string? settings)
    {
        var even = false;
        if (settings is not null)
        {
            package.Read(settings, root => BoundedXml.Children(root, child => even |= child.LocalName == "evenAndOddHeaders" && WordXml.IsOn(child)));
        }

        return even;
    }

    private static List<SourceLine> Stories(OpcPackage package, WordContext context, IReadOnlyList<OpcRelationship> parts, string kind, LineZone zone)
    {
        var lines = new List<SourceLine>();
        foreach (var part in parts.Where(r => r.Kind == kind && !r.IsExternal))
        {
            package.Read(part.Target, reader => lines.AddRange(new WordStory(context, zone).Read(reader)));
        }

        return lines;
    }

    private static IEnumerable<ActiveContent> FieldActivity(WordStory body) =>
        body.Fields.AsksOthers ? [new ActiveContent(ActiveContentKind.RemoteObject, "DDE", null)] : [];

    private static LayoutFacts LayoutOf(WordStory body)
    {
        var section = body.Sections.FirstOrDefault();
        return new LayoutFacts
        {
            PageWidth = section?.Width,
            PageHeight = section?.Height,
            MarginTop = section?.Top,
            MarginBottom = section?.Bottom,
            MarginLeft = section?.Left,
            MarginRight = section?.Right,
            BodyFont = body.BodyLook.Font,
            BodySize = body.BodyLook.Size,
        };
    }
}
