using System.Text.RegularExpressions;

namespace TaskTracking.Language;

/// <summary>Names of people made comparable: without ranks, degrees, case, spacing or tone style (domain.md §2.2).</summary>
public static partial class PersonName
{
    /// <summary>The name without ranks, degrees and forms of address before it, in NFC with single spaces.</summary>
    public static string WithoutRank(string name)
    {
        var text = Spaces().Replace(VietnameseText.Compose(name).Trim(), " ");
        for (var stripped = Rank().Replace(text, string.Empty); stripped != text; stripped = Rank().Replace(text, string.Empty))
        {
            text = stripped;
        }

        return text.Trim(' ', '.', ',');
    }

    /// <summary>The comparison form of a name.</summary>
    public static string Key(string name) => VietnameseText.Fold(WithoutRank(name));

    /// <summary>Whether two spellings name the same person, as far as a name can tell.</summary>
    public static bool Same(string? one, string? other) =>
        one is not null && other is not null && Key(one).Length > 0 && string.Equals(Key(one), Key(other), StringComparison.Ordinal);

    [GeneratedRegex(@"\s+", RegexOptions.None, MatchTimeout.Milliseconds)]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"^(?:(?:ông|bà|đồng chí|đ/c|(?:thượng|trung|đại|thiếu)\s+(?:tướng|tá|úy|uý)|gs|pgs|ts|tskh|ths|cn|ks|kts|bs|ds|ckii|cki|ck2|ck1|nsưt|nsnd|ngưt|luật sư|bác sĩ|kỹ sư|tiến sĩ|thạc sĩ)(?:[\s.,/-]+|$))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Rank();
}
