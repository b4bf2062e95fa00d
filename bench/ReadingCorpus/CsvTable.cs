using System.Text;

namespace TaskTracking.ReadingCorpus;

/// <summary>A CSV file with a heading row (RFC 4180: quotes double, cells may hold commas and line breaks).</summary>
internal sealed class CsvTable
{
    private readonly Dictionary<string, int> _columns;

    private CsvTable(IReadOnlyList<string> heading, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        _columns = heading.Select((name, i) => (name, i)).ToDictionary(c => c.name, c => c.i, StringComparer.Ordinal);
        Rows = rows;
    }

    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>A cell by its column's name; empty where the row is short or the column is not there.</summary>
    public string Cell(IReadOnlyList<string> row, string column) =>
        _columns.TryGetValue(column, out var index) && index < row.Count ? row[index].Trim() : string.Empty;

    public static CsvTable Read(string path)
    {
        var rows = Parse(File.ReadAllText(path)).ToList();
        return new CsvTable(rows[0], rows[1..]);
    }

    private static IEnumerable<List<string>> Parse(string text)
    {
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character == '"')
            {
                quoted = !quoted;
                if (quoted && i > 0 && text[i - 1] == '"')
                {
                    cell.Append('"');
                }
            }
            else if (quoted || character is not (',' or '\n' or '\r'))
            {
                cell.Append(character);
            }
            else if (character == ',')
            {
                row.Add(cell.ToString());
                cell.Clear();
            }
            else if (character == '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                yield return row;
                row = [];
            }
        }

        if (row.Count > 0 || cell.Length > 0)
        {
            row.Add(cell.ToString());
            yield return row;
        }
    }
}
