using System.Text;
using TaskTracking.Facts;

namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>A stretch of words on one line with no wide gap: what becomes a <see cref="SourceLine"/>.</summary>
internal sealed class PdfSegment
{
    // In ems. Words stand a quarter of an em apart, up to one in loose justified lines; columns much more.
    private const double WideGap = 1.8;
    private const double Space = 0.25;
    private const double CellGap = 0.7;
    private const double Touching = 0.12;
    private const int MostSpaces = 40;

    private readonly StringBuilder _text = new();
    private readonly List<PdfFragment> _fragments = [];

    public PdfSegment(PdfFragment first)
    {
        Box = first.Box;
        _text.Append(first.Text);
        _fragments.Add(first);
    }

    public Box Box { get; private set; }

    public string Text => _text.ToString();

    public double Height => Box.Bottom - Box.Top;

    public bool Bold => Share(f => f.Bold) > 0.5;

    public bool Italic => Share(f => f.Italic) > 0.5;

    /// <summary>Points, of most of its letters.</summary>
    public double Size => _fragments.MaxBy(f => f.Text.Length)!.Font.Size;

    public string FontName => _fragments.MaxBy(f => f.Text.Length)!.Font.Name;

    /// <summary>Takes in the next fragment to the right, or leaves it to a segment of its own.</summary>
    public bool TryAppend(PdfFragment next)
    {
        var em = Math.Max(4, Math.Min(Height, next.Height) / 1.15);
        var gap = next.Box.Left - Box.Right;
        if (!SharesLine(Box, next.Box) || gap < -em || (gap > WideGap * em && !BlankForm.Joins(Text, next.Text)))
        {
            return false;
        }

        if (gap > Touching * em && !EndsInSpace() && !next.Text.StartsWith(' '))
        {
            _text.Append(' ', Math.Clamp((int)Math.Round(gap / (Space * em)), 1, gap > WideGap * em ? MostSpaces : 1));
        }

        _text.Append(next.Text);
        _fragments.Add(next);
        Box = new Box(Box.Left, Math.Min(Box.Top, next.Box.Top), Math.Max(Box.Right, next.Box.Right), Math.Max(Box.Bottom, next.Box.Bottom));
        return true;
    }

    /// <summary>The two segments that its widest gap makes, where that is wide enough to part two cells; null where it is not.</summary>
    public (PdfSegment Left, PdfSegment Right)? SplitAtWidestGap()
    {
        var widest = Enumerable.Range(1, _fragments.Count - 1).OrderByDescending(GapBefore).FirstOrDefault();
        return widest > 0 && GapBefore(widest) > CellGap * Math.Max(4, Height / 1.15)
            ? (Of(_fragments.Take(widest)), Of(_fragments.Skip(widest)))
            : null;
    }

    /// <summary>
    /// Parts at the space nearest to where a column begins, for cells so close that the page writes them in one run; null where
    /// none is near. Where letters stand within a run is told from their widths.
    /// </summary>
    public (PdfSegment Left, PdfSegment Right)? SplitNear(double x)
    {
        if (_fragments.FindIndex(1, f => Math.Abs(f.Box.Left - x) < 1) is var begins and > 0)
        {
            return (Of(_fragments.Take(begins)), Of(_fragments.Skip(begins)));
        }

        var at = _fragments.FindIndex(f => f.Box.Left < x && f.Box.Right > x);
        if (at < 0)
        {
            return null;
        }

        return CutNear(_fragments[at], x, 1) is { } parts ? (Of([.. _fragments.Take(at), parts.Left]), Of([parts.Right, .. _fragments.Skip(at + 1)])) : null;
    }

    /// <summary>The two parts of a run that the space nearest to a place makes; null where none is within so many line heights.</summary>
    public static (PdfFragment Left, PdfFragment Right)? CutNear(PdfFragment run, double x, double heights)
    {
        if (PdfSegments.SpaceNear(run, x) is not { } space)
        {
            return null;
        }

        var (left, right) = (PdfSegments.Part(run, 0, space), PdfSegments.Part(run, space + 1, run.Text.Length));
        return Math.Abs(right.Box.Left - x) < heights * run.Height ? (Ending(left, x), Starting(right, x)) : null;
    }

    private static PdfFragment Ending(PdfFragment part, double x) => part with { Box = new Box(part.Box.Left, part.Box.Top, Math.Min(part.Box.Right, x - 1), part.Box.Bottom) };

    private static PdfFragment Starting(PdfFragment part, double x) => part with { Box = new Box(Math.Max(part.Box.Left, x), part.Box.Top, part.Box.Right, part.Box.Bottom) };

    /// <summary>Whether two boxes stand on the same line: they overlap by half of the lower one.</summary>
    public static bool SharesLine(Box one, Box other)
    {
        var overlap = Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Top, other.Top);
        return overlap > 0.5 * Math.Min(one.Bottom - one.Top, other.Bottom - other.Top);
    }

    private double GapBefore(int fragment) => _fragments[fragment].Box.Left - _fragments[fragment - 1].Box.Right;

    private static PdfSegment Of(IEnumerable<PdfFragment> fragments)
    {
        PdfSegment? segment = null;
        foreach (var fragment in fragments)
        {
            if (segment is null || !segment.TryAppend(fragment))
            {
                segment ??= new PdfSegment(fragment);
            }
        }

        return segment!;
    }

    private bool EndsInSpace() => _text.Length > 0 && _text[^1] == ' ';

    private double Share(Func<PdfFragment, bool> has) =>
        (double)_fragments.Where(has).Sum(f => f.Text.Length) / Math.Max(1, _fragments.Sum(f => f.Text.Length));
}
