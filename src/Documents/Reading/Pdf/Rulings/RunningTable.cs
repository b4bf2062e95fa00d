namespace TaskTracking.Documents.Reading.Pdf.Rulings;

/// <summary>
/// Numbers tables with lines over the pages of a file. A table that opens a page under the columns of the one that closed the
/// page before is the same one: its head, where it stands there again, is the head, and a row broken between them is one row.
/// </summary>
internal sealed class RunningTable
{
    private const double SameColumn = 4;
    private const int MostHeadRows = 4;

    // A page's number, or a line that says whose page it is, is no text between the two.
    private const int LongestMark = 12;

    private RuledTable? _last;
    private int _lastPage;
    private int _table;
    private int _nextRow;
    private List<string> _head = [];
    private HashSet<int> _lastRowColumns = [];

    /// <summary>Whether a segment beside a table is more than a page's mark.</summary>
    public static bool IsText(PdfSegment segment) => segment.Text.Trim().Length > LongestMark;

    /// <summary>Rows of the page's table among those of the whole.</summary>
    /// <param name="above">What stands above it on the page.</param>
    /// <param name="tables">How many tables came before; counted on where this one is new.</param>
    public PlacedTable Place(RuledTable table, int page, IReadOnlyList<PdfSegment> above, ref int tables)
    {
        if (!GoesOn(table, page, above))
        {
            (_table, _nextRow, _head) = (tables++, 0, Rows(table, MostHeadRows));
            return Placed(table, page, [.. Enumerable.Range(0, table.Grid.RowCount)], 0, null);
        }

        var own = Rows(table, MostHeadRows);
        var again = own.Zip(_head).TakeWhile(p => p.First.Length > 0 && p.First == p.Second).Count();
        var broken = IsRest(table, again);
        var first = broken ? _nextRow - 1 : _nextRow;
        return Placed(table, page, [.. Enumerable.Range(0, table.Grid.RowCount).Select(r => r < again ? r : first + r - again)], again, broken ? again : null);
    }

    /// <summary>Text below a table, and it is closed.</summary>
    public void Close() => _last = null;

    private PlacedTable Placed(RuledTable table, int page, int[] rows, int again, int? broken)
    {
        (_last, _lastPage, _nextRow) = (table, page, rows[^1] + 1);
        var last = table.Cells.Max(c => c.Row);
        _lastRowColumns = [.. table.Cells.Where(c => c.Row == last).Select(c => c.Column)];
        return new PlacedTable(_table, table, rows, again, broken);
    }

    private bool GoesOn(RuledTable table, int page, IReadOnlyList<PdfSegment> above) =>
        _last is { } last && page == _lastPage + 1
        && !above.Any(IsText)
        && last.Grid.Columns.Count == table.Grid.Columns.Count
        && last.Grid.Columns.Zip(table.Grid.Columns).All(c => Math.Abs(c.First - c.Second) < SameColumn);

    // A row broken by the page leaves its first cell, the number or the name, on the page before; or all its cells go on small.
    private bool IsRest(RuledTable table, int row)
    {
        var cells = table.Cells.Where(c => c.Row == row).ToList();
        return cells.Count > 0 && cells.TrueForAll(c => _lastRowColumns.Contains(c.Column))
            && ((_lastRowColumns.Contains(0) && cells.TrueForAll(c => c.Column > 0)) || cells.TrueForAll(c => char.IsLower(c.Text[0])));
    }

    private static List<string> Rows(RuledTable table, int most) =>
        [.. Enumerable.Range(0, Math.Min(most, table.Grid.RowCount)).Select(r => string.Join('|', table.Cells.Where(c => c.Row == r).Select(c => c.Text)))];
}

/// <summary>A table of one page as part of the whole one.</summary>
/// <param name="Rows">For each of its rows, which one of the whole table it is.</param>
/// <param name="Again">How many of its rows are the head again.</param>
/// <param name="BrokenRow">Its row that is the rest of one on the page before.</param>
internal sealed record PlacedTable(int Table, RuledTable Content, IReadOnlyList<int> Rows, int Again, int? BrokenRow);
