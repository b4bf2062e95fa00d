namespace TaskTracking.Language;

/// <summary>
/// Whether two comparison forms of names (<see cref="AgencyName.Key"/>) name one agency when words of either are abbreviated:
/// "sở nông nghiệp và ptnt", "sở lđ tb và xh", "bvđk tỉnh", "bql khu kinh tế". No list of abbreviations: a word in one
/// name may stand for the words of the other whose first letters it is.
/// </summary>
public static class AgencyAbbreviations
{
    private const int MostWords = 24;
    private const int FewestLetters = 3;

    private static readonly char[] Separators = [' ', '.', ',', '-', '/', '(', ')', '&'];

    /// <summary>Whether the two keys are word for word the same, a word of one being perhaps the initials of several of the other.</summary>
    public static bool Same(string one, string other)
    {
        var (left, right) = (Words(one), Words(other));
        return left.Length is > 0 and <= MostWords && right.Length is > 0 and <= MostWords
            && left[0][0] == right[0][0]
            && left.Sum(w => w.Length) >= FewestLetters && right.Sum(w => w.Length) >= FewestLetters
            && Match(left, 0, right, 0);
    }

    private static bool Match(string[] left, int l, string[] right, int r)
    {
        if (l == left.Length || r == right.Length)
        {
            return l == left.Length && r == right.Length;
        }

        return (string.Equals(left[l], right[r], StringComparison.Ordinal) && Match(left, l + 1, right, r + 1))
            || (AreInitials(left[l], right, r) && Match(left, l + 1, right, r + left[l].Length))
            || (AreInitials(right[r], left, l) && Match(left, l + right[r].Length, right, r + 1));
    }

    private static bool AreInitials(string word, string[] of, int from)
    {
        if (word.Length < 2 || from + word.Length > of.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (of[from + i][0] != word[i])
            {
                return false;
            }
        }

        return true;
    }

    // "và" joins and is never among the initials.
    private static string[] Words(string name) =>
        [.. name.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(w => !string.Equals(w, "và", StringComparison.Ordinal))];
}
