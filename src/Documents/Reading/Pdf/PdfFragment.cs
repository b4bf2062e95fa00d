using TaskTracking.Facts;

namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>A piece of text as poppler gives it: drawn in one go, in one typeface, at one place.</summary>
internal sealed record PdfFragment(string Text, Box Box, PdfFont Font, bool Bold, bool Italic)
{
    public double Height => Box.Bottom - Box.Top;

    public double Width => Box.Right - Box.Left;

    public double Middle => (Box.Top + Box.Bottom) / 2;
}

/// <summary>A typeface at a size and in a colour.</summary>
/// <param name="Name">BaseFont, with its subset tag.</param>
/// <param name="Size">Points, whole.</param>
/// <param name="IsInvisible">White, or all but transparent.</param>
internal sealed record PdfFont(string Name, double Size, bool IsInvisible);

/// <summary>A page's fragments in drawing order: the page's own content first, then what its annotations draw.</summary>
/// <param name="HasUnusedFonts">The page set typefaces for text that is not among the fragments: invisible text, perhaps.</param>
internal sealed record PdfTextPage(int Number, double Width, double Height, IReadOnlyList<PdfFragment> Fragments, bool HasUnusedFonts);
