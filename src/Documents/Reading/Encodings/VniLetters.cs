using System.Text;

namespace TaskTracking.Documents.Reading.Encodings;

/// <summary>VNI for Windows: a base letter and a mark after it, seen as Windows-1252 characters in fonts named "VNI-Times" (domain.md §8.1).</summary>
internal static class VniLetters
{
    // Base letters with the letters their marks make: tone marks ù ø û õ ï; circumflex â á à å ã ä; breve ê é è ú ü ë.
    private static readonly (string Base, string Marks, string Letters)[] Pairs =
    [
        ("a", "ùøûõï", "áàảãạ"), ("a", "âáàåãä", "âấầẩẫậ"), ("a", "êéèúüë", "ăắằẳẵặ"),
        ("e", "ùøûõï", "éèẻẽẹ"), ("e", "âáàåãä", "êếềểễệ"),
        ("o", "ùøûõï", "óòỏõọ"), ("o", "âáàåãä", "ôốồổỗộ"),
        ("ô", "ùøûõï", "ớờởỡợ"), ("u", "ùøûõï", "úùủũụ"), ("ö", "ùøûõï", "ứừửữự"), ("y", "ùøûõ", "ýỳỷỹ"),
    ];

    private const string Singles = "ñöôæóòîíì";
    private const string SingleLetters = "đươỉĩịỵíì";

    private static readonly Dictionary<(char, char), char> PairMap = BuildPairs();
    private static readonly Dictionary<char, char> SingleMap = BuildSingles();

    /// <summary>Characters that VNI needs all the time and Unicode Vietnamese never.</summary>
    public const string Telltales = "øûïäåëöñæüØÛÏÄÅËÖÑÆÜ";

    /// <summary>The text in Unicode; characters outside the table stay.</summary>
    public static string Decode(string text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && PairMap.TryGetValue((char.ToLowerInvariant(text[i]), char.ToLowerInvariant(text[i + 1])), out var letter))
            {
                decoded.Append(char.IsUpper(text[i]) ? char.ToUpperInvariant(letter) : letter);
                i++;
                continue;
            }

            decoded.Append(SingleMap.GetValueOrDefault(text[i], text[i]));
        }

        return decoded.ToString();
    }

    private static Dictionary<(char, char), char> BuildPairs()
    {
        var map = new Dictionary<(char, char), char>();
        foreach (var (letter, marks, letters) in Pairs)
        {
            for (var i = 0; i < marks.Length; i++)
            {
                map.Add((letter[0], marks[i]), letters[i]);
            }
        }

        return map;
    }

    private static Dictionary<char, char> BuildSingles()
    {
        var map = new Dictionary<char, char>();
        for (var i = 0; i < Singles.Length; i++)
        {
            map[Singles[i]] = SingleLetters[i];
            map[char.ToUpperInvariant(Singles[i])] = char.ToUpperInvariant(SingleLetters[i]);
        }

        return map;
    }
}
