using TaskTracking.Documents.Reading.Pdf.Rulings;

namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>
/// The own text of page after page in reading order: tables by their drawn lines, what else stands in columns as
/// <see cref="PdfTables"/> and <see cref="ReadingOrder"/> tell it.
/// </summary>
internal sealed class PageText
{
    private readonly RunningTable _running = new();
    private int _tables;

    /// <summary>The stretches of a page; those of one cell follow each other.</summary>
    public IReadOnlyList<PageStretch> Of(IReadOnlyList<PdfFragment> fragments, IReadOnlyList<Ruling> rulings, int page)
    {
        var ruled = RuledPage.Of(fragments, rulings);
        var rest = PdfSegments.Of(ruled.Rest);
        var stretches = new List<PageStretch>();
        var from = 0;
        foreach (var table in ruled.Tables)
        {
            var above = rest.Skip(from).TakeWhile(s => (s.Box.Top + s.Box.Bottom) / 2 < table.Grid.Box.Top).ToList();
            AddText(stretches, above);
            from += above.Count;
            AddTable(stretches, _running.Place(table, page, above, ref _tables));
        }

        var below = rest.Skip(from).ToList();
        AddText(stretches, below);
        if (below.Exists(RunningTable.IsText))
        {
            _running.Close();
        }

        return stretches;
    }

    private void AddText(List<PageStretch> stretches, List<PdfSegment> text) =>
        stretches.AddRange(PdfTables.Of(text, ref _tables).Select(t => new PageStretch([t.Segment], t.Cell, false, false)));

    private static void AddTable(List<PageStretch> stretches, PlacedTable placed) =>
        stretches.AddRange(placed.Content.Cells.Select(c => new PageStretch(c.Segments, new TableCell(placed.Table, placed.Rows[c.Row], c.Column), c.Row == placed.BrokenRow, c.Row < placed.Again)));
}

/// <summary>Segments that stand together.</summary>
/// <param name="GoesOn">The rest of a cell that the page before began.</param>
/// <param name="IsHeadAgain">The head of a table that the page only repeats.</param>
internal sealed record PageStretch(IReadOnlyList<PdfSegment> Segments, TableCell? Cell, bool GoesOn, bool IsHeadAgain);
