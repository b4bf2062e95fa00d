namespace TaskTracking.Documents.Reading.Pdf.Rulings;

/// <summary>A table with lines on one page: its cells by rows, each with its own segments from top to bottom.</summary>
internal sealed record RuledTable(RuledGrid Grid, IReadOnlyList<RuledCell> Cells)
{
    // In line heights: a run is cut at the space nearest to the line that parts two cells.
    private const double Near = 1.5;
    private const double Inside = 1;

    // No run reaches over more cells than a row of figures has.
    private const int MostCuts = 24;

    public static RuledTable Of(RuledGrid grid, IReadOnlyList<PdfFragment> fragments)
    {
        var cells = fragments.SelectMany(f => Cut(grid, f))
            .GroupBy(f => CellOf(grid, f))
            .OrderBy(c => c.Key.Row).ThenBy(c => c.Key.Column)
            .Select(c => new RuledCell(c.Key.Row, c.Key.Column, PdfSegments.Of(c)));
        return new RuledTable(grid, [.. cells.Where(c => c.Segments.Count > 0)]);
    }

    // Cells so close that the page's words come in one run over the line between them.
    private static IEnumerable<PdfFragment> Cut(RuledGrid grid, PdfFragment fragment)
    {
        var rest = fragment;
        foreach (var wall in grid.WallsBetween(fragment.Box.Left + Inside, fragment.Box.Right - Inside, fragment.Middle).Take(MostCuts))
        {
            if (PdfSegment.CutNear(rest, wall, Near) is { } parts)
            {
                yield return parts.Left;
                rest = parts.Right;
            }
        }

        yield return rest;
    }

    // Where a word reaches over a line it belongs where most of it stands.
    private static (int Row, int Column) CellOf(RuledGrid grid, PdfFragment fragment)
    {
        var x = Math.Clamp((fragment.Box.Left + fragment.Box.Right) / 2, grid.Box.Left + Inside, grid.Box.Right - Inside);
        return grid.At(x, fragment.Middle) ?? (0, 0);
    }
}

/// <summary>A cell by its first row and column.</summary>
internal sealed record RuledCell(int Row, int Column, IReadOnlyList<PdfSegment> Segments)
{
    public string Text => string.Join(' ', Segments.Select(s => s.Text.Trim()));
}
