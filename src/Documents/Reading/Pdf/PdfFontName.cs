using System.Text.RegularExpressions;
using TaskTracking.Language;

namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>A typeface's family from a BaseFont name: "ABCDEF+TimesNewRomanPS-BoldMT" is "Times New Roman".</summary>
internal static partial class PdfFontName
{
    public static string Family(string baseFont)
    {
        var name = Style().Replace(SubsetTag().Replace(baseFont, string.Empty), string.Empty);
        return WordStart().Replace(name, " ").Trim();
    }

    [GeneratedRegex("^[A-Z]{6}\\+", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex SubsetTag();

    [GeneratedRegex("(?:PS)?(?:MT)?(?:[,-](?:Bold|Italic|Oblique|Regular|Roman|BoldItalic|BoldOblique|BoldMT|ItalicMT|BoldItalicMT))?(?: (?:Bold|Italic|Bold Italic),(?:Bold|Italic|BoldItalic))?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Style();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex WordStart();
}
