namespace TaskTracking.Papers.Layout;

/// <summary>A piece of a paper's body.</summary>
internal abstract record Block;

/// <summary>A paragraph.</summary>
internal sealed record Line(Look Look, IReadOnlyList<Span> Spans) : Block
{
    public static Line Of(Look look, string text) => new(look, [new Span(text)]);

    /// <summary>A label in bold and what follows it.</summary>
    public static Line Labelled(Look look, string label, string text) => new(look, [new Span(label + " ", Bold: true), new Span(text)]);
}

/// <summary>Words in one hand.</summary>
internal sealed record Span(string Text, bool Bold = false, bool Italic = false);

/// <summary>A table with lines.</summary>
/// <param name="Widths">Of its columns, in twentieths of a point.</param>
/// <param name="Head">Repeated on every page; empty where there is none.</param>
/// <param name="Rows">Cells of lines.</param>
internal sealed record Grid(IReadOnlyList<int> Widths, IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<IReadOnlyList<Line>>> Rows) : Block;

/// <summary>How a paragraph looks: its style in the Word file, so that a clerk changes all of a kind at once.</summary>
internal enum Look
{
    /// <summary>Running text: justified, first line indented.</summary>
    Body,

    /// <summary>A heading in bold that stays with what follows.</summary>
    Heading,

    /// <summary>A numbered reason in bold that stays with what follows.</summary>
    Reason,

    /// <summary>What belongs to the reason above.</summary>
    Detail,

    /// <summary>The same, and more of it follows: stays with the next.</summary>
    DetailAbove,

    /// <summary>Words that must be seen.</summary>
    Emphasis,

    /// <summary>In a table.</summary>
    Cell,

    /// <summary>In a table, centred.</summary>
    CellCentred,

    /// <summary>Small print in a table: a hash, a source.</summary>
    CellSmall,

    /// <summary>An empty line to write on by hand.</summary>
    CellBlank,
}
