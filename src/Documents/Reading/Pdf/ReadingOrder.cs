namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>
/// Orders the segments of a page as a reader takes them: down the page, but where two columns stand side by side (letterhead,
/// foot with recipients and signature) first the left one whole, then the right. Tables of three and more columns go row by row.
/// </summary>
internal static class ReadingOrder
{
    private const double NarrowestGutter = 4;

    // A band goes on over a gap of this many line heights: a signature needs room between title and name.
    private const double TallestGap = 8;

    // Boxes of consecutive lines overlap a little: a short last line left of the next indent is no column.
    private const double LeastOverlap = 0.25;

    public static IReadOnlyList<PdfSegment> Of(IReadOnlyList<PdfSegment> segments)
    {
        var ordered = new List<PdfSegment>(segments.Count);
        for (var i = 0; i < segments.Count;)
        {
            var end = BandEnd(segments, i, out var gutter);
            if (end == i)
            {
                ordered.Add(segments[i++]);
                continue;
            }

            var band = segments.Skip(i).Take(end - i).ToList();
            TakeBack(ordered, band, gutter);
            ordered.AddRange(band.Where(s => s.Box.Right <= gutter));
            ordered.AddRange(band.Where(s => s.Box.Right > gutter));
            i = end;
        }

        return ordered;
    }

    // The right column may begin a line higher: "KT. GIÁM ĐỐC" above the level of "Nơi nhận".
    private static void TakeBack(List<PdfSegment> ordered, List<PdfSegment> band, double gutter)
    {
        var top = band.Min(s => s.Box.Top);
        while (ordered.Count > 0 && ordered[^1].Box.Left > gutter && ordered[^1].Box.Top < top && top - ordered[^1].Box.Bottom < ordered[^1].Height)
        {
            top = ordered[^1].Box.Top;
            band.Insert(0, ordered[^1]);
            ordered.RemoveAt(ordered.Count - 1);
        }
    }

    // A band starts where two segments stand side by side, and only two; it ends at the first segment that crosses the gutter.
    private static int BandEnd(IReadOnlyList<PdfSegment> segments, int start, out double gutter)
    {
        gutter = 0;
        if (!StartsPair(segments, start, out var left, out var right))
        {
            return start;
        }

        var (bottom, end) = (segments[start].Box.Bottom, start);
        for (; end < segments.Count; end++)
        {
            var box = segments[end].Box;
            var onLeft = box.Left < right && box.Right <= right;
            var (newLeft, newRight) = onLeft && box.Right < right - NarrowestGutter
                ? (Math.Max(left, box.Right), right)
                : (left, Math.Min(right, box.Left));
            if (newRight - newLeft < NarrowestGutter || box.Top - bottom > TallestGap * segments[end].Height || IsTableRow(segments, end))
            {
                break;
            }

            (left, right) = (newLeft, newRight);
            bottom = Math.Max(bottom, box.Bottom);
        }

        gutter = (left + right) / 2;
        return BeginsBelow(segments, start, end) ? end - 1 : end;
    }

    // A line under both columns that stands nearer to the line crossing the gutter than to the columns belongs below:
    // "Kính gửi:" centred over its list.
    private static bool BeginsBelow(IReadOnlyList<PdfSegment> segments, int start, int end)
    {
        if (end - start < 3 || end >= segments.Count)
        {
            return false;
        }

        var last = segments[end - 1].Box;
        var above = 0.0;
        for (var i = start; i < end - 1; i++)
        {
            above = Math.Max(above, segments[i].Box.Bottom);
        }

        return last.Top >= above && segments[end].Box.Top - last.Bottom < last.Top - above;
    }

    private static bool StartsPair(IReadOnlyList<PdfSegment> segments, int start, out double left, out double right)
    {
        (left, right) = (0, 0);
        if (start + 1 >= segments.Count || IsTableRow(segments, start))
        {
            return false;
        }

        var (one, other) = (segments[start].Box, segments[start + 1].Box);
        var overlap = Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Top, other.Top);
        if (overlap < LeastOverlap * Math.Min(one.Bottom - one.Top, other.Bottom - other.Top))
        {
            return false;
        }

        (left, right) = one.Left < other.Left ? (one.Right, other.Left) : (other.Right, one.Left);
        return right - left >= NarrowestGutter;
    }

    private static bool IsTableRow(IReadOnlyList<PdfSegment> segments, int at) =>
        at + 2 < segments.Count
        && PdfSegment.SharesLine(segments[at].Box, segments[at + 1].Box)
        && PdfSegment.SharesLine(segments[at].Box, segments[at + 2].Box);
}
