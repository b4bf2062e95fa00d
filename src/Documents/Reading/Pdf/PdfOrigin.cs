using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>Whether a PDF's pages are text or pictures.</summary>
internal static class PdfOrigin
{
    private const int FewestLetters = 40;
    private const int FewestLettersAPage = 12;

    /// <summary>Counts the letters of different lines: a stamp repeated on every page of a scan is one line. What signatures draw does not count.</summary>
    public static TextOrigin Of(IReadOnlyList<SourceLine> lines, int pages)
    {
        var letters = lines.Where(l => l.Zone == LineZone.Body).Select(l => l.Text).Distinct(StringComparer.Ordinal).Sum(t => t.Count(char.IsLetter));
        return letters >= Math.Max(FewestLetters, FewestLettersAPage * Math.Min(pages, 20)) ? TextOrigin.Text : TextOrigin.None;
    }
}
