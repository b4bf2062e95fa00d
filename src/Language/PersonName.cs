using System.Text.RegularExpressions;

namespace TaskTracking.Language;

/// <summary>Names of people made comparable: without ranks, degrees, case, spacing or tone style (domain.md §2.2).</summary>
public static partial class PersonName
{
    /// <summary>The name without ranks, degrees and forms of address before it, in NFC with single spaces.</summary>
    public static string WithoutRank(string name)
    {
        var words = Split(name);
        return string.Join(' ', words.Skip(PersonRanks.Count(words))).Trim(' ', '.', ',', '-', ':');
    }

    /// <summary>Whether words are a rank, a degree or a form of address and nothing else ("Thượng tá", "BSCKII.").</summary>
    public static bool IsOnlyRank(string words) => PersonRanks.AreKnown(Split(words));

    /// <summary>The comparison form of a name.</summary>
    public static string Key(string name) => VietnameseText.Fold(WithoutRank(name));

    /// <summary>Whether two spellings name the same person, as far as a name can tell.</summary>
    public static bool Same(string? one, string? other) =>
        one is not null && other is not null && Key(one).Length > 0
        && (string.Equals(Key(one), Key(other), StringComparison.Ordinal) || string.Equals(VietnameseText.Fold(one), VietnameseText.Fold(other), StringComparison.Ordinal));

    // "TS.Nguyễn" and "ThS.BS.Nguyễn" are parted after their full stops.
    private static string[] Split(string name) =>
        Stops().Replace(VietnameseText.Compose(name), ". ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"(?<=\p{L}{2})[.,]\s*(?=\p{Lu}\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Stops();
}
