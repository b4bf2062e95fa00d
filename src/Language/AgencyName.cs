using System.Text.RegularExpressions;

namespace TaskTracking.Language;

/// <summary>Names of agencies made comparable: one key for all the ways a document writes the same agency.</summary>
public static partial class AgencyName
{
    /// <summary>
    /// The comparison form: folded, "Ủy ban nhân dân" as "ubnd", "&amp;" as "và", list marks and "(b/c)" gone, the province after
    /// a department's name gone ("Sở Tài chính tỉnh Kon Tum" = "Sở Tài chính"); "UBND tỉnh Kon Tum" = "UBND tỉnh".
    /// Abbreviations ("STC") stay as they are: only the directory knows them.
    /// </summary>
    public static string Key(string name)
    {
        var key = VietnameseText.Fold(name);
        key = Marks().Replace(key, string.Empty).Trim();
        key = key.Replace("ủy ban nhân dân", "ubnd", StringComparison.Ordinal)
            .Replace("u.b.n.d", "ubnd", StringComparison.Ordinal)
            .Replace("hội đồng nhân dân", "hđnd", StringComparison.Ordinal)
            .Replace("&", " và ", StringComparison.Ordinal)
            .Replace("đắk", "đăk", StringComparison.Ordinal)
            .Replace("tp.", "thành phố ", StringComparison.Ordinal);
        key = Spaces().Replace(key, " ").Trim();
        key = ProvinceOfDepartment().Replace(key, "$1");
        key = ProvinceOfCommittee().Replace(key, "$1");
        return Hyphens().Replace(key, " ").Trim(' ', '.', ',', ';', ':');
    }

    /// <summary>
    /// Whether two keys name the same agency where one shortens words of the other: "sở nông nghiệp và ptnt", "bvđk tỉnh",
    /// "bql kkt", "skh và đt". A word of several letters stands for as many words that begin with them; "và" and "các" say nothing.
    /// </summary>
    public static bool SameWords(string key, string other) => Aligned(Words(key), 0, Words(other), 0);

    /// <summary>The words of a key that name: without "và", "các", "của".</summary>
    public static IReadOnlyList<string> Words(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return [.. key.Split([' ', '.', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("và" or "các" or "của"))];
    }

    /// <summary>As <see cref="SameWords"/>, for words already parted.</summary>
    public static bool SameWords(IReadOnlyList<string> words, IReadOnlyList<string> other) =>
        words is [var first, ..] && other is [var second, ..] && first[0] == second[0] && Aligned(words, 0, other, 0);

    private static bool Aligned(IReadOnlyList<string> one, int i, IReadOnlyList<string> other, int j)
    {
        if (i == one.Count || j == other.Count)
        {
            return i == one.Count && j == other.Count;
        }

        return (string.Equals(one[i], other[j], StringComparison.Ordinal) && Aligned(one, i + 1, other, j + 1))
            || (Spelled(one[i], other, j) is var count and > 1 && Aligned(one, i + 1, other, j + count))
            || (Spelled(other[j], one, i) is var length and > 1 && Aligned(one, i + length, other, j + 1));
    }

    // How many words from there on an abbreviation spells; "ubnd" stands as it is inside "vpubnd".
    private static int Spelled(string abbreviation, IReadOnlyList<string> words, int from)
    {
        var at = 0;
        var i = from;
        while (at < abbreviation.Length && i < words.Count)
        {
            var whole = words[i] is "ubnd" or "hđnd" && abbreviation.AsSpan(at).StartsWith(words[i], StringComparison.Ordinal);
            if (!whole && !Begins(words[i], abbreviation[at]))
            {
                return 0;
            }

            at += whole ? words[i].Length : 1;
            i++;
        }

        return at == abbreviation.Length ? i - from : 0;
    }

    // "qlda": "án" begins with its "a".
    private static bool Begins(string word, char letter) => word[0] == letter || (letter != 'd' && VietnameseLetters.TrySplit(word[0], out var vowel, out _) && vowel == letter);

    [GeneratedRegex(@"^[\s\-+*•–]+|\((?:b/c|để b/c|báo cáo|p/h|để phối hợp|để biết|để báo cáo|th/hiện|t/hiện)\)|[;.,:]+\s*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+", RegexOptions.None, MatchTimeout.Milliseconds)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s*-\s*|\s*,\s*", RegexOptions.None, MatchTimeout.Milliseconds)]
    private static partial Regex Hyphens();

    // Any body of the province but the Committee, the Council and the Party themselves, and those who belong to them.
    [GeneratedRegex(@"^((?:sở|ban|thanh tra|công an|văn phòng|bộ chỉ huy|bch|vp)\b.*?|(?!(?:chủ tịch|phó chủ tịch|lãnh đạo|thường trực|tập thể|thành viên|ủy viên|các|những|tỉnh|đoàn đại biểu|đoàn đbqh|ubnd|vpubnd|hđnd|đảng ủy)\b)(?!.*(?:ubnd|hđnd) tỉnh)\p{L}+(?: .*?)?)\s+tỉnh(?:\s+[\p{L}' \-]+)?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex ProvinceOfDepartment();

    [GeneratedRegex(@"^((?:chủ tịch |lãnh đạo |thường trực |văn phòng )?(?:ubnd|hđnd) tỉnh)\s+[\p{L}' \-]+$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex ProvinceOfCommittee();
}
