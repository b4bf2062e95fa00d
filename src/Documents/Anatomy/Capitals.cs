namespace TaskTracking.Documents.Anatomy;

/// <summary>Text printed in capitals, as titles and posts are (Decree 30/2020/NĐ-CP, Appendix I).</summary>
internal static class Capitals
{
    /// <summary>At least two letters, and at most one small letter in ten (TTr, a stray extraction error).</summary>
    public static bool Are(string text)
    {
        int upper = 0, lower = 0;
        foreach (var character in text)
        {
            if (char.IsUpper(character))
            {
                upper++;
            }
            else if (char.IsLower(character))
            {
                lower++;
            }
        }

        return upper >= 2 && lower * 10 <= upper;
    }
}
