using System.Text;

namespace TaskTracking.DossierBench.Text;

/// <summary>Vietnamese text with its marks apart from the letters (NFD): how files from macOS come. The platform's own needs culture data.</summary>
internal static class Decomposition
{
    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";
    private const char DotBelow = '\u0323';

    // The plain letter, its mark, then the letter bare and with grave, acute, hook, tilde and dot below.
    private static readonly string[] Letters =
    [
        "a aàáảãạ", "e eèéẻẽẹ", "i iìíỉĩị", "o oòóỏõọ", "u uùúủũụ", "y yỳýỷỹỵ",
        "a\u0306ăằắẳẵặ", "a\u0302âầấẩẫậ", "e\u0302êềếểễệ", "o\u0302ôồốổỗộ", "o\u031Bơờớởỡợ", "u\u031Bưừứửữự",
    ];

    private static readonly Dictionary<char, string> Parts = Letters.SelectMany(Row).ToDictionary();

    public static string Of(string text)
    {
        var apart = new StringBuilder(text.Length * 2);
        foreach (var letter in text)
        {
            apart.Append(Parts.TryGetValue(letter, out var parts) ? parts : letter.ToString());
        }

        return apart.ToString();
    }

    private static IEnumerable<KeyValuePair<char, string>> Row(string row)
    {
        var (plain, mark) = (row[0], row[1] == ' ' ? "" : row[1].ToString());
        for (var at = 2; at < row.Length; at++)
        {
            var tone = at == 2 ? "" : Tones[at - 3].ToString();

            // Canonical order: horn, dot below, then what stands above.
            var marks = tone == DotBelow.ToString() && mark != "\u031B" ? tone + mark : mark + tone;
            if (marks.Length > 0)
            {
                yield return KeyValuePair.Create(row[at], plain + marks);
                yield return KeyValuePair.Create(char.ToUpperInvariant(row[at]), char.ToUpperInvariant(plain) + marks);
            }
        }
    }
}
