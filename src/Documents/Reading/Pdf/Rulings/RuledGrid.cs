using TaskTracking.Facts;

namespace TaskTracking.Documents.Reading.Pdf.Rulings;

/// <summary>
/// Lines that meet, as rows and columns: a cell is what no line parts, so that cells merged over rows and columns are one, named
/// by their first row and column.
/// </summary>
internal sealed class RuledGrid
{
    // Lines that reach farther than this beyond the outermost that cross them close the table on that side.
    private const double OpenSide = 12;
    private const double Slack = 3;

    private readonly double[] _columns;
    private readonly double[] _rows;
    private readonly (int Row, int Column)[,] _cells;

    private RuledGrid(double[] columns, double[] rows, IReadOnlyList<Ruling> lines)
    {
        (_columns, _rows) = (columns, rows);
        _cells = new (int, int)[rows.Length - 1, columns.Length - 1];
        Join(Walls(lines, across: false), Walls(lines, across: true));
    }

    public Box Box => new(_columns[0], _rows[0], _columns[^1], _rows[^1]);

    /// <summary>Where columns begin, and where the last one ends.</summary>
    public IReadOnlyList<double> Columns => _columns;

    public int RowCount => _rows.Length - 1;

    /// <summary>Rows and columns of lines that meet; null where these are no table: a frame, a rule, a box of one column.</summary>
    public static RuledGrid? Of(IReadOnlyList<Ruling> lines)
    {
        var across = lines.Where(l => l.IsAcross).ToList();
        var down = lines.Where(l => !l.IsAcross).ToList();
        if (across.Count == 0 || down.Count == 0)
        {
            return null;
        }

        var columns = Places(down, across.Min(l => l.From), across.Max(l => l.To));
        var rows = Places(across, down.Min(l => l.From), down.Max(l => l.To));
        return columns.Length > 2 && rows.Length > 1 ? new RuledGrid(columns, rows, lines) : null;
    }

    /// <summary>The cell at a place of the page; null outside.</summary>
    public (int Row, int Column)? At(double x, double y) =>
        Index(_rows, y) is { } row && Index(_columns, x) is { } column ? _cells[row, column] : null;

    /// <summary>Where lines down stand at a height, within a stretch.</summary>
    public IEnumerable<double> WallsBetween(double left, double right, double y)
    {
        if (Index(_rows, y) is not { } row)
        {
            yield break;
        }

        for (var column = 1; column < _columns.Length - 1; column++)
        {
            if (_columns[column] > left && _columns[column] < right && _cells[row, column - 1] != _cells[row, column])
            {
                yield return _columns[column];
            }
        }
    }

    // Sorted, double lines as one, and the ends of the crossing lines where no line closes them.
    private static double[] Places(List<Ruling> lines, double first, double last)
    {
        var places = new List<double>();
        foreach (var at in lines.Select(l => l.At).Order())
        {
            if (places.Count == 0 || at - places[^1] > Slack)
            {
                places.Add(at);
            }
        }

        if (first < places[0] - OpenSide)
        {
            places.Insert(0, first);
        }

        if (last > places[^1] + OpenSide)
        {
            places.Add(last);
        }

        return [.. places];
    }

    // Whether a line stands before each place, for each stretch that crosses it: [place, stretch].
    private bool[,] Walls(IReadOnlyList<Ruling> lines, bool across)
    {
        var (places, stretches) = across ? (_rows, _columns) : (_columns, _rows);
        var walls = new bool[places.Length, stretches.Length - 1];
        foreach (var line in lines.Where(l => l.IsAcross == across))
        {
            var place = Nearest(places, line.At);
            for (var stretch = 0; stretch < stretches.Length - 1; stretch++)
            {
                var middle = (stretches[stretch] + stretches[stretch + 1]) / 2;
                walls[place, stretch] |= middle > line.From && middle < line.To;
            }
        }

        return walls;
    }

    // From the top left each cell takes the name of the one above or left of it where no wall is between. Two names that meet
    // only later stay two cells: merged cells are rectangles.
    private void Join(bool[,] down, bool[,] across)
    {
        for (var row = 0; row < _rows.Length - 1; row++)
        {
            for (var column = 0; column < _columns.Length - 1; column++)
            {
                _cells[row, column] = column > 0 && !down[column, row] ? _cells[row, column - 1]
                    : row > 0 && !across[row, column] ? _cells[row - 1, column]
                    : (row, column);
            }
        }
    }

    private static int? Index(double[] places, double at)
    {
        var found = Array.BinarySearch(places, at);
        var index = found >= 0 ? found : ~found - 1;
        return index >= 0 && index < places.Length - 1 ? index : null;
    }

    private static int Nearest(double[] places, double at)
    {
        var found = Array.BinarySearch(places, at);
        var after = Math.Clamp(found >= 0 ? found : ~found, 0, places.Length - 1);
        return after > 0 && at - places[after - 1] < places[after] - at ? after - 1 : after;
    }
}
