using System.Globalization;

namespace TaskTracking.ReadingCorpus;

/// <summary>Counts labelled cells that were read right, not read, and read wrong, and keeps those that were not right.</summary>
internal sealed class Scorecard
{
    private readonly Dictionary<string, Tally> _cells = new(StringComparer.Ordinal);
    private readonly List<(string File, string Cell, string Wanted, string? Read)> _misses = [];

    /// <summary>Scores one cell; one without a label is not scored, one without a reading is missing and not wrong.</summary>
    public void Score(string file, string cell, string wanted, string? read, bool right)
    {
        if (wanted.Length == 0)
        {
            return;
        }

        var missing = !right && string.IsNullOrEmpty(read);
        var before = _cells.GetValueOrDefault(cell) ?? new Tally(0, 0, 0);
        _cells[cell] = new Tally(before.Right + (right ? 1 : 0), before.Missing + (missing ? 1 : 0), before.Wrong + (right || missing ? 0 : 1));
        if (!right)
        {
            _misses.Add((file, cell, wanted, read));
        }
    }

    /// <summary>A Markdown table of the cells, then the misses; their words only where <paramref name="show"/> asks for them.</summary>
    public string ToMarkdown(bool show)
    {
        var lines = new List<string> { "| cell | labelled | right | missing | wrong | % right | % of points |", "| --- | ---: | ---: | ---: | ---: | ---: | ---: |" };
        lines.AddRange(_cells.Select(c => Row(c.Key, c.Value)));
        lines.Add(Row("**all cells**", new Tally(_cells.Values.Sum(t => t.Right), _cells.Values.Sum(t => t.Missing), _cells.Values.Sum(t => t.Wrong))));
        if (_misses.Count > 0)
        {
            lines.Add(string.Empty);
            lines.AddRange(_misses.Select(m => Miss(m.File, m.Cell, m.Wanted, m.Read, show)));
        }

        return string.Join('\n', lines) + "\n";
    }

    private static string Miss(string file, string cell, string wanted, string? read, bool show)
    {
        var how = string.IsNullOrEmpty(read) ? "missing" : "wrong";
        return show ? $"- {file}: {cell}: {how}: \"{wanted}\" was read as \"{read}\"" : $"- `{FileCode.Of(file)}`: {cell}: {how}";
    }

    private static string Row(string name, Tally tally) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {tally.All} | {tally.Right} | {tally.Missing} | {tally.Wrong} | {tally.Share:0.0} | {tally.Points:0.0} |");

    /// <summary>Readings of one cell over the files.</summary>
    private sealed record Tally(int Right, int Missing, int Wrong)
    {
        public int All => Right + Missing + Wrong;

        public double Share => 100.0 * Right / All;

        // A missing value costs its cell, a wrong one twice as much.
        public double Points => 100.0 * (Right - Wrong) / All;
    }
}
