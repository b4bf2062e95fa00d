namespace TaskTracking.Language;

/// <summary>Names of which a part is abbreviated: "sở nông nghiệp và ptnt", "sở kh&amp;đt", "bql khu kinh tế".</summary>
public static class AbbreviatedName
{
    private static readonly char[] Between = [' ', '&', '.', ',', '-', '/', '(', ')'];

    /// <summary>Whether a written name comes to the full one, word for word or by initials of consecutive words; "và" does not count. At least one word stands whole.</summary>
    public static bool Fits(string written, string full)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(full);
        var (short_, long_) = (Words(written), Words(full));
        return short_.Length < long_.Length && short_.Intersect(long_, StringComparer.Ordinal).Any() && Fits(short_, long_);
    }

    private static bool Fits(ReadOnlySpan<string> written, ReadOnlySpan<string> full)
    {
        if (written.Length == 0 || full.Length == 0)
        {
            return written.Length == full.Length;
        }

        if (string.Equals(written[0], full[0], StringComparison.Ordinal) && Fits(written[1..], full[1..]))
        {
            return true;
        }

        var initials = written[0].Length;
        if (initials < 2 || initials > full.Length)
        {
            return false;
        }

        for (var i = 0; i < initials; i++)
        {
            if (full[i][0] != written[0][i])
            {
                return false;
            }
        }

        return Fits(written[1..], full[initials..]);
    }

    private static string[] Words(string name) => [.. name.Split(Between, StringSplitOptions.RemoveEmptyEntries).Where(w => w != "và")];
}
