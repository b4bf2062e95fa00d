namespace TaskTracking.Language;

/// <summary>Names of which words are abbreviated: "sở nông nghiệp và ptnt", "sở kh&amp;đt", "bql khu kinh tế", "bvđk".</summary>
public static class AbbreviatedName
{
    private static readonly char[] Between = [' ', '&', '.', ',', '-', '/', '(', ')'];

    /// <summary>Whether a written name comes to the full one, word for word or by initials of consecutive words; "và" does not count. At least one word stands whole.</summary>
    public static bool Fits(string written, string full)
    {
        var (short_, long_) = (Words(written), Words(full));
        return short_.Length < long_.Length && short_.Intersect(long_, StringComparer.Ordinal).Any() && Fits(short_, long_, bothWays: false);
    }

    /// <summary>Whether two names are one where either shortens words of the other ("quỹ bvptr" and "quỹ bảo vệ và phát triển rừng"), or all of them.</summary>
    public static bool Same(string one, string other) => Same(Words(one), Words(other));

    /// <summary>As above, for words already parted.</summary>
    public static bool Same(string[] one, string[] other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.Length > 0 && other.Length > 0 && one[0][0] == other[0][0] && Fits(one, other, bothWays: true);
    }

    /// <summary>The words of a name that tell it from others: "và", "các" and "của" say nothing.</summary>
    public static string[] Words(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return [.. name.Split(Between, StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("và" or "các" or "của"))];
    }

    private static bool Fits(ReadOnlySpan<string> one, ReadOnlySpan<string> other, bool bothWays)
    {
        if (one.Length == 0 || other.Length == 0)
        {
            return one.Length == other.Length;
        }

        return (string.Equals(one[0], other[0], StringComparison.Ordinal) && Fits(one[1..], other[1..], bothWays))
            || (Spelled(one[0], other) is var count and > 1 && Fits(one[1..], other[count..], bothWays))
            || (bothWays && Spelled(other[0], one) is var length and > 1 && Fits(one[length..], other[1..], bothWays));
    }

    // How many words an abbreviation spells; "ubnd" stands as it is inside "vpubnd".
    private static int Spelled(string abbreviation, ReadOnlySpan<string> words)
    {
        var at = 0;
        var count = 0;
        while (at < abbreviation.Length && count < words.Length)
        {
            var whole = words[count] is "ubnd" or "hđnd" && abbreviation.AsSpan(at).StartsWith(words[count], StringComparison.Ordinal);
            if (!whole && !Begins(words[count], abbreviation[at]))
            {
                return 0;
            }

            at += whole ? words[count].Length : 1;
            count++;
        }

        return at == abbreviation.Length ? count : 0;
    }

    // "qlda": "án" begins with its "a".
    private static bool Begins(string word, char letter) => word[0] == letter || (VietnameseLetters.TrySplit(word[0], out var vowel, out _) && vowel == letter);
}
