namespace TaskTracking.Rules.Directory;

/// <summary>Whole words in folded text.</summary>
internal static class FoldedWords
{
    /// <summary>Whether a folded text holds a folded phrase with no letter or digit touching it.</summary>
    public static bool Contain(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            var end = at + phrase.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
