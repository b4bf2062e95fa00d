using System.Globalization;

namespace TaskTracking.ReadingCorpus;

/// <summary>Counts right and wrong cells, and keeps the wrong ones.</summary>
internal sealed class Scorecard
{
    private readonly Dictionary<string, (int Right, int All)> _cells = new(StringComparer.Ordinal);
    private readonly List<(string File, string Cell, string Wanted, string? Read)> _misses = [];

    /// <summary>Scores one cell; one without a label is not scored.</summary>
    public void Score(string file, string cell, string wanted, string? read, bool right)
    {
        if (wanted.Length == 0)
        {
            return;
        }

        var (good, all) = _cells.GetValueOrDefault(cell);
        _cells[cell] = (good + (right ? 1 : 0), all + 1);
        if (!right)
        {
            _misses.Add((file, cell, wanted, read));
        }
    }

    /// <summary>A Markdown table of the cells, then the misses; their words only where <paramref name="show"/> asks for them.</summary>
    public string ToMarkdown(string title, bool show)
    {
        var lines = new List<string> { $"## {title}", string.Empty, "| cell | right | labelled | % |", "| --- | ---: | ---: | ---: |" };
        foreach (var (cell, (right, all)) in _cells)
        {
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"| {cell} | {right} | {all} | {100.0 * right / all:0.0} |"));
        }

        lines.Add(string.Empty);
        lines.AddRange(_misses.Select(m => show ? $"- {m.File}: {m.Cell}: \"{m.Wanted}\" was read as \"{m.Read}\"" : $"- {m.File}: {m.Cell}"));
        return string.Join('\n', lines);
    }
}
