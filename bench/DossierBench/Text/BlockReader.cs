namespace TaskTracking.DossierBench.Text;

/// <summary>Takes a text in the bench's mark-up apart: one line a paragraph, blank lines mean nothing (tests/Dossiers/README.md).</summary>
internal static class BlockReader
{
    private const string Red = "[[red]]";

    public static IReadOnlyList<Block> Read(string text)
    {
        var blocks = new List<Block>();
        var columns = new List<(string, string)>();
        var rows = new List<IReadOnlyList<string>>();
        foreach (var line in text.Split('\n').Select(each => each.Trim(' ', '\t', '\r')).Where(each => each.Length > 0))
        {
            var isRow = line.StartsWith('|') && !line.StartsWith("||", StringComparison.Ordinal);
            var at = isRow ? -1 : line.IndexOf("||", StringComparison.Ordinal);
            Flush(blocks, columns, at < 0, each => new ColumnsBlock(each));
            Flush(blocks, rows, !isRow, each => new TableBlock(each));
            if (isRow)
            {
                rows.Add([.. line.Trim('|').Split('|').Select(cell => cell.Trim())]);
            }
            else if (at >= 0)
            {
                columns.Add((line[..at].Trim(), line[(at + 2)..].Trim()));
            }
            else
            {
                blocks.Add(Line(line));
            }
        }

        Flush(blocks, columns, true, each => new ColumnsBlock(each));
        Flush(blocks, rows, true, each => new TableBlock(each));
        return blocks;
    }

    /// <summary>A line that a red mark opens, without the mark; null where none does.</summary>
    public static string? RedText(string text) => text.StartsWith(Red, StringComparison.Ordinal) ? text[Red.Length..].Trim() : null;

    private static Block Line(string line) => line switch
    {
        "---" => new PageBreakBlock(),
        _ when RedText(line) is { } red => new LineBlock(LineKind.Red, red),
        ['^', ' ', .. var rest] => new LineBlock(LineKind.Centred, rest.Trim()),
        ['>', ' ', .. var rest] => new LineBlock(LineKind.Basis, rest.Trim()),
        ['#', '#', ' ', .. var rest] => new LineBlock(LineKind.Heading, rest.Trim()),
        _ => new LineBlock(LineKind.Paragraph, line),
    };

    private static void Flush<T>(List<Block> blocks, List<T> gathered, bool ends, Func<IReadOnlyList<T>, Block> make)
    {
        if (ends && gathered.Count > 0)
        {
            blocks.Add(make([.. gathered]));
            gathered.Clear();
        }
    }
}
