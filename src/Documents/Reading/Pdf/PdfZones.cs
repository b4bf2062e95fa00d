namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>Tells a page's own text from what its annotations draw over it.</summary>
internal static class PdfZones
{
    // An appearance may draw a little beyond its rectangle.
    private const double Slack = 3;

    /// <summary>
    /// Pairs each fragment with the annotation that drew it, or null. Poppler draws annotations after the page's content;
    /// so a fragment is an annotation's when it stands in its rectangle, in one of its typefaces, and either after all of the
    /// page's own text or in a typeface that the page's own text does not use. A name printed under a signature stays text.
    /// </summary>
    public static IReadOnlyList<(PdfFragment Fragment, PdfAnnotation? Annotation)> Assign(PdfTextPage page, IReadOnlyList<PdfAnnotation> annotations)
    {
        var candidates = page.Fragments.Select(f => (Fragment: f, Annotation: annotations.LastOrDefault(a => MayDraw(a, f)))).ToList();
        var lastOwn = candidates.FindLastIndex(c => c.Annotation is null && !string.IsNullOrWhiteSpace(c.Fragment.Text));
        var ownFonts = candidates.Where(c => c.Annotation is null).Select(c => c.Fragment.Font.Name).ToHashSet(StringComparer.Ordinal);
        return [.. candidates.Select((c, index) =>
            index > lastOwn || !ownFonts.Contains(c.Fragment.Font.Name) ? c : (c.Fragment, null))];
    }

    private static bool MayDraw(PdfAnnotation annotation, PdfFragment fragment) =>
        annotation.Fonts.Contains(fragment.Font.Name)
        && fragment.Middle >= annotation.Box.Top - Slack
        && fragment.Middle <= annotation.Box.Bottom + Slack
        && fragment.Box.Left >= annotation.Box.Left - Slack
        && (fragment.Box.Left + fragment.Box.Right) / 2 <= annotation.Box.Right + Slack;
}
