using TaskTracking.Facts.Documents;
using TaskTracking.Language;

namespace TaskTracking.Documents.Reading.Encodings;

/// <summary>What the letters of a whole text say about its encoding, where the fonts say nothing.</summary>
internal static class EncodingSigns
{
    private const int FewestLetters = 40;

    // Words of every administrative text as they look once their marks are lost.
    private static readonly HashSet<string> BareWords = new(StringComparer.Ordinal)
    {
        "va", "cua", "nhan", "dan", "uy", "tinh", "cong", "quyet", "cac", "viet", "ngay", "thang", "duoc", "theo", "nghi", "thuc",
        "hien", "chinh", "phu", "tai", "dong", "chu", "tich", "nguyen", "quan", "huyen", "xa", "so", "ve", "viec", "to", "chuc",
    };

    /// <summary>
    /// Judges a text: TCVN3 or VNI by characters that are no letters of Unicode Vietnamese, more than 1 % of the letters and
    /// more than the modern letters; without diacritics by the words themselves.
    /// </summary>
    public static TextEncodingKind Of(IEnumerable<string> lines)
    {
        int letters = 0, modern = 0, marked = 0, tcvn3 = 0, vni = 0;
        var words = new List<string>();
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Length; i++)
            {
                var character = line[i];
                letters += char.IsLetter(character) ? 1 : 0;
                modern += LegacyFont.IsModernLetter(character) ? 1 : 0;
                marked += character >= '\u00C0' && char.IsLetter(character) ? 1 : 0;
                tcvn3 += Tcvn3Letters.Telltales.Contains(character, StringComparison.Ordinal) && BesideLetter(line, i) ? 1 : 0;
                vni += VniLetters.Telltales.Contains(character, StringComparison.Ordinal) ? 1 : 0;
            }

            words.AddRange(line.Split([' ', '\t', ',', '.', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries));
        }

        if (letters < FewestLetters)
        {
            return TextEncodingKind.Unicode;
        }

        if (tcvn3 * 100 > letters && tcvn3 > modern)
        {
            return TextEncodingKind.Tcvn3;
        }

        if (vni * 100 > letters && vni > modern)
        {
            return TextEncodingKind.Vni;
        }

        return marked * 100 < letters * 4 && ReadsAsBareVietnamese(words) ? TextEncodingKind.WithoutDiacritics : TextEncodingKind.Unicode;
    }

    private static bool BesideLetter(string line, int at) =>
        (at > 0 && char.IsLetter(line[at - 1])) || (at + 1 < line.Length && char.IsLetter(line[at + 1]));

    private static bool ReadsAsBareVietnamese(List<string> words)
    {
        var found = words.Select(VietnameseText.Fold).Where(BareWords.Contains).ToList();
        return found.Count * 10 > words.Count && found.Distinct(StringComparer.Ordinal).Count() >= 6;
    }
}
