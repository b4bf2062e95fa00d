namespace TaskTracking.Documents.Reading.Pdf.Rulings;

/// <summary>
/// Follows what a page draws and keeps the straight lines across and down: strokes, and filled shapes so thin that they are
/// lines. Curves, slants, areas and what is white are none.
/// </summary>
internal sealed class RulingPen(PdfPage page)
{
    private const int MostLines = 10_000;
    private const int MostPoints = 20_000;
    private const int DeepestState = 256;

    // Points. Borders are up to three points thick; shorter than four a line parts nothing.
    private const double Thickest = 3;
    private const double Slant = 1;
    private const double Shortest = 4;

    private readonly List<Ruling> _lines = [];
    private readonly Stack<State> _kept = new();
    private readonly List<List<(double X, double Y)>> _path = [];
    private State _state = new(PageMatrix.None, 1, false, false);
    private bool _curved;
    private int _points;

    private readonly record struct State(PageMatrix Matrix, double Width, bool WhiteStroke, bool WhiteFill);

    /// <summary>So many lines are a map or a drawing, not tables.</summary>
    public bool IsFull => _lines.Count >= MostLines;

    public IReadOnlyList<Ruling> Lines => IsFull ? [] : _lines;

    /// <summary>Keeps the state and moves into the space of a form.</summary>
    public void Enter(PageMatrix form)
    {
        Keep();
        _state = _state with { Matrix = form.Then(_state.Matrix) };
    }

    public void Leave() => _state = _kept.TryPop(out var before) ? before : _state;

    public void Follow(ReadOnlySpan<byte> operation, ReadOnlySpan<double> numbers)
    {
        switch (operation)
        {
            case [(byte)'q']: Keep(); break;
            case [(byte)'Q']: Leave(); break;
            case [(byte)'c', (byte)'m'] when numbers.Length >= 6: _state = _state with { Matrix = PageMatrix.From(numbers).Then(_state.Matrix) }; break;
            case [(byte)'w'] when numbers.Length > 0: _state = _state with { Width = numbers[^1] }; break;
            case [(byte)'G'] or [(byte)'R', (byte)'G'] or [(byte)'K'] or [(byte)'S', (byte)'C', ..]: _state = _state with { WhiteStroke = IsWhite(numbers, operation[0] == 'K') }; break;
            case [(byte)'g'] or [(byte)'r', (byte)'g'] or [(byte)'k'] or [(byte)'s', (byte)'c', ..]: _state = _state with { WhiteFill = IsWhite(numbers, operation[0] == 'k') }; break;
            default: Draw(operation, numbers); break;
        }
    }

    private void Draw(ReadOnlySpan<byte> operation, ReadOnlySpan<double> numbers)
    {
        switch (operation)
        {
            case [(byte)'m'] when numbers.Length >= 2: Move(numbers[^2], numbers[^1]); break;
            case [(byte)'l'] when numbers.Length >= 2: Line(numbers[^2], numbers[^1]); break;
            case [(byte)'c'] or [(byte)'v'] or [(byte)'y']: _curved = true; break;
            case [(byte)'h']: Close(); break;
            case [(byte)'r', (byte)'e'] when numbers.Length >= 4: Rectangle(numbers[^4], numbers[^3], numbers[^2], numbers[^1]); break;
            case [(byte)'S']: Paint(stroke: true, fill: false); break;
            case [(byte)'s']: Close(); Paint(stroke: true, fill: false); break;
            case [(byte)'f' or (byte)'F', ..]: Paint(stroke: false, fill: true); break;
            case [(byte)'B', ..] and ([_] or [_, (byte)'*']): Paint(stroke: true, fill: true); break;
            case [(byte)'b', ..] and ([_] or [_, (byte)'*']): Close(); Paint(stroke: true, fill: true); break;
            case [(byte)'n']: Clear(); break;
        }
    }

    private void Keep()
    {
        if (_kept.Count < DeepestState)
        {
            _kept.Push(_state);
        }
    }

    // Gray and RGB are white at 1; of CMYK no ink is.
    private static bool IsWhite(ReadOnlySpan<double> numbers, bool inks) => numbers.Length switch
    {
        0 => false,
        4 => numbers.IndexOfAnyExcept(0) < 0,
        _ => !inks && numbers.IndexOfAnyExcept(1) < 0,
    };

    private void Move(double x, double y)
    {
        _path.Add([]);
        Line(x, y);
    }

    private void Line(double x, double y)
    {
        if (_path.Count > 0 && _points++ < MostPoints)
        {
            _path[^1].Add(_state.Matrix.Of(x, y));
        }
    }

    private void Close()
    {
        if (_path.Count > 0 && _path[^1].Count > 0)
        {
            _path[^1].Add(_path[^1][0]);
        }
    }

    private void Rectangle(double x, double y, double width, double height)
    {
        Move(x, y);
        Line(x + width, y);
        Line(x + width, y + height);
        Line(x, y + height);
        Close();
    }

    private void Paint(bool stroke, bool fill)
    {
        if (!_curved && _points <= MostPoints)
        {
            _path.ForEach(part => Paint(part, stroke && !_state.WhiteStroke && Scaled(_state.Width) <= Thickest, fill && !_state.WhiteFill));
        }

        Clear();
    }

    private void Paint(List<(double X, double Y)> part, bool stroke, bool fill)
    {
        for (var i = 1; stroke && i < part.Count; i++)
        {
            Add(part[i - 1].X, part[i - 1].Y, part[i].X, part[i].Y, Slant);
        }

        if (fill && part.Count is >= 4 and <= 6)
        {
            Add(part.Min(p => p.X), part.Min(p => p.Y), part.Max(p => p.X), part.Max(p => p.Y), Thickest);
        }
    }

    private void Add(double x0, double y0, double x1, double y1, double thickest)
    {
        var box = page.ToBox([x0, y0, x1, y1]);
        var (width, height) = (box.Right - box.Left, box.Bottom - box.Top);
        if (IsFull || !double.IsFinite(width + height) || Math.Max(width, height) < Shortest || Math.Min(width, height) > thickest)
        {
            return;
        }

        _lines.Add(width > height
            ? new Ruling(true, (box.Top + box.Bottom) / 2, box.Left, box.Right)
            : new Ruling(false, (box.Left + box.Right) / 2, box.Top, box.Bottom));
    }

    private double Scaled(double width) => width * Math.Sqrt(Math.Abs((_state.Matrix.A * _state.Matrix.D) - (_state.Matrix.B * _state.Matrix.C)));

    private void Clear()
    {
        _path.Clear();
        _curved = false;
        _points = 0;
    }
}
