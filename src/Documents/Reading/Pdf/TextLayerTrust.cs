using System.Text;
using TaskTracking.Facts.Documents;
using TaskTracking.Language;

namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>
/// Tells a text layer that says what the page shows from one that only looks like text: recognised without diacritics by
/// software that knew no Vietnamese, or set in a font that lost a letter. What such a layer says is worse than nothing.
/// </summary>
internal static class TextLayerTrust
{
    private const int FirstLines = 16;

    private static readonly string NationalName = VietnameseText.Fold("cộnghòaxãhộichủnghĩaviệtnam");

    /// <summary>The lines that cannot be relied on: all of the page's own, those set in the typeface that lost a letter, or none.</summary>
    public static IReadOnlyList<SourceLine> Distrusted(IReadOnlyList<SourceLine> lines, TextEncodingKind encoding)
    {
        var body = lines.Where(l => l.Zone == LineZone.Body).ToList();
        if (encoding == TextEncodingKind.WithoutDiacritics)
        {
            return body;
        }

        return LostLetter(body) is { } letter ? WithoutThatFace(body, letter) : [];
    }

    // "CỘNG ÒA XÃ ỘI C Ủ NG ĨA VIỆT NAM": the words that every heading has show which letter the font lost.
    private static char? LostLetter(List<SourceLine> lines)
    {
        var top = Letters(string.Concat(lines.Take(FirstLines).Select(l => l.Text)));
        if (top.Contains(NationalName, StringComparison.Ordinal))
        {
            return null;
        }

        var lost = NationalName.Distinct().Where(letter => top.Contains(NationalName.Replace(letter.ToString(), string.Empty, StringComparison.Ordinal), StringComparison.Ordinal));
        return lost.Select(letter => (char?)letter).FirstOrDefault();
    }

    // Upright text that shows the capital is set in another face, which lost nothing; where none does, no line is safe.
    private static List<SourceLine> WithoutThatFace(List<SourceLine> lines, char letter)
    {
        var capital = char.ToUpperInvariant(letter);
        return lines.Any(l => !l.Bold && l.Text.Contains(capital, StringComparison.Ordinal)) ? [.. lines.Where(l => l.Bold || IsCapitals(l.Text))] : lines;
    }

    private static bool IsCapitals(string text) => text.Count(char.IsUpper) >= 2 && !text.Any(char.IsLower);

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var character in VietnameseText.Compose(text).Where(char.IsLetter))
        {
            letters.Append(char.ToLowerInvariant(character));
        }

        return VietnameseText.Fold(letters.ToString());
    }
}
