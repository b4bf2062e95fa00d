using System.Text;

namespace TaskTracking.Documents.Reading.Encodings;

/// <summary>
/// TCVN 5712:1993 (VN3, "ABC"): one byte a letter, seen today as Windows-1252 characters in fonts named ".VnTime" (domain.md §8.1).
/// Fonts whose name ends in H draw the same bytes as capitals.
/// </summary>
internal static class Tcvn3Letters
{
    private const string Bytes =
        "µ¸¶·¹" + "¨»¾¼½Æ" + "©ÇÊÈÉË" + "®" + "ÌÐÎÏÑ" + "ªÒÕÓÔÖ" + "×ÝØÜÞ" + "ßãáâä" + "«åèæçé" + "¬êíëìî" + "ïóñòô" + "\u00ADõøö÷ù" + "úýûüþ" + "¡¢£¤¥¦§";

    private const string Letters =
        "àáảãạ" + "ăằắẳẵặ" + "âầấẩẫậ" + "đ" + "èéẻẽẹ" + "êềếểễệ" + "ìíỉĩị" + "òóỏõọ" + "ôồốổỗộ" + "ơờớởỡợ" + "ùúủũụ" + "ưừứửữự" + "ỳýỷỹỵ" + "ĂÂÊÔƠƯĐ";

    private static readonly Dictionary<char, char> Map = BuildMap();

    /// <summary>The characters that only TCVN3 puts inside words: none of them is a letter of Unicode Vietnamese.</summary>
    public const string Telltales = "µ¸¶·¹¨»¾¼½©®ª«¬§¦";

    /// <summary>The text in Unicode; characters outside the table stay.</summary>
    /// <param name="capitals">The font draws capitals.</param>
    public static string Decode(string text, bool capitals)
    {
        var decoded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var letter = Map.GetValueOrDefault(character == 'μ' ? 'µ' : character, character);
            decoded.Append(capitals ? char.ToUpperInvariant(letter) : letter);
        }

        return decoded.ToString();
    }

    private static Dictionary<char, char> BuildMap()
    {
        var map = new Dictionary<char, char>(Bytes.Length);
        for (var i = 0; i < Bytes.Length; i++)
        {
            map.Add(Bytes[i], Letters[i]);
        }

        return map;
    }
}
