using System.Text.RegularExpressions;

namespace TaskTracking.Language;

/// <summary>
/// Ranks, degrees and forms of address before a name. Full words are a closed list; abbreviations ("BSCKII.", "TS.BS", "ThS",
/// "KTS.") are known by their shape, because offices invent them: no Vietnamese name has a full stop, a digit, a capital inside
/// a syllable or a syllable without a vowel.
/// </summary>
internal static partial class PersonRanks
{
    private static readonly string[] Words =
    [
        "đồng chí", "luật sư", "bác sĩ", "dược sĩ", "kỹ sư", "cử nhân", "thạc sĩ", "thạc sỹ", "tiến sĩ", "tiến sỹ", "giáo sư", "phó giáo sư", "kiến trúc sư",
        "nhà giáo", "thầy thuốc", "nghệ sĩ", "ưu tú", "nhân dân", "khoa học", "chuyên khoa", "bác sỹ", "chuyên viên", "cao cấp", "điều dưỡng", "kiểm sát viên", "thẩm phán", "anh hùng",
        "thầy", "cô", "ngài", "đ/c",
    ];

    private static readonly string[] Addresses = ["ông", "bà"];

    // Between "bác sĩ chuyên khoa" and the name: "II", "cấp 2".
    private static readonly string[] Steps = ["i", "ii", "iii", "cấp", "hạng", "đốc"];

    private static readonly HashSet<string> Short = new(StringComparer.Ordinal)
    {
        "gs", "pgs", "ts", "tskh", "ths", "thsĩ", "cn", "ks", "kts", "bs", "ds", "ck", "cki", "ckii", "ck1", "ck2", "bscki", "bsckii", "bsck1", "bsck2", "dscki", "dsckii", "nsưt", "nsnd", "ngưt", "ngnd", "ttưt", "ttnd", "ls", "cv", "cvc", "cvcc",
    };

    /// <summary>How many of the words before a name are no part of it; words as split at spaces, in their own letters.</summary>
    public static int Count(IReadOnlyList<string> words)
    {
        var count = 0;
        while (count < words.Count)
        {
            var next = LengthAt(words, count);
            if (next == 0 && IsAddress(words, count))
            {
                next = 1;
            }

            if (next == 0)
            {
                break;
            }

            count += next;
        }

        return count;
    }

    /// <summary>Whether words are known ranks, degrees or forms of address throughout; shapes do not count here.</summary>
    public static bool AreKnown(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count;)
        {
            var next = HasShape(words, i) && !Short.Contains(Key(words[i])) ? 0 : LengthAt(words, i);
            if (next == 0 && !Addresses.Contains(Key(words[i]), StringComparer.Ordinal))
            {
                return false;
            }

            i += Math.Max(1, next);
        }

        return words.Count > 0;
    }

    private static int LengthAt(IReadOnlyList<string> words, int at)
    {
        var key = Key(words[at]);
        if (key.Length == 0)
        {
            return 1;
        }

        var two = at + 1 < words.Count ? key + " " + Key(words[at + 1]) : key;
        if (Military().IsMatch(two) || Words.Contains(two, StringComparer.Ordinal))
        {
            return 2;
        }

        return two.StartsWith("phó giáo", StringComparison.Ordinal) ? 3
            : Words.Contains(key, StringComparer.Ordinal) || Short.Contains(key) || (at > 0 && Steps.Contains(key, StringComparer.Ordinal)) || HasShape(words, at) ? 1 : 0;
    }

    // "Ông" is a family name too: a title only where a family name and another name follow it.
    private static bool IsAddress(IReadOnlyList<string> words, int at) =>
        Addresses.Contains(Key(words[at]), StringComparer.Ordinal)
        && (at + 1 == words.Count || words[at].EndsWith(':') || (words.Count - at > 2 && Key(words[at + 1]) is not ("thị" or "văn")));

    private static bool HasShape(IReadOnlyList<string> words, int at)
    {
        var word = words[at];
        if (word.Count(char.IsLetter) < 2 || word.AsSpan().IndexOfAny('\'', '’') >= 0 || Vowel().IsMatch(word.ToUpperInvariant().TrimEnd('I', '.', ',')))
        {
            return false;
        }

        return word.Contains('.', StringComparison.Ordinal) || word.Any(char.IsDigit) || word.Count(char.IsUpper) > 1
            ? !word.All(char.IsUpper) || words.Skip(at + 1).Any(w => w.Any(char.IsLower))
            : false;
    }

    private static string Key(string word) => VietnameseText.Fold(word.Trim('.', ',', ':', ';', '-', '(', ')', '/'));

    [GeneratedRegex(@"^(?:thượng|trung|đại|thiếu|chuẩn|hạ) (?:tướng|tá|úy|sĩ|sỹ|đô)$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Military();

    // Other than the "I" of a Roman number.
    [GeneratedRegex(@"[AĂÂÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬEÊÉÈẺẼẸẾỀỂỄỆOÔƠÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢUƯÚÙỦŨỤỨỪỬỮỰYÝỲỶỸỴÍÌỈĨỊ]", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Vowel();
}
