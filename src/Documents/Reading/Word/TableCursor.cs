namespace TaskTracking.Documents.Reading.Word;

/// <summary>In which table cell the reading stands: tables counted in document order, columns in grid columns.</summary>
internal sealed class TableCursor
{
    private readonly Stack<Position> _open = new();
    private int _tables;

    private sealed class Position(int table)
    {
        public int Table { get; } = table;

        public int Row { get; set; } = -1;

        public int Column { get; set; }

        public int NextColumn { get; set; }

        public bool Styled { get; set; }

        public bool Shaded { get; set; }
    }

    /// <summary>How many tables are open around the reading.</summary>
    public int Depth => _open.Count;

    public TableCell? Cell => _open.TryPeek(out var at) ? new TableCell(at.Table, Math.Max(0, at.Row), at.Column) : null;

    /// <summary>The cell, or the style of its table, may paint a background: white words there may well be seen.</summary>
    public bool MayBeDark => _open.Any(at => at.Shaded || at.Styled);

    public void OpenTable() => _open.Push(new Position(_tables++));

    public void CloseTable() => _open.TryPop(out _);

    public void OpenRow()
    {
        if (_open.TryPeek(out var at))
        {
            at.Row++;
            at.NextColumn = 0;
        }
    }

    public void OpenCell()
    {
        if (_open.TryPeek(out var at))
        {
            at.Column = at.NextColumn++;
            at.Shaded = false;
        }
    }

    /// <summary>The open cell reaches over several grid columns.</summary>
    public void Span(int columns)
    {
        if (_open.TryPeek(out var at))
        {
            at.NextColumn = at.Column + Math.Clamp(columns, 1, 64);
        }
    }

    public void Shade()
    {
        if (_open.TryPeek(out var at))
        {
            at.Shaded = true;
        }
    }

    public void Style(string? name)
    {
        if (_open.TryPeek(out var at))
        {
            at.Styled = name is not (null or "TableGrid" or "TableNormal");
        }
    }
}
