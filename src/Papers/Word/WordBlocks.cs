using DocumentFormat.OpenXml;
using TaskTracking.Papers.Layout;
using static TaskTracking.Papers.Word.WordParts;

namespace TaskTracking.Papers.Word;

/// <summary>The body of a paper.</summary>
internal static class WordBlocks
{
    /// <summary>The blocks in order; the last stays with the signatures that follow.</summary>
    public static IEnumerable<OpenXmlElement> Of(IReadOnlyList<Block> blocks) =>
        blocks.SelectMany((block, i) => i == blocks.Count - 1 && block is Line last ? [Paragraph(WordStyles.IdOf(last.Look), last.Spans, keepNext: true)] : Of(block));

    private static IEnumerable<OpenXmlElement> Of(Block block) => block switch
    {
        Line line => [Paragraph(WordStyles.IdOf(line.Look), line.Spans)],
        Grid grid => [TableOf(grid)],
        _ => [],
    };

    private static OpenXmlElement TableOf(Grid grid)
    {
        var rows = grid.Rows.Select(row => Row(grid.Widths, row.Select(cell => cell.SelectMany(Of))));
        return Table(grid.Widths, lines: true, grid.Head.Count == 0 ? rows : rows.Prepend(Row(grid.Widths, grid.Head.Select(h => new[] { Paragraph("PaperCellHead", h) }), head: true)));
    }
}
