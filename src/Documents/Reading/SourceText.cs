using TaskTracking.Facts;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Reading;

/// <summary>
/// A file as its reader leaves it to the anatomy: visible lines in reading order with their places and look. One shape for
/// Word and PDF. Invisible text is not among the lines; it stands in <see cref="Hidden"/>.
/// </summary>
internal sealed record SourceText
{
    public required FileFormat Format { get; init; }

    public int? Pages { get; init; }

    public required TextOrigin Origin { get; init; }

    /// <summary>Pages that are pictures among pages of text; empty where nothing was read at all.</summary>
    public IReadOnlyList<int> UnreadPages { get; init; } = [];

    public required IReadOnlyList<SourceLine> Lines { get; init; }

    /// <summary>
    /// Lines of a text layer that cannot be relied on. They stand for what a reader of pictures has still to read: with
    /// <see cref="TextOrigin.None"/> and these, such a reader puts its own lines in <see cref="Lines"/>.
    /// </summary>
    public IReadOnlyList<SourceLine> Distrusted { get; init; } = [];

    public LayoutFacts Layout { get; init; } = LayoutFacts.Unknown;

    public IReadOnlyList<HiddenContent> Hidden { get; init; } = [];

    public IReadOnlyList<ActiveContent> Active { get; init; } = [];

    public TextEncodingKind Encoding { get; init; }
}

/// <summary>
/// One line: in PDF a stretch of words with no wide gap (two columns side by side are two lines), in Word one paragraph or
/// one line of it (a line break starts a new line). Text is NFC with its own spaces and tabs.
/// </summary>
internal sealed record SourceLine
{
    public required string Text { get; init; }

    /// <summary>From 1; null in Word.</summary>
    public int? Page { get; init; }

    /// <summary>Null in Word.</summary>
    public Box? Box { get; init; }

    /// <summary>From 1, table cells counted in document order; null in PDF.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The table cell it stands in; null outside tables, and in PDF also where a table was not recognised.</summary>
    public TableCell? Cell { get; init; }

    public LineZone Zone { get; init; }

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    /// <summary>Points; null where unknown.</summary>
    public double? Size { get; init; }

    /// <summary>Centred or right-aligned in Word; null where unknown or in PDF.</summary>
    public LineAlignment? Alignment { get; init; }

    public ReadingMethod Method { get; init; } = ReadingMethod.Text;

    /// <summary>The place of this line, quoting it whole (cut at 300 characters).</summary>
    public Place ToPlace() => ToPlace(Text);

    /// <summary>The place of this line, quoting only some of its words.</summary>
    public Place ToPlace(string quote) => new(Page, Box, Paragraph, quote.Length <= 300 ? quote.Trim() : quote[..300].Trim(), Method);
}

/// <summary>A cell, all from 0; tables counted in document order, nested ones after their host.</summary>
internal readonly record struct TableCell(int Table, int Row, int Column);

/// <summary>What part of a page a line belongs to.</summary>
internal enum LineZone
{
    Body,
    PageHeader,
    PageFooter,
    Footnote,
    TextBox,

    /// <summary>Text drawn by a signature widget: number, day, month, copy line, names (domain.md §1.5).</summary>
    SignatureWidget,

    /// <summary>Text of another annotation or form field.</summary>
    Annotation,
}

internal enum LineAlignment
{
    Left,
    Centre,
    Right,
    Justified,
}
