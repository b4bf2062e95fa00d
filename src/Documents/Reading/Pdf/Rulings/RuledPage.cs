namespace TaskTracking.Documents.Reading.Pdf.Rulings;

/// <summary>A page's fragments, parted into those that stand in its tables with lines and the rest.</summary>
internal sealed class RuledPage
{
    private const int FewestTexts = 2;

    private RuledPage(IReadOnlyList<RuledTable> tables, IReadOnlyList<PdfFragment> rest) => (Tables, Rest) = (tables, rest);

    /// <summary>From top to bottom.</summary>
    public IReadOnlyList<RuledTable> Tables { get; }

    public IReadOnlyList<PdfFragment> Rest { get; }

    public static RuledPage Of(IReadOnlyList<PdfFragment> fragments, IReadOnlyList<Ruling> lines)
    {
        var grids = lines.Count == 0 ? [] : RuledGrids.Of(lines);
        var rest = fragments;
        var tables = new List<RuledTable>();
        foreach (var grid in grids)
        {
            var inside = rest.Where(f => IsIn(grid, f)).ToList();
            if (RuledTable.Of(grid, inside) is { } table && table.Cells.Count >= FewestTexts)
            {
                tables.Add(table);
                rest = [.. rest.Where(f => !IsIn(grid, f))];
            }
        }

        return new RuledPage(tables, rest);
    }

    private static bool IsIn(RuledGrid grid, PdfFragment fragment) =>
        fragment.Middle > grid.Box.Top && fragment.Middle < grid.Box.Bottom
        && fragment.Box.Right > grid.Box.Left && fragment.Box.Left < grid.Box.Right
        && Math.Min(fragment.Box.Right, grid.Box.Right) - Math.Max(fragment.Box.Left, grid.Box.Left) > fragment.Width / 2;
}
