namespace TaskTracking.Language;

/// <summary>
/// The twelve Vietnamese vowels with their six tones: composition (NFC) and the place of the tone, without culture data.
/// The program runs in invariant mode, where <c>string.Normalize</c> leaves Vietnamese untouched (ADR 5).
/// </summary>
internal static class VietnameseLetters
{
    private const string Vowels = "aăâeêioôơuưy";

    // One row per vowel of Vowels: level, huyền, sắc, hỏi, ngã, nặng.
    private static readonly string[] Rows =
    [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
    ];

    private static readonly Dictionary<char, (char Vowel, int Tone)> Parts = BuildParts();

    /// <summary>Splits a letter into its vowel without tone and its tone (0 level … 5 nặng); false for anything else.</summary>
    public static bool TrySplit(char letter, out char vowel, out int tone)
    {
        var found = Parts.TryGetValue(letter, out var parts);
        (vowel, tone) = parts;
        return found;
    }

    /// <summary>The letter for a vowel (either case) and a tone.</summary>
    public static char Join(char vowel, int tone)
    {
        var lower = char.ToLowerInvariant(vowel);
        var letter = Rows[Vowels.IndexOf(lower, StringComparison.Ordinal)][tone];
        return lower == vowel ? letter : char.ToUpperInvariant(letter);
    }

    /// <summary>Adds a combining mark to a letter; false where Vietnamese has no such letter.</summary>
    public static bool TryCompose(char letter, char mark, out char composed)
    {
        composed = letter;
        if (!TrySplit(letter, out var vowel, out var tone))
        {
            return false;
        }

        var newTone = ToneOf(mark);
        if (newTone > 0)
        {
            composed = Join(vowel, newTone);
            return tone == 0;
        }

        var shaped = Shape(vowel, mark);
        if (shaped == '\0')
        {
            return false;
        }

        composed = Join(shaped, tone);
        return true;
    }

    private static int ToneOf(char mark) => mark switch
    {
        '\u0300' or '\u0340' => 1,
        '\u0301' or '\u0341' => 2,
        '\u0309' => 3,
        '\u0303' => 4,
        '\u0323' => 5,
        _ => 0,
    };

    private static char Shape(char vowel, char mark) => (vowel, mark) switch
    {
        ('a', '\u0306') => 'ă',
        ('A', '\u0306') => 'Ă',
        ('a', '\u0302') => 'â',
        ('A', '\u0302') => 'Â',
        ('e', '\u0302') => 'ê',
        ('E', '\u0302') => 'Ê',
        ('o', '\u0302') => 'ô',
        ('O', '\u0302') => 'Ô',
        ('o', '\u031B') => 'ơ',
        ('O', '\u031B') => 'Ơ',
        ('u', '\u031B') => 'ư',
        ('U', '\u031B') => 'Ư',
        _ => '\0',
    };

    private static Dictionary<char, (char Vowel, int Tone)> BuildParts()
    {
        var parts = new Dictionary<char, (char, int)>();
        foreach (var row in Rows)
        {
            for (var tone = 0; tone < row.Length; tone++)
            {
                parts[row[tone]] = (row[0], tone);
                parts[char.ToUpperInvariant(row[tone])] = (char.ToUpperInvariant(row[0]), tone);
            }
        }

        return parts;
    }
}
