namespace TaskTracking.Documents.Reading.Tables;

/// <summary>Whether a plain text is a table: its first lines all have the same number of separators, at least one.</summary>
internal static class CsvSigns
{
    private const int Sample = 20;

    public static bool Are(IReadOnlyList<string> lines)
    {
        var sample = lines.Where(l => !string.IsNullOrWhiteSpace(l)).Take(Sample).ToList();
        return sample.Count >= 2 && ";,\t".Any(separator =>
        {
            var count = Count(sample[0], separator);
            return count > 0 && sample.TrueForAll(line => Count(line, separator) == count);
        });
    }

    private static int Count(string line, char separator)
    {
        var (count, quoted) = (0, false);
        foreach (var character in line)
        {
            quoted ^= character == '"';
            count += character == separator && !quoted ? 1 : 0;
        }

        return count;
    }
}
