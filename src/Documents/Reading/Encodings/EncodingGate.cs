using TaskTracking.Facts.Documents;
using TaskTracking.Language;

namespace TaskTracking.Documents.Reading.Encodings;

/// <summary>
/// The last step before a text leaves its reader (domain.md §8.1, step 1 and 2): every line in Unicode and NFC, and the word
/// for the encoding it had. Runs whose font named the encoding come converted; the letters judge the rest.
/// </summary>
internal sealed class EncodingGate
{
    private readonly Dictionary<TextEncodingKind, int> _converted = [];

    /// <summary>Converts a run by its font, and remembers that it had to.</summary>
    public string Decode(string text, string? font)
    {
        var decoded = LegacyFont.Decode(text, font);
        if (!ReferenceEquals(decoded, text) && !string.Equals(decoded, text, StringComparison.OrdinalIgnoreCase))
        {
            var kind = LegacyFont.EncodingOf(font);
            _converted[kind] = _converted.GetValueOrDefault(kind) + text.Length;
        }

        return decoded;
    }

    /// <summary>All lines in Unicode and NFC.</summary>
    public (IReadOnlyList<SourceLine> Lines, TextEncodingKind Encoding) Finish(IReadOnlyList<SourceLine> lines)
    {
        var byLetters = EncodingSigns.Of(lines.Select(l => l.Text));
        var finished = lines.Select(line => line with { Text = VietnameseText.Compose(Convert(Horned(line.Text), byLetters)) }).ToList();
        var byFonts = _converted.Count == 0 ? TextEncodingKind.Unicode : _converted.MaxBy(pair => pair.Value).Key;
        return (finished, byLetters == TextEncodingKind.Unicode ? byFonts : byLetters);
    }

    // Some fonts name their Ư by the code of "oi" (U+01A2, U+01A3), which looks the same and no Vietnamese word has.
    private static string Horned(string text) =>
        text.AsSpan().IndexOfAny('\u01A2', '\u01A3') < 0 ? text : text.Replace('\u01A2', '\u01AF').Replace('\u01A3', '\u01B0');

    private static string Convert(string text, TextEncodingKind encoding)
    {
        if (text.Any(LegacyFont.IsModernLetter))
        {
            return text;
        }

        return encoding switch
        {
            TextEncodingKind.Tcvn3 => Tcvn3Letters.Decode(text, false),
            TextEncodingKind.Vni => VniLetters.Decode(text),
            _ => text,
        };
    }
}
