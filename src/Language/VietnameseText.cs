using System.Text;

namespace TaskTracking.Language;

/// <summary>Vietnamese text made comparable. Comparison forms are never shown: a quote is always the document's own words.</summary>
public static class VietnameseText
{
    /// <summary>NFC for Vietnamese letters: base letters with combining marks become single characters, in any order of marks.</summary>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F'))
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is >= '\u0300' and <= '\u036F'
                && composed.Length > 0
                && VietnameseLetters.TryCompose(composed[^1], character, out var letter))
            {
                composed[^1] = letter;
                continue;
            }

            composed.Append(character);
        }

        return composed.ToString();
    }

    /// <summary>
    /// The comparison form: NFC, lower case, one style of tone placement (hoà = hòa, uỷ = ủy), unified spaces, dashes and
    /// quotes, letter-spaced words joined. Diacritics stay: "ban" never equals "bàn".
    /// </summary>
    public static string Fold(string text) => FoldedText.Of(text).Text;

    /// <summary>Without diacritics, lower case: for finding candidates only, never for a verdict.</summary>
    public static string Bare(string text)
    {
        var folded = Fold(text);
        var bare = new StringBuilder(folded.Length);
        foreach (var character in folded)
        {
            bare.Append(character == 'đ' ? 'd' : BareLetter(character));
        }

        return bare.ToString();
    }

    private static char BareLetter(char character)
    {
        if (!VietnameseLetters.TrySplit(character, out var vowel, out _))
        {
            return character;
        }

        return vowel switch
        {
            'ă' or 'â' => 'a',
            'ê' => 'e',
            'ô' or 'ơ' => 'o',
            'ư' => 'u',
            _ => vowel,
        };
    }
}
