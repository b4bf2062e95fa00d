using System.Text.RegularExpressions;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>Joins fragments into segments, line by line, and parts those that only spaces hold together.</summary>
internal static partial class PdfSegments
{
    /// <summary>Segments from top to bottom, on a line from left to right.</summary>
    public static IReadOnlyList<PdfSegment> Of(IEnumerable<PdfFragment> fragments)
    {
        var pieces = fragments.SelectMany(Split).Where(f => !string.IsNullOrWhiteSpace(f.Text)).ToList();
        var segments = new List<PdfSegment>();
        foreach (var row in Rows(WithoutDoubles(pieces)))
        {
            PdfSegment? open = null;
            foreach (var fragment in row.OrderBy(f => f.Box.Left))
            {
                if (open is null || !open.TryAppend(fragment))
                {
                    segments.Add(open = new PdfSegment(fragment));
                }
            }
        }

        return segments;
    }

    // Fragments on one line with the highest of them; comparing with that one keeps rows from creeping down the page.
    private static List<List<PdfFragment>> Rows(IEnumerable<PdfFragment> pieces)
    {
        var rows = new List<List<PdfFragment>>();
        foreach (var piece in pieces.OrderBy(p => p.Middle).ThenBy(p => p.Box.Left))
        {
            var row = rows.Count > 0 ? rows[^1] : null;
            if (row is not null && PdfSegment.SharesLine(row[0].Box, piece.Box))
            {
                row.Add(piece);
            }
            else
            {
                rows.Add([piece]);
            }
        }

        return rows;
    }

    // Poor man's bold: the same words drawn twice, a fraction of a point apart.
    private static IEnumerable<PdfFragment> WithoutDoubles(List<PdfFragment> pieces)
    {
        var seen = new HashSet<(string, int, int)>();
        foreach (var piece in pieces)
        {
            var (x, y) = ((int)Math.Round(piece.Box.Left), (int)Math.Round(piece.Box.Top));
            var known = Enumerable.Range(-1, 3).Any(dx => Enumerable.Range(-1, 3).Any(dy => seen.Contains((piece.Text, x + dx, y + dy))));
            seen.Add((piece.Text, x, y));
            if (!known)
            {
                yield return piece;
            }
        }
    }

    // Two columns set apart with the space bar: where each part begins is told from the widths of its letters.
    private static IEnumerable<PdfFragment> Split(PdfFragment fragment)
    {
        var start = 0;
        foreach (Match gap in LongGap().Matches(fragment.Text))
        {
            var left = fragment.Text[start..gap.Index];
            var right = fragment.Text[(gap.Index + gap.Length)..];
            if (string.IsNullOrWhiteSpace(left) || string.IsNullOrWhiteSpace(right) || BlankForm.Joins(left, right))
            {
                continue;
            }

            yield return Part(fragment, start, gap.Index);
            start = gap.Index + gap.Length;
        }

        yield return start == 0 ? fragment : Part(fragment, start, fragment.Text.Length);
    }

    /// <summary>A stretch of a run, its box told from the widths of its letters.</summary>
    internal static PdfFragment Part(PdfFragment whole, int from, int to)
    {
        var scale = whole.Width / Math.Max(0.01, Advance(whole.Text));
        var left = whole.Box.Left + (Advance(whole.Text.AsSpan(0, from)) * scale);
        var right = whole.Box.Left + (Advance(whole.Text.AsSpan(0, to)) * scale);
        return whole with { Text = whole.Text[from..to], Box = new Box(left, whole.Box.Top, right, whole.Box.Bottom) };
    }

    /// <summary>The space of a run after which the next word begins nearest to a place; null where no space is within.</summary>
    internal static int? SpaceNear(PdfFragment run, double x)
    {
        var scale = run.Width / Math.Max(0.01, Advance(run.Text));
        var (at, nearest, space) = (run.Box.Left, double.MaxValue, (int?)null);
        for (var i = 0; i < run.Text.Length - 1; i++)
        {
            at += Advance(run.Text[i]) * scale;
            if (i > 0 && run.Text[i] == ' ' && Math.Abs(at - x) < nearest)
            {
                (nearest, space) = (Math.Abs(at - x), i);
            }
        }

        return space;
    }

    // Widths in ems of a Times-like face.
    private static double Advance(ReadOnlySpan<char> text)
    {
        var sum = 0.0;
        foreach (var character in text)
        {
            sum += Advance(character);
        }

        return sum;
    }

    private static double Advance(char character) => char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.NonSpacingMark ? 0 : char.IsWhiteSpace(character) ? 0.25 : char.IsUpper(character) ? 0.68 : char.IsPunctuation(character) ? 0.3 : 0.46;

    [GeneratedRegex(@"[ \u00A0\t]{6,}", RegexOptions.None, MatchTimeout.Milliseconds)]
    private static partial Regex LongGap();
}
