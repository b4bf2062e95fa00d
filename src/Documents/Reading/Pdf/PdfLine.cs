namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>Segments side by side on one line of a page, from left to right.</summary>
internal sealed record PdfLine(IReadOnlyList<PdfSegment> Segments)
{
    public double Top => Segments.Min(s => s.Box.Top);

    public double Bottom => Segments.Max(s => s.Box.Bottom);

    public double Height => Bottom - Top;

    public double Middle => (Top + Bottom) / 2;

    /// <summary>Lines from top to bottom.</summary>
    /// <param name="segments">From top to bottom, on a line from left to right.</param>
    public static IReadOnlyList<PdfLine> Of(IReadOnlyList<PdfSegment> segments)
    {
        var lines = new List<List<PdfSegment>>();
        foreach (var segment in segments)
        {
            if (lines.Count > 0 && PdfSegment.SharesLine(lines[^1][0].Box, segment.Box))
            {
                lines[^1].Add(segment);
            }
            else
            {
                lines.Add([segment]);
            }
        }

        return [.. lines.Select(l => new PdfLine([.. l.OrderBy(s => s.Box.Left)]))];
    }
}
